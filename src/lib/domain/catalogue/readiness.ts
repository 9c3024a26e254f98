import * as z from 'zod/mini';

/**
 * The scale of the house-in-order questions. Here 3 is the best answer; in an exposure question of a threat
 * type 3 is the worst. The two are never shown in one list.
 */

export const ReadinessPoint = z.strictObject({
	/** Points that the answer counts, out of three. */
	value: z.literal([0, 1, 2, 3]),
	label: z.string(),
	meaning: z.string()
});
export type ReadinessPoint = z.infer<typeof ReadinessPoint>;

/** An answer without points. */
export const ReadinessPass = z.strictObject({
	id: z.enum(['not-applicable', 'would-not-say']),
	label: z.string(),
	meaning: z.string(),
	/** `left-out`: the question leaves the count of what is asked; `unanswered`: it is asked and stays open. */
	counts: z.enum(['left-out', 'unanswered']),
	/** What that does to the figures, in the words a reader sees. */
	effect: z.string()
});
export type ReadinessPass = z.infer<typeof ReadinessPass>;

export const ReadinessScale = z.strictObject({
	/** From 0 to 3, in this order. */
	points: z.tuple([ReadinessPoint, ReadinessPoint, ReadinessPoint, ReadinessPoint]),
	passes: z.array(ReadinessPass),
	/** How to read the result. */
	reading: z.string()
});
export type ReadinessScale = z.infer<typeof ReadinessScale>;
