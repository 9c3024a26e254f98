import type { Page } from '@playwright/test';

/**
 * A private folder of the browser stands for the one on a stick: no test can answer the browser's own dialog. It is the
 * same kind of handle, kept and written in the same way; what it does not show is the browser asking for leave.
 */
export async function withFolder(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const pick = async (): Promise<FileSystemDirectoryHandle> =>
			(await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true });
		Object.assign(window, { showDirectoryPicker: pick });
	});
}

/** The names of the files in the folder. */
export const filesIn = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const names: string[] = [];
		const folder = await root.getDirectoryHandle('stick', { create: true });
		for await (const name of folder.keys()) names.push(name);
		return names.sort();
	});

interface Carried {
	readonly name: string;
	readonly bytes: readonly number[];
}

/** Takes the files out of the folder. */
export const takeFiles = (page: Page): Promise<readonly Carried[]> =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('stick');
		const files: { name: string; bytes: number[] }[] = [];
		for await (const entry of folder.values()) {
			if (entry.kind !== 'file') continue;
			const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
			files.push({ name: entry.name, bytes: [...bytes] });
		}
		return files;
	});

/** Puts files into the folder of another profile. */
export const putFiles = (page: Page, files: readonly Carried[]): Promise<void> =>
	page.evaluate(async (carried) => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('stick', { create: true });
		for (const { name, bytes } of carried) {
			const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
			await stream.write(new Uint8Array(bytes));
			await stream.close();
		}
	}, files);

/** Removes the folder, as if the stick was pulled out. */
export const pullOut = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		await root.removeEntry('stick', { recursive: true });
	});

/** From now on every file that is written finds the disk full. */
export const fillDisk = (page: Page): Promise<void> =>
	page.evaluate(() => {
		FileSystemFileHandle.prototype.createWritable = () =>
			Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
