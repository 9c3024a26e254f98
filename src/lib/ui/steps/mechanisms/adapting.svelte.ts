import type { StepAsTaken } from '$lib/domain/plan/adapt';

/** What a person chose and changed of one step that is not taken over yet. What is absent is as suggested. */
export interface StepDraft extends Partial<StepAsTaken> {
	readonly isChosen: boolean;
}

type StepDrafts = Readonly<Record<string, StepDraft>>;

/** The steps that are being made ready on the cards of this page; another card can be read in between. */
export class Adapting {
	#cards: Readonly<Record<string, StepDrafts>> = $state.raw({});

	/** The drafts of one card, by step. @param key `threatId/mechanismId` */
	of(key: string): StepDrafts {
		return this.#cards[key] ?? {};
	}

	write(key: string, stepId: string, change: Partial<StepDraft>): void {
		const before = this.of(key);
		const draft = { isChosen: true, ...before[stepId], ...change };
		this.#cards = { ...this.#cards, [key]: { ...before, [stepId]: draft } };
	}

	/** Chooses steps as they are, with what was already changed of them. */
	choose(key: string, stepIds: readonly string[]): void {
		for (const stepId of stepIds) this.write(key, stepId, { isChosen: true });
	}

	/** Forgets the steps that were taken over. */
	forget(key: string, stepIds: readonly string[]): void {
		const left = Object.entries(this.of(key)).filter(([stepId]) => !stepIds.includes(stepId));
		this.#cards = { ...this.#cards, [key]: Object.fromEntries(left) };
	}
}
