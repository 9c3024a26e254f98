import MiniSearch from 'minisearch';
import type { ThreatType } from '../domain/catalogue/catalogue';
import { smallWords } from '../domain/catalogue/resemblance';
import { threatTypes } from './threats/threats';

let index: MiniSearch<ThreatType> | undefined;

/** What search reads of a threat type; the id is also how MiniSearch tells types apart. */
const texts = {
	id: (type: ThreatType) => type.id,
	title: (type: ThreatType) => type.title,
	synonyms: (type: ThreatType) => type.synonyms.join(' '),
	definition: (type: ThreatType) => type.definition,
	earlySign: (type: ThreatType) => type.earlySign
};

function build(): MiniSearch<ThreatType> {
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
	search.addAll([...threatTypes]);
	return search;
}

/** The words without the small ones, in which almost every text agrees with every other. */
export function telling(words: string): string {
	const kept = words.split(/\s+/).filter((word) => !smallWords.has(word.toLowerCase()));
	return kept.length === 0 ? words : kept.join(' ');
}

const byId = new Map(threatTypes.map((type) => [type.id, type]));

/**
 * Threat types that fit the words, best first. Beginnings of words count, and so do words with a typing error;
 * small words (our, get, into) count only where nothing else is said. No words, no types.
 */
export function searchThreatTypes(words: string): readonly ThreatType[] {
	if (words.trim() === '') return [];
	index ??= build();
	return index
		.search(telling(words))
		.map(({ id }) => byId.get(String(id)))
		.filter((type) => type !== undefined);
}
