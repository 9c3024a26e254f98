import { KeptBefore } from '$lib/state/kept-before';
import { PlanList } from '$lib/state/plan-list.svelte';
import { unsavedPlans } from './held-plans.svelte';
import { planStore } from './holdfast';

let list: PlanList | undefined;

/** The list of plans over the real store. It reads nothing before it is shown. */
export const planList = (): PlanList =>
	(list ??= new PlanList(planStore, new KeptBefore(pageMemory())));

/** A browser that refuses everything refuses this too. */
function pageMemory(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** Whether closing the page would lose something that no plan on the disk and no file holds, as home saw it last. */
export const isAnythingOnlyHere = (): boolean =>
	unsavedPlans().length > 0 || list?.isAnyOnlyHere === true;
