import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compactLog } from './compaction';
import { HoldfastDb } from './db';
import { deaths, FaultyTab } from './faults.builders';
import type { LogPlace } from './log-reading';
import type { PlanHandle } from './plan-handle';
import type { PlanStore } from './plan-list';
import { inLog, writeRows } from './scenarios.builders';
import { openSnapshot } from './snapshot';
import { aPlanWithThreats } from './storage.builders';
import {
	aDatabase,
	aTab,
	change,
	fillTheDisk,
	opened,
	someLocks,
	watchDurability
} from './store.builders';

let name: string;
let weakWrites: () => readonly string[];

beforeEach(() => {
	name = aDatabase();
	weakWrites = watchDurability();
	// Dexie warns when it opens a database again.
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
});

const log = <T>(act: (place: LogPlace) => Promise<T>): Promise<T> =>
	inLog(new HoldfastDb(name, indexedDB), act);

/** Rows that lie there although a snapshot holds them, and rows that are missing between two. */
async function disorder({ db, planId, key }: LogPlace): Promise<string[]> {
	const [snapshots, rows] = await db.transaction('r', db.snapshots, db.log, () =>
		Promise.all([db.snapshotsOf(planId).toArray(), db.rows(planId).toArray()])
	);
	const next = new Map<string, number>();
	for (const row of snapshots) {
		const snapshot = await openSnapshot(key, row);
		for (const [writer, counter] of snapshot?.vector ?? []) next.set(writer, counter + 1);
	}
	const wrong: string[] = [];
	for (const { writer, counter } of rows) {
		if (counter !== (next.get(writer) ?? 0)) wrong.push(`${writer}/${String(counter)}`);
		next.set(writer, counter + 1);
	}
	return wrong;
}

/** The marks that a plan was given, in order. */
const marksOf = ({ plan }: PlanHandle): string[] => Object.keys(plan.steps).sort();

describe('a log that is made shorter while two tabs write', () => {
	it('loses nothing, and keeps exactly the rows that no snapshot holds', async () => {
		const tabs = [await aTab(name), await aTab(name)];
		const mine = await tabs[0]?.create(aPlanWithThreats(1));
		const theirs = tabs[1] && (await opened(tabs[1]));
		if (!mine || !theirs) throw new Error('No plan');
		let isWriting = true;
		let compactions = 0;
		const locks = someLocks();
		const compactor = async (): Promise<void> => {
			while (isWriting) {
				if (await log((place) => compactLog(place, locks))) compactions++;
				expect(await log(disorder)).toEqual([]);
			}
		};
		const writers = Promise.all([writeRows(mine, 60, 'mine'), writeRows(theirs, 60, 'theirs')]);
		await Promise.all([writers.then(() => (isWriting = false)), compactor(), compactor()]);
		expect(compactions).toBeGreaterThan(3);
		for (const handle of [mine, theirs]) {
			await vi.waitFor(() => {
				expect(marksOf(handle)).toHaveLength(120);
			});
			expect(handle.damage).toEqual([]);
		}
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan).toEqual(mine.plan);
		expect(reloaded.damage).toEqual([]);
	});

	it('takes a row twice that was reported as failed, put into a snapshot, and tried again', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		const disk = fillTheDisk();
		change(handle, (draft) => (draft.steps.retried = 'done'));
		await vi.waitFor(() => {
			expect(handle.save.state).toBe('failed');
		});
		disk.empty();
		await log(async (place) => {
			await place.db.log.bulkPut(disk.refused);
			expect(await compactLog(place, someLocks())).toBe(true);
		});
		await handle.pending();
		await writeRows(handle, 2);
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan).toEqual(handle.plan);
		expect(reloaded.damage).toEqual([]);
		expect(await log((place) => compactLog(place, someLocks()))).toBe(true);
		expect(await log(({ db }) => db.log.count())).toBe(0);
	});

	it('is left as it is when somebody else made it shorter between reading and writing', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		await writeRows(handle, 3);
		// Two browsers without a common lock: nothing but the transaction stands between them.
		const squeezed = await log((place) =>
			compactLog(place, someLocks(), async (updates) => {
				expect(await log((other) => compactLog(other, someLocks()))).toBe(true);
				const { squeezeUpdates } = await import('./document/squeeze');
				return squeezeUpdates(updates);
			})
		);
		expect(squeezed).toBe(false);
		expect(await log(({ db }) => db.snapshots.count())).toBe(1);
		expect((await opened(await aTab(name))).plan).toEqual(handle.plan);
	});

	it('is left as it is when making one update of many fails', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		await writeRows(handle, 3);
		const failing = log((place) =>
			compactLog(place, someLocks(), () => Promise.reject(new Error('No worker')))
		);
		await expect(failing).rejects.toThrow('No worker');
		expect(await log(({ db }) => db.log.count())).toBe(4);
	});

	it('is not touched by a tab that can only look', async () => {
		const store = await aTab(name, { locks: someLocks() });
		await writeRows(await store.create(aPlanWithThreats(1)), 210);
		await store.close();
		const newer = new HoldfastDb(name, indexedDB);
		newer.version(9).stores({ later: 'id' });
		await newer.open();
		newer.close();
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		const looking = await aTab(name, { locks: someLocks() });
		const handle = await opened(looking);
		expect(handle.save.state).toBe('look-only');
		expect(vi.getTimerCount()).toBe(0);
		vi.useRealTimers();
		await looking.close();
	});
});

describe('two tabs of which one dies at any write', () => {
	const act = fc.record({
		isMortal: fc.boolean(),
		what: fc.constantFrom('write', 'write', 'write', 'settle', 'bookmark', 'copy', 'shorten')
	});
	type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

	/** A tab with the plan open, and the marks that it was told are durable. */
	async function aWriter(store: PlanStore, mark: string, tab?: FaultyTab) {
		const handle = await opened(store);
		const durable = new Set<string>();
		handle.subscribe(() => {
			if (tab?.isDead === true || handle.save.state !== 'saved') return;
			for (const own of marksOf(handle)) if (own.startsWith(mark)) durable.add(own);
		});
		return { store, handle, durable, mark, factory: tab?.factory ?? indexedDB };
	}
	type Writer = Awaited<ReturnType<typeof aWriter>>;

	async function perform({ store, handle, mark, factory }: Writer, what: Act['what'], at: number) {
		if (what === 'write')
			change(handle, (draft) => (draft.steps[`${mark}-${String(at)}`] = 'done'));
		if (what === 'settle') await handle.pending();
		if (what === 'bookmark') await store.setNote('plan-1', 'bookmark', at);
		if (what === 'copy') await store.noteCopy('plan-1');
		if (what !== 'shorten') return;
		const db = new HoldfastDb(name, factory);
		await inLog(db, (place) => compactLog(place, locks)).catch(() => undefined);
	}
	const locks = someLocks();

	it('leave everything that either was told is durable', async () => {
		const fault = fc.record({
			at: fc.integer({ min: 1, max: 40 }),
			kind: fc.constantFrom(...deaths)
		});
		const acts = fc.array(act, { minLength: 5, maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(fault, acts, async (where, script) => {
				name = aDatabase();
				const other = await aTab(name);
				await (await other.create(aPlanWithThreats(1))).close();
				const tab = new FaultyTab(where);
				const mortal = await aTab(name, { indexedDB: tab.factory });
				const dies = await aWriter(mortal, 'dies', tab);
				const lives = await aWriter(other, 'lives');
				for (const [at, { isMortal, what }] of script.entries()) {
					if (!isMortal) await perform(lives, what, at);
					else if (!tab.isDead) await Promise.race([perform(dies, what, at), tab.death]);
				}
				tab.kill();
				await lives.handle.pending();
				const found = await opened(await aTab(name));
				expect(marksOf(found)).toEqual(expect.arrayContaining([...dies.durable, ...lives.durable]));
				expect(marksOf(found)).toEqual(expect.arrayContaining(marksOf(lives.handle)));
				expect(found.damage).toEqual([]);
				expect(await log(disorder)).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});
});
