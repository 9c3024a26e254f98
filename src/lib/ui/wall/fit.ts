/** How texts of any length find room on a wall that cannot be scrolled. Rules by length, so that a plan always looks the same. */

/** A text cut at a word where it is longer than `most` signs; what is cut off is told by three dots. */
export function cutTo(text: string, most: number): string {
	if (text.length <= most) return text;
	const head = text.slice(0, most);
	const at = head.lastIndexOf(' ');
	// One long word has no better place to be cut at.
	return `${(at > most / 2 ? head.slice(0, at) : head).trimEnd()}…`;
}

/** Longest question in the largest letters, and in the next smaller ones. */
const LARGE = 90;
const MIDDLE = 220;

/** The class of letters in which a head line of this length fits. */
export const sizeOf = (text: string): string =>
	text.length <= LARGE ? '' : text.length <= MIDDLE ? 'wall-h--middle' : 'wall-h--small';

/** So many cards can be read from the last row, in one column, in two, in three. */
const ONE_COLUMN = 6;
const TWO_COLUMNS = 14;
export const MOST_CARDS = 27;

/** How cards are set out: in how many columns, and how many signs each may have. */
export function cardLayout(count: number): { readonly columns: 1 | 2 | 3; readonly most: number } {
	if (count <= ONE_COLUMN) return { columns: 1, most: 140 };
	return count <= TWO_COLUMNS ? { columns: 2, most: 70 } : { columns: 3, most: 42 };
}

/** The part of a day along the foot: so many blocks at most, with the present one among them. */
export const MOST_BLOCKS = 8;

/** The blocks around the present one, in their order. */
export function around<T extends { readonly state: string }>(blocks: readonly T[]): readonly T[] {
	if (blocks.length <= MOST_BLOCKS) return blocks;
	const here = blocks.findIndex(({ state }) => state === 'here');
	const from = Math.min(Math.max(0, here - 2), blocks.length - MOST_BLOCKS);
	return blocks.slice(from, from + MOST_BLOCKS);
}
