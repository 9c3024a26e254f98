import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { FaultyTab } from '../faults.builders';
import type { PlanCopy } from '../plan-copy';
import type { PlanStoreOptions } from '../plan-store';
import { aPlan, aPlanWithThreats } from '../storage.builders';
import { aDatabase, aTab, change, look, opened, retitle, watchDurability } from '../store.builders';
import { copied } from './merging.builders';

/** The same in a database and in memory. */
const stores: readonly [string, () => Partial<PlanStoreOptions>][] = [
	['in a database', () => ({})],
	['in memory', () => ({ indexedDB: null })]
];

describe.each(stores)('versions %s', (_, options) => {
	const aStore = () => aTab(aDatabase(), options());

	it('hold the plan as it was, newest first, and can be named and removed', async () => {
		const store = await aStore();
		const handle = await store.create(aPlanWithThreats(2));
		const versions = await store.versions('plan-1');
		const first = await versions.keep('named', 'Before the election');
		change(handle, (draft) => {
			delete draft.threats.t0;
		});
		const second = await versions.keep('auto', '');
		expect(await versions.list()).toEqual([second, first]);
		expect(first).toMatchObject({ reason: 'named', name: 'Before the election', isKnown: true });
		expect(Object.keys((await versions.read(first.id))?.threats ?? {})).toEqual(['t0', 't1']);
		expect(await versions.read(second.id)).toEqual(handle.plan);
		await versions.rename(second.id, 'After');
		await versions.remove(first.id);
		expect(await versions.list()).toEqual([{ ...second, reason: 'named', name: 'After' }]);
		expect(await versions.read(first.id)).toBeUndefined();
	});

	it('are kept when a copy leaves: it names them and those before it, and the same state is one', async () => {
		const store = await aStore();
		const handle = await store.create(aPlanWithThreats(2));
		const first = await copied(store);
		expect(first).toMatchObject({ planId: 'plan-1', parents: [], plan: handle.plan });
		expect((await copied(store)).versionId).toBe(first.versionId);
		retitle(handle, 'Later');
		const second = await copied(store);
		expect(second.parents).toEqual([first.versionId]);
		const versions = await store.versions('plan-1');
		expect((await versions.list()).map(({ id }) => id)).toEqual([
			second.versionId,
			first.versionId
		]);
		expect(await store.copyPlan('no-plan', 'split')).toEqual({
			ok: false,
			error: { code: 'not-found' }
		});
	});

	it('go with a copy only when that is asked, and only the named', async () => {
		const store = await aStore();
		await store.create(aPlan());
		const versions = await store.versions('plan-1');
		const named = await versions.keep('named', 'Mine');
		await versions.keep('auto', '');
		expect((await copied(store)).versions).toBeUndefined();
		const whole = await copied(store, 'backup', { withVersions: true });
		expect(whole.versions).toMatchObject([{ id: named.id, name: 'Mine' }]);
		const elsewhere = await aStore();
		await elsewhere.restore(whole);
		const there = await elsewhere.versions('plan-1');
		expect(await there.list()).toMatchObject([{ reason: 'restored' }, named]);
		expect(await there.read(named.id)).toEqual(await versions.read(named.id));
	});

	it('come with a restored copy, which is of the same lineage and has the copy itself as a version', async () => {
		const store = await aStore();
		await store.create(aPlanWithThreats(3));
		const copy = await copied(store, 'hand-over');
		const elsewhere = await aStore();
		const restored = await elsewhere.restore(copy);
		expect(restored.ok && restored.value.plan).toEqual(copy.plan);
		const back = await copied(elsewhere);
		expect(back).toMatchObject({ lineage: copy.lineage, parents: [copy.versionId] });
		await expect(elsewhere.restore(copy)).rejects.toThrow();
		expect(await elsewhere.count()).toBe(1);
	});

	it('of a copy that cannot be trusted are none: nothing is stored', async () => {
		const store = await aStore();
		await store.create(aPlan());
		const copy = await copied(store);
		const elsewhere = await aStore();
		const bad: readonly PlanCopy[] = [
			{ ...copy, document: new Uint8Array([1, 2, 3]) },
			{ ...copy, document: copy.document?.slice(0, 40) },
			{ ...copy, lineage: 'another' },
			{ ...copy, planId: 'another' },
			{ ...copy, plan: aPlan({ settings: { ...aPlan().settings, title: 'Another' } }) }
		];
		for (const each of bad) {
			expect(await elsewhere.restore(each)).toEqual({ ok: false, error: { code: 'damaged' } });
		}
		expect(await elsewhere.count()).toBe(0);
		const plain = await elsewhere.restore({ ...copy, document: undefined });
		expect(plain.ok && plain.value.plan).toEqual(copy.plan);
		expect((await copied(elsewhere)).lineage).not.toBe(copy.lineage);
	});

	it('are at most ten automatic ones and ten of backups', async () => {
		const store = await aStore();
		const handle = await store.create(aPlan());
		const versions = await store.versions('plan-1');
		const named = await versions.keep('named', 'Stays');
		for (let at = 0; at < 12; at++) {
			retitle(handle, `Title ${String(at)}`);
			await versions.keep('auto', '');
			await copied(store, 'backup');
		}
		const reasons = (await versions.list()).map(({ reason }) => reason);
		const count = (which: string) => reasons.filter((reason) => reason === which).length;
		expect([count('auto'), count('backup'), count('named')]).toEqual([10, 10, 1]);
		expect(await versions.read(named.id)).toBeDefined();
	});

	it('of copies with somebody outlast those that the backup folder makes by itself', async () => {
		const store = await aStore();
		const handle = await store.create(aPlan());
		const versions = await store.versions('plan-1');
		const colleague = await copied(store, 'copy');
		const backup = await copied(store, 'backup');
		for (let at = 0; at < 12; at++) {
			retitle(handle, `Title ${String(at)}`);
			await copied(store, 'folder');
		}
		expect((await versions.list()).map(({ reason }) => reason)).toEqual([
			...['folder', 'backup', 'copy']
		]);
		for (const { versionId } of [colleague, backup])
			expect(await versions.read(versionId)).toEqual(colleague.plan);
		for (let at = 0; at < 12; at++) {
			retitle(handle, `Later ${String(at)}`);
			await copied(store, 'copy');
		}
		expect(await versions.read(colleague.versionId)).toEqual(colleague.plan);
	});
});

describe('versions on the disk', () => {
	const DAY = 86_400_000;

	it('are sealed, go with their plan, and are there when nothing else opens', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		await store.create(aPlan());
		const versions = await store.versions('plan-1');
		const weak = watchDurability();
		await versions.keep('named', 'Quite a secret');
		expect(weak()).toEqual([]);
		const rows = await look(name, async (db) => (await db.versions?.toArray()) ?? []);
		expect(new TextDecoder('latin1').decode(rows[0]?.bytes)).not.toContain('Quite');
		const raw = (await store.rawPlan('plan-1')).find((part) => part.name.startsWith('version/'));
		expect(new TextDecoder('latin1').decode(raw?.opened)).toContain('Quite a secret');
		await store.remove('plan-1');
		expect(await look(name, (db) => db.table('versions').count())).toBe(0);
		await expect(versions.keep('named', 'Too late')).rejects.toThrow();
		expect(await versions.list()).toEqual([]);
	});

	it('that cannot be read are in the list, and can be removed', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		await store.create(aPlan());
		const versions = await store.versions('plan-1');
		await versions.keep('named', 'Kept');
		await look(name, (db) =>
			db
				.table('versions')
				.toCollection()
				.modify({ bytes: new Uint8Array(9) })
		);
		const list = await versions.list();
		expect(list).toMatchObject([{ reason: 'unreadable' }]);
		await versions.remove(list[0]?.id ?? '');
		expect(await versions.list()).toEqual([]);
	});

	it('begin with a new day after changes, once', async () => {
		const name = aDatabase();
		let time = Date.parse('2026-11-22T10:00:00');
		const now = (): number => time++;
		const tab = () => aTab(name, { now });
		const hasAfterOpening = async (count: number): Promise<void> => {
			const store = await tab();
			await opened(store);
			const versions = await store.versions('plan-1');
			// It is written beside what the person does.
			const autos = Array.from({ length: count }, () => 'auto');
			const reasons = async () => (await versions.list()).map(({ reason }) => reason);
			await expect.poll(reasons).toEqual(autos);
			await store.close();
		};
		const store = await tab();
		await store.create(aPlan());
		await store.close();
		await hasAfterOpening(0);
		time += DAY;
		await hasAfterOpening(1);
		await hasAfterOpening(1);
		time += DAY;
		await hasAfterOpening(1);
		const again = await tab();
		retitle(await opened(again), 'Changed');
		await again.close();
		time += DAY;
		await hasAfterOpening(2);
	});

	it('are told to other tabs', async () => {
		const name = aDatabase();
		const [store, other] = [await aTab(name), await aTab(name)];
		await store.create(aPlan());
		const told = new Promise<void>((resolve) => {
			void other.versions('plan-1').then((versions) => versions.watch(resolve));
		});
		await (await store.versions('plan-1')).keep('named', 'Here');
		await told;
		expect(await (await other.versions('plan-1')).list()).toMatchObject([{ name: 'Here' }]);
	});

	it('that find no room keep no copy from being made', async () => {
		const name = aDatabase();
		const before = await aTab(name);
		await before.create(aPlan());
		await before.close();
		const { factory } = new FaultyTab({ at: 1, kind: 'full at the request' });
		const store = await aTab(name, { indexedDB: factory });
		const handle = await opened(store);
		await expect((await store.versions('plan-1')).keep('named', '')).rejects.toThrow();
		expect((await copied(store)).plan).toEqual(handle.plan);
		expect(await (await store.versions('plan-1')).list()).toEqual([]);
	});
});
