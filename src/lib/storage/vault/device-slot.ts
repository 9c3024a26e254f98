import { placeBytes } from '../cipher';
import type { DeviceSlotRow, HoldfastDb, PassphraseSlotRow, SlotRow } from '../db';
import type { SlotsThatCount } from './stuck-move';
import { OpenVault, SlotDamaged } from './vault';
import { newKey, unwrap, wrap } from './wrapping';

/** What a vault key is for. */
export const VAULT_KEY = ['wrapKey', 'unwrapKey'] as const;
/** The first slot of a browser, so that tabs that make it at once make one. */
const FIRST_SLOT = 'device';

/** The additional data of the vault key in a slot. */
export const slotPlace = (slotId: string): Uint8Array<ArrayBuffer> => placeBytes('slot', slotId);

/** A slot that opens by itself in this browser. `vaultKey` must be readable. */
export async function newDeviceSlot(vaultKey: CryptoKey, id: string): Promise<DeviceSlotRow> {
	const wrappingKey = await newKey(VAULT_KEY, false);
	const wrapped = await wrap(vaultKey, wrappingKey, slotPlace(id));
	return { id, kind: 'device', wrappingKey, vaultKey: wrapped };
}

/** The vault key in a device slot; readable only to be wrapped again at once. Rejects with `SlotDamaged`. */
export async function openDeviceSlot(
	{ id, vaultKey, wrappingKey }: DeviceSlotRow,
	{ isReadable = false } = {}
): Promise<CryptoKey> {
	const unwrapping = { place: slotPlace(id), usages: VAULT_KEY, isReadable };
	try {
		return await unwrap(vaultKey, wrappingKey, unwrapping);
	} catch {
		throw new SlotDamaged();
	}
}

/** How the vault of this browser can be opened. */
export type WayIn =
	| (UnderWay & { readonly kind: 'device'; readonly slot: DeviceSlotRow })
	| (UnderWay & {
			readonly kind: 'passphrase';
			readonly slots: readonly PassphraseSlotRow[];
	  });

/** A change of keys that was cut off: `move` where it can go on; then only its new slots are named. */
type UnderWay = Pick<SlotsThatCount, 'move' | 'isStuck'>;

/**
 * Finds the way into the vault; the first time, makes one. Tabs that do so at once end with the same vault. Rejects
 * with the database's error, or with `SlotDamaged` where there are slots and none of a kind that is known.
 */
export async function wayInto(db: HoldfastDb): Promise<WayIn> {
	const { slots, move, isStuck } = await slotsThatCount(db);
	if (slots.length === 0 && isStuck) throw new SlotDamaged();
	const found = slots.length > 0 ? slots : await addFirst(db, await firstSlot());
	const device = found.find((slot) => slot.kind === 'device');
	if (device !== undefined) return { kind: 'device', slot: device, move, isStuck };
	const passphrases = found.filter((slot) => slot.kind === 'passphrase');
	if (passphrases.length === 0) throw new SlotDamaged();
	return { kind: 'passphrase', slots: passphrases, move, isStuck };
}

async function slotsThatCount(db: HoldfastDb): Promise<SlotsThatCount> {
	const [all, move] = await Promise.all([db.slots.toArray(), db.moves?.get('move')]);
	if (move === undefined) return { slots: all, isStuck: false };
	return (await import('./stuck-move')).slotsWhile(all, move);
}

/** Adds a slot unless there is one, and returns those that are there afterwards. */
function addFirst(db: HoldfastDb, slot: SlotRow): Promise<SlotRow[]> {
	return db.transaction('rw', db.slots, async () => {
		const there = await db.slots.toArray();
		if (there.length > 0) return there;
		await db.slots.add(slot);
		return [slot];
	});
}

/** The vault key can be read only for the moment in which it is wrapped. */
const firstSlot = async (): Promise<DeviceSlotRow> =>
	newDeviceSlot(await newKey(VAULT_KEY, true), FIRST_SLOT);

/** Opens a vault that opens by itself; the first time, makes it. Rejects as `wayInto` does, or with `SlotDamaged`. */
export async function openVault(db: HoldfastDb): Promise<OpenVault> {
	const way = await wayInto(db);
	if (way.kind !== 'device') throw new SlotDamaged();
	return new OpenVault(await openDeviceSlot(way.slot), way.slot);
}
