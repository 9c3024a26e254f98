import type { HoldfastDb, SlotRow } from '../db';
import { SlotDamaged } from './vault';

/**
 * Within a transaction that stores a key: makes sure that the slot is still there. A browser that is told to clear
 * its data does so under open tabs, and a key under a slot that is gone opens nothing. Puts the slot back; rejects
 * with `SlotDamaged` when another vault has taken its place.
 */
export async function keepSlot(db: HoldfastDb, slot: SlotRow): Promise<void> {
	const there = await db.slots.get(slot.id);
	if (there === undefined) await db.slots.add(slot);
	else if (!isSameKey(there.vaultKey, slot.vaultKey)) throw new SlotDamaged();
}

const isSameKey = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);
