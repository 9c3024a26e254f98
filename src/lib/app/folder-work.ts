import { copiesAfter, isWholeCopy } from '$lib/domain/folder-copies';
import type { Bundle } from '$lib/exchange/bundle/bundle';
import { copyName } from '$lib/exchange/file-name';
import type { BackupFolder } from '$lib/storage/backup-handle';
import type { Collected } from './backup-making';
import type { BackupNotes } from './backup-note';
import { freeName, removeFile, writeFile, type Folder } from './folder-files';

/** What a backup in a folder is made with. */
export interface FolderTools {
	readonly notes: BackupNotes;
	readonly collect: () => Promise<Collected>;
	readonly encrypt: (bundle: Bundle, recipient: string) => Promise<Uint8Array<ArrayBuffer>>;
	/** A calendar day. */
	readonly today: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** A new key beside the backups. */
interface FolderKey {
	/** The file that holds it. */
	readonly name: string;
	readonly identity: string;
	readonly recipient: string;
}

/** What a folder begins with. */
export interface FolderStart {
	readonly folderId: string;
	readonly kept: BackupFolder;
	/** Makes the key, stores it in the folder and opens it there. */
	readonly makeKey: () => Promise<FolderKey>;
	/** Whether a file opens with the identity and holds what it should. */
	readonly check: (file: File, identity: string, bundle: Bundle) => Promise<boolean>;
}

/**
 * Makes a folder the one that backups go to: its key, a first backup that opens, the sealed note, and last the folder
 * itself, so that there is never one without the other. `unlike`: the backup does not open. Rejects when the disk or
 * the database refuses; then nothing of it stays, and a folder from before is as before.
 */
export async function beginIn(
	folder: Folder,
	tools: FolderTools,
	{ folderId, kept, makeKey, check }: FolderStart
): Promise<'begun' | 'unlike'> {
	const made: string[] = [];
	try {
		const { name, identity, recipient } = await makeKey();
		made.push(name);
		const copy = await newCopy(folder, tools, recipient);
		made.push(copy.entry.name);
		const { bundle } = copy.collected;
		if (!(await check(copy.file, identity, bundle))) {
			await removeAll(folder, made);
			return 'unlike';
		}
		const about = { recipient, written: [copy.entry], ...aboutOf(copy, tools) };
		await tools.notes.change((note) => ({
			...note,
			folders: { ...note.folders, [folderId]: about }
		}));
		await kept.keep({ handle: folder, folderId });
		await tools.notes
			.change((note) => ({ ...note, folders: { [folderId]: about } }))
			.catch(() => undefined);
		await copy.collected.note().catch(() => undefined);
		return 'begun';
	} catch (error) {
		await removeAll(folder, made);
		throw error;
	}
}

/**
 * Writes a backup of everything into the folder, and removes those of this browser that it makes needless once that is
 * noted. Rejects when nothing was written.
 */
export async function writeCopy(
	folder: Folder,
	tools: FolderTools,
	{ folderId, recipient }: { readonly folderId: string; readonly recipient: string }
): Promise<void> {
	const copy = await newCopy(folder, tools, recipient);
	await copy.collected.note().catch(() => undefined);
	const about = aboutOf(copy, tools);
	let gone: readonly string[] = [];
	try {
		await tools.notes.changeFolder(folderId, (note) => {
			const after = copiesAfter(note.written, copy.entry);
			gone = after.gone;
			return { ...note, ...about, written: [...after.kept] };
		});
	} catch {
		// What is not noted removes nothing; the next backup comes all the same.
		return;
	}
	for (const name of gone) await removeFile(folder, name);
}

interface NewCopy {
	readonly file: File;
	readonly entry: { readonly name: string; readonly day: string; readonly isWhole: boolean };
	readonly collected: Collected;
}

async function newCopy(folder: Folder, tools: FolderTools, recipient: string): Promise<NewCopy> {
	const collected = await tools.collect();
	const bytes = await tools.encrypt(collected.bundle, recipient);
	const day = tools.today();
	const name = await freeName(folder, (n) => copyName(day, n));
	const file = await writeFile(folder, name, bytes);
	const isWhole = isWholeCopy(collected.left) && collected.bundle.plans.length > 0;
	return { file, entry: { name, day, isWhole }, collected };
}

const aboutOf = ({ collected: { left, marks } }: NewCopy, { now }: FolderTools) => ({
	...{ lastAt: now(), left, marks }
});

async function removeAll(folder: Folder, names: readonly string[]): Promise<void> {
	for (const name of names) await removeFile(folder, name);
}
