import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Plan } from '$lib/domain/plan/plan';
import { rankPlan } from '$lib/domain/scoring/rank';
import { scorerFor } from '$lib/domain/scoring/rescore';
import type { Known } from './known';

/** What the threats of an open plan come to by the catalogue. It arrives with the catalogue. */
export class PlanScores implements Known {
	readonly catalogue: Catalogue;
	readonly #plan: () => Plan;
	readonly #score: ReturnType<typeof scorerFor>;

	/** @param plan the plan as it is now, read through runes */
	constructor(catalogue: Catalogue, plan: () => Plan) {
		this.catalogue = catalogue;
		this.#plan = plan;
		this.#score = scorerFor(catalogue);
	}

	readonly #scores: Known['scores'] = $derived.by(() => this.#score(this.#plan()));

	get scores(): Known['scores'] {
		return this.#scores;
	}

	readonly #ranking: Known['ranking'] = $derived.by(() => rankPlan(this.#plan(), this.#scores));

	get ranking(): Known['ranking'] {
		return this.#ranking;
	}
}
