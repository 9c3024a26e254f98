import type { Catalogue } from '../catalogue/catalogue';
import { keyOf, partsOf, type Plan } from '../plan/plan';
import type { NumberedThreat } from '../scoring/rank';
import { Front, type Level } from '../vocabulary';
import type { Match, Matches } from './match';
import { coveredFronts, frontsCalledFor } from './open-fronts';

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

/** What a cover is made of. */
export interface ToCover {
	readonly plan: Plan;
	readonly catalogue: Catalogue;
	/** The threats to cover, the gravest first: those that `graveThreats` gives. */
	readonly threats: readonly NumberedThreat[];
	/** What `matchMechanisms` gives for each of them, by threat id. */
	readonly matches: ReadonlyMap<string, Matches>;
}

/** More than eight at once no group carries out. */
export const MOST_CHOSEN = 8;

/** Judgement: an open front counts a quarter of the gravest threat that calls for it, so that threats come first. */
const FRONT_COUNTS = 0.25;

const graveLevels: ReadonlySet<Level> = new Set(['high', 'critical']);

/** The threats of a ranking that are High or Critical as things stand now. */
export const graveThreats = (ranking: readonly NumberedThreat[]): readonly NumberedThreat[] =>
	ranking.filter(({ score }) => graveLevels.has(score.current.level));

/**
 * A small set of mechanisms for a whole plan: greedy weighted set cover (V. Chvatal, "A Greedy Heuristic for the
 * Set-Covering Problem", Mathematics of Operations Research 4, 1979). Small, not surely the smallest, and not the best.
 *
 * To cover are the grave threats against which nothing is adopted, and the fronts that any grave threat calls for and the
 * plan does not cover. A mechanism answers a threat to which it is a close or fair match, unless the group turned it
 * down for this threat. Each choice takes the most that is newly covered, weighed by the risk index of the threat and
 * divided by effort (1 to 3); in a tie the higher match score, then the id. What later choices made superfluous is taken
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
				each.covers.filter((element) => open.delete(element))
			)
		),
		...leftOf([...open], candidates, input)
	};
}

/** What is to be covered: a threat, or a front. */
interface Element {
	readonly front: Front | undefined;
	/** The threat itself, or all that call for the front; the gravest first, never none. */
	readonly threatIds: readonly string[];
	/** More for what is graver; above 0. */
	readonly worth: number;
}

interface Candidate {
	/** Its matches against the grave threats, the gravest threat first. */
	readonly held: ReadonlyMap<string, Match>;
	readonly covers: readonly Element[];
	readonly id: string;
	readonly effort: number;
	/** Its highest match score against any threat that it covers something of. */
	readonly score: number;
}

function elementsOf({ plan, catalogue, threats }: ToCover): readonly Element[] {
	const answered = new Set(
		Object.entries(plan.decisions).flatMap(([key, { choice }]) =>
			choice === 'adopted' ? [partsOf(key).threatId] : []
		)
	);
	const unanswered = threats
		.filter(({ threatId }) => !answered.has(threatId))
		.map(({ threatId, score }) => ({
			front: undefined,
			threatIds: [threatId],
			worth: score.current.index
		}));
	return [...unanswered, ...openFrontsOf({ plan, catalogue, threats })];
}

function openFrontsOf({ plan, catalogue, threats }: Omit<ToCover, 'matches'>): readonly Element[] {
	const covered = coveredFronts(plan, catalogue);
	const callers = threats.map((threat) => ({
		threat,
		fronts: frontsCalledFor(plan.threats[threat.threatId] ?? {}, catalogue)
	}));
	return Front.options.flatMap((front) => {
		const calling = callers.filter(({ fronts }) => fronts.includes(front));
		const [gravest] = calling;
		if (gravest === undefined || covered.has(front)) return [];
		const threatIds = calling.map(({ threat }) => threat.threatId);
		return [{ front, threatIds, worth: FRONT_COUNTS * gravest.threat.score.current.index }];
	});
}

function candidatesFor(input: ToCover, elements: readonly Element[]): readonly Candidate[] {
	const held = new Map<string, Map<string, Match>>();
	for (const { threatId } of input.threats) {
		for (const match of input.matches.get(threatId)?.plain ?? []) {
			const { id } = match.mechanism;
			const choice = input.plan.decisions[keyOf(threatId, id)]?.choice;
			if (choice === 'not-for-us') continue;
			const before = held.get(id);
			if (before === undefined) held.set(id, new Map([[threatId, match]]));
			else before.set(threatId, match);
		}
	}
	return [...held.values()].flatMap((matches) => candidateOf(matches, elements));
}

function candidateOf(
	held: ReadonlyMap<string, Match>,
	elements: readonly Element[]
): readonly Candidate[] {
	const [first] = held.values();
	const covers = elements.filter((element) => doesCover(held, element));
	const nearest = nearestOf(held, covers);
	if (first === undefined || nearest === undefined) return [];
	const { id, effort } = first.mechanism;
	return [{ held, covers, id, effort, score: nearest.match.score }];
}

function doesCover(held: ReadonlyMap<string, Match>, { front, threatIds }: Element): boolean {
	return threatIds.some((threatId) => {
		const match = held.get(threatId);
		if (match === undefined) return false;
		return front === undefined ? isNear(match) : match.mechanism.fronts.includes(front);
	});
}

const isNear = ({ closeness }: Match): boolean => closeness !== 'distant';

interface Against {
	readonly threatId: string;
	readonly match: Match;
}

/** Its highest match against any threat of what it covers; among equals the one against the graver threat. */
function nearestOf(
	held: ReadonlyMap<string, Match>,
	covers: readonly Element[]
): Against | undefined {
	let nearest: Against | undefined;
	for (const threatId of covers.flatMap(({ threatIds }) => threatIds)) {
		const match = held.get(threatId);
		if (match !== undefined && match.score > (nearest?.match.score ?? -1)) {
			nearest = { threatId, match };
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
	for (;;) {
		const next = candidates
			.map((candidate) => ({ candidate, gain: gainOf(candidate, open) }))
			.filter(({ gain }) => gain > 0)
			.reduce<Weighed | undefined>(
				(a, b) => (a !== undefined && isBefore(a, b) ? a : b),
				undefined
			);
		if (next === undefined) return chosen;
		chosen.push(next.candidate);
		for (const element of next.candidate.covers) open.delete(element);
	}
}

interface Weighed {
	readonly candidate: Candidate;
	readonly gain: number;
}

/** The elements stand in one order for every candidate, so equal sums are equal numbers. */
function gainOf({ covers, effort }: Candidate, open: ReadonlySet<Element>): number {
	let worth = 0;
	for (const element of covers) worth += open.has(element) ? element.worth : 0;
	return worth / effort;
}

function isBefore(a: Weighed, b: Weighed): boolean {
	const more = a.gain - b.gain || a.candidate.score - b.candidate.score;
	return more === 0 ? a.candidate.id < b.candidate.id : more > 0;
}

/** Takes out, the first chosen first, whatever the others cover without it. */
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

function tell({ held }: Candidate, newly: readonly Element[]): readonly Chosen[] {
	const answers = newly.filter(({ front }) => front === undefined);
	const against = nearestOf(held, answers.length > 0 ? answers.slice(0, 1) : newly);
	if (against === undefined) return [];
	const threatIds = answers.flatMap((element) => element.threatIds);
	return [
		{
			...against,
			threatIds,
			fronts: newly.flatMap(({ front }) => front ?? []),
			hasCaution: [against.threatId, ...threatIds].some(
				(threatId) => (held.get(threatId)?.cautionFirst.length ?? 0) > 0
			)
		}
	];
}

type Left = Pick<Cover, 'threatsLeft' | 'frontsLeft'>;

function leftOf(
	open: readonly Element[],
	candidates: readonly Candidate[],
	{ matches }: ToCover
): Left {
	const coverable = new Set(candidates.flatMap(({ covers }) => covers));
	const threatsLeft: ThreatLeft[] = [];
	const frontsLeft: FrontLeft[] = [];
	for (const element of open) {
		const [threatId = ''] = element.threatIds;
		const { front } = element;
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
