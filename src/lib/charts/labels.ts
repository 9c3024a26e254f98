import type { Direction, Point } from './matrix-plane';
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
 * the mark, before it, below, above. Words that find no place are left out; no words meet a mark, a bubble, other words
 * or the edge of the picture.
 */
export function placeLabels(
	wishes: readonly Wish[],
	{ frame, taken, direction }: Room
): readonly PlacedLabel[] {
	const filled = [...taken];
	return wishes.flatMap((wish) => {
		const found = candidates(wish, direction).find(
			(box) => lies(box, frame) && !filled.some((other) => meets(box, other))
		);
		if (found === undefined) return [];
		filled.push(found);
		const { id, words } = wish;
		return [{ id, words, box: found, x: (found.x1 + found.x2) / 2, y: found.y2 - 4 }];
	});
}

function candidates({ x, y, radius, words }: Wish, direction: Direction): readonly Rect[] {
	const width = widthOf(words);
	const away = radius * REACH + GAP;
	const beside = (sign: number): Rect =>
		around({ x: x + sign * (away + width / 2), y }, width, LINE);
	const onward = direction === 'rtl' ? -1 : 1;
	const over = (sign: number): Rect => around({ x, y: y + sign * (away + LINE / 2) }, width, LINE);
	return [beside(onward), beside(-onward), over(1), over(-1)];
}

const widthOf = (words: string): number =>
	[...words].reduce(
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
	if ([...title].length <= most) return title;
	const cut = [...title].slice(0, most - 1).join('');
	const word = cut.lastIndexOf(' ');
	return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
