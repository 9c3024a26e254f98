/** So many rows are drawn at once: more would hold up the page. */
const PORTION = 50;

/** The first rows of a long list, and more of them when they are asked for. */
export class Portion<T> {
	#count = $state(PORTION);
	readonly #all: () => readonly T[];

	constructor(all: () => readonly T[]) {
		this.#all = all;
	}

	get shown(): readonly T[] {
		return this.#all().slice(0, this.#count);
	}

	/** How many are not shown. */
	get rest(): number {
		return Math.max(0, this.#all().length - this.#count);
	}

	/** How many `more` would show. */
	get next(): number {
		return Math.min(PORTION, this.rest);
	}

	more(): void {
		this.#count += PORTION;
	}
}
