import { addressOf, readFilter } from '$lib/domain/library/address';
import type { Facet, LibraryEntry } from '$lib/domain/library/entry';
import { countsOf, narrowed, withValue, type Filter } from '$lib/domain/library/filter';
import type { Library } from '$lib/state/library';

/** What a person sees of the library: the words looked for, and what it is narrowed by. */
interface View {
	readonly words: string;
	readonly filter: Filter;
}

interface Around {
	readonly library: Library;
	/** Writes the address in place of the one that is shown. */
	readonly go: (address: string) => void;
	/** The address that a person came with. */
	readonly address: string;
}

/** What a person looks for in the library, and what they find. The address says what it is narrowed by, and no words. */
export class Browse {
	readonly #library: Library;
	readonly #go: (address: string) => void;
	readonly #byKey: Readonly<Partial<Record<string, LibraryEntry>>>;
	#view: View = $state.raw({ words: '', filter: {} });
	/** Keys that fit the words, best first; undefined while nothing is looked for. */
	#found: readonly string[] | undefined = $state.raw();
	#trouble: unknown = $state.raw();
	#isSearching = $state(false);
	/** The address that was written last: seeing it come back is no news. */
	#written = '';

	constructor({ library, go, address }: Around) {
		this.#library = library;
		this.#go = go;
		this.#byKey = Object.fromEntries(library.entries.map((entry) => [entry.key, entry]));
		// Back from an item, a person finds what they had looked for.
		this.#arrive(address, library.lookedFor.words);
	}

	get view(): View {
		return this.#view;
	}

	/** True while words wait for an answer. */
	get isSearching(): boolean {
		return this.#isSearching;
	}

	/** Why the last search gave no answer. */
	get trouble(): unknown {
		return this.#trouble;
	}

	readonly #fitting: readonly LibraryEntry[] = $derived.by(() => {
		if (this.#found === undefined) return this.#library.entries;
		return this.#found.map((key) => this.#byKey[key]).filter((entry) => entry !== undefined);
	});

	/** What fits the words and the filter. */
	readonly shown: readonly LibraryEntry[] = $derived.by(() =>
		narrowed(this.#fitting, this.#view.filter)
	);

	/** How many items each value of a facet would leave. */
	counts(facet: Facet): ReadonlyMap<string, number> {
		return countsOf(this.#fitting, this.#view.filter, facet);
	}

	/** An address came from outside: a link, back, forward. */
	arrive(address: string): void {
		if (address !== this.#written) this.#arrive(address, '');
	}

	look(words: string): void {
		this.#view = { ...this.#view, words };
		void this.#look(words);
	}

	narrow(facet: Facet, value: string | undefined): void {
		this.#view = { ...this.#view, filter: withValue(this.#view.filter, facet, value) };
		this.#write();
	}

	clear(): void {
		this.#view = { words: '', filter: {} };
		void this.#look('');
		this.#write();
	}

	#arrive(address: string, words: string): void {
		this.#written = address;
		this.#view = { words, filter: readFilter(address) };
		void this.#look(words);
	}

	#write(): void {
		const address = addressOf(this.#view.filter);
		if (address === this.#written) return;
		this.#written = address;
		this.#go(address);
	}

	async #look(words: string): Promise<void> {
		this.#library.lookedFor.words = words;
		this.#trouble = undefined;
		this.#isSearching = words.trim() !== '';
		if (!this.#isSearching) {
			this.#found = undefined;
			return;
		}
		try {
			const found = await this.#library.search(words.trim());
			// An answer to words that were changed meanwhile is no answer.
			if (this.#view.words !== words) return;
			this.#found = found;
		} catch (error) {
			this.#trouble = error;
		}
		this.#isSearching = false;
	}
}
