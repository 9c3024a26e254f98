import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Sheet } from '../../domain/scoring/sheet';
import { byValue } from '../../domain/scoring/sheet';
import { aDatabase, aTab, look, someLocks } from '../store.builders';
import {
	aBallot,
	anySheet,
	aPlanToScore,
	aSheet,
	begun,
	phrase,
	quickly,
	revealed,
	roundsOf,
	threatIds
} from './sealed.builders';
import type { SealedRounds } from './sealed-rounds';

/** A store with the plan in it, and its rounds. */
async function atWork(name: string, options = {}): Promise<SealedRounds> {
	const store = await aTab(name, { stretch: quickly, ...options });
	await store.create(aPlanToScore());
	return store.rounds();
}

describe.each([
	['in the database', {}],
	['in memory', { indexedDB: null }]
])('a sealed round %s', (_where, options) => {
	const start = () => atWork(aDatabase(), options);

	it('begins, takes sheets, opens with its phrase, and is destroyed', async () => {
		const rounds = await start();
		expect(await rounds.current('plan-1')).toBeUndefined();
		const { roundId } = await begun(rounds, 2);
		const open = { kind: 'open', roundId, number: 2, threatIds: [...threatIds], sheetCount: 0 };
		expect(await rounds.current('plan-1')).toEqual(open);
		const mixed: Sheet = [{ threatId: 't2' }, { threatId: 't1', entry: aBallot(2) }];
		expect(await rounds.seal('plan-1', aSheet(aBallot(4)))).toEqual({
			...{ ok: true, value: { sheetCount: 1 } }
		});
		expect(await rounds.seal('plan-1', mixed)).toMatchObject({ value: { sheetCount: 2 } });
		expect(await rounds.current('plan-1')).toEqual({ ...open, sheetCount: 2 });
		expect(await revealed(rounds)).toEqual({
			...{ roundId, number: 2, sheetCount: 2, damaged: 0 },
			threats: [
				{ threatId: 't1', entries: [aBallot(2), aBallot(4)] },
				{ threatId: 't2', entries: [aBallot(4)] },
				{ threatId: 't3', entries: [aBallot(4)] }
			]
		});
		await rounds.destroy('plan-1', roundId);
		expect(await rounds.current('plan-1')).toBeUndefined();
		expect(await rounds.open('plan-1', phrase)).toEqual({ ok: false, error: 'no-round' });
		expect(await rounds.seal('plan-1', [])).toEqual({ ok: false, error: 'no-round' });
	});

	it('gives back, threat by threat, what any sheets hold, sorted by value', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anySheet, { maxLength: 4 }), async (sheets) => {
				const rounds = await start();
				await begun(rounds);
				for (const sheet of sheets) await rounds.seal('plan-1', sheet);
				const { threats, sheetCount, damaged } = await revealed(rounds);
				expect([sheetCount, damaged]).toEqual([sheets.length, 0]);
				for (const { threatId, entries } of threats) {
					const given = sheets
						.flat()
						.flatMap((row) => (row.threatId === threatId && row.entry ? [row.entry] : []));
					expect(entries).toEqual(given.sort(byValue));
				}
			}),
			{ numRuns: 12 }
		);
	});

	it('is one for each plan, and of a plan that is there', async () => {
		const rounds = await start();
		await begun(rounds);
		const again = await rounds.begin({ planId: 'plan-1', number: 2, threatIds }, phrase);
		expect(again).toEqual({ ok: false, error: 'open-already' });
		const nowhere = await rounds.begin({ planId: 'gone', number: 1, threatIds }, phrase);
		expect(nowhere).toEqual({ ok: false, error: 'no-plan' });
	});

	it('stays shut for other words, and forgives spelling', async () => {
		const rounds = await start();
		await begun(rounds);
		await rounds.seal('plan-1', aSheet(aBallot(4)));
		const wrong = await rounds.open('plan-1', 'correct horse battery stable');
		expect(wrong).toEqual({ ok: false, error: 'wrong-phrase' });
		const spelled = await rounds.open('plan-1', '  Correct-HORSE ｂattery\nstaple. ');
		expect(spelled.ok).toBe(true);
	});

	it('lets go of a sheet for threats that are not in it', async () => {
		const rounds = await start();
		await begun(rounds, 1, ['t1']);
		await rounds.seal('plan-1', aSheet(aBallot(4), ['t1', 'elsewhere']));
		expect((await revealed(rounds)).threats).toEqual([{ threatId: 't1', entries: [aBallot(4)] }]);
	});

	it('goes with its plan', async () => {
		const store = await aTab(aDatabase(), { stretch: quickly, ...options });
		await store.create(aPlanToScore());
		const rounds = await store.rounds();
		await begun(rounds);
		await rounds.seal('plan-1', aSheet(aBallot(4)));
		await store.remove('plan-1');
		expect(await rounds.current('plan-1')).toBeUndefined();
	});

	it('is swept once the plan has marked it as revealed, and not before', async () => {
		const rounds = await start();
		const { roundId } = await begun(rounds);
		expect(await rounds.sweep(aPlanToScore())).toBe(false);
		expect(await rounds.sweep(aPlanToScore({ rounds: { other: 'revealed' } }))).toBe(false);
		expect(await rounds.current('plan-1')).toBeDefined();
		expect(await rounds.sweep(aPlanToScore({ rounds: { [roundId]: 'revealed' } }))).toBe(true);
		expect(await rounds.current('plan-1')).toBeUndefined();
	});

	it('tells whoever watches', async () => {
		const rounds = await start();
		const told = vi.fn();
		const stop = rounds.watch(told);
		const { roundId } = await begun(rounds);
		await rounds.seal('plan-1', []);
		await rounds.destroy('plan-1', roundId);
		expect(told).toHaveBeenCalledTimes(3);
		stop();
		await begun(rounds);
		expect(told).toHaveBeenCalledTimes(3);
	});
});

describe('a sealed round', () => {
	it('outlives its tab, without a word on the order of what came', async () => {
		const name = aDatabase();
		const first = await atWork(name);
		await begun(first);
		await first.seal('plan-1', aSheet(aBallot(5)));
		const later = await roundsOf(name);
		await later.seal('plan-1', aSheet(aBallot(1)));
		expect(await first.current('plan-1')).toMatchObject({ sheetCount: 2 });
		expect((await revealed(later)).threats[0]?.entries).toEqual([aBallot(1), aBallot(5)]);
	});

	it('takes sheets from two tabs in the same moment', async () => {
		const name = aDatabase();
		const one = await atWork(name);
		const other = await roundsOf(name);
		await begun(one);
		await Promise.all([
			one.seal('plan-1', aSheet(aBallot(1))),
			other.seal('plan-1', aSheet(aBallot(2))),
			one.seal('plan-1', aSheet(aBallot(3)))
		]);
		const { threats, sheetCount } = await revealed(one);
		expect(sheetCount).toBe(3);
		expect(threats[2]?.entries).toEqual([aBallot(1), aBallot(2), aBallot(3)]);
	});

	it('opens the other records when one is damaged, and counts what is lost', async () => {
		const name = aDatabase();
		const rounds = await atWork(name);
		await begun(rounds);
		for (const best of [1, 2, 3]) await rounds.seal('plan-1', aSheet(aBallot(best)));
		await look(name, async ({ sealedEntries }) => {
			const [row] = (await sealedEntries?.toArray()) ?? [];
			const bytes = row?.bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte));
			if (row && bytes) await sealedEntries?.put({ ...row, bytes });
		});
		await rounds.seal('plan-1', aSheet(aBallot(4)));
		const { threats, damaged, sheetCount } = await revealed(rounds);
		expect([damaged, sheetCount]).toEqual([1, 4]);
		expect(threats.flatMap(({ entries }) => entries)).toHaveLength(11);
	});

	it('that this plan cannot read is named, and can be destroyed', async () => {
		const name = aDatabase();
		const rounds = await atWork(name);
		const { roundId } = await begun(rounds);
		await look(name, async (db) => {
			await db.rounds?.update('plan-1', { bytes: new Uint8Array(40) });
		});
		expect(await rounds.current('plan-1')).toEqual({ kind: 'unreadable', roundId });
		await rounds.destroy('plan-1', roundId);
		expect(await rounds.current('plan-1')).toBeUndefined();
	});

	it('is held by one tab until that lets go', async () => {
		const name = aDatabase();
		const locks = someLocks();
		const one = await atWork(name, { locks });
		const other = await roundsOf(name, { locks });
		const held = await one.hold('plan-1');
		expect(await other.hold('plan-1')).toEqual({ ok: false, error: 'elsewhere' });
		expect((await other.hold('plan-2')).ok).toBe(true);
		if (held.ok) held.value();
		await vi.waitFor(async () => {
			expect((await other.hold('plan-1')).ok).toBe(true);
		});
	});

	it('is not changed once a newer Holdfast has taken over', async () => {
		const name = aDatabase();
		const rounds = await atWork(name);
		const { roundId } = await begun(rounds);
		await new Promise<void>((resolve) => {
			const request = indexedDB.open(name, 9_990);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
		await expect(rounds.seal('plan-1', [])).rejects.toThrow();
		await expect(rounds.destroy('plan-1', roundId)).rejects.toThrow();
		await expect(begun(rounds, 2)).rejects.toThrow();
		expect(await rounds.sweep(aPlanToScore({ rounds: { [roundId]: 'revealed' } }))).toBe(false);
	});

	it('that a killed tab has revealed and not destroyed is gone when the plan is opened again', async () => {
		const name = aDatabase();
		const store = await aTab(name, { stretch: quickly });
		const handle = await store.create(aPlanToScore());
		const rounds = await store.rounds();
		const { roundId } = await begun(rounds);
		await rounds.seal('plan-1', aSheet(aBallot(4)));
		handle.change('reveal', (draft) => (draft.rounds[roundId] = 'revealed'), { isAside: true });
		await handle.pending();
		await store.close();
		const later = await aTab(name, { stretch: quickly });
		await later.open('plan-1');
		await vi.waitFor(async () => {
			const left = await look(name, async ({ rounds: heads, sealedEntries }) => [
				await heads?.count(),
				await sealedEntries?.count()
			]);
			expect(left).toEqual([0, 0]);
		});
	});
});
