import * as z from 'zod/mini';

/** Stages of the route; `stages` of steps.ts names them. The list of plans needs only how many there are. */
export const STAGES = 8;

/** What the list of plans shows of a plan that is not open. */
export const Progress = z.object({
	/** Stages that are done. */
	done: z.int().check(z.gte(0), z.lte(STAGES)),
	/** Stages that ask something in this plan; steps that are not built ask nothing. */
	of: z.int().check(z.gte(0), z.lte(STAGES)),
	/** The day of the next review, `2027-06-01`. */
	reviewOn: z.optional(z.string()),
	/** The day by which the plan is to be destroyed. */
	destroyOn: z.optional(z.string()),
	/** Who still holds a copy; absent when nobody does. */
	copies: z.optional(
		z.object({
			count: z.int().check(z.gte(1)),
			/** The first of them, so that they can be asked to destroy theirs when the plan goes. */
			who: z.array(z.string()),
			/** The first day by which one of them is to destroy it. */
			destroyOn: z.optional(z.string())
		})
	)
});
export type Progress = z.infer<typeof Progress>;

/** Reads the progress that was stored beside a title; what does not fit counts as nothing done. */
export function readProgress(stored: unknown): Progress {
	const read = Progress.safeParse(stored);
	return read.success ? read.data : { done: 0, of: STAGES };
}
