import type { Case, Mechanism, ThreatType } from '../catalogue/catalogue';
import {
	Rating,
	type Category,
	type Front,
	type OrganisationKind,
	type Phase,
	type ReadinessArea,
	type Region,
	type Work
} from '../vocabulary';
import type { Evidence } from './evidence';
import type { TypeLink, TypeLinks } from './likeness';
import type { Query } from './query';
import { facets, type Facet } from './weights';

/** One mechanism held against one query, with what is needed to compare them. */
export interface Pairing {
	readonly query: Query;
	readonly mechanism: Mechanism;
	readonly case: Case;
	readonly typeById: ReadonlyMap<string, ThreatType>;
	readonly regionOf: Readonly<Record<string, Region>>;
	readonly evidence: Evidence;
	/** The mechanism's ties to every threat type. */
	readonly links: TypeLinks;
}

/** How one facet compares: a similarity from 0 to 1 and what it rests on, as data for a sentence. */
export type KnownReading =
	| (Reading<'threat'> & {
			/** The tie to the threat type that did most for the similarity. */
			readonly link: TypeLink['link'];
			/** The mechanism's threat type that comes nearest to it; none where the link is `other`. */
			readonly threatTypeId: string | undefined;
			/** How sure it is that the story is of this type, 0 to 1. */
			readonly share: number;
	  })
	| Reading<'stories'>
	| Reading<'words'>
	| (Reading<'category'> & {
			readonly category: Category;
			readonly inside: number;
			readonly of: number;
	  })
	| (Reading<'fronts'> & { readonly shared: readonly Front[]; readonly missing: readonly Front[] })
	| (Reading<'needs'> & {
			readonly areas: readonly ReadinessArea[];
			readonly questions: readonly string[];
			readonly wanted: number;
	  })
	| (Reading<'phase'> & { readonly phase: Phase; readonly isCovered: boolean })
	| (Reading<'work'> & { readonly shared: readonly Work[] })
	| (Reading<'kind-and-effort'> & { readonly isSameKind: boolean; readonly effortFits: boolean })
	| (Reading<'region'> & { readonly nearness: 'country' | 'region' | 'global' | 'other' })
	| (Reading<'rating'> & { readonly rating: Rating; readonly steps: number });

export interface UnknownReading {
	readonly facet: Facet;
	readonly known: false;
	readonly similarity: undefined;
}

interface Reading<F extends Facet> {
	readonly facet: F;
	readonly known: true;
	readonly similarity: number;
}

type ReadingOf<F extends Facet> = Extract<KnownReading, { readonly facet: F }>;
type Readers = { readonly [F in Facet]: (pairing: Pairing) => ReadingOf<F> | undefined };

/** The facets of which every mechanism of a case reads the same. */
const ofCase: ReadonlySet<Facet> = new Set(['stories', 'words', 'work', 'region', 'rating']);

/**
 * Compares mechanisms with a query on every facet (method 5.1), in the order of the facet table. What all mechanisms of
 * a case have in common is read once for the case.
 */
export function facetReader(): (pairing: Pairing) => readonly (KnownReading | UnknownReading)[] {
	let told: Case | undefined;
	let common: readonly (KnownReading | UnknownReading | undefined)[] = [];
	return (pairing) => {
		if (told !== pairing.case) {
			told = pairing.case;
			common = facets.map((facet) => (ofCase.has(facet) ? readOne(facet, pairing) : undefined));
		}
		return facets.map((facet, at) => common[at] ?? readOne(facet, pairing));
	};
}

const readOne = (facet: Facet, pairing: Pairing): KnownReading | UnknownReading =>
	readers[facet](pairing) ?? unknowns[facet];

const unknowns = Object.fromEntries(
	facets.map((facet) => [facet, { facet, known: false, similarity: undefined }])
) as Readonly<Record<Facet, UnknownReading>>;

const readers: Readers = {
	threat: readThreat,
	stories: readStories,
	words: readWords,
	category: readCategory,
	fronts: readFronts,
	needs: readNeeds,
	phase: readPhase,
	work: readWork,
	'kind-and-effort': readKindAndEffort,
	region: readRegion,
	rating: readRating
};

/**
 * The mean likeness of the threat types it may be, each by how sure it is. Neither words nor a type: unknown. So the
 * similarity is high only where the type is both sure and the mechanism's own.
 */
function readThreat({ evidence, links }: Pairing): ReadingOf<'threat'> | undefined {
	const { similarities } = links;
	let similarity = 0;
	let most = -1;
	let foremost = -1;
	let sure = 0;
	for (const { at, share } of evidence.shares) {
		const part = share * (similarities[at] ?? 0);
		similarity += part;
		if (part <= most) continue;
		most = part;
		foremost = at;
		sure = share;
	}
	const tie = links.links[foremost];
	return tie && { facet: 'threat', known: true, similarity, ...tie, share: sure };
}

/** How far graded stories with such words were for the case; unknown where nothing was learned of it. */
function readStories({ evidence, case: told }: Pairing): ReadingOf<'stories'> | undefined {
	const similarity = evidence.storiesOf(told);
	return similarity === undefined ? undefined : { facet: 'stories', known: true, similarity };
}

/** How near the words of the story come to what is told of the case. */
function readWords({ evidence, case: told }: Pairing): ReadingOf<'words'> | undefined {
	const similarity = evidence.wordsOf?.get(told);
	return similarity === undefined ? undefined : { facet: 'words', known: true, similarity };
}

function readCategory({ query, mechanism, typeById }: Pairing): ReadingOf<'category'> {
	const { category } = query;
	const of = mechanism.threats.length;
	const inside = mechanism.threats.filter((id) => typeById.get(id)?.category === category).length;
	return { facet: 'category', known: true, similarity: inside / of, category, inside, of };
}

function readFronts({ query, mechanism }: Pairing): ReadingOf<'fronts'> | undefined {
	const wanted = query.fronts ?? [];
	if (wanted.length === 0) return undefined;
	const shared = wanted.filter((front) => mechanism.fronts.includes(front));
	const missing = wanted.filter((front) => !mechanism.fronts.includes(front));
	return {
		facet: 'fronts',
		known: true,
		similarity: shared.length / wanted.length,
		shared,
		missing
	};
}

/** Nothing weak, or nothing asked yet, leaves nothing to compare: unknown. */
function readNeeds({ query, mechanism }: Pairing): ReadingOf<'needs'> | undefined {
	const { weakAreas = [], weakQuestions = [] } = query;
	const wanted = weakAreas.length + weakQuestions.length;
	if (wanted === 0) return undefined;
	const areas = weakAreas.filter((area) => mechanism.needs.includes(area));
	const questions = weakQuestions.filter((question) => mechanism.raises.includes(question));
	const similarity = (areas.length + questions.length) / wanted;
	return { facet: 'needs', known: true, similarity, areas, questions, wanted };
}

function readPhase({ query, mechanism }: Pairing): ReadingOf<'phase'> | undefined {
	const { phase } = query;
	if (phase === undefined) return undefined;
	const isCovered = mechanism.phases.includes(phase);
	return { facet: 'phase', known: true, similarity: isCovered ? 1 : 0.3, phase, isCovered };
}

function readWork({ query, case: told }: Pairing): ReadingOf<'work'> | undefined {
	const { work = [] } = query;
	if (work.length === 0) return undefined;
	const shared = work.filter((field) => told.work.includes(field));
	return { facet: 'work', known: true, similarity: shared.length / work.length, shared };
}

/** Whether an organisation acts alone or as several together, which is how cases are told apart. */
const caseKindOf: Readonly<Record<OrganisationKind, Case['kind']>> = {
	icso: 'organisation',
	'icso-country-office': 'organisation',
	'national-ngo': 'organisation',
	'community-based': 'organisation',
	media: 'organisation',
	coalition: 'coalition',
	umbrella: 'coalition',
	movement: 'coalition'
};

/** From how many paid people an effort is within reach. Judgement: below it the work would eat the team. */
const staffForEffort: Readonly<Record<Mechanism['effort'], number>> = { 1: 0, 2: 5, 3: 20 };

/** An unknown staff size is not held against a mechanism; an unknown kind makes the facet unknown. */
function readKindAndEffort(pairing: Pairing): ReadingOf<'kind-and-effort'> | undefined {
	const { kind, staff } = pairing.query;
	if (kind === undefined) return undefined;
	const isSameKind = caseKindOf[kind] === pairing.case.kind;
	const effortFits = staff === undefined || staff >= staffForEffort[pairing.mechanism.effort];
	const similarity = (isSameKind ? 1 : 0.5) * (effortFits ? 1 : 0.5);
	return { facet: 'kind-and-effort', known: true, similarity, isSameKind, effortFits };
}

const regionSimilarity = { country: 1, region: 0.8, global: 0.7, other: 0.3 } as const;

function readRegion(pairing: Pairing): ReadingOf<'region'> | undefined {
	const nearness = nearnessOf(pairing);
	return (
		nearness && { facet: 'region', known: true, similarity: regionSimilarity[nearness], nearness }
	);
}

function nearnessOf({
	query,
	case: told,
	regionOf
}: Pairing): ReadingOf<'region'>['nearness'] | undefined {
	const { country } = query;
	if (country === undefined) return undefined;
	if (told.countries.includes(country)) return 'country';
	if (told.region === 'global') return 'global';
	const region = regionOf[country];
	if (region === undefined) return undefined;
	return region === told.region ? 'region' : 'other';
}

/**
 * How far the plan's rating is from the nearest one under which the case's way can be gone. Where the case does not
 * say, its sourced rating at the time counts; most have none, and then nobody knows how far apart the two are.
 */
function readRating({ query, case: told }: Pairing): ReadingOf<'rating'> | undefined {
	const { rating } = query;
	const [nearest] = (told.rooms ?? (told.rating === undefined ? [] : [told.rating]))
		.map((each) => ({ each, steps: stepsBetween(each, rating) }))
		.sort((a, b) => a.steps - b.steps);
	if (rating === undefined || nearest === undefined) return undefined;
	const { each, steps } = nearest;
	return { facet: 'rating', known: true, similarity: 1 - 0.25 * steps, rating: each, steps };
}

function stepsBetween(one: Rating, other: Rating | undefined): number {
	if (other === undefined) return 0;
	return Math.abs(Rating.options.indexOf(one) - Rating.options.indexOf(other));
}
