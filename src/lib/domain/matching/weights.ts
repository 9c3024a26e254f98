/** What a mechanism is compared by, in the order in which a tie between reasons is settled. */
export const facets = [
	'threat',
	'category',
	'fronts',
	'needs',
	'phase',
	'kind-and-effort',
	'region',
	'rating'
] as const;
export type Facet = (typeof facets)[number];

/** How much each facet counts, 0 or more. Only the shares matter: a score divides by their sum. */
export type Weights = Readonly<Record<Facet, number>>;

/**
 * The facet table that people can see (method 5.1), in hundredths of the score. A starting point set by
 * judgement: no public data say which likeness between two organisations makes a mechanism carry over.
 */
export const facetWeights: Weights = {
	threat: 30,
	category: 12,
	fronts: 16,
	needs: 16,
	phase: 10,
	'kind-and-effort': 8,
	region: 4,
	rating: 4
};

/** What a facet counts while nobody knows it: less than the middle, so that an answer is worth giving. */
export const UNKNOWN_SIMILARITY = 0.3;
