import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePack } from '$lib/content/sample-pack';
import { deaths, FaultyTab, type Fault } from '../faults.builders';
import { openDoor } from '../plan-store';
import { quickly } from '../sealed/sealed.builders';
import { aPlan } from '../storage.builders';
import { aDatabase, aTab, look, opened, retitle, watchDurability } from '../store.builders';
import { beginRun } from '../upkeep';
import { aDoor, aLockedDatabase, anUnlockedTab, right } from './vault.builders';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
});

const databasesOf = async (name: string): Promise<(string | undefined)[]> =>
	(await indexedDB.databases())
		.map((each) => each.name)
		.filter((each) => each === name || each === `${name}-upkeep`);

describe('erasing everything', () => {
	it('leaves no database, of the plans or beside them, and the next start is the first', async () => {
		const weak = watchDurability();
		const name = await aLockedDatabase(right);
		const run = beginRun({ name, run: 'run', indexedDB });
		await run.log;
		const store = await anUnlockedTab(name);
		await store.guard.eraseAll();
		expect(await databasesOf(name)).toEqual([]);
		expect(weak()).toEqual(['["runs"]']);
		const door = await openDoor({ name, now: () => 1 });
		if (door.kind !== 'open') throw new Error('Locked');
		expect(await door.store.list()).toEqual([]);
		await door.store.close();
	});

	it('works at the locked door, without a passphrase', async () => {
		const name = await aLockedDatabase(right);
		await (await aDoor(name)).eraseAll();
		expect(await databasesOf(name)).toEqual([]);
	});

	it('takes the locked plans of a damaged slot with it', async () => {
		const name = aDatabase();
		await (await (await aTab(name)).create(aPlan())).close();
		await look(name, (db) => db.slots.update('device', { vaultKey: new Uint8Array(60) }));
		const store = await aTab(name);
		await store.create(aPlan({ id: 'other' }));
		await store.guard.eraseAll();
		expect(await store.list()).toEqual([]);
		expect(await databasesOf(name)).toEqual([]);
	});

	it('makes the other windows let go, open or locked, whatever they hold', async () => {
		const name = await aLockedDatabase(right);
		const [whenOpen, whenLocked] = [vi.fn(), vi.fn()];
		const other = await anUnlockedTab(name, { onErased: whenOpen });
		const theirs = await opened(other);
		await aDoor(name, { onErased: whenLocked });
		const packs = await other.packs();
		retitle(theirs, 'Written in the last moment');
		await (await anUnlockedTab(name)).guard.eraseAll();
		expect(await databasesOf(name)).toEqual([]);
		expect([whenOpen, whenLocked].map((each) => each.mock.calls.length)).toEqual([1, 1]);
		// Nothing of a window that was left open makes the database anew.
		retitle(theirs, 'And after');
		await expect(packs.keep(samplePack, true)).rejects.toThrow();
		await other.setNote('plan-1', 'bookmark', 'threats');
		await expect(other.create(aPlan({ id: 'late' }))).rejects.toThrow();
		expect(await databasesOf(name)).toEqual([]);
	});

	it('is done in time for the person although another window does not let go', async () => {
		const name = await aLockedDatabase(right);
		const request = indexedDB.open(name);
		await new Promise((resolve) => (request.onsuccess = resolve));
		const rows = async (): Promise<number[]> =>
			look(name, (db) => Promise.all(db.tables.map((table) => table.count())));
		const store = await anUnlockedTab(name);
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		const erasing = store.guard.eraseAll();
		await vi.waitFor(async () => {
			await vi.advanceTimersByTimeAsync(5_000);
			await Promise.race([erasing, Promise.reject(new Error('Not yet'))]);
		});
		vi.useRealTimers();
		request.result.close();
		expect((await rows()).every((count) => count === 0)).toBe(true);
	});

	it('says that it failed, and tells no window otherwise, when nothing at all was erased', async () => {
		const name = await aLockedDatabase(right);
		const request = indexedDB.open(name);
		await new Promise((resolve) => (request.onsuccess = resolve));
		const onErased = vi.fn();
		await aDoor(name, { onErased });
		const tab = new FaultyTab();
		const store = await anUnlockedTab(name, { indexedDB: tab.factory });
		tab.failFrom({ at: 1, kind: 'full at the commit' });
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		const outcome = store.guard.eraseAll().then(
			() => 'erased',
			() => 'failed'
		);
		await vi.waitFor(async () => {
			await vi.advanceTimersByTimeAsync(5_000);
			await Promise.race([outcome, Promise.reject(new Error('Not yet'))]);
		});
		vi.useRealTimers();
		expect(await outcome).toBe('failed');
		expect(onErased).not.toHaveBeenCalled();
		request.result.close();
	});

	it('leaves nothing that opens, wherever it is cut off after the slots are gone', async () => {
		const whole = new FaultyTab();
		await erase(await aLockedDatabase(right), whole);
		const [first] = whole.commits.filter((tables) => !tables.includes('tries'));
		expect(first).toEqual(['moves', 'slots', 'vaultNotes']);
		for (let at = 1; at <= whole.writes; at++) {
			for (const kind of deaths) await isConfirmed({ at, kind });
		}
	});
});

/** Unlocks in a tab and erases everything, to the end or to the death of the tab. */
async function erase(name: string, tab: FaultyTab): Promise<void> {
	const acting = async (): Promise<void> => {
		const store = await anUnlockedTab(name, { indexedDB: tab.factory, now: () => Date.now() });
		await store.guard.eraseAll();
	};
	await Promise.race([acting(), tab.death]);
}

/** Either nothing has happened yet, or nothing opens any more. */
async function isConfirmed(fault: Fault): Promise<void> {
	const name = await aLockedDatabase(right);
	const tab = new FaultyTab(fault);
	await erase(name, tab);
	const areSlotsGone = (await look(name, (db) => db.slots.count())) === 0;
	const door = await openDoor({ name, now: () => Date.now(), stretch: quickly });
	expect(door.kind, JSON.stringify(fault)).toBe(areSlotsGone ? 'open' : 'locked');
	if (door.kind === 'locked') {
		const unlocked = await door.unlock(right);
		expect(unlocked.ok).toBe(true);
		if (unlocked.ok) await unlocked.value.close();
		return;
	}
	if (door.kind !== 'open') throw new Error(door.kind);
	const kinds = (await door.store.list()).map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind !== 'locked')).toEqual([]);
	await door.store.close();
}
