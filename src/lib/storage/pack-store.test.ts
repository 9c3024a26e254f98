import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { samplePack } from '$lib/content/sample-pack';
import type { Pack } from '../domain/catalogue/pack';
import type { PackStore } from './pack-store';
import { aDatabase, aTab, look, watchDurability } from './store.builders';

const { id } = samplePack;
const newer: Pack = { ...samplePack, packVersion: 2 };
const kept = (content: Pack, isEnabled = true): object => ({
	...{ kind: 'pack', id: content.id, content, isEnabled }
});

const packsOf = async (name: string, options = {}): Promise<PackStore> =>
	(await aTab(name, options)).packs();

describe.each([
	['in the database', {}],
	['in memory', { indexedDB: null }]
])('packs %s', (_where, options) => {
	it('are added, switched, replaced and removed', async () => {
		const packs = await packsOf(aDatabase(), options);
		expect(await packs.list()).toEqual([]);
		await packs.keep(samplePack, true);
		expect(await packs.list()).toEqual([kept(samplePack)]);
		await packs.enable(id, false);
		expect(await packs.list()).toEqual([kept(samplePack, false)]);
		await packs.keep(newer, true);
		await packs.keep({ ...samplePack, id: 'another' }, false);
		expect(await packs.list()).toEqual([
			kept({ ...samplePack, id: 'another' }, false),
			kept(newer)
		]);
		await packs.remove(id);
		await packs.enable('not-here', true);
		expect(await packs.list()).toEqual([kept({ ...samplePack, id: 'another' }, false)]);
	});

	it('tell whoever watches, until that stops', async () => {
		const packs = await packsOf(aDatabase(), options);
		const told = vi.fn();
		const stop = packs.watch(told);
		await packs.keep(samplePack, true);
		expect(told).toHaveBeenCalledTimes(1);
		stop();
		await packs.remove(id);
		expect(told).toHaveBeenCalledTimes(1);
	});
});

describe('packs in the database', () => {
	it('are there in another tab, which is told', async () => {
		const name = aDatabase();
		const [one, other] = [await packsOf(name), await packsOf(name)];
		const told = new Promise<void>((resolve) => other.watch(resolve));
		await one.keep(samplePack, true);
		await told;
		expect(await other.list()).toEqual([kept(samplePack)]);
	});

	it('are one in the list when two tabs add the same in the same moment, and one after the next change', async () => {
		const name = aDatabase();
		const [one, other] = [await packsOf(name), await packsOf(name)];
		await Promise.all([one.keep(samplePack, true), other.keep(newer, true)]);
		expect(await one.list()).toHaveLength(1);
		await one.keep(newer, true);
		expect(await look(name, (db) => db.packs?.count() ?? Promise.resolve(-1))).toBe(1);
	});

	it('lie there sealed, even their ids, and are written strictly durable', async () => {
		const name = aDatabase();
		const packs = await packsOf(name);
		const weak = watchDurability();
		await packs.keep(samplePack, true);
		await packs.remove('nothing');
		expect(weak()).toEqual([]);
		const rows = await look(name, (db) => db.packs?.toArray() ?? Promise.resolve([]));
		const text = rows
			.map(({ id: rowId, bytes }) => rowId + new TextDecoder('latin1').decode(bytes))
			.join();
		for (const word of [id, 'River', 'threatTypes', 'holdfast-pack'])
			expect(text).not.toContain(word);
	});

	it('that cannot be read stay in the list, and can be removed', async () => {
		const name = aDatabase();
		const packs = await packsOf(name);
		await packs.keep(samplePack, true);
		await look(name, async (db) => {
			const [row] = (await db.packs?.toArray()) ?? [];
			if (row) await db.packs?.put({ ...row, bytes: new Uint8Array(40) });
		});
		const [damaged] = await packs.list();
		expect(damaged).toMatchObject({ kind: 'unreadable' });
		await packs.remove(damaged?.id ?? '');
		expect(await packs.list()).toEqual([]);
	});

	it('are not changed once a newer Holdfast has taken over', async () => {
		const name = aDatabase();
		const store = await aTab(name);
		const packs = await store.packs();
		await packs.keep(samplePack, true);
		await new Promise<void>((resolve) => {
			const request = indexedDB.open(name, 9_990);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
		await expect(packs.keep(newer, true)).rejects.toThrow();
		await expect(packs.remove(id)).rejects.toThrow();
	});
});
