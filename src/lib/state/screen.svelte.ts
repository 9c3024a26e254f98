const KEY = 'hidden';

/** Whether blank paper lies over everything. It stays so through a reload of the tab. */
export class Screen {
	#hidden: boolean = $state(false);
	readonly #kept: Storage | undefined;

	/** @param kept where the tab remembers it; nothing but that it is hidden is written there */
	constructor(kept?: Storage) {
		this.#kept = kept;
		this.#hidden = kept?.getItem(KEY) === '1';
	}

	get hidden(): boolean {
		return this.#hidden;
	}

	set hidden(hidden: boolean) {
		this.#hidden = hidden;
		if (hidden) this.#kept?.setItem(KEY, '1');
		else this.#kept?.removeItem(KEY);
	}
}
