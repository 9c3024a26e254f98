import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Pack } from '$lib/domain/catalogue/pack';
import { parsePack, type PackError } from '$lib/domain/catalogue/parse-pack';
import { err, type Result } from '$lib/domain/result';
import { readJson, type JsonError } from './json-text';

/** Why a file is no pack; `bytes` is its size, `limit` the most that is read. */
export type PackFileError =
	| { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
	| JsonError
	| PackError;

/** The largest pack that is read at all: all of Holdfast's own cases take a fifth of it. */
export const PACK_LIMIT = 5_000_000;

/** Reads a pack file, whole or not at all. Never throws; a file above 5 MB is refused unread. */
export function readPackFile(
	file: Uint8Array | string,
	catalogue: Catalogue
): Result<Pack, PackFileError> {
	const bytes = file.length;
	if (bytes > PACK_LIMIT) return err({ code: 'too-large', bytes, limit: PACK_LIMIT });
	const content = readJson(file);
	return content.ok ? parsePack(content.value, catalogue) : content;
}
