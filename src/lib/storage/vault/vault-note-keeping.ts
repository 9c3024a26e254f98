import { placeBytes, seal } from '../cipher';
import type { HoldfastDb, VaultNoteRow } from '../db';
import type { Json } from '../json';
import { openNote } from '../notes';
import { keepSlot } from './keep-slot';
import type { Vault } from './vault';
import type { VaultNoteName } from './vault-guard';

interface Place {
	readonly db: HoldfastDb;
	readonly vault: Vault;
}

const keyName = (name: VaultNoteName): string => `note/${name}`;
const notePlace = (name: VaultNoteName): Uint8Array<ArrayBuffer> => placeBytes('note', name);

/** Plain data; undefined when nothing is kept, it cannot be read, or the database refuses. */
export async function readVaultNote({ db, vault }: Place, name: VaultNoteName): Promise<unknown> {
	const row = await db.vaultNotes?.get(name).catch(() => undefined);
	return row === undefined ? undefined : openVaultNote(vault, row, name);
}

/** What a row says; undefined when it does not open. */
export async function openVaultNote(
	vault: Vault,
	row: VaultNoteRow,
	name: VaultNoteName
): Promise<unknown> {
	const key = await vault.openPlanKey(keyName(name), row.key);
	return key.ok ? openNote(key.value, row.bytes, notePlace(name)) : undefined;
}

/** A row that says this, under a key of its own. */
export async function sealVaultNote(
	vault: Vault,
	name: VaultNoteName,
	note: Json
): Promise<VaultNoteRow> {
	const { key, wrapped } = await vault.createPlanKey(keyName(name));
	const bytes = new TextEncoder().encode(JSON.stringify(note));
	return { id: name, key: wrapped, bytes: await seal(key, bytes, notePlace(name)) };
}

/** Keeps a note in one strictly durable transaction. Rejects when the database refuses. */
export async function writeVaultNote(
	{ db, vault }: Place,
	name: VaultNoteName,
	note: Json
): Promise<void> {
	const row = await sealVaultNote(vault, name, note);
	await db.openToWrite();
	const { vaultNotes, slots } = db;
	// The tables could not be brought up to date, for which there is one reason only.
	if (vaultNotes === undefined) throw new DOMException('No room for notes', 'QuotaExceededError');
	await db.transaction('rw', vaultNotes, slots, async () => {
		await keepSlot(db, vault.slot);
		await vaultNotes.put(row);
	});
}
