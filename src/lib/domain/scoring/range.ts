import type { Level } from '../vocabulary';
import { indexOf, levelOf } from './level';
import { shiftLevel } from './scales';

/** A level with the range in which the group sees it: low <= point <= high, each 0.5 to 5.5. */
export interface Spread {
	readonly low: number;
	readonly point: number;
	readonly high: number;
}

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Where a threat may lie at one stage, from everything low to everything high. */
export interface Range {
	readonly likelihood: Interval;
	readonly impact: Interval;
	/** The risk index K at (low, low) and at (high, high). */
	readonly index: Interval;
	/** "Between Moderate and Critical"; twice the same level when the range stays within one. */
	readonly levels: { readonly from: Level; readonly to: Level };
}

/** A spread moved as a whole; each of its three values is held within the axis. */
export const shiftSpread = (spread: Spread, by: number): Spread => ({
	low: shiftLevel(spread.low, by),
	point: shiftLevel(spread.point, by),
	high: shiftLevel(spread.high, by)
});

/** A point with the same distance to either side, as far as the axis goes. In levels. */
export const spreadAround = (point: number, halfWidth: number): Spread => ({
	low: shiftLevel(point, -halfWidth),
	point: shiftLevel(point, 0),
	high: shiftLevel(point, halfWidth)
});

/** The range of two spreads: wider than P10 to P90, as both axes are taken at their ends together. */
export function rangeOf(likelihood: Spread, impact: Spread): Range {
	const low = indexOf(likelihood.low, impact.low);
	const high = indexOf(likelihood.high, impact.high);
	return {
		likelihood: { low: likelihood.low, high: likelihood.high },
		impact: { low: impact.low, high: impact.high },
		index: { low, high },
		levels: { from: levelOf(low), to: levelOf(high) }
	};
}
