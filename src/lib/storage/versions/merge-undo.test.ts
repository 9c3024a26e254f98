import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { aPlanWithThreats } from '../storage.builders';
import { aDatabase, aTab, retitle } from '../store.builders';
import {
	bring,
	copied,
	describeThreat,
	laptopsWith,
	locate,
	type Laptop
} from './merging.builders';

/** Two laptops with the same plan. */
async function two(): Promise<readonly [Laptop, Laptop]> {
	const stores = await Promise.all([aTab(aDatabase()), aTab(aDatabase())]);
	const [mine, theirs] = await laptopsWith(aPlanWithThreats(1), stores);
	if (!mine || !theirs) throw new Error('No laptops');
	return [mine, theirs];
}

/** What a copy still offers. */
async function offered({ handle }: Laptop, copy: Awaited<ReturnType<typeof copied>>) {
	await handle.pending();
	const { items } = await handle.compare(copy);
	return items.filter(({ kind }) => kind !== 'ours-changed').map(({ path }) => path.join('/'));
}

/** One more version finds room, the state from before a merge; the copy itself does not. */
function fillAfterOne(): () => void {
	const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')
		?.value as IDBObjectStore['add'];
	const spy = vi.spyOn(IDBObjectStore.prototype, 'add');
	let versions = 0;
	spy.mockImplementation(function (this: IDBObjectStore, ...given) {
		if (this.name === 'versions' && ++versions > 1)
			throw new DOMException('The disk is full', 'QuotaExceededError');
		return add.apply(this, given);
	});
	return () => {
		spy.mockRestore();
	};
}

describe('a merge among the undo steps', () => {
	it('taken back while it is still being written is not known: the copy offers everything again', async () => {
		const [mine, theirs] = await two();
		locate(theirs.handle, 'South');
		const copy = await copied(theirs.store);
		const report = await mine.handle.compare(copy);
		const merging = mine.handle.merge(report, {});
		await vi.waitUntil(() => mine.handle.plan.settings.place === 'South', { interval: 0 });
		mine.handle.undo();
		await merging;
		expect(mine.handle.plan.settings.place).toBeUndefined();
		expect(await offered(mine, copy)).toEqual(['settings/place']);
		mine.handle.redo();
		expect(mine.handle.plan.settings.place).toBe('South');
		expect(await offered(mine, copy)).toEqual([]);
	});

	it('after one that changed nothing is the one that is taken back', async () => {
		const [mine, theirs] = await two();
		locate(theirs.handle, 'South');
		const { report } = await bring(theirs, mine);
		const same = await mine.handle.compare(await copied(theirs.store, 'backup'));
		expect((await mine.handle.merge(same, {})).ok).toBe(true);
		mine.handle.undo();
		expect(mine.handle.plan.settings.place).toBeUndefined();
		expect(await offered(mine, report.copy)).toEqual(['settings/place']);
	});

	it('stays known when a later one finds no room', async () => {
		const [mine, theirs] = await two();
		locate(theirs.handle, 'South');
		const first = await bring(theirs, mine);
		describeThreat(theirs.handle, 'Theirs.');
		const copy = await copied(theirs.store);
		const versions = await mine.store.versions('plan-1');
		const report = await mine.handle.compare(copy);
		const empty = fillAfterOne();
		expect(await mine.handle.merge(report, {})).toEqual({ ok: false, error: 'full' });
		empty();
		expect(mine.handle.plan.threats.t0?.description).not.toBe('Theirs.');
		expect(mine.handle.plan.settings.place).toBe('South');
		await mine.handle.pending();
		const list = await versions.list();
		expect(list.find(({ id }) => id === first.versionId)).toMatchObject({ isKnown: true });
		expect(await offered(mine, copy)).toEqual(['threats/t0/description']);
	});

	it('that changes nothing and finds no room takes back nothing that was written before', async () => {
		const [mine, theirs] = await two();
		const copy = await copied(theirs.store);
		retitle(mine.handle, 'Mine');
		const report = await mine.handle.compare(copy);
		const empty = fillAfterOne();
		expect(await mine.handle.merge(report, {})).toEqual({ ok: false, error: 'full' });
		empty();
		expect(mine.handle.plan.settings.title).toBe('Mine');
	});
});
