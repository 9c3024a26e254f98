import { untrack } from 'svelte';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/** Milliseconds without a change before it is worked out again, so that typing never waits for it. */
const AFTER_CHANGE = 400;

/** Something that takes long to work out of the open plan. Made while a component is; it follows the plan as long. */
export class Following<Answer> {
	#answer: Answer;

	constructor(open: OpenPlan, work: () => Answer) {
		this.#answer = $state.raw(untrack(work));
		let known = untrack(() => open.plan);
		$effect(() => {
			const { plan } = open;
			if (plan === known) return undefined;
			const waiting = setTimeout(() => {
				known = plan;
				this.#answer = work();
			}, AFTER_CHANGE);
			return () => {
				clearTimeout(waiting);
			};
		});
	}

	get answer(): Answer {
		return this.#answer;
	}
}
