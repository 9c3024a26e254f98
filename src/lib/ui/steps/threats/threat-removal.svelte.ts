import { removeThreat } from '$lib/domain/plan/edits';
import { entryKeysOf } from '$lib/domain/plan/entries';
import type { Plan } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import { Removal } from '../removal/removal.svelte';
import { forget } from './sorting';

/** A threat that carries something, so that its removal is asked about first. */
export interface AskedThreat {
	readonly ids: readonly string[];
	readonly title: string;
	readonly isScored: boolean;
	readonly actions: number;
	/** Its place in the list of own threats, where focus goes to the neighbour. */
	readonly place?: number;
}

/** Threats to take out together, under one name. */
export interface LeavingThreat {
	readonly ids: readonly string[];
	readonly title: string;
	readonly place?: number;
}

/** Takes threats out of the plan; those with scores or actions only after the person said so. */
export class ThreatRemoval {
	readonly removal: Removal;
	readonly #open: OpenPlan;
	#asked: AskedThreat | undefined = $state.raw();

	constructor(open: OpenPlan, region: () => HTMLElement | undefined) {
		this.#open = open;
		this.removal = new Removal(open, region);
	}

	/** The threat about which the person is being asked. */
	get asked(): AskedThreat | undefined {
		return this.#asked;
	}

	/** Removes a threat at once when nothing hangs on it, and asks otherwise. */
	remove(leaving: LeavingThreat): void {
		const weight = weightOf(this.#open.plan, leaving.ids);
		if (weight.isScored || weight.actions > 0) this.#asked = { ...leaving, ...weight };
		else this.#take(leaving);
	}

	confirm(): void {
		const asked = this.#asked;
		this.#asked = undefined;
		if (asked !== undefined) this.#take(asked);
	}

	keep(): void {
		this.#asked = undefined;
	}

	#take({ ids, title, place }: LeavingThreat): void {
		this.removal.remove({
			name: title,
			...(place === undefined ? {} : { place }),
			recipe: (draft) => {
				for (const id of ids) {
					removeThreat(draft, id);
					forget(draft, id);
				}
			}
		});
	}
}

function weightOf(
	plan: Plan,
	ids: readonly string[]
): { readonly isScored: boolean; readonly actions: number } {
	const leaving = new Set(ids);
	return {
		isScored: ids.some((id) => entryKeysOf(plan, id).length > 0),
		actions: Object.values(plan.actions).filter(({ threatId }) => leaving.has(threatId ?? ''))
			.length
	};
}
