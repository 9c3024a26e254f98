import { createSubscriber } from 'svelte/reactivity';
import { KeptBefore } from './kept-before';
import type { Keeping, PlanStore, PlanSummary } from '$lib/storage/plan-store';

/** The plans of this browser, as the home page lists them; it follows changes here and in other tabs. */
export class PlanList {
	#items: readonly PlanSummary[] | undefined = $state.raw();
	#keeping: Keeping | undefined = $state.raw();
	#error: Error | undefined = $state.raw();
	#isEmptied = $state(false);
	#stop: (() => void) | undefined;
	#reads = 0;
	readonly #store: () => Promise<PlanStore>;
	readonly #before: KeptBefore;
	readonly #track: () => void;

	constructor(store: () => Promise<PlanStore>, before = new KeptBefore(undefined)) {
		this.#store = store;
		this.#before = before;
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

	/** Whether plans were kept in this browser, and none was there when this page came. */
	get isEmptied(): boolean {
		this.#track();
		return this.#isEmptied;
	}

	/** The person knows that the plans are gone. */
	acceptEmptied(): void {
		this.#before.forget();
		this.#isEmptied = false;
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
		// Before, not after: a page that is closed between the two must not call a removed plan lost.
		if (this.#items?.length === 1) this.#before.forget();
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
		if (read !== this.#reads) return;
		if (store.keeping.kind === 'kept') this.#compare(items.length, this.#items === undefined);
		this.#items = items;
	}

	/** Only what is missing when the page comes was lost: later a person, here or in another tab, removed it. */
	#compare(count: number, isFirst: boolean): void {
		if (count > 0) this.#before.note();
		else if (isFirst && this.#before.isNoted) this.#isEmptied = true;
	}
}
