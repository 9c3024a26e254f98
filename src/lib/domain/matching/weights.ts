/** What a mechanism is compared by, in the order in which a tie between reasons is settled. */
export const facets = [
	'threat',
	'stories',
	'words',
	'category',
	'fronts',
	'needs',
	'phase',
	'work',
	'kind-and-effort',
	'region',
	'rating'
] as const;
export type Facet = (typeof facets)[number];

/** How much each facet counts, 0 or more. Only the shares matter: a score divides by their sum. */
export type Weights = Readonly<Record<Facet, number>>;

/**
 * The facet table that people can see, in hundredths of the score: the table of method 5.1 with the words of a story
 * and fields of work added. A starting point set by judgement and by the tuning half of the vignettes
 * (docs/matching.md); moving any of them by a fifth changes little.
 */
export const facetWeights: Weights = {
	threat: 18,
	stories: 40,
	words: 12,
	category: 1,
	fronts: 8,
	needs: 7,
	phase: 3,
	work: 4,
	'kind-and-effort': 3,
	region: 1,
	rating: 3
};

/** What a facet counts while nobody knows it: less than the middle, so that an answer is worth giving. */
export const UNKNOWN_SIMILARITY = 0.3;
