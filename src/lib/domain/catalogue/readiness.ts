import * as z from 'zod/mini';
import { ReadinessArea } from '../vocabulary';
import { AdoptableStep, ReadinessId, ThreatTypeId } from './catalogue';

/**
 * The schemas of the house-in-order questions. Here 3 is the best answer; in an exposure question of a threat
 * type 3 is the worst. The two are never shown in one list.
 */

/** `prevent`: lowers the likelihood of an attack; `respond`: lowers its impact; `both`: does one and the other. */
export const ReadinessType = z.enum(['prevent', 'respond', 'both']);
export type ReadinessType = z.infer<typeof ReadinessType>;

export const ReadinessQuestion = z.strictObject({
	id: ReadinessId,
	area: ReadinessArea,
	/** Asked in the "we" of the organisation. */
	question: z.string(),
	/** One sentence on why it matters. */
	why: z.string(),
	/** Four anchored answers, from 0 (no, or nobody knows) to 3 (in use, and tested within twelve months). */
	answers: z.tuple([z.string(), z.string(), z.string(), z.string()]),
	type: ReadinessType,
	/** Threat types whose capacity score uses the answer. */
	links: z.array(ThreatTypeId).check(z.minLength(1)),
	/** Whether the short form of twelve questions asks it. */
	inShortForm: z.boolean(),
	/** One step that would raise the answer by at least one point. */
	firstStep: AdoptableStep
});
export type ReadinessQuestion = z.infer<typeof ReadinessQuestion>;

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
