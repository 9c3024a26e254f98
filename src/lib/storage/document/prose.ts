import type * as Y from 'yjs';

/** A text in which every half of a surrogate pair has its other half: the only kind that can be stored. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** One replacement: `removed` letters out at `at`, `inserted` in. Counted in UTF-16 units, never inside a pair. */
export interface Splice {
	readonly at: number;
	readonly removed: number;
	readonly inserted: string;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function commonStart(before: string, after: string): number {
	const most = Math.min(before.length, after.length);
	let length = 0;
	while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
	// Two emoji may share their first half: that half then belongs to what differs.
	return length > 0 && isHigh(before.charCodeAt(length - 1)) ? length - 1 : length;
}

function commonEnd(before: string, after: string, start: number): number {
	const most = Math.min(before.length, after.length) - start;
	let length = 0;
	while (
		length < most &&
		before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
	) {
		length++;
	}
	return length > 0 && isLow(before.charCodeAt(before.length - length)) ? length - 1 : length;
}

/**
 * The smallest single replacement that turns one well-formed text into another, so that what somebody else
 * typed around it stays. Undefined when the texts are equal.
 */
export function spliceBetween(before: string, after: string): Splice | undefined {
	if (before === after) return undefined;
	const at = commonStart(before, after);
	const end = commonEnd(before, after, at);
	return {
		at,
		removed: before.length - end - at,
		inserted: after.slice(at, after.length - end)
	};
}

/** Makes a text of the document say `after`, touching only what differs. */
export function writeProse(text: Y.Text, after: string): void {
	const splice = spliceBetween(text.toJSON(), wellFormed(after));
	if (splice === undefined) return;
	if (splice.removed > 0) text.delete(splice.at, splice.removed);
	if (splice.inserted !== '') text.insert(splice.at, splice.inserted);
}
