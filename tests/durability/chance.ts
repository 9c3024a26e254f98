/** Numbers that look random and come again with the same seed: a storm that found something can be repeated. */
export class Chance {
	#state: number;
	readonly #seed: string;

	constructor(seed: string) {
		this.#seed = seed;
		// FNV-1a: neighbouring seeds must not begin alike.
		let hash = 0x811c9dc5;
		for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
		this.#state = hash >>> 0;
	}

	/** Numbers of its own for one use, so that they do not depend on who asks first. */
	branch(name: string): Chance {
		return new Chance(`${this.#seed}/${name}`);
	}

	/** At least 0, below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	}

	within(low: number, high: number): number {
		return low + this.next() * (high - low);
	}

	/** One of a list that is not empty. */
	pick<Item>(items: readonly Item[]): Item {
		const item = items[Math.floor(this.next() * items.length)];
		if (item === undefined) throw new Error('Nothing to pick from');
		return item;
	}

	shuffle<Item>(items: readonly Item[]): Item[] {
		return items
			.map((item) => ({ item, place: this.next() }))
			.sort((one, other) => one.place - other.place)
			.map(({ item }) => item);
	}
}
