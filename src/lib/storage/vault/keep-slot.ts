import type { HoldfastDb, SlotRow } from '../db';
import { SlotDamaged } from './vault';

/**
 * Within a transaction that stores a key: makes sure that the slot is still there. A browser that is told to clear
 * its data does so under open tabs, and a key under a slot that is gone opens nothing. Puts the slot back where none
 * is left; rejects with `SlotDamaged` when another vault has taken its place, or its own has new keys. So a slot that
 * opens by itself never comes to stand beside a passphrase.
 */
export async function keepSlot(db: HoldfastDb, slot: SlotRow): Promise<void> {
	const there = await db.slots.toArray();
	if (there.length === 0) await db.slots.add(slot);
	else if (!there.some((each) => isSame(each, slot))) throw new SlotDamaged();
}

/** Whether the vault is still the one that this slot opened. Rejects with the database's error. */
export async function isStillThere(db: HoldfastDb, slot: SlotRow): Promise<boolean> {
	const there = await db.slots.get(slot.id);
	return there !== undefined && isSame(there, slot);
}

/** A passphrase slot has a random name of its own, and another passphrase changes its bytes, not its vault. */
const isSame = (there: SlotRow, slot: SlotRow): boolean =>
	there.id === slot.id &&
	(slot.kind === 'passphrase'
		? there.kind === 'passphrase'
		: isSameKey(there.vaultKey, slot.vaultKey));

const isSameKey = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);
