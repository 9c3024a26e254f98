import { AXIS_MAX } from './scales';

/**
 * The chance, 0 to 1, that a threat of this likelihood level happens within the horizon of the plan. Each level
 * doubles it: p = 2^(level - 5.5), so 5.5 is certain and 4.5 is one in two (method 4.2).
 */
export const chanceOf = (level: number): number => 2 ** (level - AXIS_MAX);

/** The chances between which a whole level lies, as shares from 0 to 1. */
export interface LikelihoodBand {
	readonly level: 0 | 1 | 2 | 3 | 4 | 5;
	readonly from: number;
	readonly to: number;
}

const band = (level: LikelihoodBand['level']): LikelihoodBand => ({
	level,
	from: level === 0 ? 0 : chanceOf(level - 0.5),
	to: chanceOf(level + 0.5)
});

/** The bands of likelihood, lowest first. Band 0 is "not credible in this period": the watch list. */
export const likelihoodBands: readonly LikelihoodBand[] = [
	band(0),
	band(1),
	band(2),
	band(3),
	band(4),
	band(5)
];
