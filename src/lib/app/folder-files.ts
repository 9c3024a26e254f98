import type { CopyTrouble } from '$lib/state/backup';

/** A folder that the person let this page use. What asks for leave is not in the language's own types yet. */
export interface Folder extends FileSystemDirectoryHandle {
	readonly queryPermission?: (leave: Leave) => Promise<PermissionState>;
	readonly requestPermission?: (leave: Leave) => Promise<PermissionState>;
}
interface Leave {
	readonly mode: 'readwrite' | 'read';
}
type Picker = (options: Leave & { readonly id: string }) => Promise<Folder>;

const picker = (): Picker | undefined =>
	(window as unknown as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets a page use a folder. */
export const canUseFolders = (): boolean => picker() !== undefined;

/** Asks for a folder; undefined when the person chose none. */
export async function pickFolder(mode: Leave['mode']): Promise<Folder | undefined> {
	try {
		return await picker()?.call(window, { mode, id: 'holdfast-backup' });
	} catch {
		return undefined;
	}
}

/** What the browser kept as a folder; undefined where it is none. */
export const asFolder = (handle: unknown): Folder | undefined =>
	typeof FileSystemDirectoryHandle !== 'undefined' && handle instanceof FileSystemDirectoryHandle
		? handle
		: undefined;

/** Whether the page may write there without asking. */
export async function mayWrite(folder: Folder): Promise<boolean> {
	const leave = await folder.queryPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
	return leave === undefined || leave === 'granted';
}

/** Rejects where the folder is not there any more. */
export async function expectThere(folder: Folder): Promise<void> {
	await folder.keys().next();
}

/** Asks the person, right after a click, whether the page may write there. */
export async function askToWrite(folder: Folder): Promise<boolean> {
	const leave = await folder.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
	return leave === undefined || leave === 'granted';
}

/** What was read back is not what was written. */
class UnlikeError extends Error {}

/**
 * Writes a file and reads it back. The browser puts it in its place only when it is whole. Rejects when that failed;
 * then nothing new is there.
 */
export async function writeFile(
	folder: Folder,
	name: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<File> {
	const handle = await folder.getFileHandle(name, { create: true });
	try {
		const stream = await handle.createWritable();
		await stream.write(bytes);
		await stream.close();
		const file = await handle.getFile();
		if (!isSame(new Uint8Array(await file.arrayBuffer()), bytes)) throw new UnlikeError();
		return file;
	} catch (error) {
		await removeFile(folder, name);
		throw error;
	}
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Removes a file; what is not there needs no removing. */
export const removeFile = (folder: Folder, name: string): Promise<void> =>
	folder.removeEntry(name).catch(() => undefined);

/**
 * The age files of a folder, the last changed first. A browser that ends while it writes a file leaves an empty one,
 * which must not hide those before it. Rejects when the folder cannot be read.
 */
export async function ageFilesIn(folder: Pick<Folder, 'values'>): Promise<readonly File[]> {
	const files: File[] = [];
	for await (const entry of folder.values())
		if (entry.kind === 'file' && entry.name.endsWith('.age')) files.push(await entry.getFile());
	return files.filter(({ size }) => size > 0).sort((a, b) => b.lastModified - a.lastModified);
}

/** A name that no file of the folder has: `name(1)`, `name(2)` and so on. */
export async function freeName(folder: Folder, name: (n: number) => string): Promise<string> {
	const taken = new Set<string>();
	for await (const key of folder.keys()) taken.add(key);
	let n = 1;
	while (taken.has(name(n))) n++;
	return name(n);
}

const codes: Readonly<Record<string, 'full' | 'gone' | 'asks'>> = {
	QuotaExceededError: 'full',
	NotFoundError: 'gone',
	NotAllowedError: 'asks',
	SecurityError: 'asks'
};

/** Why something in a folder failed. */
export function folderTrouble(
	error: unknown
): Extract<CopyTrouble['code'], 'full' | 'gone' | 'asks' | 'unlike' | 'refused'> {
	if (error instanceof UnlikeError) return 'unlike';
	return error instanceof DOMException ? (codes[error.name] ?? 'refused') : 'refused';
}
