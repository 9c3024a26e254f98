import { answerEntry } from '$lib/domain/plan/edits';
import { entryKeysOf } from '$lib/domain/plan/entries';
import { keyOf, type Entry } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/**
 * The entry that this page writes: the first of the threat's entries, made with the first answer. A plan that
 * was brought together from copies may hold more; they are counted, not edited.
 */
export class OwnEntry {
	readonly #open: OpenPlan;
	readonly #threatId: string;
	readonly #newId: () => string;
	readonly #keys: readonly string[] = $derived.by(() =>
		entryKeysOf(this.#open.plan, this.#threatId)
	);

	constructor(open: OpenPlan, threatId: string, newId: () => string) {
		this.#open = open;
		this.#threatId = threatId;
		this.#newId = newId;
	}

	/** The id of the entry within the threat, as contradictions and gaps name it. */
	get id(): string | undefined {
		return this.#keys[0]?.slice(this.#threatId.length + 1);
	}

	get key(): string | undefined {
		return this.#keys[0];
	}

	get values(): Entry | undefined {
		const key = this.key;
		return key === undefined ? undefined : this.#open.plan.entries[key];
	}

	/** How many entries the threat has. */
	get views(): number {
		return this.#keys.length;
	}

	answer(answer: Partial<Entry>): void {
		const key = this.key ?? keyOf(this.#threatId, this.#newId());
		this.#open.change('score', (draft) => {
			answerEntry(draft, key, answer);
		});
	}
}
