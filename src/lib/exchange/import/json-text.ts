import { err, ok, type Result } from '$lib/domain/result';
import { isCutOff } from './cut-off';

/** Why a file holds no JSON. `truncated`: it begins like some and ends in the middle. */
export interface JsonError {
	readonly code: 'not-json' | 'truncated';
}

/** What a file holds, as plain data. Bytes are read as UTF-8 with or without a byte order mark. Never throws. */
export function readJson(file: Uint8Array | string): Result<unknown, JsonError> {
	const text = textOf(file);
	return text === undefined ? err({ code: 'not-json' }) : jsonOf(text);
}

/** Text as it is, or bytes as UTF-8; undefined for bytes that are no text. */
function textOf(file: Uint8Array | string): string | undefined {
	if (typeof file === 'string') return file.replace(/^\ufeff/, '');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		return cutCharacter(file);
	}
}

/** A file that was cut off in the middle of a character is no less text for it. */
function cutCharacter(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return undefined;
	}
}

function jsonOf(text: string): Result<unknown, JsonError> {
	try {
		return ok(JSON.parse(text) as unknown);
	} catch {
		return err({ code: isCutOff(text) ? 'truncated' : 'not-json' });
	}
}
