import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '$lib/domain/result';
import { Screen } from '$lib/state/screen.svelte';
import { VaultSession } from '$lib/state/vault-session.svelte';
import { attendPage } from './vault-attendance.svelte';

const MINUTE = 60_000;
let session: VaultSession;

beforeEach(async () => {
	vi.useFakeTimers({ now: Date.parse('2026-11-22T14:10:00Z') });
	session = new VaultSession({
		...{ now: () => Date.now(), limit: 10 * MINUTE, locked: undefined },
		look: () => Promise.resolve({ kind: 'open', by: 'passphrase' }),
		unlock: () => Promise.resolve(ok(undefined)),
		lock: () => new Promise(() => undefined),
		erase: () => Promise.resolve(undefined),
		leave: () => undefined
	});
	await vi.advanceTimersByTimeAsync(0);
	attendPage(session, new Screen());
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(session.isOpen).toBe(true);
});
afterEach(() => {
	vi.useRealTimers();
});

/** No timer runs, and then it is so much later. */
const sleep = (milliseconds: number): void => {
	vi.setSystemTime(Date.now() + milliseconds);
};

describe('an open plan on a machine that slept for more than a minute', () => {
	it('is covered within a quarter of a second, long before the clock ticks', async () => {
		sleep(5 * MINUTE);
		await vi.advanceTimersByTimeAsync(250);
		expect(session.isCovered).toBe(true);
	});

	it.each(['focus', 'resume', 'pageshow'])('is covered at once when it hears %s', (kind) => {
		sleep(5 * MINUTE);
		const event = new Event(kind);
		if (kind === 'resume') document.dispatchEvent(event);
		else window.dispatchEvent(event);
		expect(session.isCovered).toBe(true);
	});

	it('stays open after a shorter sleep', async () => {
		sleep(MINUTE - 1000);
		await vi.advanceTimersByTimeAsync(250);
		window.dispatchEvent(new Event('focus'));
		expect(session.isOpen).toBe(true);
	});
});
