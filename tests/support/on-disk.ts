import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** How a browser may write a text: in one byte a letter where it can, or in two. */
const writings = ['utf8', 'latin1', 'utf16le'] as const;

/** Every file below a folder that can still be read. */
function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder).flatMap((name) => {
		const file = path.join(folder, name);
		const stat = statSync(file, { throwIfNoEntry: false });
		if (stat?.isDirectory() === true) return filesBelow(file);
		return stat?.isFile() === true ? [file] : [];
	});
}

/**
 * The files below a folder that hold one of the texts, as `path: text`. Texts should be random enough not to be pressed
 * together by a database that presses its blocks.
 */
export function filesWith(folder: string, texts: readonly string[]): readonly string[] {
	return filesBelow(folder).flatMap((file) => {
		const bytes = readFileSync(file);
		return texts
			.filter((text) => writings.some((writing) => bytes.includes(Buffer.from(text, writing))))
			.map((text) => `${path.relative(folder, file)}: ${text}`);
	});
}
