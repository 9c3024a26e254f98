import * as z from 'zod/mini';

/** The axes are apart from the schemas, so that the worker that samples ranges carries no Zod. */
export { AXIS_MAX, AXIS_MIN, settle, shiftLevel } from './axis';

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
