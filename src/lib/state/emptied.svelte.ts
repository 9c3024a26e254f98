import type { PlanStore } from '$lib/storage/plan-store';

/** Where a page may note a word or two for its next visit, beside the database. */
export type PageMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NOTE = 'holdfast-plans';

/**
 * Knows when plans were kept in this browser and its store came back empty. For that it leaves a mark beside the
 * database, which holds nothing about the plans. A browser that refuses the mark knows nothing; then an emptied store
 * looks like a new one.
 */
export class Emptied {
	readonly #memory: PageMemory | undefined;
	#isEmptied = $state(false);
	#isNone = false;
	/** Looks at the store wait for each other: an old count must not have the last word. */
	#last: Promise<void> = Promise.resolve();

	constructor(memory: PageMemory | undefined) {
		this.#memory = memory;
	}

	/** Whether plans were kept here, and none was there when this page came. */
	get isEmptied(): boolean {
		return this.#isEmptied;
	}

	/** The person has read that the plans are gone. */
	accept(): void {
		this.#isEmptied = false;
		this.#note();
	}

	/** Looks at a store that was just opened, and follows it from then on. Resolves after the first look. */
	follow(store: PlanStore): Promise<void> {
		if (store.keeping.kind !== 'kept') return this.#last;
		store.watch(() => {
			this.#look(store, false);
		});
		this.#look(store, true);
		return this.#last;
	}

	#look(store: PlanStore, isFirst: boolean): void {
		const look = async (): Promise<void> => {
			this.#isNone = (await store.count()) === 0;
			// Only what is missing when the page comes was lost: later a person, here or in another tab, removed it.
			if (this.#isNone && isFirst && this.#ask((memory) => memory.getItem(NOTE) !== null))
				this.#isEmptied = true;
			this.#note();
		};
		// A store that refuses to be read says nothing about what it holds.
		this.#last = this.#last.then(look).catch(() => undefined);
	}

	/** Until the person has read of the loss, the mark stays. */
	#note(): void {
		this.#ask((memory) => {
			if (!this.#isNone) memory.setItem(NOTE, 'kept');
			else if (!this.#isEmptied) memory.removeItem(NOTE);
		});
	}

	#ask<T>(question: (memory: PageMemory) => T): T | undefined {
		try {
			return this.#memory && question(this.#memory);
		} catch {
			return undefined;
		}
	}
}
