import type { Component } from 'svelte';

/** Milliseconds after which a person hears why the plans do not open yet. */
const LONG = 4000;

/** What the plans wait for: a change of keys in another window, or (how far, 0 to 1) the end of one in this window. */
export type KeysWait = 'elsewhere' | number;

/** What is said about a change of keys, where somebody waits for one. */
export type KeysNotice = Component<{ wait: KeysWait }>;

/** Why the plans of this browser do not open yet, once that takes long. */
export class LongWait {
	readonly #load: () => Promise<KeysNotice>;
	#isOpening = false;
	#isLong = $state(false);
	#keys: KeysWait | undefined = $state.raw();
	#Notice: KeysNotice | undefined = $state.raw();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param load what is said about a change of keys; it comes when somebody has to wait for one */
	constructor(load: () => Promise<KeysNotice>) {
		this.#load = load;
	}

	/** Whether a tab of an older Holdfast holds the database, or one that waits itself. */
	get isOlderTab(): boolean {
		return this.#isLong && this.#keys === undefined;
	}

	/** A change of keys for which the plans wait, with what is said about it; undefined while that is not there. */
	get keys(): { readonly Notice: KeysNotice; readonly wait: KeysWait } | undefined {
		if (!this.#isLong || this.#keys === undefined || this.#Notice === undefined) return undefined;
		return { Notice: this.#Notice, wait: this.#keys };
	}

	/** Opening begins. */
	begin(): void {
		this.#isOpening = true;
		this.#count();
	}

	/** The plans are open, or a passphrase is asked for. */
	end(): void {
		this.#isOpening = false;
		this.#rest();
	}

	/** Opening waits for an older tab, or goes on. */
	hearOlderTab(isWaiting: boolean): void {
		this.#isLong = isWaiting;
	}

	/** Opening waits for a change of keys, or goes on. */
	hearKeys(wait: KeysWait | undefined): void {
		this.#keys = wait;
		if (wait === undefined) this.#rest();
		// Behind a locked door nothing was waited for so far.
		if (wait !== undefined || this.#isOpening) this.#count();
		if (typeof wait === 'number') this.#isLong = true;
		if (this.#isLong) void this.#arrive();
	}

	#count(): void {
		this.#timer ??= setTimeout(() => {
			this.#isLong = true;
			void this.#arrive();
		}, LONG);
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#isLong = false;
	}

	/** A piece that does not arrive says nothing; then the page only waits. */
	async #arrive(): Promise<void> {
		if (this.#keys === undefined || this.#Notice !== undefined) return;
		this.#Notice = await this.#load().catch(() => undefined);
	}
}
