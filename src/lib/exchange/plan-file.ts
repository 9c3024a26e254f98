import * as z from 'zod/mini';
import { Pack } from '$lib/domain/catalogue/pack';
import { day } from '$lib/domain/plan/field';
import { Plan } from '$lib/domain/plan/plan';

/** What is around a plan in a file: how a reader knows what it holds before it believes anything in it. */
export const planFileHeader = {
	format: z.literal('holdfast-plan'),
	/** The version of the plan's form, as in the plan itself. */
	version: z.int().check(z.gte(1)),
	savedOn: day
};

/** So many packs travel with a plan at most. */
export const PACKS_WITH_A_PLAN = 20;

/** A whole file as this version writes it. */
export const PlanFile = z.strictObject({
	...planFileHeader,
	plan: Plan,
	/** The packs that the plan uses, where the person wanted them to travel with it. */
	packs: z.optional(z.array(Pack).check(z.maxLength(PACKS_WITH_A_PLAN)))
});
export type PlanFile = z.infer<typeof PlanFile>;
