import type { Level } from '../vocabulary';
import { indexOf, levelOf } from './level';
import { rangeOf, shiftSpread, type Range, type Spread } from './range';
import { AXIS_MIN } from './scales';

/**
 * The four readings of one threat, in order: a typical peer, you as you are, you with what is in place by now,
 * you with all that the plan takes over.
 */
export const stages = ['context', 'current', 'today', 'target'] as const;
export type Stage = (typeof stages)[number];

/** A threat at one stage. */
export interface StageValue {
	/** Levels, 0.5 to 5.5. */
	readonly likelihood: number;
	readonly impact: number;
	/** The risk index K, 1.5 to 16.5. */
	readonly index: number;
	readonly level: Level;
	readonly range: Range;
	/** An axis at its floor cannot be shown lower than this. */
	readonly floor: { readonly likelihood: boolean; readonly impact: boolean };
}

/** Both axes of a threat at one stage, with their ranges. */
export interface Place {
	readonly likelihood: Spread;
	readonly impact: Spread;
}

/** A place moved by so many levels on each axis, held within the axes. */
export const movePlace = (
	place: Place,
	by: { readonly likelihood: number; readonly impact: number }
): Place => ({
	likelihood: shiftSpread(place.likelihood, by.likelihood),
	impact: shiftSpread(place.impact, by.impact)
});

/** Reads index, level, range and floor off a place. */
export function stageValue({ likelihood, impact }: Place): StageValue {
	const index = indexOf(likelihood.point, impact.point);
	return {
		likelihood: likelihood.point,
		impact: impact.point,
		index,
		level: levelOf(index),
		range: rangeOf(likelihood, impact),
		floor: { likelihood: likelihood.point <= AXIS_MIN, impact: impact.point <= AXIS_MIN }
	};
}
