import { expect } from 'vitest';
import type { PlanStoreOptions } from '../plan-list';
import { openDoor, type PlanStore } from '../plan-store';
import { quickly } from '../sealed/sealed.builders';
import { aPlanWithThreats } from '../storage.builders';
import { aDatabase, aTab, look } from '../store.builders';
import { openDeviceSlot } from './device-slot';
import type { LockedDoor } from './door';
import { newPassphraseSlot } from './slots';

export const right = 'Ledger tulip 7 rivers';

/** Passphrases take the place of the slot that opens by itself, over the same vault key; nothing is encrypted anew. */
export async function putBehind(name: string, ...passphrases: readonly string[]): Promise<void> {
	await look(name, async (db) => {
		const [device] = await db.slots.toArray();
		if (device?.kind !== 'device') throw new Error('No device slot');
		const key = await openDeviceSlot(device, { isReadable: true });
		const make = (passphrase: string) => newPassphraseSlot(key, { passphrase, stretch: quickly });
		const slots = await Promise.all(passphrases.map(make));
		await db.transaction('rw', db.slots, async () => {
			await db.slots.clear();
			await db.slots.bulkAdd(slots);
		});
	});
}

/** A database with one plan behind passphrases; returns its name. */
export async function aLockedDatabase(
	...passphrases: readonly [string, ...string[]]
): Promise<string> {
	const name = aDatabase();
	const store = await aTab(name);
	await store.create(aPlanWithThreats(2));
	await store.close();
	await putBehind(name, ...passphrases);
	return name;
}

/** The door of a database, which must be locked. */
export async function aDoor(
	name: string,
	options: Partial<PlanStoreOptions> = {}
): Promise<LockedDoor> {
	const door = await openDoor({ name, now: () => 1_000, stretch: quickly, ...options });
	if (door.kind !== 'locked') throw new Error('Not locked');
	return door;
}

/** One tab of the browser in which a passphrase was typed that must be right. */
export async function anUnlockedTab(
	name: string,
	options: Partial<PlanStoreOptions> = {},
	passphrase = right
): Promise<PlanStore> {
	const unlocked = await (await aDoor(name, options)).unlock(passphrase);
	expect(unlocked).toMatchObject({ ok: true });
	if (!unlocked.ok) throw new Error(unlocked.error.code);
	return unlocked.value;
}
