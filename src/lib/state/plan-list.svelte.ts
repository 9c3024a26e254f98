import { createSubscriber } from 'svelte/reactivity';
import type { Keeping, PlanStore, PlanSummary } from '$lib/storage/plan-store';

/** The plans of this browser, as the home page lists them; it follows changes here and in other tabs. */
export class PlanList {
	#items: readonly PlanSummary[] | undefined = $state.raw();
	#keeping: Keeping | undefined = $state.raw();
	#error: Error | undefined = $state.raw();
	#stop: (() => void) | undefined;
	#reads = 0;
	readonly #store: () => Promise<PlanStore>;
	readonly #track: () => void;

	constructor(store: () => Promise<PlanStore>) {
		this.#store = store;
		this.#track = createSubscriber(() => {
			let active = true;
			void this.#follow(() => active);
			return () => {
				active = false;
				this.#stop?.();
			};
		});
	}

	/** Undefined while the list is being read. */
	get items(): readonly PlanSummary[] | undefined {
		this.#track();
		if (this.#error !== undefined) throw this.#error;
		return this.#items;
	}

	/** How plans are kept; undefined while that is not known. */
	get keeping(): Keeping | undefined {
		this.#track();
		return this.#keeping;
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
		await this.#read(store);
	}

	async #follow(isActive: () => boolean): Promise<void> {
		try {
			const store = await this.#store();
			if (isActive()) this.#stop = store.watch(() => void this.#reread(store));
			await this.#read(store);
		} catch (error) {
			this.#error = error instanceof Error ? error : new Error(String(error));
		}
	}

	async #reread(store: PlanStore): Promise<void> {
		try {
			await this.#read(store);
		} catch (error) {
			this.#error = error instanceof Error ? error : new Error(String(error));
		}
	}

	async #read(store: PlanStore): Promise<void> {
		this.#keeping = store.keeping;
		const read = ++this.#reads;
		const items = await store.list();
		// A list that took longer than the one asked for after it is old.
		if (read === this.#reads) this.#items = items;
	}
}
