import { PlanList } from '$lib/state/plan-list.svelte';
import { planStore } from './holdfast';

/** The list of plans over the real store. */
export const planList = (): PlanList => new PlanList(planStore);
