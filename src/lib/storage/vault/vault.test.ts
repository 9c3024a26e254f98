import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { placeBytes, seal, unseal } from '../cipher';
import { HoldfastDb } from '../db';
import { aDatabase, look } from '../store.builders';
import { openVault } from './device-slot';

const place = placeBytes('anywhere');
const bytes = new Uint8Array([1, 2, 3]);

describe('the vault', () => {
	it('opens a key that it made before, also after a reload', async () => {
		const name = aDatabase();
		const { key, wrapped } = await look(name, async (db) =>
			(await openVault(db)).createPlanKey('plan-1')
		);
		const again = await look(name, async (db) =>
			(await openVault(db)).openPlanKey('plan-1', wrapped)
		);
		if (!again.ok) throw new Error('Locked');
		expect(await unseal(again.value, await seal(key, bytes, place), place)).toEqual(bytes);
	});

	it('gives every plan a key of its own', async () => {
		await look(aDatabase(), async (db) => {
			const vault = await openVault(db);
			const [one, two] = [await vault.createPlanKey('one'), await vault.createPlanKey('two')];
			expect(await unseal(two.key, await seal(one.key, bytes, place), place)).toBeUndefined();
			expect(await vault.openPlanKey('two', one.wrapped)).toEqual({ ok: false, error: 'locked' });
		});
	});

	it('keeps no key that can be read, neither in use nor on the disk', async () => {
		await look(aDatabase(), async (db) => {
			const { key } = await (await openVault(db)).createPlanKey('plan-1');
			await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
			const slots = await db.slots.toArray();
			expect(slots.map(({ kind }) => kind)).toEqual(['device']);
			for (const slot of slots) {
				if (slot.kind !== 'device') throw new Error('No device slot');
				const { wrappingKey } = slot;
				await expect(crypto.subtle.exportKey('raw', wrappingKey)).rejects.toThrow();
			}
		});
	});

	it('is one and the same for tabs that make it at the same moment', async () => {
		const name = aDatabase();
		const dbs = Array.from({ length: 5 }, () => new HoldfastDb(name, indexedDB));
		const vaults = await Promise.all(dbs.map(openVault));
		expect(await look(name, (db) => db.slots.count())).toBe(1);
		for (const maker of vaults) {
			const { wrapped } = await maker.createPlanKey('plan-1');
			for (const vault of vaults) {
				expect((await vault.openPlanKey('plan-1', wrapped)).ok).toBe(true);
			}
		}
		for (const db of dbs) db.close();
	});

	it('does not open the keys of another vault', async () => {
		const { wrapped } = await look(aDatabase(), async (db) =>
			(await openVault(db)).createPlanKey('plan-1')
		);
		await look(aDatabase(), async (db) => {
			expect(await (await openVault(db)).openPlanKey('plan-1', wrapped)).toEqual({
				ok: false,
				error: 'locked'
			});
		});
	});
});
