import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import KeysNotice from '../ui/shell/KeysNotice.svelte';
import { LongWait } from './long-wait.svelte';

let wait: LongWait;

beforeEach(() => {
	vi.useFakeTimers();
	wait = new LongWait(() => Promise.resolve(KeysNotice));
	wait.begin();
});
afterEach(() => {
	vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const said = () => (wait.isOlderTab ? 'older tab' : wait.keys?.wait);

describe('plans that do not open yet', () => {
	it('are said to be held by an older tab once nothing else is known for seconds', async () => {
		await pass(3000);
		expect(said()).toBeUndefined();
		await pass(1001);
		expect(said()).toBe('older tab');
		wait.end();
		expect(said()).toBeUndefined();
	});

	it('are said so at once where an older tab is known to hold them', () => {
		wait.hearOlderTab(true);
		expect(said()).toBe('older tab');
		wait.hearOlderTab(false);
		expect(said()).toBeUndefined();
	});

	it('never send anybody to close the window that is changing the keys', async () => {
		wait.hearKeys('elsewhere');
		await pass(60_000);
		expect(said()).toBe('elsewhere');
		wait.hearKeys(undefined);
		expect(said()).toBeUndefined();
	});

	it('are said to be finished here while a change that was cut off goes on', async () => {
		wait.hearKeys('elsewhere');
		wait.hearKeys(undefined);
		wait.hearKeys(0);
		await pass(0);
		expect(said()).toBe(0);
		wait.hearKeys(0.5);
		await pass(60_000);
		expect(said()).toBe(0.5);
		wait.hearKeys(undefined);
		wait.end();
		await pass(60_000);
		expect(said()).toBeUndefined();
	});

	it('say so also behind a locked door, and only there', async () => {
		wait.end();
		await pass(60_000);
		expect(said()).toBeUndefined();
		wait.hearKeys('elsewhere');
		await pass(4001);
		expect(said()).toBe('elsewhere');
		wait.hearKeys(undefined);
		await pass(60_000);
		expect(said()).toBeUndefined();
	});
});
