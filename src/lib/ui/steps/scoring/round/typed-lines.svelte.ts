/**
 * The lines of one paper sheet while they are typed. In memory alone, and held above the pages that come and go, so that
 * looking at another way in loses nothing.
 */
export class TypedLines {
	#lines: Readonly<Record<string, string>> = $state.raw({});
	/** Lines that were left: only those are judged, so that nobody is corrected in the middle of a word. */
	#left: readonly string[] = $state.raw([]);
	#isGiven = $state(false);
	/** Which round the lines are meant for. */
	#roundId: string | undefined;

	/** Whether the sheet is being sealed: until that is known, nothing can be typed and it is not given again. */
	get isGiven(): boolean {
		return this.#isGiven;
	}

	/** Whether anything stands in a line. */
	get isBegun(): boolean {
		return Object.values(this.#lines).some((line) => line.trim() !== '');
	}

	lineOf(threatId: string): string {
		return this.#lines[threatId] ?? '';
	}

	wasLeft(threatId: string): boolean {
		return this.#left.includes(threatId);
	}

	/** Writes lines by the id of their threat. */
	type(lines: Readonly<Record<string, string>>): void {
		this.#lines = { ...this.#lines, ...lines };
	}

	leave(threatIds: readonly string[]): void {
		this.#left = [...this.#left.filter((id) => !threatIds.includes(id)), ...threatIds];
	}

	/** Gives the sheet away; what was taken is cleared, also when nobody shows the lines any more. */
	async give(take: () => Promise<boolean> | boolean): Promise<boolean> {
		this.#isGiven = true;
		try {
			const isTaken = await take();
			if (isTaken) this.clear();
			return isTaken;
		} finally {
			this.#isGiven = false;
		}
	}

	/** The lines are for this round; what was typed for another one goes. */
	keepFor(roundId: string): void {
		if (this.#roundId !== undefined && this.#roundId !== roundId) this.clear();
		this.#roundId = roundId;
	}

	clear(): void {
		this.#lines = {};
		this.#left = [];
	}
}
