import { err, ok, type Result } from '../../domain/result';
import { placeBytes } from '../cipher';
import type { DeviceSlotRow, HoldfastDb, SlotRow } from '../db';

const AES = { name: 'AES-GCM', length: 256 } as const;
const DEVICE_SLOT = 'device';
const NONCE_LENGTH = 12;

/** A new key of a plan: one that works but cannot be read, and its wrapped form for the disk. */
interface NewPlanKey {
	readonly key: CryptoKey;
	readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** The open vault: it makes and opens the keys of plans and gives out no key that can be read. */
export interface Vault {
	createPlanKey(planId: string): Promise<NewPlanKey>;
	/** `locked` when the key was wrapped by another vault, for another plan, or is damaged. */
	openPlanKey(
		planId: string,
		wrapped: Uint8Array<ArrayBuffer>
	): Promise<Result<CryptoKey, 'locked'>>;
	/** The slot that opened it. */
	readonly slot: SlotRow;
}

/** The slot is there and does not open: what it once opened stays locked. */
export class SlotDamaged extends Error {
	override readonly name = 'SlotDamaged';
}

/**
 * Opens the vault of this browser; the first time, makes it. Tabs that do so at once end with the same vault:
 * the slot that was added first counts. Rejects with the
 * database's error, or with `SlotDamaged`.
 */
export async function openVault(db: HoldfastDb): Promise<Vault> {
	const slot = (await db.slots.get(DEVICE_SLOT)) ?? (await addSlot(db, await newDeviceSlot()));
	const vaultKey = await openSlot(slot);
	return {
		createPlanKey: (planId) => createPlanKey(vaultKey, planId),
		openPlanKey: (planId, wrapped) => openPlanKey(vaultKey, planId, wrapped),
		slot
	};
}

async function openSlot({ id, vaultKey, wrappingKey }: SlotRow): Promise<CryptoKey> {
	const usages = ['wrapKey', 'unwrapKey'] as const;
	try {
		return await unwrap(vaultKey, wrappingKey, { place: slotPlace(id), usages });
	} catch {
		throw new SlotDamaged();
	}
}

/** Adds a slot unless there is one, and returns the one that is there afterwards. */
function addSlot(db: HoldfastDb, slot: SlotRow): Promise<SlotRow> {
	return db.transaction('rw', db.slots, async () => {
		const first = await db.slots.get(slot.id);
		if (first !== undefined) return first;
		await db.slots.add(slot);
		return slot;
	});
}

async function newDeviceSlot(): Promise<DeviceSlotRow> {
	const wrappingKey = await crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']);
	// Readable only for the moment in which it is wrapped.
	const vaultKey = await crypto.subtle.generateKey(AES, true, ['wrapKey', 'unwrapKey']);
	return {
		id: DEVICE_SLOT,
		kind: 'device',
		wrappingKey,
		vaultKey: await wrap(vaultKey, wrappingKey, slotPlace(DEVICE_SLOT))
	};
}

async function createPlanKey(vaultKey: CryptoKey, planId: string): Promise<NewPlanKey> {
	const readable = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
	const wrapped = await wrap(readable, vaultKey, keyPlace(planId));
	return { wrapped, key: await unwrapPlanKey(vaultKey, planId, wrapped) };
}

async function openPlanKey(
	vaultKey: CryptoKey,
	planId: string,
	wrapped: Uint8Array<ArrayBuffer>
): Promise<Result<CryptoKey, 'locked'>> {
	try {
		return ok(await unwrapPlanKey(vaultKey, planId, wrapped));
	} catch {
		return err('locked');
	}
}

const unwrapPlanKey = (
	vaultKey: CryptoKey,
	planId: string,
	wrapped: Uint8Array<ArrayBuffer>
): Promise<CryptoKey> =>
	unwrap(wrapped, vaultKey, { place: keyPlace(planId), usages: ['encrypt', 'decrypt'] });

const slotPlace = (slotId: string) => placeBytes('slot', slotId);
const keyPlace = (planId: string) => placeBytes(planId, 'key');

async function wrap(
	key: CryptoKey,
	by: CryptoKey,
	place: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
	const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: place };
	const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', key, by, algorithm));
	const whole = new Uint8Array(NONCE_LENGTH + wrapped.length);
	whole.set(nonce);
	whole.set(wrapped, NONCE_LENGTH);
	return whole;
}

interface Unwrapping {
	readonly place: Uint8Array<ArrayBuffer>;
	readonly usages: readonly KeyUsage[];
}

/** The unwrapped key can be used and never be read. */
function unwrap(
	wrapped: Uint8Array<ArrayBuffer>,
	by: CryptoKey,
	{ place, usages }: Unwrapping
): Promise<CryptoKey> {
	const nonce = wrapped.subarray(0, NONCE_LENGTH);
	const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: place };
	const bytes = wrapped.subarray(NONCE_LENGTH);
	return crypto.subtle.unwrapKey('raw', bytes, by, algorithm, AES, false, [...usages]);
}
