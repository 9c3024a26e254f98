import type { Mechanism } from '../catalogue/catalogue';
import { keyOf } from '../plan/plan';
import type { NumberedThreat } from '../scoring/rank';
import type { Front } from '../vocabulary';
import type { Match } from './match';
import { elementsOf, type Element, type ToCover } from './to-cover';

/** One mechanism of the set, with what it covers that no earlier one and nothing adopted does; never nothing. */
export interface Chosen {
	/** Against the gravest threat that it newly answers, or else the nearest one that calls for a front it newly covers. */
	readonly match: Match;
	/** The threat of this match. */
	readonly threatId: string;
	/** Ids of the threats that it newly answers, the gravest first. */
	readonly threatIds: readonly string[];
	/** Fronts that it newly covers. */
	readonly fronts: readonly Front[];
	/** Against one of these threats, or the one of its match, it says "read the caution first". */
	readonly hasCaution: boolean;
}

/** A grave threat that stays without an answer. */
export interface ThreatLeft {
	readonly threatId: string;
	/**
	 * Nothing comes near enough to call it a case like this; or the group turned down whatever does; or the set is long
	 * enough already.
	 */
	readonly because: 'no-close-case' | 'turned-down' | 'set-is-full';
}

/** A front that stays open. */
export interface FrontLeft {
	readonly front: Front;
	/** The gravest threat that calls for it. */
	readonly threatId: string;
	/** Nothing that is not turned down acts on it; or the set is long enough already. */
	readonly because: 'no-mechanism' | 'set-is-full';
}

export interface Cover {
	/** In the order in which they were chosen. */
	readonly chosen: readonly Chosen[];
	readonly threatsLeft: readonly ThreatLeft[];
	readonly frontsLeft: readonly FrontLeft[];
}

/** More than eight at once no group carries out. */
export const MOST_CHOSEN = 8;

/**
 * A small set of mechanisms for a whole plan: greedy weighted set cover (V. Chvatal, "A Greedy Heuristic for the
 * Set-Covering Problem", Mathematics of Operations Research 4, 1979). Small, not surely the smallest, and not the best.
 *
 * To cover are the grave threats against which nothing is adopted, and the fronts that any grave threat calls for and the
 * plan does not cover. A mechanism answers a threat to which it is a close or fair match, unless the group turned it
 * down for this threat. Each choice takes the most that is newly covered, weighed by the risk index of the threat, half
 * where the match is only fair, and divided by effort (1 to 3); in a tie the higher match score, then the id. What later choices made superfluous is taken
 * out; the first eight are given. The same input gives the same set, whatever the order of the catalogue.
 */
export function coverPlan(input: ToCover): Cover {
	const elements = elementsOf(input);
	const candidates = candidatesFor(input, elements);
	const all = withoutSuperfluous(chooseGreedily(candidates, elements));
	const chosen = all.slice(0, MOST_CHOSEN);
	const open = new Set(elements);
	return {
		chosen: chosen.flatMap((each) =>
			tell(
				each,
				each.covers.filter((element) => open.delete(element)),
				input
			)
		),
		...leftOf([...open], candidates, input)
	};
}

/** By the place of a threat; empty where the group turned the mechanism down for it. */
type Held = readonly (Match | undefined)[];

interface Candidate {
	readonly held: Held;
	readonly covers: readonly Element[];
	readonly id: string;
	readonly effort: number;
	/** Its highest match score against any threat that it covers something of. */
	readonly score: number;
}

function candidatesFor(input: ToCover, elements: readonly Element[]): readonly Candidate[] {
	const turnedDown = new Set(
		Object.entries(input.plan.decisions).flatMap(([key, { choice }]) =>
			choice === 'not-for-us' ? [key] : []
		)
	);
	const held = new Map<Mechanism, (Match | undefined)[]>();
	input.threats.forEach(({ threatId }, place) => {
		for (const match of input.matches.get(threatId)?.plain ?? []) {
			const { mechanism } = match;
			if (turnedDown.size > 0 && turnedDown.has(keyOf(threatId, mechanism.id))) continue;
			const before = held.get(mechanism) ?? [];
			before[place] = match;
			held.set(mechanism, before);
		}
	});
	return [...held].flatMap(([mechanism, matches]) => candidateOf(mechanism, matches, elements));
}

function candidateOf(
	mechanism: Mechanism,
	held: Held,
	elements: readonly Element[]
): readonly Candidate[] {
	const covers = elements.filter(({ front, places }) => {
		if (front !== undefined && !mechanism.fronts.includes(front)) return false;
		return places.some((place) => {
			const match = held[place];
			return match !== undefined && (front !== undefined || isNear(match));
		});
	});
	const nearest = nearestOf(held, covers);
	if (nearest === undefined) return [];
	const { id, effort } = mechanism;
	return [{ held, covers, id, effort, score: nearest.match.score }];
}

const isNear = ({ closeness }: Match): boolean => closeness !== 'distant';

interface Against {
	readonly place: number;
	readonly match: Match;
}

/** Its highest match against any threat of what it covers; among equals the one against the graver threat. */
function nearestOf(held: Held, covers: readonly Element[]): Against | undefined {
	let nearest: Against | undefined;
	for (const { places } of covers) {
		for (const place of places) {
			const match = held[place];
			const most = nearest ?? { place: Infinity, match: { score: -1 } };
			if (match === undefined || match.score < most.match.score) continue;
			if (match.score > most.match.score || place < most.place) nearest = { place, match };
		}
	}
	return nearest;
}

function chooseGreedily(
	candidates: readonly Candidate[],
	elements: readonly Element[]
): readonly Candidate[] {
	const open = new Set(elements);
	const chosen: Candidate[] = [];
	let left = candidates.map((candidate) => ({ candidate, covers: candidate.covers }));
	for (;;) {
		const next = left.map(weigh).reduce<Weighed | undefined>(better, undefined);
		if (next === undefined) return chosen;
		chosen.push(next.candidate);
		for (const element of next.candidate.covers) open.delete(element);
		left = left
			.map((each) => ({ ...each, covers: each.covers.filter((element) => open.has(element)) }))
			.filter(({ covers }) => covers.length > 0);
	}
}

interface Weighed {
	readonly candidate: Candidate;
	readonly gain: number;
}

/** The elements stand in one order for every candidate, so equal sums are equal numbers. */
const weigh = ({ candidate, covers }: Pick<Weighed, 'candidate'> & Pick<Candidate, 'covers'>) => ({
	candidate,
	gain:
		covers.reduce((sum, each) => sum + each.worth * shareOf(candidate, each), 0) / candidate.effort
});

/** Judgement: a fair answer to a threat counts half of a close one. */
const FAIR_COUNTS = 0.5;

function shareOf({ held }: Candidate, { front, places: [place = -1] }: Element): number {
	return front !== undefined || held[place]?.closeness === 'close' ? 1 : FAIR_COUNTS;
}

function better(a: Weighed | undefined, b: Weighed): Weighed {
	if (a === undefined) return b;
	const more = a.gain - b.gain || a.candidate.score - b.candidate.score;
	return more > 0 || (more === 0 && a.candidate.id < b.candidate.id) ? a : b;
}

function withoutSuperfluous(chosen: readonly Candidate[]): readonly Candidate[] {
	const times = new Map<Element, number>();
	for (const { covers } of chosen) {
		for (const element of covers) times.set(element, (times.get(element) ?? 0) + 1);
	}
	return chosen.filter(({ covers }) => {
		const isNeeded = covers.some((element) => times.get(element) === 1);
		if (!isNeeded) for (const each of covers) times.set(each, (times.get(each) ?? 0) - 1);
		return isNeeded;
	});
}

function tell(
	{ held }: Candidate,
	newly: readonly Element[],
	{ threats }: ToCover
): readonly Chosen[] {
	const answers = newly.filter(({ front }) => front === undefined);
	const against = nearestOf(held, answers.length > 0 ? answers.slice(0, 1) : newly);
	if (against === undefined) return [];
	const places = answers.flatMap((element) => element.places);
	return [
		{
			match: against.match,
			threatId: idAt(threats, against.place),
			threatIds: places.map((place) => idAt(threats, place)),
			fronts: newly.flatMap(({ front }) => front ?? []),
			hasCaution: [against.place, ...places].some(
				(place) => (held[place]?.cautionFirst.length ?? 0) > 0
			)
		}
	];
}

const idAt = (threats: readonly NumberedThreat[], place: number | undefined): string =>
	threats[place ?? -1]?.threatId ?? '';

type Left = Pick<Cover, 'threatsLeft' | 'frontsLeft'>;

function leftOf(
	open: readonly Element[],
	candidates: readonly Candidate[],
	{ threats, matches }: ToCover
): Left {
	const coverable = new Set(candidates.flatMap(({ covers }) => covers));
	const threatsLeft: ThreatLeft[] = [];
	const frontsLeft: FrontLeft[] = [];
	for (const element of open) {
		const { front, places } = element;
		const threatId = idAt(threats, places[0]);
		const isFull = coverable.has(element);
		if (front !== undefined) {
			frontsLeft.push({ front, threatId, because: isFull ? 'set-is-full' : 'no-mechanism' });
		} else {
			const isAnyNear = matches.get(threatId)?.plain.some(isNear) === true;
			const because = isAnyNear ? 'turned-down' : 'no-close-case';
			threatsLeft.push({ threatId, because: isFull ? 'set-is-full' : because });
		}
	}
	return { threatsLeft, frontsLeft };
}
