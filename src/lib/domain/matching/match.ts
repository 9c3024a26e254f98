import type { Catalogue } from '../catalogue/catalogue';
import { invariant } from '../result';
import { chooseDiverse, type Ranked } from './diversity';
import { evidenceOf, isClose, type Evidence } from './evidence';
import { facetReader, type KnownReading, type Pairing, type UnknownReading } from './facets';
import { cautionsFor, type Caution } from './gates';
import { linksOf, type TypeLinks } from './likeness';
import type { Query } from './query';
import { facetWeights, UNKNOWN_SIMILARITY, type Weights } from './weights';

/** How one facet compares, and how much it counts; an unknown one counts as if its similarity were 0.3. */
export interface FacetMatch {
	readonly weight: number;
	readonly reading: KnownReading | UnknownReading;
}

export type Closeness = 'close' | 'fair' | 'distant';

/** One mechanism, held against the query. */
export interface Match extends Ranked {
	/** 0 to 1, rounded to 0.001, so that no difference too small to print decides the order. */
	readonly score: number;
	/** The share of the weight that was known, 0 to 1. */
	readonly coverage: number;
	/** The mean similarity of what is known, 0 to 1, held back towards 0.3 where little is; closeness goes by it. */
	readonly nearness: number;
	readonly closeness: Closeness;
	/** Every facet, in the order of the facet table. */
	readonly facets: readonly FacetMatch[];
	/** Not empty: the card says "read the caution first". It stays where it is. */
	readonly cautionFirst: readonly Caution[];
}

export interface Matches {
	/** Every mechanism of the catalogue, nearest first. */
	readonly plain: readonly Match[];
	/** Up to six, near and unlike each other: what a group sees first. */
	readonly shown: readonly Match[];
	/** Nothing comes near enough to call it a case like yours, or there is no case at all. */
	readonly noCloseCase: boolean;
	/** There are words, and none of them is known here: another language, most likely. */
	readonly isUnread: boolean;
}

const FAIR_FROM = 0.4;
const CLOSE_FROM = 0.55;

/**
 * The word for the likeness in what is known. Both lines are judgement: with only threat, organisation and country
 * known, a mechanism against the very same threat passes the upper one, and one against a threat in the same chain does
 * not reach the lower.
 */
export function closenessOf(nearness: number): Closeness {
	if (nearness >= CLOSE_FROM) return 'close';
	return nearness >= FAIR_FROM ? 'fair' : 'distant';
}

/**
 * Holds every mechanism of the catalogue against a query and ranks them (method 5.1). No mechanism is left
 * out, whatever its score or its cautions. The order is by score, then coverage, fewer preconditions, newer
 * case and mechanism id, so it does not depend on the order of the catalogue; mechanism ids must be unique.
 *
 * @param weights another facet table, for instance to see what one facet does; its sum must be above 0
 */
export function matchMechanisms(
	query: Query,
	catalogue: Catalogue,
	weights: Weights = facetWeights
): Matches {
	const { cases, regionOf } = catalogue;
	const typeById = new Map(catalogue.threatTypes.map((type) => [type.id, type]));
	const evidence = evidenceOf(query, catalogue);
	const ties = linksOf(catalogue);
	const read = facetReader();
	const ranked = cases
		.flatMap((told) =>
			told.mechanisms.map((mechanism) => {
				const links = ties.get(mechanism) ?? NO_LINKS;
				const pairing = { query, typeById, regionOf, evidence, links, mechanism, case: told };
				return matchOne(pairing, read(pairing), weights);
			})
		)
		.sort(nearestFirst);
	const chosen = catalogue.threatTypes.findIndex(({ id }) => id === query.threatTypeId);
	const noCloseCase = !hasCloseCase(ranked, evidence, (match) => {
		return ties.get(match.mechanism)?.similarities[chosen] ?? 0;
	});
	// A card must not call close what the page calls not close.
	const plain = noCloseCase ? ranked.map((match) => distant(match)) : ranked;
	return { plain, shown: chooseDiverse(plain), noCloseCase, isUnread: evidence.isUnread };
}

const NO_LINKS: TypeLinks = { similarities: new Float64Array(), links: [] };

const distant = (match: Match): Match => ({ ...match, closeness: 'distant' });

/** By the words where there are words to judge by, else by the likeness in what is known. */
function hasCloseCase(
	ranked: readonly Match[],
	{ text }: Evidence,
	likenessToChosen: (match: Match) => number
): boolean {
	const [first] = ranked;
	if (first === undefined) return false;
	if (text === undefined) return ranked.some(({ closeness }) => closeness !== 'distant');
	const most = (matches: readonly Match[], of: (match: Match) => number): number =>
		Math.max(0, ...matches.map(of));
	const unlearned = ranked.filter((match) => text.stories?.byCase.has(match.case.id) !== true);
	const likeness = {
		chosen: most(ranked, likenessToChosen),
		unlearned: most(unlearned, likenessOfThreat)
	};
	return isClose(likeness, text);
}

function likenessOfThreat({ facets }: Match): number {
	const reading = facets.find((each) => each.reading.facet === 'threat')?.reading;
	return reading?.similarity ?? 0;
}

type Readings = ReturnType<ReturnType<typeof facetReader>>;

function matchOne(pairing: Pairing, readings: Readings, weights: Weights): Match {
	const facets = readings.map((reading) => ({ weight: weights[reading.facet], reading }));
	const { score, coverage, nearness } = weigh(facets);
	return {
		mechanism: pairing.mechanism,
		case: pairing.case,
		score,
		coverage,
		nearness,
		closeness: facets.some(saysWhatHappened) ? closenessOf(nearness) : 'distant',
		facets,
		cautionFirst: cautionsFor(pairing.query, pairing.mechanism)
	};
}

/** Who one is and where tells nothing of what happened: from that alone nothing is close. */
const saysWhatHappened = ({ reading }: FacetMatch): boolean =>
	reading.known && ['threat', 'stories', 'words'].includes(reading.facet);

/** So much of the facet table counts as unknown beside what is known: one light facet alone makes nothing close. */
const DOUBTED_WEIGHT = 0.1;

function weigh(facets: readonly FacetMatch[]): Pick<Match, 'score' | 'coverage' | 'nearness'> {
	let total = 0;
	let known = 0;
	let counted = 0;
	for (const { weight, reading } of facets) {
		total += weight;
		known += reading.known ? weight : 0;
		counted += weight * (reading.known ? reading.similarity : UNKNOWN_SIMILARITY);
	}
	invariant(total > 0, 'the facet table weighs nothing');
	const unknown = (total - known) * UNKNOWN_SIMILARITY;
	const doubted = total * DOUBTED_WEIGHT;
	return {
		score: rounded(counted / total),
		coverage: known / total,
		nearness: rounded((counted - unknown + doubted * UNKNOWN_SIMILARITY) / (known + doubted))
	};
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Every precondition counts as unmet, because a plan does not say yet which ones hold. */
function nearestFirst(one: Match, other: Match): number {
	return (
		other.score - one.score ||
		other.coverage - one.coverage ||
		one.mechanism.preconditions.length - other.mechanism.preconditions.length ||
		other.case.written - one.case.written ||
		(one.mechanism.id < other.mechanism.id ? -1 : 1)
	);
}
