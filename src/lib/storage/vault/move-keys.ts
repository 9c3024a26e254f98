import { placeBytes } from '../cipher';
import type { HoldfastDb, MoveRow, PassphraseSlotRow, SlotRow } from '../db';
import { randomId } from '../random-id';
import { stretchHere } from '../sealed/stretch-here';
import { newDeviceSlot, openDeviceSlot, VAULT_KEY } from './device-slot';
import type { GuardContext } from './guard-context';
import { findKnown, refuseTaken } from './known';
import type { MoveBeginning } from './move-marks';
import { newPassphraseSlot, type Typed } from './slots';
import { noteStuck } from './stuck-move';
import { OpenVault, SlotDamaged } from './vault';
import type { NewSlot, OnPart } from './vault-guard';
import { sealVaultNote } from './vault-note-keeping';
import { newKey, unwrap, wrap } from './wrapping';

/** What is known, what is to open the vault from now on, and who hears how far it is. */
export interface Renewal {
	/** Needed unless the vault opens by itself now. */
	readonly known: string | undefined;
	/** None: the vault opens by itself in this browser. */
	readonly next: readonly NewSlot[];
	readonly onPart?: OnPart | undefined;
}

/** A vault key that cannot be read, and a slot that holds it. */
export interface OpenedSlot {
	readonly key: CryptoKey;
	readonly slot: SlotRow;
}

/** The old vault, the new one, and how the change from one to the other begins. */
export interface Prepared {
	readonly from: OpenVault;
	readonly to: OpenedSlot;
	readonly beginning: MoveBeginning;
}

/** The additional data of the old vault key, wrapped by the new one. */
const oldKeyPlace = placeBytes('move', 'old key');
/** Derivations take so much of the way at most; the rest is for sealing anew. */
const KEYS = 0.5;

/** The way from one part to another. */
export const span =
	(onPart: OnPart | undefined, from: number, to: number): OnPart =>
	(part) =>
		onPart?.(from + part * (to - from));

/** The part of the way after the keys. */
export const afterKeys = (onPart: OnPart | undefined): OnPart => span(onPart, KEYS, 1);

/**
 * Makes a new vault key and what opens it. Undefined when what is known opens nothing. Keys that can be read live no
 * longer than this takes.
 */
export async function prepareMove(
	context: GuardContext,
	{ known, next, onPart }: Renewal
): Promise<Prepared | undefined> {
	const stretch = context.options.stretch ?? stretchHere;
	const share = KEYS / (next.length + 1);
	const old = await openKnown(context, known, { stretch, onPart: span(onPart, 0, share) });
	if (old === undefined) return undefined;
	const there = (await context.db.slots.toArray()).filter(isPassphraseSlot);
	await refuseTaken(there, next, { stretch });
	const key = await newKey(VAULT_KEY, true);
	const newSlots: SlotRow[] = [];
	for (const [at, { passphrase }] of next.entries()) {
		const typed = { passphrase, stretch, onPart: span(onPart, (at + 1) * share, (at + 2) * share) };
		newSlots.push(await newPassphraseSlot(key, typed));
	}
	const slot = newSlots[0] ?? (await newDeviceSlot(key, randomId()));
	const to = { key: await unreadable(key), slot };
	return {
		to,
		from: new OpenVault(await unreadable(old.key), old.slot),
		beginning: {
			oldSlot: old.slot,
			newSlots: newSlots.length > 0 ? newSlots : [slot],
			oldKey: await wrap(old.key, key, oldKeyPlace),
			notes: [await sealVaultNote(new OpenVault(to.key, slot), 'slots', namesOf(newSlots, next))]
		}
	};
}

const namesOf = (
	slots: readonly SlotRow[],
	next: readonly NewSlot[]
): Readonly<Record<string, string>> =>
	Object.fromEntries(slots.map(({ id }, at) => [id, next[at]?.name ?? '']));

/** The vault key as it is now, to be wrapped by the next one. */
async function openKnown(
	context: GuardContext,
	known: string | undefined,
	typed: Omit<Typed, 'passphrase'>
): Promise<OpenedSlot | undefined> {
	const { db, vault } = context;
	const { slot } = vault;
	if (slot.kind === 'device')
		return { slot, key: await openDeviceSlot(slot, { isReadable: true }) };
	const slots = (await db.slots.toArray()).filter(isPassphraseSlot);
	if (known === undefined) return undefined;
	return findKnown(context, slots, { ...typed, passphrase: known, isReadable: true });
}

const isPassphraseSlot = (slot: SlotRow): slot is PassphraseSlotRow => slot.kind === 'passphrase';

/** The same key, which cannot be read. */
async function unreadable(key: CryptoKey): Promise<CryptoKey> {
	const carrier = await newKey(VAULT_KEY, false);
	const wrapped = await wrap(key, carrier, oldKeyPlace);
	return unwrap(wrapped, carrier, { place: oldKeyPlace, usages: VAULT_KEY });
}

/** What all of these passphrases open among the new slots of a change; undefined when one opens none or one is missing. */
export async function openNext(
	context: GuardContext,
	{ newSlots }: MoveRow,
	{ next, onPart }: Renewal
): Promise<OpenedSlot | undefined> {
	const { db, options } = context;
	const slots = (await db.slots.toArray()).filter(({ id }) => newSlots.includes(id));
	const device = slots.find((slot) => slot.kind === 'device');
	// Other words than those that the change began with are another change.
	if (next.length !== (device === undefined ? slots.length : 0)) return undefined;
	if (device !== undefined) return { key: await openDeviceSlot(device), slot: device };
	const stretch = options.stretch ?? stretchHere;
	const share = KEYS / next.length;
	let opened: OpenedSlot | undefined;
	for (const [at, { passphrase }] of next.entries()) {
		const typed = { passphrase, stretch, onPart: span(onPart, at * share, (at + 1) * share) };
		opened = await findKnown(context, slots.filter(isPassphraseSlot), typed);
		if (opened === undefined) return undefined;
	}
	return opened;
}

/**
 * The vault that a change began with, for whoever has the new key. Rejects with `SlotDamaged` where the old key cannot
 * be had from it; from then on the old slots count too.
 */
export async function oldVault(
	db: HoldfastDb,
	{ oldKey, newSlots }: MoveRow,
	{ key, slot }: OpenedSlot
): Promise<OpenVault> {
	const unwrapping = { place: oldKeyPlace, usages: VAULT_KEY };
	try {
		return new OpenVault(await unwrap(oldKey, key, unwrapping), slot);
	} catch {
		await noteStuck(db);
		const device = (await db.slots.toArray()).find(
			({ id, kind }) => kind === 'device' && !newSlots.includes(id)
		);
		if (device?.kind !== 'device') throw new SlotDamaged();
		return new OpenVault(await openDeviceSlot(device), slot);
	}
}
