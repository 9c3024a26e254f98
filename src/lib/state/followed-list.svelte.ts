import { createSubscriber } from 'svelte/reactivity';

/** Where a list comes from. Both may reject when the database refuses. */
export interface Followed<T> {
	readonly list: () => Promise<readonly T[]>;
	/** Tells when `list` may have changed, here or in another tab. Resolves with the way to stop. */
	readonly watch: (listener: () => void) => Promise<() => void>;
}

/** A list as a page shows it: it is read when a component first asks for it, and follows its source as long as one does. */
export class FollowedList<T> {
	#items: readonly T[] | undefined = $state.raw();
	#error: Error | undefined = $state.raw();
	#stop: (() => void) | undefined;
	#reads = 0;
	readonly #source: Followed<T>;
	readonly #track: () => void;

	constructor(source: Followed<T>) {
		this.#source = source;
		this.#track = createSubscriber(() => {
			let active = true;
			void this.#follow(() => active);
			return () => {
				active = false;
				this.#stop?.();
			};
		});
	}

	/** Undefined while the list is being read. Throws when the source refused. */
	get items(): readonly T[] | undefined {
		this.track();
		if (this.#error !== undefined) throw this.#error;
		return this.#items;
	}

	/** Keeps following for a component that shows something else that came with the list. */
	track(): void {
		this.#track();
	}

	/** Reads again, after a change of one's own. Rejects when the source refuses. */
	async read(): Promise<void> {
		const read = ++this.#reads;
		const items = await this.#source.list();
		// A list that took longer than the one asked for after it is old.
		if (read === this.#reads) this.#items = items;
	}

	async #follow(isActive: () => boolean): Promise<void> {
		try {
			const stop = await this.#source.watch(() => void this.#reread());
			if (isActive()) this.#stop = stop;
			else stop();
			await this.#reread();
		} catch (error) {
			this.#fail(error);
		}
	}

	async #reread(): Promise<void> {
		await this.read().catch((error: unknown) => {
			this.#fail(error);
		});
	}

	#fail(error: unknown): void {
		this.#error = error instanceof Error ? error : new Error(String(error));
	}
}
