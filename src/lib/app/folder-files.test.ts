import { describe, expect, it } from 'vitest';
import { ageFilesIn } from './folder-files';

const file = (name: string, text: string, lastModified: number): File =>
	new File([text], name, { lastModified });

/** A folder that holds these files and no more. */
function folderOf(files: readonly File[]): Pick<FileSystemDirectoryHandle, 'values'> {
	const handles = files.map((each) => ({
		kind: 'file',
		name: each.name,
		getFile: () => Promise.resolve(each)
	}));
	return {
		async *values() {
			for (const handle of handles)
				yield await Promise.resolve(handle as unknown as FileSystemFileHandle);
		}
	} as Pick<FileSystemDirectoryHandle, 'values'>;
}

describe('the backups in a folder', () => {
	it('come with the newest first, and without what is none', async () => {
		const files = [
			file('copy-1.age', 'a', 1),
			file('notes.txt', 'b', 9),
			file('copy-2.age', 'c', 2)
		];
		const found = await ageFilesIn(folderOf(files));
		expect(found.map(({ name }) => name)).toEqual(['copy-2.age', 'copy-1.age']);
	});

	it('come without the empty file that a browser leaves when it ends while it writes', async () => {
		const files = [file('copy-1.age', 'a', 1), file('copy-2.age', '', 2), file('key.age', 'k', 0)];
		const found = await ageFilesIn(folderOf(files));
		expect(found.map(({ name }) => name)).toEqual(['copy-1.age', 'key.age']);
	});
});
