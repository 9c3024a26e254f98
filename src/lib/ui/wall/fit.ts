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

/** So many cards have room beside the time at 1024 x 768, in one column and in two, each with two lines. */
const ONE_COLUMN = 5;
const TWO_COLUMNS = 10;
/** So many in three columns over the whole width: each with two lines, or where all are short, with one. */
const THREE_COLUMNS = 18;
const THREE_SHORT = 21;
/** Signs of a card that needs one line only. */
const SHORT = 16;

/** How cards are set out: in how many columns, how many of them, and how many signs each may have. */
interface CardLayout {
	readonly columns: 1 | 2 | 3;
	readonly shown: number;
	readonly most: number;
}

/** Fewer cards rather than smaller letters: what has no room is counted, never cut off unsaid. */
export function cardLayout(texts: readonly string[]): CardLayout {
	const count = texts.length;
	if (count <= ONE_COLUMN) return { columns: 1, shown: count, most: 80 };
	if (count <= TWO_COLUMNS) return { columns: 2, shown: count, most: 40 };
	const areShort = texts.slice(0, THREE_SHORT).every(({ length }) => length <= SHORT);
	const shown = Math.min(count, areShort ? THREE_SHORT : THREE_COLUMNS);
	return { columns: 3, shown, most: 34 };
}

/** How much of the scenarios is written out: moves in each window, and signs of a move and of the story. */
interface ScenarioRoom {
	readonly moves: number;
	readonly most: number;
	readonly story: number;
}

const rooms: readonly [ScenarioRoom, ...ScenarioRoom[]] = [
	{ moves: 3, most: 60, story: 180 },
	{ moves: 2, most: 60, story: 100 },
	{ moves: 1, most: 60, story: 100 },
	{ moves: 1, most: 34, story: 60 }
];
/** Lines that one column has at 1024 x 768, and signs in a line of the whole width. */
const COLUMN_LINES = 20;
const LINE_SIGNS = 96;
/** A head of a window takes this much, with the space above it, in lines. */
const HEAD_LINES = 1.6;

interface Column {
	readonly title: string;
	readonly story: string;
	readonly moves: readonly { readonly window: string; readonly what: string }[];
}

/** The most of the scenarios that has room when so many stand side by side; the least where nothing has. */
export function scenarioRoom(columns: readonly Column[]): ScenarioRoom {
	const signs = Math.floor(LINE_SIGNS / Math.max(1, columns.length));
	const hasRoom = (room: ScenarioRoom): boolean =>
		columns.every((column) => linesOf(column, room, signs) <= COLUMN_LINES);
	return rooms.find(hasRoom) ?? rooms[rooms.length - 1] ?? rooms[0];
}

function linesOf({ title, story, moves }: Column, room: ScenarioRoom, signs: number): number {
	const lines = (text: string, most: number): number =>
		Math.ceil(Math.min(text.length, most) / signs);
	const windows = [...new Set(moves.map(({ window }) => window))].map((window) => {
		const inside = moves.filter((move) => move.window === window);
		const shown = inside.slice(0, room.moves);
		const written = shown.reduce((sum, { what }) => sum + lines(what, room.most), 0);
		return HEAD_LINES + written + (inside.length > shown.length ? 1 : 0);
	});
	// The title stands in larger letters.
	const head = lines(title, TITLE_SIGNS) * 2;
	return windows.reduce((sum, each) => sum + each, head + lines(story, room.story));
}

/** Signs of the title above a column. */
export const TITLE_SIGNS = 40;

/** The part of a day along the foot: so many blocks at most, with the present one among them. */
export const MOST_BLOCKS = 8;

/** The blocks around the present one, in their order. */
export function around<T extends { readonly state: string }>(blocks: readonly T[]): readonly T[] {
	if (blocks.length <= MOST_BLOCKS) return blocks;
	const here = blocks.findIndex(({ state }) => state === 'here');
	// Between blocks, and when the day is over, it is the next one, or the last.
	const next = here < 0 ? blocks.findIndex(({ state }) => state === 'later') : here;
	const at = next < 0 ? blocks.length : next;
	const from = Math.min(Math.max(0, at - 2), blocks.length - MOST_BLOCKS);
	return blocks.slice(from, from + MOST_BLOCKS);
}
