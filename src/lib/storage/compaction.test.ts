import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workedExample } from '$lib/content/example';
import { compactLog } from './compaction';
import { ROWS_ON_OPENING } from './log-length';
import type { LogPlace } from './log-reading';
import type { PlanHandle } from './plan-handle';
import { aPlanWithThreats } from './storage.builders';
import {
	aDatabase,
	aTab,
	change,
	look,
	opened,
	someLocks,
	watchDurability
} from './store.builders';
import { openVault } from './vault/device-slot';

let weakWrites: () => readonly string[];
let name: string;

beforeEach(() => {
	weakWrites = watchDurability();
	name = aDatabase();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
});

async function writeRows(handle: PlanHandle, count: number, mark = 'step'): Promise<void> {
	for (let at = 0; at < count; at++) {
		change(handle, (draft) => (draft.steps[`${mark}-${String(at)}`] = 'done'));
		await handle.pending();
	}
}

/** Does something with the log of the plan as the store itself would. */
const inLog = <T>(act: (place: LogPlace) => Promise<T>): Promise<T> =>
	look(name, async (db) => {
		const row = await db.plans.get('plan-1');
		const key = row && (await (await openVault(db)).openPlanKey('plan-1', row.key));
		if (!key?.ok) throw new Error('No key');
		return act({ db, planId: 'plan-1', key: key.value });
	});

const counts = (): Promise<readonly number[]> =>
	look(name, (db) => Promise.all([db.log.count(), db.snapshots.count()]));

/** Whether it is a snapshot that is sealed, by the place to which it is bound. */
const isOfSnapshot = (algorithm: unknown): boolean =>
	new TextDecoder().decode((algorithm as AesGcmParams).additionalData).includes('|snapshot|');

describe('making the log shorter', () => {
	it('leaves one snapshot that holds everything', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(3));
		await writeRows(handle, 5);
		expect(await inLog((place) => compactLog(place, someLocks()))).toBe(true);
		expect(await counts()).toEqual([0, 1]);
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan).toEqual(handle.plan);
		expect(reloaded.damage).toEqual([]);
	});

	it('replaces the snapshot before it', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		for (const mark of ['first', 'second']) {
			await writeRows(handle, 3, mark);
			await inLog((place) => compactLog(place, someLocks()));
		}
		expect(await counts()).toEqual([0, 1]);
		await writeRows(handle, 2, 'third');
		expect(await counts()).toEqual([2, 1]);
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan).toEqual(handle.plan);
		expect(reloaded.damage).toEqual([]);
	});

	it('deletes only what the snapshot holds, not what comes while it is made', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		await writeRows(handle, 5, 'before');
		// The snapshot has been made and is about to be sealed: the worst moment for another tab to write.
		const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
		let isWritten = false;
		const sealed = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...sealing) => {
			// What the list shows of a plan is sealed now and then as well.
			if (!isWritten && isOfSnapshot(sealing[0])) {
				isWritten = true;
				await writeRows(handle, 4, 'meanwhile');
			}
			return encrypt(...sealing);
		});
		expect(await inLog((place) => compactLog(place, someLocks()))).toBe(true);
		sealed.mockRestore();
		expect(await counts()).toEqual([4, 1]);
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan).toEqual(handle.plan);
		expect(reloaded.damage).toEqual([]);
	});

	it('throws nothing away while something of the log cannot be read', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		await writeRows(handle, 4);
		const rows = await look(name, (db) => db.log.toArray());
		const victim = rows.find(({ counter }) => counter === 2);
		if (!victim) throw new Error('No row');
		await look(name, (db) => db.log.put({ ...victim, bytes: new Uint8Array(40) }));
		expect(await inLog((place) => compactLog(place, someLocks()))).toBe(false);
		expect(await counts()).toEqual([5, 0]);
	});

	it('is left out without locks, and while another tab is at it', async () => {
		const handle = await (await aTab(name)).create(aPlanWithThreats(1));
		await writeRows(handle, 3);
		expect(await inLog((place) => compactLog(place, undefined))).toBe(false);
		const locks = someLocks();
		const both = await inLog((place) =>
			Promise.all([compactLog(place, locks), compactLog(place, locks)])
		);
		expect(both).toEqual([true, false]);
	});

	it('does not bring back a plan that is removed meanwhile', async () => {
		const store = await aTab(name);
		const handle = await store.create(aPlanWithThreats(1));
		await writeRows(handle, 3);
		const done = await inLog(async (place) => {
			const compaction = compactLog(place, someLocks());
			await store.remove('plan-1');
			return compaction;
		});
		expect(done).toBe(false);
		expect(await counts()).toEqual([0, 0]);
	});

	it('happens by itself after a plan with a long log was shown', async () => {
		const store = await aTab(name);
		await writeRows(await store.create(aPlanWithThreats(1)), ROWS_ON_OPENING + 1);
		await store.close();
		const handle = await opened(await aTab(name, { locks: someLocks() }));
		expect(await counts()).toEqual([ROWS_ON_OPENING + 2, 0]);
		await vi.waitFor(
			async () => {
				expect(await counts()).toEqual([0, 1]);
			},
			{ timeout: 10_000 }
		);
		await writeRows(handle, 1, 'after');
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan).toEqual(handle.plan);
	});
});

describe('what lies on the disk once the log is short', () => {
	it.each([
		['the worked example', workedExample({ id: 'plan-1', today: '2026-11-21' })],
		['a thousand threats', aPlanWithThreats(1_000)]
	])('is at most twice the document, versions aside: %s', async (_, plan) => {
		const handle = await (await aTab(name)).create(plan);
		// Much is written over and over, as people do.
		for (let at = 0; at < 50; at++) {
			change(handle, (draft) => {
				draft.settings.focalQuestion = `Once more, and longer: ${'x'.repeat(at)}`;
			});
			await handle.pending();
		}
		await inLog((place) => compactLog(place, someLocks()));
		const stored = await look(name, async (db) => {
			const rows = [await db.plans.toArray(), await db.log.toArray(), await db.snapshots.toArray()];
			const values = rows.flat().flatMap((row): unknown[] => Object.values(row));
			return values.reduce<number>(
				(sum, value) => sum + (value instanceof Uint8Array ? value.length : 0),
				0
			);
		});
		expect(stored).toBeGreaterThan(handle.encode().length);
		expect(stored).toBeLessThan(2 * handle.encode().length);
	});
});
