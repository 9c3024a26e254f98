import { untrack } from 'svelte';
import { checkPlan, type PlanCheck } from '$lib/domain/plan-check/check-plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/** Milliseconds without a change before the plan is checked again, so that typing never waits for it. */
const AFTER_CHANGE = 400;

/** The check of the open plan. Made while a component is; it follows the plan as long as that is there. */
export class Checking {
	readonly #open: OpenPlan;
	readonly #today: () => string;
	#result: PlanCheck;

	constructor(open: OpenPlan, today: () => string) {
		this.#open = open;
		this.#today = today;
		this.#result = $state.raw(untrack(() => this.#check()));
		let checked = untrack(() => open.plan);
		$effect(() => {
			const { plan } = open;
			if (plan === checked) return undefined;
			const waiting = setTimeout(() => {
				checked = plan;
				this.#result = this.#check();
			}, AFTER_CHANGE);
			return () => {
				clearTimeout(waiting);
			};
		});
	}

	get result(): PlanCheck {
		return this.#result;
	}

	#check(): PlanCheck {
		const { plan, catalogue, scores } = this.#open;
		return checkPlan(plan, { today: this.#today(), catalogue, scores });
	}
}
