import { answerEntry } from '$lib/domain/plan/edits';
import { entryKeysOf } from '$lib/domain/plan/entries';
import { keyOf, type Entry } from '$lib/domain/plan/plan';
import { soleOwnKey, unfinishedOwnKey } from '$lib/domain/scoring/own-entry';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/**
 * The entry that this page writes, made with the first answer: the only one of its threat, in the full form, or the one
 * among several that is not finished or contradicts itself. Marks that were given unseen, ballots, hands, and finished
 * ones among several are nobody's own: nobody may see or change one of them alone.
 */
export class OwnEntry {
	readonly #open: OpenPlan;
	readonly #threatId: string;
	readonly #newId: () => string;
	/** What is being finished here stays open on this page after its last answer, so that no form goes in mid-work. */
	#begun: string | undefined = $state.raw();

	constructor(open: OpenPlan, threatId: string, newId: () => string) {
		this.#open = open;
		this.#threatId = threatId;
		this.#newId = newId;
	}

	/** Whether the marks of the threat are those of a group, which this page does not touch. */
	get isOfGroup(): boolean {
		return this.key === undefined && entryKeysOf(this.#open.plan, this.#threatId).length > 0;
	}

	/** The id of the entry within the threat, as contradictions and gaps name it. */
	get id(): string | undefined {
		return this.key?.slice(this.#threatId.length + 1);
	}

	readonly key: string | undefined = $derived.by(() => {
		const { plan } = this.#open;
		if (this.#begun !== undefined && plan.entries[this.#begun] !== undefined) return this.#begun;
		return soleOwnKey(plan, this.#threatId) ?? unfinishedOwnKey(plan, this.#threatId);
	});

	get values(): Entry | undefined {
		const key = this.key;
		return key === undefined ? undefined : this.#open.plan.entries[key];
	}

	answer(answer: Partial<Entry>): void {
		if (this.isOfGroup) return;
		const key = this.key ?? keyOf(this.#threatId, this.#newId());
		if (this.key !== undefined && soleOwnKey(this.#open.plan, this.#threatId) === undefined)
			this.#begun = key;
		this.#open.change('score', (draft) => {
			answerEntry(draft, key, answer);
		});
	}
}
