import * as z from 'zod/mini';
import type { Json } from '$lib/storage/json';
import type { VaultNotes } from '$lib/storage/vault/vault-guard';
import { planStore } from './holdfast';

const count = z.number();

/** What is remembered of one folder. Whom its files are encrypted for, and which they are, is one thing. */
const FolderNote = z.object({
	/** For whom backups in the folder are encrypted. It is never read back from the folder. */
	recipient: z.string(),
	/** Files that this browser wrote into the folder, oldest first; it removes no others. */
	written: z.array(z.object({ name: z.string(), day: z.string(), isWhole: z.boolean() })),
	/** Milliseconds since 1970, of the last backup in the folder. */
	lastAt: z.optional(z.number()),
	/** What the last one lacks. */
	left: z.optional(z.object({ plans: count, packs: count, versions: count, older: count })),
	/** What was there when the last one was made. */
	marks: z.optional(z.object({ plans: z.record(z.string(), z.number()), things: z.string() }))
});
export type FolderNote = z.infer<typeof FolderNote>;

/** What is remembered of backups, sealed with the vault. Losing it costs a question, never a word of a plan. */
const BackupNote = z.object({
	/** By the ids of folders. There are two only in the moment in which one takes the place of the other. */
	folders: z.record(z.string(), FolderNote),
	/** Milliseconds since 1970: since when changes are counted. */
	countedSince: z.optional(z.number()),
	/** Stretches of work since then. */
	changes: z.number()
});
export type BackupNote = z.infer<typeof BackupNote>;

const nothing: BackupNote = { folders: {}, changes: 0 };

type Change = (note: BackupNote) => BackupNote;

/** The note about backups. Changes come one after the other, also those of other windows. */
export class BackupNotes {
	readonly #notes: () => Promise<VaultNotes>;

	constructor(notes: () => Promise<VaultNotes>) {
		this.#notes = notes;
	}

	async read(): Promise<BackupNote> {
		const note = z.safeParse(BackupNote, await (await this.#notes()).read('backup'));
		return note.success ? note.data : nothing;
	}

	/** Rejects when the database refuses; then the note is as before. */
	change(change: Change): Promise<void> {
		return inTurn('holdfast-backup-note', async () => {
			// What is not there is left out: the note is plain data.
			const changed = JSON.parse(JSON.stringify(change(await this.read()))) as Json;
			await (await this.#notes()).write('backup', changed);
		});
	}

	/** Changes what is remembered of one folder, if it is remembered at all. Rejects as `change` does. */
	changeFolder(id: string, change: (folder: FolderNote) => FolderNote): Promise<void> {
		return this.change((note) => {
			const folder = note.folders[id];
			return folder ? { ...note, folders: { ...note.folders, [id]: change(folder) } } : note;
		});
	}
}

const turns = new Map<string, Promise<unknown>>();

/** Does what must not happen twice at once, here or, where the browser has locks, in another window. */
export function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
	const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } };
	const before = turns.get(name) ?? Promise.resolve();
	const turn = before.then(
		(): Promise<T> => navigator?.locks?.request<Promise<T>>(name, act) ?? act()
	);
	turns.set(
		name,
		turn.catch(() => undefined)
	);
	return turn;
}

/** The note of this browser. */
export const backupNotes = new BackupNotes(async () => (await planStore()).guard.notes);
