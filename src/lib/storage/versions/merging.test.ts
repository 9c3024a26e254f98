import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { pathKey } from '../../domain/merging/merge-report';
import { FaultyTab } from '../faults.builders';
import type { PlanStoreOptions } from '../plan-store';
import { aPlan, aPlanWithThreats, aThreat } from '../storage.builders';
import { aDatabase, aTab, change, opened, retitle, watchDurability } from '../store.builders';
import {
	bring,
	copied,
	describeThreat,
	laptopsWith,
	locate,
	type Laptop
} from './merging.builders';

const aStore = (options: Partial<PlanStoreOptions> = {}) => aTab(aDatabase(), options);

/** Two laptops with the same plan of some threats. */
async function two(options: Partial<PlanStoreOptions> = {}): Promise<readonly [Laptop, Laptop]> {
	const stores = await Promise.all([aStore(options), aStore(options)]);
	const [mine, theirs] = await laptopsWith(aPlanWithThreats(2), stores);
	if (!mine || !theirs) throw new Error('No laptops');
	return [mine, theirs];
}

const kinds: readonly [string, Partial<PlanStoreOptions>][] = [
	['in databases', {}],
	['in memory', { indexedDB: null }]
];

describe.each(kinds)('bringing copies together %s', (_, options) => {
	it('takes what they changed, keeps what we changed, and asks about both', async () => {
		const [mine, theirs] = await two(options);
		locate(mine.handle, 'North');
		locate(theirs.handle, 'South');
		change(mine.handle, (draft) => (draft.threats.mine = aThreat({ title: 'Mine' })));
		change(theirs.handle, (draft) => (draft.threats.theirs = aThreat({ title: 'Theirs' })));
		change(theirs.handle, (draft) => delete draft.threats.t1);
		const { report } = await bring(theirs, mine);
		expect(report).toMatchObject({ sameLineage: true, base: { reason: 'split' } });
		const kindOf = Object.fromEntries(report.items.map(({ path, kind }) => [path.join('/'), kind]));
		expect(kindOf).toEqual({
			...{ 'settings/place': 'both-changed', 'threats/mine': 'ours-changed' },
			...{ 'threats/theirs': 'theirs-changed', 'threats/t1': 'theirs-changed' }
		});
		expect(mine.handle.plan.settings.place).toBe('North');
		expect(Object.keys(mine.handle.plan.threats).sort()).toEqual(['mine', 't0', 'theirs']);
	});

	it('joins the letters that both typed into one text', async () => {
		const [mine, theirs] = await two(options);
		describeThreat(mine.handle, 'At night: About t0.');
		describeThreat(theirs.handle, 'About t0. And again.');
		await bring(theirs, mine);
		expect(mine.handle.plan.threats.t0?.description).toBe('At night: About t0. And again.');
		await bring(mine, theirs);
		expect(theirs.handle.plan).toEqual(mine.handle.plan);
	});

	it('asks nothing twice: the copy that was taken in is the base of the next one', async () => {
		const [mine, theirs] = await two(options);
		locate(mine.handle, 'North');
		locate(theirs.handle, 'South');
		await bring(theirs, mine);
		change(theirs.handle, (draft) => (draft.settings.staff = 7));
		const { report } = await bring(theirs, mine);
		expect(report.base?.reason).toBe('taken-in');
		expect(report.items.map(({ path, kind }) => [path[1], kind])).toEqual([
			['place', 'ours-changed'],
			['staff', 'theirs-changed']
		]);
		expect(mine.handle.plan.settings).toMatchObject({ place: 'North', staff: 7 });
	});

	it('is one undo step; taken back, the copy offers everything again, and brought again nothing', async () => {
		const [mine, theirs] = await two(options);
		retitle(mine.handle, 'Mine');
		locate(theirs.handle, 'South');
		describeThreat(theirs.handle, 'Theirs.');
		change(theirs.handle, (draft) => (draft.threats.t9 = aThreat({ description: 'New.' })));
		const before = mine.handle.plan;
		const { report } = await bring(theirs, mine);
		const merged = mine.handle.plan;
		expect(mine.handle.undoLabel).toBe('merge');
		mine.handle.undo();
		expect(mine.handle.plan).toEqual(before);
		const again = async () => {
			await mine.handle.pending();
			const { base, items } = await mine.handle.compare(report.copy);
			return { base: base?.reason, open: items.filter(({ kind }) => kind !== 'ours-changed') };
		};
		const offered = report.items.filter(({ kind }) => kind !== 'ours-changed');
		expect(await again()).toEqual({ base: 'split', open: offered });
		mine.handle.redo();
		expect(mine.handle.plan).toEqual(merged);
		expect(await again()).toEqual({ base: 'taken-in', open: [] });
	});

	it('can be undone later, from any tab: the state from before comes back and the copy is offered again', async () => {
		const [mine, theirs] = await two(options);
		locate(mine.handle, 'North');
		locate(theirs.handle, 'South');
		const before = mine.handle.plan;
		const { report, versionId } = await bring(theirs, mine, (found) =>
			Object.fromEntries(found.items.map(({ path }) => [pathKey(path), 'theirs'] as const))
		);
		expect(mine.handle.plan.settings.place).toBe('South');
		retitle(mine.handle, 'Written since');
		expect(await mine.handle.undoMerge(versionId)).toEqual({ ok: true, value: undefined });
		expect(mine.handle.plan).toEqual(before);
		const versions = await mine.store.versions('plan-1');
		const [newest] = await versions.list();
		const since = await versions.read(newest?.id ?? '');
		expect(since?.settings.title).toBe('Written since');
		const again = await mine.handle.compare(report.copy);
		expect(again.base?.reason).toBe('split');
		expect(again.items).toEqual(report.items);
		expect((await mine.handle.merge(again, {})).ok).toBe(true);
		expect((await mine.handle.compare(report.copy)).base?.id).toBe(versionId);
		expect(await mine.handle.undoMerge('no such merge')).toEqual({ ok: false, error: 'gone' });
	});

	it('undone later keeps what is no content: lines not yet added, and marks of rounds that were opened', async () => {
		const [mine, theirs] = await two(options);
		locate(theirs.handle, 'South');
		const { versionId } = await bring(theirs, mine);
		change(mine.handle, (draft) => {
			draft.drafts['new'] = 'Being typed';
			draft.rounds['1'] = 'revealed';
		});
		expect((await mine.handle.undoMerge(versionId)).ok).toBe(true);
		expect(mine.handle.plan.settings.place).toBeUndefined();
		expect(mine.handle.plan.drafts).toEqual({ new: 'Being typed' });
		expect(mine.handle.plan.rounds).toEqual({ '1': 'revealed' });
	});

	it('compares a copy of another lineage field by field, without a base', async () => {
		const [mine, theirs] = await two(options);
		locate(mine.handle, 'North');
		locate(theirs.handle, 'South');
		describeThreat(theirs.handle, 'Theirs.');
		const copy = await copied(theirs.store);
		const apart = { document: undefined, lineage: 'another', versionId: 'v', parents: [] };
		const other = { ...copy, ...apart };
		const report = await mine.handle.compare(other);
		expect(report).toMatchObject({ sameLineage: false, base: undefined });
		expect(report.items.map(({ kind, together }) => [kind, together])).toEqual([
			['differs', undefined],
			['differs', undefined]
		]);
		const choices = { [pathKey(['threats', 't0', 'description'])]: 'theirs' } as const;
		expect((await mine.handle.merge(report, choices)).ok).toBe(true);
		expect(mine.handle.plan.threats.t0?.description).toBe('Theirs.');
		expect(mine.handle.plan.settings.place).toBe('North');
		const later = await mine.handle.compare({ ...other, versionId: 'w', parents: ['v'] });
		expect(later.items.every(({ kind }) => kind === 'ours-changed')).toBe(true);
	});

	it('refuses a report of what has changed since, and a plan that is closed', async () => {
		const [mine, theirs] = await two(options);
		locate(theirs.handle, 'South');
		const report = await mine.handle.compare(await copied(theirs.store));
		retitle(mine.handle, 'Meanwhile');
		expect(await mine.handle.merge(report, {})).toEqual({ ok: false, error: 'outdated' });
		const fresh = await mine.handle.compare(report.copy);
		await mine.handle.close();
		expect(await mine.handle.merge(fresh, {})).toEqual({ ok: false, error: 'closed' });
		expect(mine.handle.plan.settings).toMatchObject({ title: 'Meanwhile' });
		expect(mine.handle.plan.settings.place).toBeUndefined();
	});

	it('reads a document that cannot be trusted by the values of its plan alone', async () => {
		const [mine, theirs] = await two(options);
		locate(theirs.handle, 'South');
		const copy = await copied(theirs.store);
		const report = await mine.handle.compare({ ...copy, document: new Uint8Array([1, 2, 3]) });
		expect(report.sameLineage).toBe(false);
		expect((await mine.handle.merge(report, {})).ok).toBe(true);
		expect(mine.handle.plan.settings.place).toBe('South');
		expect(mine.handle.damage).toEqual([]);
	});
});

describe('three groups', () => {
	it('come together through one of them, and any two of them', async () => {
		const stores = await Promise.all([aStore(), aStore(), aStore()]);
		const [room, left, right] = await laptopsWith(aPlanWithThreats(3), stores);
		if (!room || !left || !right) throw new Error('No laptops');
		change(left.handle, (draft) => (draft.threats.left = aThreat({ title: 'Left' })));
		change(right.handle, (draft) => (draft.threats.right = aThreat({ title: 'Right' })));
		change(right.handle, (draft) => delete draft.threats.t1);
		const sideways = await bring(left, right);
		expect(sideways.report.base).toBeDefined();
		await bring(right, room);
		const last = await bring(left, room);
		expect(last.report.items.filter(({ kind }) => kind === 'both-changed')).toEqual([]);
		expect(Object.keys(room.handle.plan.threats).sort()).toEqual(['left', 'right', 't0', 't2']);
	});
});

describe('a merge on the disk', () => {
	it('is there after opening anew, in another tab too, and every write is strictly durable', async () => {
		const name = aDatabase();
		const [mine, theirs] = await laptopsWith(aPlanWithThreats(1), [
			await aTab(name),
			await aStore()
		]);
		if (!mine || !theirs) throw new Error('No laptops');
		const other = await opened(await aTab(name));
		describeThreat(theirs.handle, 'Theirs.');
		change(theirs.handle, (draft) => (draft.threats.t9 = aThreat({ description: 'New.' })));
		const weak = watchDurability();
		const { versionId } = await bring(theirs, mine);
		expect(weak()).toEqual([]);
		await expect.poll(() => other.plan).toEqual(mine.handle.plan);
		const later = await opened(await aTab(name));
		expect(later.plan).toEqual(mine.handle.plan);
		expect((await later.undoMerge(versionId)).ok).toBe(true);
		await expect.poll(() => mine.handle.plan.threats.t9).toBeUndefined();
		expect(mine.handle.plan).toEqual(later.plan);
	});

	it('without room is refused: the plan is as it was, and what was compared can be merged later', async () => {
		const name = aDatabase();
		const [mine, theirs] = await laptopsWith(aPlan(), [await aTab(name), await aStore()]);
		if (!mine || !theirs) throw new Error('No laptops');
		locate(theirs.handle, 'South');
		const copy = await copied(theirs.store);
		await mine.store.close();
		for (let at = 1; at <= 3; at++) {
			const tab = new FaultyTab({ at, kind: 'full at the request' });
			const store = await aTab(name, { indexedDB: tab.factory });
			const handle = await opened(store);
			const refused = await handle.merge(await handle.compare(copy), {});
			expect(refused.ok ? 'merged' : refused.error).toMatch(/full|unsaved/);
			expect(handle.plan.settings.place).toBeUndefined();
			tab.empty();
			await store.close();
		}
		const later = await opened(await aTab(name));
		expect((await later.merge(await later.compare(copy), {})).ok).toBe(true);
		expect(later.plan.settings.place).toBe('South');
	});
});
