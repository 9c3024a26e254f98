import { throwFirst } from '../bulk-failure';
import type { HoldfastDb, MoveRow, SlotRow, VaultNoteRow } from '../db';
import { keepSlot } from './keep-slot';

/** The change of keys is no longer noted: somebody cleared the data, or it was finished elsewhere. */
export class MoveGone extends Error {
	override readonly name = 'MoveGone';
}

/** How a change of the vault key begins. */
export interface MoveBeginning {
	/** The slot that opened the vault; it must still be there. */
	readonly oldSlot: SlotRow;
	readonly newSlots: readonly SlotRow[];
	/** The old vault key, wrapped by the new one. */
	readonly oldKey: Uint8Array<ArrayBuffer>;
	/** Sealed under the new key already: the names of the new slots. */
	readonly notes: readonly VaultNoteRow[];
}

/**
 * Adds the new slots and notes the change, all or nothing; the old slots stay. Rejects when a change is noted already,
 * when another vault has taken the place of this one, and when the database refuses.
 */
export async function beginMove(
	db: HoldfastDb,
	{ oldSlot, newSlots, oldKey, notes }: MoveBeginning
): Promise<void> {
	await db.openToWrite();
	const { slots, moves, vaultNotes } = db;
	// The tables could not be brought up to date, for which there is one reason only.
	if (moves === undefined || vaultNotes === undefined)
		throw new DOMException('No room for a change of keys', 'QuotaExceededError');
	await db.transaction('rw', slots, moves, vaultNotes, async () => {
		await keepSlot(db, oldSlot);
		await moves.add({ id: 'move', newSlots: newSlots.map(({ id }) => id), oldKey });
		await slots.bulkAdd([...newSlots]).catch(throwFirst);
		await vaultNotes.bulkPut([...notes]).catch(throwFirst);
	});
}

/** The change that is under way. */
export const moveUnderWay = async ({ moves }: HoldfastDb): Promise<MoveRow | undefined> =>
	moves?.get('move');

/** Takes the old slots away, and the note of the change with them. Rejects when a new slot is not there. */
export async function finishMove(db: HoldfastDb): Promise<void> {
	await db.openToWrite();
	const { slots, moves } = db;
	if (moves === undefined) return;
	await db.transaction('rw', slots, moves, async () => {
		const move = await moves.get('move');
		if (move === undefined) throw new MoveGone();
		const ids = await slots.toCollection().primaryKeys();
		if (!move.newSlots.every((id) => ids.includes(id))) throw new MoveGone();
		await slots.bulkDelete(ids.filter((id) => !move.newSlots.includes(id)));
		await moves.delete('move');
	});
}
