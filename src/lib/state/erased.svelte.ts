import type { PageMemory } from './emptied.svelte';

const NOTE = 'holdfast-erased';

/**
 * Whether everything was erased and nobody has begun anew since. It stays so through a reload of the tab: nothing is
 * opened or made by itself.
 */
export class Erased {
	readonly #memory: PageMemory | undefined;
	#left: 'nothing' | 'part' | undefined = $state();

	/** @param memory of the tab; a browser that refuses it forgets on reload */
	constructor(memory: PageMemory | undefined) {
		this.#memory = memory;
		const note = memory?.getItem(NOTE);
		this.#left = note === 'nothing' || note === 'part' ? note : undefined;
	}

	get isErased(): boolean {
		return this.#left !== undefined;
	}

	/** The browser did not let go of everything. */
	get isPart(): boolean {
		return this.#left === 'part';
	}

	/** Everything was erased; `part` when something without a key is left. */
	mark(left: 'nothing' | 'part'): void {
		this.#left = left;
		this.#memory?.setItem(NOTE, left);
	}

	/** Another tab erased everything: this one says so once it has been loaded anew, with nothing left in memory. */
	markAfterReload(): void {
		this.#memory?.setItem(NOTE, 'nothing');
	}

	/** Somebody begins anew; the page has to be loaded anew then. */
	begin(): void {
		this.#memory?.removeItem(NOTE);
	}
}
