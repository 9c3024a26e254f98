import { scaleLinear } from 'd3';
import { levelSpans } from '$lib/domain/scoring/level';
import type { Scored } from '$lib/domain/scoring/score';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import { rangeAt } from '$lib/domain/scoring/stage-range';
import type { Level } from '$lib/domain/vocabulary';
import { toHundredth, type Direction, type Point } from './matrix-plane';

/** The stages that a threat goes through by what the organisation is and does. */
type StripStage = 'current' | 'today' | 'target';

/** The range of one stage as risk indices K, 1.5 to 16.5. A point may lie outside of P10 to P90. */
export interface StripRow {
	readonly stage: StripStage;
	readonly low: number;
	readonly mid: number;
	readonly high: number;
}

/** The stretch of one level, with the point above its middle where its letter stands. */
export interface StripLevel extends Point {
	readonly level: Level;
	readonly width: number;
	readonly height: number;
	readonly label: Point;
}

/** The bar of one stage: positions along the strip, its height in the picture, and where its name starts. */
export interface StripBar {
	readonly stage: StripStage;
	readonly low: number;
	readonly mid: number;
	readonly high: number;
	readonly y: number;
	readonly label: Point;
}

/** Everything that is drawn, in units of the view box. */
export interface LevelStrip {
	readonly width: number;
	readonly height: number;
	readonly levels: readonly StripLevel[];
	readonly bars: readonly StripBar[];
}

/** The measures of the strip in the panel beside the matrix, from left to right. */
const WIDTH = 270;
const NAMES = 54;
const EDGE = 2;
const TOP = 20;
const LETTER_Y = 14;
const FIRST_BAR = 12;
const BAR_STEP = 24;
const LAST_BAR = 14;
/** From the middle of a bar to the baseline of its name. */
const BASELINE = 5;

/** The strip of levels with one bar for each row. From right to left it is mirrored in its own width. */
export function levelStrip(rows: readonly StripRow[], direction: Direction = 'ltr'): LevelStrip {
	const along = alongStrip(direction);
	const height = FIRST_BAR + BAR_STEP * (rows.length - 1) + LAST_BAR;
	return {
		width: WIDTH,
		height: TOP + height + EDGE,
		levels: levelSpans.map(({ level, from, to }) => {
			const [start, end] = [along(from), along(to)];
			return {
				level,
				x: Math.min(start, end),
				y: TOP,
				width: toHundredth(Math.abs(end - start)),
				height,
				label: { x: toHundredth((start + end) / 2), y: LETTER_Y }
			};
		}),
		bars: rows.map((row, place) => barOf(row, TOP + FIRST_BAR + BAR_STEP * place, direction))
	};
}

/** The three rows of a scored threat: as it is, with what is in place, with all that was adopted. */
export const stripRowsOf = (score: Scored, runs: ThreatRanges | undefined): readonly StripRow[] =>
	(['current', 'today', 'target'] as const).map((stage) => {
		const { low, high } = rangeAt(score, stage, runs).index;
		return { stage, low, mid: score[stage].index, high };
	});

function alongStrip(direction: Direction): (index: number) => number {
	const ends = [NAMES, WIDTH - EDGE];
	const scale = scaleLinear()
		.domain([levelSpans[0].from, levelSpans[3].to])
		.range(direction === 'rtl' ? ends.map((x) => WIDTH - x) : ends)
		.clamp(true);
	return (index) => toHundredth(scale(index));
}

function barOf({ stage, low, mid, high }: StripRow, y: number, direction: Direction): StripBar {
	const along = alongStrip(direction);
	return {
		stage,
		low: along(low),
		mid: along(mid),
		high: along(high),
		y,
		label: { x: direction === 'rtl' ? WIDTH : 0, y: y + BASELINE }
	};
}
