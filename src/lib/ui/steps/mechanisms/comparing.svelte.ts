/** The mechanisms that a person marks to see side by side: two at most, the one marked first going first. */
export class Comparing {
	#ids: readonly string[] = $state.raw([]);
	#replaced: string | undefined = $state.raw();

	/** In the order in which they were marked. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	/** The one that went because a third was marked. */
	get replaced(): string | undefined {
		return this.#replaced;
	}

	/** Marks a mechanism, or takes its mark away. A third takes the place of the older of the two. */
	toggle(id: string): void {
		const isMarked = this.#ids.includes(id);
		this.#replaced = isMarked || this.#ids.length < 2 ? undefined : this.#ids[0];
		this.#ids = isMarked ? this.#ids.filter((each) => each !== id) : [...this.#ids.slice(-1), id];
	}

	stop(): void {
		this.#ids = [];
		this.#replaced = undefined;
	}
}
