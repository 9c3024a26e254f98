/** Who wants to be told that something changed. */
export class Listeners {
	readonly #listeners = new Set<() => void>();

	/** Returns the way to stop. */
	add(listener: () => void): () => void {
		// Wrapped, so that one function added twice is told twice and stopped one at a time.
		const entry = (): void => {
			listener();
		};
		this.#listeners.add(entry);
		return () => {
			this.#listeners.delete(entry);
		};
	}

	tell(): void {
		for (const listener of [...this.#listeners]) {
			try {
				listener();
			} catch (error) {
				// A listener that fails must not keep a change from being saved; its error surfaces on its own.
				queueMicrotask(() => {
					throw error;
				});
			}
		}
	}
}
