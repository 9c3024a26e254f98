import type { PlacedMark } from './matrix-marks';
import type { Direction, Point, Segment } from './matrix-plane';
import type { RiskMatrix } from './risk-matrix';

/** An upright box, in units of the picture. */
export interface Rect {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** Something that wants words beside it. */
interface Wish extends Point {
	readonly id: string;
	readonly words: string;
	/** How far from its middle words may begin. */
	readonly radius: number;
	/** Whether a line may run under the words rather than leave them out. */
	readonly evenStruck?: boolean;
}

/** Words beside a mark, with the box they fill. `x` is the middle of the words and `y` their baseline. */
export interface PlacedLabel extends Point {
	readonly id: string;
	readonly words: string;
	readonly box: Rect;
}

/** Where words may stand and what they may not meet. */
interface Room {
	readonly frame: Rect;
	readonly taken: readonly Rect[];
	/** Lines that would strike words through. */
	readonly lines?: readonly Segment[];
	readonly direction: Direction;
}

/** The size of the letters, and of the line they stand in. */
export const LABEL_SIZE = 12;
const LINE = 15;
/** Between the mark and its words, where the halo of the mark ends. */
const GAP = 4;
/** A triangle and a diamond reach further than their radius. */
const REACH = 1.5;
/** A little more than a letter takes in the widest of the system's faces; a sign of Chinese or Japanese is square. */
const LETTER = 0.64 * LABEL_SIZE;
const FIRST_SQUARE = 0x2e80;
/** The pennant of duty of care above a mark. */
const PENNANT = { width: 12, height: 18 };

/**
 * Words beside those marks that have room for them. In the order of the wishes each takes the first free place: after
 * the mark, before it, below, above, and then at its corners. Words that find no place are left out; no words meet a mark,
 * a bubble, a line, other words or the edge of the picture.
 */
export function placeLabels(
	wishes: readonly Wish[],
	{ frame, taken, lines = [], direction }: Room
): readonly PlacedLabel[] {
	const filled = [...taken];
	const isFree = (box: Rect): boolean =>
		lies(box, frame) && !filled.some((other) => meets(box, other));
	const isClear = (box: Rect): boolean => !lines.some((line) => crosses(line, box));
	return wishes.flatMap((wish) => {
		const free = candidates(wish, direction).filter(isFree);
		const found = free.find(isClear) ?? (wish.evenStruck === true ? free[0] : undefined);
		if (found === undefined) return [];
		filled.push(found);
		const { id, words } = wish;
		return [{ id, words, box: found, x: (found.x1 + found.x2) / 2, y: found.y2 - 4 }];
	});
}

function candidates({ x, y, radius, words }: Wish, direction: Direction): readonly Rect[] {
	const width = widthOf(words);
	const away = radius * REACH + GAP;
	const onward = direction === 'rtl' ? -1 : 1;
	const place = (across: number, down: number): Rect =>
		around({ x: x + across * (away + width / 2), y: y + down * (away + LINE / 2) }, width, LINE);
	// A corner stands nearer: the diagonal of the mark is shorter than both of its sides.
	const corner = 0.6;
	return [
		...[place(onward, 0), place(-onward, 0), place(0, 1), place(0, -1)],
		...[place(onward, -corner), place(onward, corner)],
		...[place(-onward, -corner), place(-onward, corner)]
	];
}

const widthOf = (words: string): number =>
	Array.from(words).reduce(
		(sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < FIRST_SQUARE ? LETTER : LABEL_SIZE),
		0
	);

const around = ({ x, y }: Point, width: number, height: number): Rect => ({
	x1: x - width / 2,
	y1: y - height / 2,
	x2: x + width / 2,
	y2: y + height / 2
});

/** Whether two boxes share more than an edge. */
export const meets = (a: Rect, b: Rect): boolean =>
	a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Whether a line passes through a box: the part of it between the sides, cut by each edge in turn. */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Rect): boolean {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const edges = [
		[-dx, x1 - box.x1],
		[dx, box.x2 - x1],
		[-dy, y1 - box.y1],
		[dy, box.y2 - y1]
	] as const;
	let [from, to] = [0, 1];
	for (const [along, room] of edges) {
		if (along === 0 && room < 0) return false;
		if (along < 0) from = Math.max(from, room / along);
		if (along > 0) to = Math.min(to, room / along);
	}
	return from < to;
}

/** The lines that belong to marks: their ranges, and their ways. */
export const rangeLines = (marks: readonly PlacedMark[]): readonly Segment[] =>
	marks.flatMap(({ whisker }) => (whisker ? [whisker.likelihood, whisker.impact] : []));
export const wayLines = (marks: readonly PlacedMark[]): readonly Segment[] =>
	marks.flatMap(({ movement }) =>
		[movement?.done, movement?.planned].filter((part) => part !== undefined)
	);

const lies = (inner: Rect, outer: Rect): boolean =>
	inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;

/** What words may not cover: marks with their pennants, hollow marks, bubbles, and the names of the levels. */
export function takenIn(matrix: RiskMatrix): readonly Rect[] {
	const size = matrix.markRadius * REACH * 2;
	return [
		...matrix.marks.flatMap(({ x, y, dutyOfCare, movement }) => [
			around({ x, y }, size, size),
			...(dutyOfCare ? [pennantAt({ x, y }, matrix.markRadius)] : []),
			...(movement ? [around(movement.target, size, size)] : [])
		]),
		...matrix.bubbles.map(({ x, y, box }) => around({ x, y }, box.width + 6, box.height + 6)),
		...matrix.plates.map((plate) => around(plate, PLATE.width, PLATE.height))
	];
}

/** The name of a level with its turn, more than any language needs. */
const PLATE = { width: 104, height: 48 };

const pennantAt = ({ x, y }: Point, radius: number): Rect => ({
	x1: x + radius - 2,
	y1: y - radius - PENNANT.height,
	x2: x + radius + PENNANT.width,
	y2: y - radius + 4
});

/** The area between the axes as a box. */
export const frameOf = ({ frame: { x, y, width, height } }: RiskMatrix): Rect => ({
	x1: x + 3,
	y1: y + 3,
	x2: x + width - 3,
	y2: y + height - 3
});

/** As much of a title as is read at a glance, cut at a word. */
export function shortTitle(title: string, most = 24): string {
	const signs = Array.from(title);
	if (signs.length <= most) return title;
	const cut = signs.slice(0, most - 1).join('');
	const word = cut.lastIndexOf(' ');
	return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
