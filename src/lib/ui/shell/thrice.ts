/** Milliseconds within which three presses count as one sign. */
const WITHIN = 1000;

/** A key that is pressed three times in a row within a second. */
export class Thrice {
	#presses: readonly number[] = [];

	/** Whether the press at this moment, in milliseconds, is the third; the next one then begins anew. */
	isThird(now: number): boolean {
		this.#presses = [...this.#presses, now].filter((press) => now - press <= WITHIN);
		if (this.#presses.length < 3) return false;
		this.#presses = [];
		return true;
	}
}
