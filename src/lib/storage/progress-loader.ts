import type { Plan } from '../domain/plan/plan';
import type { Json } from './json';
import type { PlanStoreOptions } from './plan-list';

/** How far plans are, by code that arrives with the first plan that is opened: a list that is only read needs none. */
export class ProgressLoader {
	readonly #options: Pick<PlanStoreOptions, 'progressOf' | 'loadProgressOf'>;
	#progressOf: ((plan: Plan) => Json) | undefined;

	constructor(options: Pick<PlanStoreOptions, 'progressOf' | 'loadProgressOf'>) {
		this.#options = options;
		this.#progressOf = options.progressOf;
	}

	/** What `progressOf` of the options says, as far as it is there. */
	readonly progressOf = (plan: Plan): Json => this.#progressOf?.(plan) ?? null;

	/** Asks for the code once. What does not arrive is asked for at the next plan; until then none shows how far it is. */
	async load(): Promise<void> {
		this.#progressOf ??= await this.#options.loadProgressOf?.().catch(() => undefined);
	}
}
