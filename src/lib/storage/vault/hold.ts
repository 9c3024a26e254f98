/**
 * `elsewhere`: another window may be changing the keys, and opening waits for it. A number: how far, from 0 to 1, this
 * window is with finishing a change that was cut off. Undefined: nothing of the kind any more.
 */
export type OnKeys = (doing: 'elsewhere' | number | undefined) => void;

/** What tells the windows of one browser apart, and the database that they share. */
export interface HoldOptions {
	/** Name of the database. */
	readonly name: string;
	readonly locks?: LockManager | undefined;
	/** Told of a change of keys for which opening waits. */
	readonly onKeys?: OnKeys | undefined;
}

const nothing = (): void => undefined;

/**
 * The lock that every store with an open vault shares with the others, so that whoever changes keys can wait until
 * nobody uses them. It also keeps the browser from laying the page aside as it is, with keys and plans in it.
 */
export class VaultHold {
	readonly #options: HoldOptions;
	#letGo = nothing;

	constructor(options: HoldOptions) {
		this.#options = options;
	}

	/** Resolves when the lock is held; waits while somebody changes keys. At once in a browser without locks. */
	take(): Promise<void> {
		const { locks, onKeys } = this.#options;
		if (locks === undefined) return Promise.resolve();
		onKeys?.('elsewhere');
		return new Promise((resolve) => {
			const held = new Promise<void>((release) => (this.#letGo = release));
			const hold = (): Promise<void> => {
				onKeys?.(undefined);
				resolve();
				return held;
			};
			// A browser that refuses locks refuses them to whoever would change keys too.
			locks.request(this.name, { mode: 'shared' }, hold).catch(() => {
				onKeys?.(undefined);
				resolve();
			});
		});
	}

	release(): void {
		this.#letGo();
		this.#letGo = nothing;
	}

	/** Name of the lock. */
	get name(): string {
		return `holdfast-vault-${this.#options.name}`;
	}

	get locks(): LockManager | undefined {
		return this.#options.locks;
	}
}
