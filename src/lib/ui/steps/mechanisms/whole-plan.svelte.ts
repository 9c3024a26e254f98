import { coverInPieces } from '$lib/domain/matching/cover-in-pieces';
import type { Cover } from '$lib/domain/matching/cover';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

const pace = {
	now: () => performance.now(),
	rest: () => new Promise<void>((resolve) => setTimeout(resolve))
};

/** The mechanisms that cover a whole plan, worked out anew whenever the plan changes. Made while a component is. */
export class WholePlan {
	#cover: Cover | undefined = $state.raw();

	constructor(open: OpenPlan) {
		$effect(() => {
			const { plan, catalogue, scores, ranking } = open;
			let isOver = false;
			this.#cover = undefined;
			void coverInPieces({ plan, catalogue, scores, ranking }, pace, () => isOver).then((cover) => {
				if (!isOver) this.#cover = cover;
			});
			return () => {
				isOver = true;
			};
		});
	}

	/** Undefined while it is worked out. */
	get cover(): Cover | undefined {
		return this.#cover;
	}
}
