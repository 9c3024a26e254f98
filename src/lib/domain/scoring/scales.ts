import * as z from 'zod/mini';

const half = z.multipleOf(0.5);

/** Likelihood as given: 1 to 5 in half levels. Level 0 is "not credible" and goes to the watch list. */
export const level1to5 = z.number().check(z.gte(1), z.lte(5), half);

/** One dimension of impact: 0 (does not touch us), or 1 to 5 in half levels. */
export const level0to5 = z.number().check(
	z.gte(0),
	z.lte(5),
	half,
	z.refine((level) => level === 0 || level >= 1)
);

/** Where a group may put a threat on either axis by hand: half levels, 0.5 to 5.5, the ends of the matrix. */
export const onAxis = z.number().check(z.gte(0.5), z.lte(5.5), half);

/** An anchored answer, 0 to 3, "does not apply" or "would not say". */
export const answer = z.union([
	z.literal([0, 1, 2, 3]),
	z.literal(['not-applicable', 'would-not-say'])
]);
export type Answer = z.infer<typeof answer>;

/**
 * Both axes of the matrix run from half a level below 1 to half a level above 5 (method 4.4). What is less
 * likely than that is on the watch list; nothing is drawn or counted outside.
 */
export const AXIS_MIN = 0.5;
export const AXIS_MAX = 5.5;

/**
 * A computed level without the last digits of floating point, to 1e-9: two computers must find the same
 * level at a cut-off (design 4.3).
 */
export const settle = (value: number): number => Math.round(value * 1e9) / 1e9;

/** A level moved by `by` levels (negative lowers it) and held within the axis, settled. */
export const shiftLevel = (level: number, by: number): number =>
	settle(Math.min(AXIS_MAX, Math.max(AXIS_MIN, level + by)));
