import type { Case, Catalogue, Mechanism, ThreatType } from '../catalogue/catalogue';

/** How a mechanism is tied to one threat type. */
export interface TypeLink {
	readonly link: 'same' | 'chain' | 'category' | 'other';
	/** The mechanism's threat type that comes nearest; none where the link is `other`. */
	readonly threatTypeId: string | undefined;
}

/** How a mechanism is tied to every threat type, by the type's place in the catalogue. */
export interface TypeLinks {
	/** 0 to 1: the mechanism's own tie and its case's, weighed together. */
	readonly similarities: Float64Array;
	readonly links: readonly TypeLink[];
}

/** Judgement, tried on the tuning half: a tie by chain or category says little beside the same threat. */
const linkCounts = { same: 1, chain: 0.3, category: 0.1, other: 0 } as const;
/** What a case's own grade for a threat type is worth (`Case.fits`), from none to 3. */
const gradeCounts = [0, 0.3, 0.6, 1] as const;
/** A case knows best what it was about first: each place further down its list of threats takes off so much. */
const PLACE_COSTS = 0.05;
const MOST_LOST = 0.5;
/** The same for the mechanism's own threats: what it was made against comes first. */
const OWN_PLACE_COSTS = 0.1;
/** What the case counts beside the mechanism: a reader turns to a case first, and takes a mechanism from it. */
const CASE_SHARE = 0.6;

const made = new WeakMap<Catalogue, ReadonlyMap<Mechanism, TypeLinks>>();

/** The ties of every mechanism of a catalogue to every threat type; reckoned once for each catalogue. */
export function linksOf(catalogue: Catalogue): ReadonlyMap<Mechanism, TypeLinks> {
	const before = made.get(catalogue);
	if (before !== undefined) return before;
	const { threatTypes, cases } = catalogue;
	const byId = new Map(threatTypes.map((type) => [type.id, type]));
	const links = new Map(
		cases.flatMap((told) =>
			told.mechanisms.map((mechanism) => [
				mechanism,
				linksTo(threatTypes, { mechanism, told, byId })
			])
		)
	);
	made.set(catalogue, links);
	return links;
}

interface Tied {
	readonly mechanism: Mechanism;
	readonly told: Case;
	readonly byId: ReadonlyMap<string, ThreatType>;
}

function linksTo(types: readonly ThreatType[], { mechanism, told, byId }: Tied): TypeLinks {
	const links = types.map((type) => nearest(type, mechanism.threats, byId));
	const similarities = Float64Array.from(types, (type, at) => {
		const own = ownLikeness(links[at], mechanism.threats);
		return CASE_SHARE * (caseLikeness(type, told, byId) ?? own) + (1 - CASE_SHARE) * own;
	});
	return { similarities, links };
}

/** A threat that the mechanism names counts by its place among them; one it is only tied to counts by the tie. */
function ownLikeness(tie: TypeLink | undefined, threats: readonly string[]): number {
	if (tie?.link !== 'same') return linkCounts[tie?.link ?? 'other'];
	return lessByPlace(threats.indexOf(tie.threatTypeId ?? ''), OWN_PLACE_COSTS);
}

const lessByPlace = (place: number, costs: number): number =>
	linkCounts.same - Math.min(MOST_LOST, costs * Math.max(0, place));

/** Undefined where the case says nothing of threats. */
function caseLikeness(type: ThreatType, told: Case, byId: Tied['byId']): number | undefined {
	if (told.fits) return gradeCounts[told.fits[type.id] ?? 0];
	if (told.threats.length === 0) return undefined;
	const place = told.threats.indexOf(type.id);
	if (place >= 0) return lessByPlace(place, PLACE_COSTS);
	return linkCounts[nearest(type, told.threats, byId).link];
}

function nearest(type: ThreatType, threats: readonly string[], byId: Tied['byId']): TypeLink {
	if (threats.includes(type.id)) return { link: 'same', threatTypeId: type.id };
	const chained = threats.find(
		(id) => type.leadsTo.includes(id) || byId.get(id)?.leadsTo.includes(type.id)
	);
	if (chained !== undefined) return { link: 'chain', threatTypeId: chained };
	const beside = threats.find((id) => byId.get(id)?.category === type.category);
	return { link: beside === undefined ? 'other' : 'category', threatTypeId: beside };
}
