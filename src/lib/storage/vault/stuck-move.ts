import type { HoldfastDb, MoveRow, SlotRow } from '../db';
import { packKeyName } from '../pack-store';
import { moveUnderWay } from './move-marks';
import { isWellFormed } from './slot-form';
import type { Vault } from './vault';

/** Bytes of a wrapped key: nonce, key and tag. */
const WRAPPED = 12 + 32 + 16;

/** What opens the vault while keys are being changed. */
export interface SlotsThatCount {
	readonly slots: readonly SlotRow[];
	/** The change to go on with; undefined when it cannot. */
	readonly move?: MoveRow | undefined;
	/** The change cannot go on: its new slots are lost or damaged, or the old key in it is. */
	readonly isStuck: boolean;
}

/**
 * While keys are being changed only the new slots count, because somebody may know an old passphrase. Where none of
 * them can be used, or the old key cannot be had from them, the old ones count as well: what lies under the old key
 * would be shut out for good otherwise, and keeping them away protects nothing, for they are on the disk.
 */
export function slotsWhile(all: readonly SlotRow[], move: MoveRow): SlotsThatCount {
	const fresh = all.filter((slot) => isNew(move, slot) && isUsable(slot));
	const old = all.filter((slot) => !isNew(move, slot));
	// An old slot that opens by itself still gives the old key to whoever opens a new one.
	const hasOldKey = isWrapped(move.oldKey) || old.some(({ kind }) => kind === 'device');
	if (fresh.length > 0 && hasOldKey) return { slots: fresh, move, isStuck: false };
	// A new slot that opens by itself must not keep anybody from typing an old passphrase.
	const besides = fresh.filter(({ kind }) => old.length === 0 || kind === 'passphrase');
	const slots = old.some(({ kind }) => kind === 'device') ? old : [...old, ...besides];
	return { slots, isStuck: true };
}

/** What lies on a damaged disk may be no list. */
const isNew = ({ newSlots }: { readonly newSlots: unknown }, { id }: SlotRow): boolean =>
	Array.isArray(newSlots) && newSlots.includes(id);

const isUsable = (slot: SlotRow): boolean => slot.kind === 'device' || isWellFormed(slot);

const isWrapped = (key: unknown): boolean => key instanceof Uint8Array && key.length === WRAPPED;

/**
 * Notes that the old key cannot be had from the new slots, as somebody has found who opened one: from the next try on
 * the old slots count too. Best effort.
 */
export async function noteStuck(db: HoldfastDb): Promise<void> {
	await db.moves?.update('move', { oldKey: new Uint8Array() }).catch(() => 0);
}

/**
 * Ends a change that cannot go on, where nothing lies under another key than the one that was opened; otherwise all
 * stays as it is, for whoever holds the other one. Best effort.
 */
export async function settleStuck(db: HoldfastDb, vault: Vault): Promise<void> {
	try {
		const move = await moveUnderWay(db);
		if (move !== undefined && (await opensAll(db, vault))) await dropOthers(db, move, vault.slot);
	} catch {
		// The next start tries again.
	}
}

async function opensAll({ plans, packs, vaultNotes }: HoldfastDb, vault: Vault): Promise<boolean> {
	const named = [
		...(await plans.toArray()).map(({ id, key }) => [id, key] as const),
		...((await packs?.toArray()) ?? []).map(({ id, key }) => [packKeyName(id), key] as const),
		// The names of holders were sealed anew with the beginning of the change: losing them costs a question.
		...((await vaultNotes?.toArray()) ?? [])
			.filter(({ id }) => id !== 'slots')
			.map(({ id, key }) => [`note/${id}`, key] as const)
	];
	for (const [name, key] of named) if (!(await vault.openPlanKey(name, key)).ok) return false;
	return true;
}

/** The note of the change goes, and every slot of the side that nothing lies under. */
async function dropOthers(db: HoldfastDb, move: MoveRow, opened: SlotRow): Promise<void> {
	const { slots, moves } = db;
	if (moves === undefined) return;
	await db.openToWrite();
	await db.transaction('rw', slots, moves, async () => {
		const there = await slots.toArray();
		if (!there.some(({ id }) => id === opened.id)) return;
		const others = there.filter((slot) => isNew(move, slot) !== isNew(move, opened));
		await slots.bulkDelete(others.map(({ id }) => id));
		await moves.delete('move');
	});
}
