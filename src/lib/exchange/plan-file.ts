import * as z from 'zod/mini';
import { day } from '$lib/domain/plan/field';
import { Plan } from '$lib/domain/plan/plan';

/** What is around a plan in a file: how a reader knows what it holds before it believes anything in it. */
export const planFileHeader = {
	format: z.literal('holdfast-plan'),
	/** The version of the plan's form, as in the plan itself. */
	version: z.int().check(z.gte(1)),
	savedOn: day
};

/** A whole file as this version writes it. */
export const PlanFile = z.strictObject({ ...planFileHeader, plan: Plan });
export type PlanFile = z.infer<typeof PlanFile>;
