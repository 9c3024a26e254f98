import { addressOf, readView, type View } from '$lib/domain/library/address';
import type { Facet, LibraryEntry } from '$lib/domain/library/entry';
import { countsOf, narrowed, withValue } from '$lib/domain/library/filter';
import type { Library } from '$lib/state/library';

/** Typing is written into the address so many milliseconds after the last letter. */
const SETTLED = 300;

interface Around {
	readonly library: Library;
	/** Writes the address in place of the one that is shown. */
	readonly go: (address: string) => void;
	/** The address that a person came with. */
	readonly address: string;
}

/** What a person looks for in the library, and what they find. The address always says the same. */
export class Browse {
	readonly #library: Library;
	readonly #go: (address: string) => void;
	readonly #byKey: Readonly<Partial<Record<string, LibraryEntry>>>;
	#view: View = $state.raw({ words: '', filter: {} });
	/** Keys that fit the words, best first; undefined while nothing is looked for. */
	#found: readonly string[] | undefined = $state.raw();
	#trouble: unknown = $state.raw();
	#isSearching = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The address that was written last: seeing it come back is no news. */
	#written = '';

	constructor({ library, go, address }: Around) {
		this.#library = library;
		this.#go = go;
		this.#byKey = Object.fromEntries(library.entries.map((entry) => [entry.key, entry]));
		this.arrive(address);
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
		if (address === this.#written) return;
		this.#written = address;
		const view = readView(address);
		this.#view = view;
		void this.#look(view.words);
	}

	look(words: string): void {
		this.#view = { ...this.#view, words };
		void this.#look(words);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#write();
		}, SETTLED);
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

	/** Nothing is written once the page is left. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#write(): void {
		clearTimeout(this.#timer);
		const address = addressOf(this.#view);
		if (address === this.#written) return;
		this.#written = address;
		this.#go(address);
	}

	async #look(words: string): Promise<void> {
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
