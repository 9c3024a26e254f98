import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPlan, aPlanWithThreats, aThreat } from './storage.builders';
import { aDatabase, aTab, change, look, opened, retitle, watchDurability } from './store.builders';

let weakWrites: () => readonly string[];

beforeEach(() => {
	weakWrites = watchDurability();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
});

describe('the plans of a browser', () => {
	it('are all there after a reload', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		const handle = await store.create(aPlanWithThreats(3));
		change(handle, (draft) => {
			draft.settings.title = 'Changed';
			draft.threats.new = aThreat({ description: 'Prose.' });
			delete draft.threats.t0;
			draft.entries['t1/e1'] = { form: 'full', round: 1, low: 2 };
			draft.steps.threats = 'done';
			draft.work.media = true;
		});
		await handle.pending();
		const after = handle.plan;
		await store.close();

		const reloaded = await aTab(name);
		expect((await opened(reloaded)).plan).toEqual(after);
		expect((await opened(reloaded)).save.state).toBe('saved');
	});

	it('show with title, progress and date, the last changed first', async () => {
		const name = aDatabase();
		const store = await aTab(name, { progressOf: (plan) => Object.keys(plan.steps).length });
		const first = await store.create(aPlan({ id: 'first' }));
		await store.create(aPlan({ id: 'second' }));
		expect((await store.list()).map(({ id }) => id)).toEqual(['second', 'first']);
		change(first, (draft) => {
			draft.settings.title = 'Renamed';
			draft.steps.threats = 'done';
		});
		await first.pending();
		expect(await store.list()).toMatchObject([
			{ kind: 'plan', id: 'first', title: 'Renamed', progress: 1 },
			{ kind: 'plan', id: 'second', title: 'Our plan', progress: 0 }
		]);
	});

	it('are saved although their progress cannot be told', async () => {
		const store = await aTab(aDatabase(), {
			progressOf: () => {
				throw new Error('Not foreseen');
			}
		});
		const handle = await store.create(aPlan());
		retitle(handle, 'Saved');
		await handle.pending();
		expect(await store.list()).toMatchObject([{ title: 'Saved', progress: null }]);
	});

	it('tell whoever watches the list, in every tab', async () => {
		const name = aDatabase();
		const [here, there] = [await aTab(name), await aTab(name)];
		let told = 0;
		const stop = there.watch(() => told++);
		await here.create(aPlan());
		await vi.waitFor(() => {
			expect(told).toBe(1);
		});
		stop();
		await here.remove('plan-1');
		expect(await there.list()).toEqual([]);
		expect(told).toBe(1);
		await Promise.all([here.close(), there.close()]);
	});

	it('are visible also when they cannot be read', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		for (const id of ['whole', 'no-head', 'no-key']) await store.create(aPlan({ id }));
		const garbage = new Uint8Array(60);
		await look(name, (db) => db.plans.update('no-head', { head: garbage }));
		await look(name, (db) => db.plans.update('no-key', { key: garbage }));
		expect((await store.list()).map(({ kind, id }) => [kind, id])).toEqual(
			expect.arrayContaining([
				['plan', 'whole'],
				['damaged', 'no-head'],
				['locked', 'no-key']
			])
		);
		expect((await store.open('no-head')).ok).toBe(true);
		expect(await store.open('no-key')).toEqual({ ok: false, error: { code: 'locked' } });
		expect(await store.open('none')).toEqual({ ok: false, error: { code: 'not-found' } });
	});

	it('leave nothing behind when they are removed, the key first of all', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		const handle = await store.create(aPlan());
		await store.create(aPlan({ id: 'other' }));
		await store.remove('plan-1');
		await vi.waitFor(() => {
			expect(handle.save).toMatchObject({ state: 'failed', reason: 'removed' });
		});
		retitle(handle, 'Too late');
		await handle.pending();
		const left = await look(name, async ({ plans, log, snapshots }) => [
			await plans.toCollection().primaryKeys(),
			(await log.toArray()).map(({ planId }) => planId),
			await snapshots.count()
		]);
		expect(left).toEqual([['other'], ['other'], 0]);
	});

	it('are made whole or not at all', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		await store.create(aPlan());
		const rows = await look(name, (db) => db.log.count());
		await expect(store.create(aPlan())).rejects.toThrow();
		expect(await look(name, (db) => db.log.count())).toBe(rows);
		expect(await store.list()).toHaveLength(1);
	});

	it('lie on the disk without one readable word', async () => {
		const name = aDatabase();
		const store = await aTab(name, { progressOf: () => 'progressing' });
		const handle = await store.create(
			aPlan({ threats: { t0: aThreat({ title: 'Raid', description: 'At dawn' }) } })
		);
		retitle(handle, 'Secret plan');
		await handle.pending();
		const everything = await look(name, async (db) =>
			Promise.all(db.tables.map((table) => table.toArray()))
		);
		const text = everything.flat(2).map(readable).join('\n');
		expect(text).toContain('plan-1');
		for (const word of ['Secret', 'Our plan', 'Raid', 'dawn', 'progressing', 'legal']) {
			expect(text).not.toContain(word);
		}
	});

	it('live in memory where there is no database, and say so', async () => {
		const store = await aTab(aDatabase(), { indexedDB: null });
		expect(store.keeping).toEqual({ kind: 'memory', why: 'missing' });
		const handle = await store.create(aPlan());
		expect(handle.save.state).toBe('memory-only');
		retitle(handle, 'Kept for now');
		expect(handle.save.state).toBe('memory-only');
		await handle.close();
		expect((await opened(store)).plan.settings.title).toBe('Kept for now');
		expect(await store.list()).toMatchObject([{ kind: 'plan', title: 'Kept for now' }]);
		await store.remove('plan-1');
		expect(await store.list()).toEqual([]);
	});

	it('live in memory where the database refuses', async () => {
		const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('Not in this window', 'SecurityError');
		});
		const store = await aTab(aDatabase());
		refuse.mockRestore();
		expect(store.keeping).toEqual({ kind: 'memory', why: 'refused' });
		expect((await store.create(aPlan())).plan.id).toBe('plan-1');
	});
});

/** Every text and every byte of a row, as letters. */
function readable(row: unknown): string {
	if (row instanceof Uint8Array) return new TextDecoder('latin1').decode(row);
	if (typeof row !== 'object' || row === null) return String(row);
	return Object.values(row).map(readable).join(' ');
}
