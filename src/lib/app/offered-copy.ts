import type { PlanCopy } from '$lib/storage/plan-copy';

let offered: PlanCopy | undefined;

/** Holds a copy whose plan is here too, until the page that brings the two together takes it. */
export function offerCopy(copy: PlanCopy): void {
	offered = copy;
}

/** The copy of this plan that waits, once; undefined where none does. */
export function takeOfferedCopy(planId: string): PlanCopy | undefined {
	const copy = offered?.planId === planId ? offered : undefined;
	if (copy !== undefined) offered = undefined;
	return copy;
}
