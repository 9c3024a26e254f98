import { afterEach, describe, expect, it } from 'vitest';
import type { Refusal } from '$lib/state/updates.svelte';
import { UpdateRounds, type Patience, type RoundTab } from './updates-round';

const PATIENCE = { answer: 10_000, word: 10_000 };
const open: UpdateRounds[] = [];
let site = 0;

/** A tab that remembers what was done with it. */
function tab(
	options: Partial<Patience> & { version?: string; refusal?: Refusal; isSilent?: boolean } = {}
) {
	const done: string[] = [];
	const me: RoundTab = {
		version: options.version ?? 'old',
		hold: () => {
			done.push('hold');
			return options.isSilent ? new Promise(() => undefined) : Promise.resolve(options.refusal);
		},
		release: () => done.push('release'),
		reload: () => done.push('reload')
	};
	const rounds = new UpdateRounds(`site ${String(site)}`, me, { ...PATIENCE, ...options });
	open.push(rounds);
	return { done, rounds };
}

const until = async (isTrue: () => boolean): Promise<void> => {
	while (!isTrue()) await new Promise((next) => setTimeout(next, 5));
};
const started = (): Promise<boolean> => Promise.resolve(true);

afterEach(() => {
	site += 1;
	for (const rounds of open.splice(0)) rounds.close();
});

describe('a round of changing over', () => {
	it('reloads every tab once all have saved', async () => {
		const [first, second, third] = [tab(), tab(), tab()];
		expect(await first.rounds.lead('new', { others: 2, takeOver: started })).toEqual({
			ok: true,
			value: undefined
		});
		await until(() => second.done.includes('reload') && third.done.includes('reload'));
		for (const { done } of [first, second, third]) expect(done).toEqual(['hold', 'reload']);
	});

	it('lets the new release take over only after every tab has saved', async () => {
		const [first, second] = [tab(), tab()];
		let seen: readonly string[] = [];
		await first.rounds.lead('new', {
			others: 1,
			takeOver: () => {
				seen = [...second.done];
				return started();
			}
		});
		expect(seen).toEqual(['hold']);
	});

	it('changes nothing anywhere when one tab cannot save', async () => {
		const [first, second, third] = [tab(), tab({ refusal: 'full' }), tab()];
		let taken = 0;
		const takeOver = (): Promise<boolean> => {
			taken++;
			return started();
		};
		expect(await first.rounds.lead('new', { others: 2, takeOver })).toEqual({
			ok: false,
			error: 'full'
		});
		await until(() => third.done.includes('release'));
		for (const { done } of [first, second, third]) expect(done).toEqual(['hold', 'release']);
		expect(taken).toBe(0);
	});

	it('asks nobody when the tab that asks cannot save itself', async () => {
		const [first, second] = [tab({ refusal: 'slow' }), tab()];
		expect(await first.rounds.lead('new', { others: 1, takeOver: started })).toEqual({
			ok: false,
			error: 'slow'
		});
		expect(second.done).toEqual([]);
	});

	it('goes on without a tab that does not answer, and does not reload it', async () => {
		const [first, second, silent] = [tab({ answer: 500 }), tab(), tab({ isSilent: true })];
		await first.rounds.lead('new', { others: 2, takeOver: started });
		await until(() => second.done.includes('reload') && silent.done.includes('release'));
		expect(silent.done).toEqual(['hold', 'release']);
	});

	it('leaves a tab alone that runs the new release already', async () => {
		const [first, second] = [tab(), tab({ version: 'new' })];
		await first.rounds.lead('new', { others: 1, takeOver: started });
		expect(first.done).toEqual(['hold', 'reload']);
		expect(second.done).toEqual([]);
	});

	it('lets every tab go on when the new release does not start', async () => {
		const [first, second] = [tab(), tab()];
		const takeOver = (): Promise<boolean> => Promise.resolve(false);
		expect(await first.rounds.lead('new', { others: 1, takeOver })).toEqual({
			ok: false,
			error: 'not-taken'
		});
		await until(() => second.done.includes('release'));
		expect(first.done).toEqual(['hold', 'release']);
	});

	it('lets a tab go on when the one that asked is gone', async () => {
		const [first, second] = [tab(), tab({ word: 50 })];
		void first.rounds.lead('new', { others: 1, takeOver: () => new Promise(() => undefined) });
		await until(() => second.done.includes('hold'));
		first.rounds.close();
		await until(() => second.done.includes('release'));
		expect(second.done).toEqual(['hold', 'release']);
	});

	it('takes no notice of what is not a message of a round', async () => {
		const only = tab();
		const channel = new BroadcastChannel(`site ${String(site)}`);
		for (const odd of ['go', { kind: 'prepare' }, { kind: 'go', round: 1, tabs: [] }, null])
			channel.postMessage(odd);
		channel.postMessage({ kind: 'prepare', round: 'r', version: 'new' });
		await until(() => only.done.length > 0);
		channel.close();
		expect(only.done).toEqual(['hold']);
	});
});
