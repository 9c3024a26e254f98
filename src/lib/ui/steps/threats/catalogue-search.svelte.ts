import type { ThreatType } from '$lib/domain/catalogue/catalogue';

type Search = (words: string) => Promise<readonly ThreatType[]>;

/** What a person looks for in the catalogue. Answers that arrive late, after other words were typed, are dropped. */
export class CatalogueSearch {
	readonly #search: Search;
	#words = $state.raw('');
	#found: readonly ThreatType[] | undefined = $state.raw();

	constructor(search: Search) {
		this.#search = search;
	}

	get words(): string {
		return this.#words;
	}

	/** Threat types that fit, best first; undefined while nothing is looked for. */
	get found(): readonly ThreatType[] | undefined {
		return this.#found;
	}

	look(words: string): void {
		this.#words = words;
		if (words.trim() === '') this.#found = undefined;
		else void this.#ask(words);
	}

	clear(): void {
		this.look('');
	}

	async #ask(words: string): Promise<void> {
		const found = await this.#search(words.trim());
		if (this.#words === words) this.#found = found;
	}
}
