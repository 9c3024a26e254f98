/** Where a page may note a word or two for its next visit, beside the database. */
export type PageMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NOTE = 'holdfast-plans';

/**
 * Knows whether plans were kept in this browser, also when its database is gone. It holds a mark and nothing about
 * the plans. A browser that refuses it knows nothing; then an emptied store looks like a new one.
 */
export class KeptBefore {
	readonly #memory: PageMemory | undefined;

	constructor(memory: PageMemory | undefined) {
		this.#memory = memory;
	}

	get isNoted(): boolean {
		return this.#ask((memory) => memory.getItem(NOTE) !== null) ?? false;
	}

	/** Plans are kept here. */
	note(): void {
		this.#ask((memory) => {
			memory.setItem(NOTE, 'kept');
		});
	}

	/** None is kept any more, and the person knows it. */
	forget(): void {
		this.#ask((memory) => {
			memory.removeItem(NOTE);
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
