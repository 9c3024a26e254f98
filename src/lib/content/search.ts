import MiniSearch from 'minisearch';
import type { ThreatType } from '../domain/catalogue/catalogue';
import { smallWords } from '../domain/catalogue/resemblance';
import { threatTypes } from './threats/threats';

interface Index {
	readonly search: MiniSearch<ThreatType>;
	readonly byId: ReadonlyMap<string, ThreatType>;
}

/** One index for each list of threat types: with a pack more or less the list is another. */
const indexes = new WeakMap<readonly ThreatType[], Index>();

/** What search reads of a threat type; the id is also how MiniSearch tells types apart. */
const texts = {
	id: (type: ThreatType) => type.id,
	title: (type: ThreatType) => type.title,
	synonyms: (type: ThreatType) => type.synonyms.join(' '),
	definition: (type: ThreatType) => type.definition,
	earlySign: (type: ThreatType) => type.earlySign
};

function indexOf(types: readonly ThreatType[]): Index {
	const made = indexes.get(types);
	if (made !== undefined) return made;
	const search = new MiniSearch<ThreatType>({
		fields: Object.keys(texts),
		extractField: (type, field) => {
			return field in texts ? texts[field as keyof typeof texts](type) : '';
		},
		searchOptions: {
			boost: { id: 5, title: 4, synonyms: 3 },
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false)
		}
	});
	search.addAll([...types]);
	const index = { search, byId: new Map(types.map((type) => [type.id, type])) };
	indexes.set(types, index);
	return index;
}

/** The words without the small ones, in which almost every text agrees with every other. */
export function telling(words: string): string {
	const kept = words.split(/\s+/).filter((word) => !smallWords.has(word.toLowerCase()));
	return kept.length === 0 ? words : kept.join(' ');
}

/**
 * Threat types that fit the words, best first. Beginnings of words count, and so do words with a typing error;
 * small words (our, get, into) count only where nothing else is said. No words, no types.
 */
export function searchThreatTypes(
	words: string,
	types: readonly ThreatType[] = threatTypes
): readonly ThreatType[] {
	if (words.trim() === '') return [];
	const { search, byId } = indexOf(types);
	return search
		.search(telling(words))
		.map(({ id }) => byId.get(String(id)))
		.filter((type) => type !== undefined);
}
