import { answerEntry } from '$lib/domain/plan/edits';
import { entryKeysOf } from '$lib/domain/plan/entries';
import { keyOf, type Entry } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/**
 * The entry that this page writes: the only one of its threat, in the full form, made with the first answer. Marks that
 * were given unseen, ballots, hands, and any of several are nobody's own: nobody may see or change one of them alone.
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

	/** Whether the marks of the threat are those of a group, which this page does not touch. */
	get isOfGroup(): boolean {
		return this.#keys.length > 0 && this.key === undefined;
	}

	/** The id of the entry within the threat, as contradictions and gaps name it. */
	get id(): string | undefined {
		return this.key?.slice(this.#threatId.length + 1);
	}

	get key(): string | undefined {
		const [key, ...others] = this.#keys;
		if (key === undefined || others.length > 0) return undefined;
		const entry = this.#open.plan.entries[key];
		return entry?.form === 'full' && entry.unseen !== true ? key : undefined;
	}

	get values(): Entry | undefined {
		const key = this.key;
		return key === undefined ? undefined : this.#open.plan.entries[key];
	}

	answer(answer: Partial<Entry>): void {
		if (this.isOfGroup) return;
		const key = this.key ?? keyOf(this.#threatId, this.#newId());
		this.#open.change('score', (draft) => {
			answerEntry(draft, key, answer);
		});
	}
}
