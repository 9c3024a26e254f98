import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DB_VERSION, HoldfastDb } from './db';
import type { PlanStore } from './plan-list';
import { aPlan } from './storage.builders';
import { aDatabase, aTab, change, look, opened, retitle, watchDurability } from './store.builders';

let weakWrites: () => readonly string[];
let name: string;

beforeEach(() => {
	weakWrites = watchDurability();
	name = aDatabase();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
});

/** How far the only plan and its file copy are, as the list says. */
async function listed(store: PlanStore): Promise<{ changedAt: number; copiedAt?: number }> {
	const [only] = await store.list();
	if (only?.kind !== 'plan') throw new Error('No plan');
	return only;
}

describe('the note that a plan was saved as a file', () => {
	it('is missing until a file was saved', async () => {
		const store = await aTab(name);
		await store.create(aPlan());
		expect((await listed(store)).copiedAt).toBeUndefined();
		await store.noteCopy('none');
		expect((await listed(store)).copiedAt).toBeUndefined();
	});

	it('is kept over a reload, and watchers of the list hear of it', async () => {
		const store = await aTab(name);
		await store.create(aPlan());
		const told = vi.fn();
		store.watch(told);
		await store.noteCopy('plan-1');
		expect(told).toHaveBeenCalledOnce();
		const { changedAt, copiedAt } = await listed(await aTab(name));
		expect(copiedAt).toBeGreaterThanOrEqual(changedAt);
	});

	it('is older than every change that came after, whatever the clock says', async () => {
		const clock = { time: 1_000_000 };
		for (const store of [
			await aTab(name, { now: () => clock.time }),
			await aTab(name, { now: () => clock.time, indexedDB: null })
		]) {
			const handle = await store.create(aPlan());
			clock.time = 5_000_000;
			await store.noteCopy('plan-1');
			expect((await listed(store)).copiedAt).toBe(5_000_000);
			// The clock is set back, and stands still.
			clock.time = 10;
			retitle(handle, 'Changed since');
			await handle.pending();
			const since = await listed(store);
			expect(since.copiedAt).toBeLessThan(since.changedAt);
			await store.noteCopy('plan-1');
			const again = await listed(store);
			expect(again.copiedAt).toBeGreaterThanOrEqual(again.changedAt);
		}
	});

	it('holds for an edit made a moment before, and no longer after the next', async () => {
		const store = await aTab(name);
		const handle = await store.create(aPlan());
		for (const [text, isCopied] of [
			['One', true],
			['Two', true],
			['Three', false]
		] as const) {
			change(handle, (draft) => (draft.settings.focalQuestion = text));
			await handle.pending();
			await store.noteCopy('plan-1', isCopied);
			const { changedAt, copiedAt = 0 } = await listed(store);
			expect(copiedAt >= changedAt).toBe(isCopied);
		}
	});

	it('lies on the disk sealed', async () => {
		const store = await aTab(name);
		await store.create(aPlan());
		await store.noteCopy('plan-1');
		const row = await look(name, (db) => db.plans.get('plan-1'));
		expect(new TextDecoder('latin1').decode(row?.copy)).not.toContain('at');
	});
});

describe('the question whether the browser keeps the plans', () => {
	it('is remembered with its moment', async () => {
		const store = await aTab(name, { now: () => 77 });
		expect(await store.askedToKeep()).toBeUndefined();
		await store.noteAskedToKeep();
		expect(await (await aTab(name)).askedToKeep()).toBe(77);
	});

	it('is remembered for as long as the tab where there is no database', async () => {
		const store = await aTab(name, { indexedDB: null, now: () => 77 });
		expect(await store.askedToKeep()).toBeUndefined();
		await store.noteAskedToKeep();
		expect(await store.askedToKeep()).toBe(77);
	});
});

describe('how plans are kept', () => {
	it('is on the disk, as a rule', async () => {
		expect((await aTab(name)).keeping).toEqual({ kind: 'kept' });
	});

	it('is only to be looked at once a newer Holdfast wants the tables; the list stays as it was', async () => {
		const typed = { text: '' };
		const store = await aTab(name, {
			onMakingWay: () => {
				retitle(handle, typed.text);
			}
		});
		const handle = await store.create(aPlan());
		typed.text = 'Typed a moment before';
		const told = vi.fn();
		store.watch(told);
		const newer = new HoldfastDb(name, indexedDB);
		newer.version(DB_VERSION + 1).stores({ later: 'id' });
		newer.on('blocked', () => false);
		await newer.open();
		expect(store.keeping).toEqual({ kind: 'look-only' });
		expect(told).toHaveBeenCalled();
		expect(await store.list()).toMatchObject([{ title: 'Typed a moment before' }]);
		expect(await store.open('plan-1')).toEqual({ ok: false, error: { code: 'taken-over' } });
		expect(await store.note('plan-1', 'bookmark')).toBeUndefined();
		expect(await store.askedToKeep()).toBeUndefined();
		expect(await store.setNote('plan-1', 'bookmark', 'here')).toBe(false);
		await store.noteCopy('plan-1');
		await store.noteAskedToKeep();
		await expect(store.remove('plan-1')).rejects.toThrow();
		expect(await newer.plans.count()).toBe(1);
		newer.close();
	});

	it('is in memory while the slot is damaged; the plans are listed as locked and stay untouched', async () => {
		await (await (await aTab(name)).create(aPlan())).close();
		await look(name, (db) => db.slots.update('device', { vaultKey: new Uint8Array(60) }));
		const before = await everything();
		const store = await aTab(name);
		expect(store.keeping).toEqual({ kind: 'memory', why: 'locked' });
		expect(await store.list()).toEqual([{ kind: 'locked', id: 'plan-1' }]);
		expect(await store.open('plan-1')).toEqual({ ok: false, error: { code: 'locked' } });
		const raw = await store.rawPlan('plan-1');
		expect(raw.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['key', 'head', expect.stringMatching(/^[0-9a-f]{32}\/0$/)])
		);
		expect(raw.every(({ sealed, opened }) => sealed !== undefined && opened === undefined)).toBe(
			true
		);
		await store.create(aPlan({ id: 'other' }));
		expect(await store.list()).toMatchObject([{ id: 'other' }, { id: 'plan-1' }]);
		expect(await everything()).toEqual(before);
		await store.remove('plan-1');
		expect(await look(name, (db) => db.log.count())).toBe(0);
	});

	const everything = (): Promise<unknown> =>
		look(name, (db) => Promise.all([db.plans.toArray(), db.log.toArray()]));
});

describe('what is damaged', () => {
	it('is given out as it lies there, decrypted where that is possible', async () => {
		const store = await aTab(name);
		const handle = await store.create(aPlan());
		for (const title of ['one', 'two']) {
			retitle(handle, title);
			await handle.pending();
		}
		const rows = await look(name, (db) => db.log.toArray());
		const bytes = new Uint8Array([1, 2, 3]);
		await look(name, async (db) => {
			const victim = rows.find(({ counter }) => counter === 1);
			if (victim) await db.log.put({ ...victim, bytes });
		});
		const damaged = await opened(await aTab(name));
		const [victim] = damaged.damage;
		if (victim?.kind !== 'row') throw new Error('No damage');
		expect(await damaged.rawDamage()).toEqual([{ name: victim.id, sealed: bytes }]);
		change(damaged, (draft) => (draft.settings.place = 'Goes on'));
	});

	it('comes with everything else of a plan that does not open', async () => {
		const store = await aTab(name);
		await store.create(aPlan());
		await store.noteCopy('plan-1');
		const raw = await store.rawPlan('plan-1');
		const opened = (part: string): string =>
			new TextDecoder().decode(raw.find(({ name }) => name === part)?.opened);
		expect(JSON.parse(opened('head'))).toMatchObject({ title: 'Our plan' });
		expect(JSON.parse(opened('copy'))).toHaveProperty('at');
		expect(raw.find(({ name }) => name === 'key')).not.toHaveProperty('opened');
		expect(raw).toHaveLength(4);
		expect(await store.rawPlan('none')).toEqual([]);
	});
});
