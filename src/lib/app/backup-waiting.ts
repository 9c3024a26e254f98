/**
 * Work that is not in the backup folder yet. It is brought there at rest, when the page is hidden, and before the vault
 * locks; what was not written waits on.
 */
export class Waiting {
	#isAny = false;
	readonly #write: () => Promise<boolean>;

	/** `write` says whether nothing is left to write. */
	constructor(write: () => Promise<boolean>) {
		this.#write = write;
	}

	get isAny(): boolean {
		return this.#isAny;
	}

	begin(): void {
		this.#isAny = true;
	}

	/** Never rejects. */
	async bring(): Promise<void> {
		if (!this.#isAny) return;
		this.#isAny = false;
		const isDone = await this.#write().catch(() => false);
		// What came while it was written waits as well.
		this.#isAny ||= !isDone;
	}
}
