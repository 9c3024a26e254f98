import { Level } from '$lib/domain/vocabulary';
import type { Direction } from './matrix-plane';

/** The piece of the bar that one level takes, in the units in which it is counted. */
export interface SharePiece {
	readonly level: Level;
	readonly x: number;
	readonly width: number;
	/** Whether there is room for the letter of the level. */
	readonly hasLetter: boolean;
}

/** From this width on a letter stands clear of both edges. */
const LETTER_WIDTH = 8;

/**
 * A bar of 100 in pieces, the lowest level first; levels with nothing are left out. From right to left it begins at
 * the right.
 */
export function levelShares(
	counts: Readonly<Record<Level, number>>,
	direction: Direction = 'ltr'
): readonly SharePiece[] {
	let from = 0;
	return Level.options.flatMap((level) => {
		const width = counts[level];
		const start = from;
		from += width;
		if (width === 0) return [];
		const x = direction === 'rtl' ? 100 - from : start;
		return [{ level, x, width, hasLetter: width >= LETTER_WIDTH }];
	});
}
