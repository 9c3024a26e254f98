import type { Keeping, PlanStore, PlanSummary } from '$lib/storage/plan-store';
import { FollowedList } from './followed-list.svelte';

/** The plans of this browser, as the home page lists them; it follows changes here and in other tabs. */
export class PlanList {
	#keeping: Keeping | undefined = $state.raw();
	#opensBy: PlanStore['guard']['kind'] | undefined = $state.raw();
	readonly #store: () => Promise<PlanStore>;
	readonly #list: FollowedList<PlanSummary>;

	constructor(store: () => Promise<PlanStore>) {
		this.#store = store;
		this.#list = new FollowedList({
			list: async () => this.#read(await store()),
			watch: async (listener) => (await store()).watch(listener)
		});
	}

	/** Undefined while the list is being read. */
	get items(): readonly PlanSummary[] | undefined {
		return this.#list.items;
	}

	/** How plans are kept; undefined while that is not known. */
	get keeping(): Keeping | undefined {
		this.#list.track();
		return this.#keeping;
	}

	/** What opens the plans of this browser; undefined while that is not known. */
	get opensBy(): PlanStore['guard']['kind'] | undefined {
		this.#list.track();
		return this.#opensBy;
	}

	/** Whether closing the page would lose a plan: it is only in memory, and no file holds it as it is now. */
	get isAnyOnlyHere(): boolean {
		if (this.keeping?.kind !== 'memory') return false;
		return (this.items ?? []).some(
			(item) => item.kind === 'plan' && !(item.copiedAt && item.copiedAt >= item.changedAt)
		);
	}

	/** Removes a plan from this computer for good. */
	async remove(id: string): Promise<void> {
		const store = await this.#store();
		await store.remove(id);
		await this.#list.read();
	}

	#read(store: PlanStore): Promise<readonly PlanSummary[]> {
		this.#keeping = store.keeping;
		this.#opensBy = store.guard.kind;
		return store.list();
	}
}
