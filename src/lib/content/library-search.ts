import MiniSearch from 'minisearch';
import type { ItemText } from '../domain/library/texts';
import { telling } from './search';

/** What the index is made with: a clock, and a way to let the page do something else. */
export interface Pace {
	readonly now: () => number;
	readonly rest: () => Promise<void>;
}

/** Milliseconds of work between two rests: far below what a person notices while typing. */
const AT_A_TIME = 12;

/** Search over everything the library holds. */
export interface LibrarySearch {
	/**
	 * Keys of the items that fit, best first. Beginnings of words count, and so do words with a typing error. Items
	 * that hold every word come alone; only where there is none do items with some of the words.
	 */
	readonly find: (words: string) => readonly string[];
}

function emptyIndex(): MiniSearch<ItemText> {
	return new MiniSearch<ItemText>({
		fields: ['code', 'title', 'names', 'summary', 'body'],
		searchOptions: {
			boost: { code: 12, title: 6, names: 4, summary: 2 },
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false)
		}
	});
}

/** Reads all texts into an index, in pieces so short that typing meanwhile is never held up. */
export async function indexLibrary(texts: Iterable<ItemText>, pace: Pace): Promise<LibrarySearch> {
	const index = emptyIndex();
	let began = pace.now();
	for (const text of texts) {
		index.add(text);
		if (pace.now() - began < AT_A_TIME) continue;
		await pace.rest();
		began = pace.now();
	}
	const keys = (words: string, combineWith: 'AND' | 'OR'): readonly string[] =>
		index.search(words, { combineWith }).map(({ id }) => String(id));
	return {
		find(words) {
			const told = telling(words);
			const all = keys(told, 'AND');
			return all.length > 0 ? all : keys(told, 'OR');
		}
	};
}
