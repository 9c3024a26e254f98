import { scaleLinear } from 'd3';
import { levelSpans } from '$lib/domain/scoring/level';
import type { Range } from '$lib/domain/scoring/range';
import type { Level } from '$lib/domain/vocabulary';
import { toHundredth, type Direction } from './matrix-plane';

/** The range of one threat as risk indices K, 1.5 to 16.5. A point may lie outside of P10 to P90. */
export interface IndexRange {
	readonly low: number;
	readonly mid: number;
	readonly high: number;
}

/** One bar over the four levels, in units of the view box. Low may lie to the right of high, from right to left. */
export interface IndexBar extends IndexRange {
	readonly width: number;
	readonly height: number;
	readonly levels: readonly {
		readonly level: Level;
		readonly x: number;
		readonly width: number;
	}[];
}

const WIDTH = 240;
const HEIGHT = 24;

/** A range of the index drawn over the levels that it crosses. */
export function indexBar(range: IndexRange, direction: Direction = 'ltr'): IndexBar {
	const scale = scaleLinear()
		.domain([levelSpans[0].from, levelSpans[3].to])
		.range(direction === 'rtl' ? [WIDTH - 1, 1] : [1, WIDTH - 1])
		.clamp(true);
	const along = (index: number): number => toHundredth(scale(index));
	return {
		width: WIDTH,
		height: HEIGHT,
		levels: levelSpans.map(({ level, from, to }) => ({
			level,
			x: Math.min(along(from), along(to)),
			width: toHundredth(Math.abs(along(to) - along(from)))
		})),
		low: along(range.low),
		mid: along(range.mid),
		high: along(range.high)
	};
}

/** The range of a stage with its point. */
export const indexRangeOf = (stage: {
	readonly index: number;
	readonly range: Pick<Range, 'index'>;
}): IndexRange => ({
	low: stage.range.index.low,
	mid: stage.index,
	high: stage.range.index.high
});
