import { scaleLinear } from 'd3';
import { toHundredth, type Direction, type Point } from './matrix-plane';

/** One line of a spread: what several people said to one thing, in levels from 0 to 5.5. */
export interface SpreadRow<Id extends string = string> {
	readonly id: Id;
	readonly values: readonly number[];
	/** What the same people said in the round before, where there was one. */
	readonly before?: readonly number[] | undefined;
	/** The middle of the values. */
	readonly middle: number;
}

/** Everybody who said the same, as one sign; above one it shows the count. */
export interface SpreadDot extends Point {
	readonly level: number;
	readonly count: number;
}

/** A row as drawn, in units of the view box. */
export interface DrawnRow<Id extends string = string> {
	readonly id: Id;
	readonly y: number;
	readonly height: number;
	/** Where the name starts. */
	readonly label: Point;
	/** From the lowest to the highest value. */
	readonly line: { readonly x1: number; readonly x2: number; readonly y: number };
	readonly dots: readonly SpreadDot[];
	/** The round before, drawn above, smaller and hollow. */
	readonly before: readonly SpreadDot[];
	readonly middle: { readonly x: number; readonly y1: number; readonly y2: number };
}

/** Everything that is drawn, in units of the view box. */
export interface Spread<Id extends string = string> {
	readonly width: number;
	readonly height: number;
	/** The whole levels, 0 to 5. Their names stand at `y`; the lines run from there to the end of the picture. */
	readonly ticks: readonly (Point & { readonly level: number })[];
	readonly rows: readonly DrawnRow<Id>[];
}

/** The measures of one picture. On a narrow screen the name of a row stands above its line. */
export interface SpreadLayout {
	readonly width: number;
	/** Where level 0 and level 5.5 lie. */
	readonly from: number;
	readonly to: number;
	readonly isNarrow: boolean;
}

export const spreadLayouts = {
	page: { width: 820, from: 212, to: 800, isNarrow: false },
	narrow: { width: 340, from: 18, to: 334, isNarrow: true }
} as const satisfies Readonly<Record<string, SpreadLayout>>;

const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const TOP = 30;
const ROW = 40;
/** What a second line, for the round before, and a name above the line add to a row. */
const BEFORE = 22;
const NAME = 22;
/** From the middle of a line to the ends of the sign for the middle value. */
const MIDDLE = 15;

/** The spread of several rows on one scale. Values are sorted; nothing in the picture follows who gave them. */
export function spreadOf<Id extends string>(
	rows: readonly SpreadRow<Id>[],
	layout: SpreadLayout,
	direction: Direction = 'ltr'
): Spread<Id> {
	const along = alongLevels(layout, direction);
	const start = direction === 'rtl' ? layout.width : 0;
	let y = TOP;
	const drawn = rows.map((row) => {
		const made = drawRow(row, { layout, along, start, y });
		y += made.height;
		return made;
	});
	return {
		width: layout.width,
		height: y,
		ticks: LEVELS.map((level) => ({ level, x: along(level), y: TOP - 10 })),
		rows: drawn
	};
}

function alongLevels(layout: SpreadLayout, direction: Direction): (level: number) => number {
	const ends = [layout.from, layout.to];
	const scale = scaleLinear()
		.domain([0, 5.5])
		.range(direction === 'rtl' ? ends.map((x) => layout.width - x) : ends)
		.clamp(true);
	return (level) => toHundredth(scale(level));
}

interface Drawing {
	readonly layout: SpreadLayout;
	readonly along: (level: number) => number;
	readonly start: number;
	readonly y: number;
}

function drawRow<Id extends string>(
	row: SpreadRow<Id>,
	{ layout, along, start, y }: Drawing
): DrawnRow<Id> {
	const name = layout.isNarrow ? NAME : 0;
	const before = row.before === undefined ? 0 : BEFORE;
	const line = y + name + before + ROW / 2;
	return {
		id: row.id,
		y,
		height: name + before + ROW,
		label: { x: start, y: layout.isNarrow ? y + 17 : line + 5 },
		line: {
			x1: along(Math.min(...row.values)),
			x2: along(Math.max(...row.values)),
			y: line
		},
		dots: dotsOf(row.values, along, line),
		before: dotsOf(row.before ?? [], along, y + name + BEFORE / 2 + 4),
		middle: { x: along(row.middle), y1: line - MIDDLE, y2: line + MIDDLE }
	};
}

function dotsOf(
	values: readonly number[],
	along: (level: number) => number,
	y: number
): readonly SpreadDot[] {
	const counts = new Map<number, number>();
	for (const level of values) counts.set(level, (counts.get(level) ?? 0) + 1);
	return [...counts]
		.sort(([a], [b]) => a - b)
		.map(([level, count]) => ({ level, count, x: along(level), y }));
}
