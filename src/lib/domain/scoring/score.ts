import type { Catalogue, Mechanism, ThreatType } from '../catalogue/catalogue';
import {
	keyOf,
	partsOf,
	type Agreed,
	type Decision,
	type GroupImpacts,
	type Plan
} from '../plan/plan';
import { capacities } from '../readiness/capacity';
import { meanOf } from './answers';
import {
	assess,
	callsForDutyOfCare,
	type Assessment,
	type Contradiction,
	type Gap,
	type Medians
} from './assessment';
import { disagreementOf, type Disagreement } from './disagreement';
import { groupRoundsOf } from './group-rounds';
import { combineImpacts } from './impact';
import { shiftsOf, type Exposure, type Readiness, type Shifts } from './position';
import { spreadAround } from './range';
import { allTested, reductionsOf, type AdoptedMechanism, type Reductions } from './residual';
import { AXIS_MIN, shiftLevel, type Answer } from './scales';
import { movePlace, stageValue, type Place, type Stage, type StageValue } from './stage';
import type { IdentifiedEntry, View } from './view';

/** Everything that the score of one threat depends on. */
export interface ScoringInput {
	readonly entries: readonly IdentifiedEntry[];
	/** The impacts on which the group agreed once, for ballots and hands. */
	readonly groupImpacts?: GroupImpacts;
	/** Where the group puts the threat at the context stage, beside the entries. */
	readonly agreed?: Agreed;
	/** The answers to the exposure questions of the threat's type, one for each question. */
	readonly answers: readonly (Answer | undefined)[];
	readonly mechanisms: readonly AdoptedMechanism[];
	readonly readiness?: Readiness;
}

/** What stands beside a result and never changes it. */
interface Beside {
	/** The last round held; it alone counts. */
	readonly round: number;
	/** How many rounds hold two or more complete entries: held by a group, and not by one of them alone. */
	readonly groupRounds: number;
	/** How many entries count; with 1 the result is called "one view". */
	readonly views: number;
	/** The entries that count, by id, as they were read. */
	readonly opinions: readonly View[];
	readonly disagreement: Disagreement;
	/** Entries that were begun and do not count yet. */
	readonly gaps: readonly Gap[];
	readonly dutyOfCare: boolean;
}

/** A threat on the matrix: its four stages and what they were made of. */
export interface Scored extends Beside, Readonly<Record<Stage, StageValue>> {
	readonly state: 'scored';
	readonly medians: Medians;
	/** Where the group puts it instead of the medians, with the same width; it can be taken back. */
	readonly agreed: Agreed | undefined;
	readonly exposure: Exposure;
	readonly shifts: Shifts;
	/** What mechanisms take off the current stage. */
	readonly reductions: { readonly today: Reductions; readonly target: Reductions };
}

/** The score of one threat, or the reason why it is not on the matrix. */
export type ThreatScore =
	/** Nobody has said anything yet. */
	| { readonly state: 'unscored' }
	| {
			readonly state: 'incomplete';
			readonly round: number;
			readonly gaps: readonly Gap[];
			readonly dutyOfCare: boolean;
	  }
	| {
			readonly state: 'contradiction';
			readonly round: number;
			readonly contradictions: readonly Contradiction[];
			readonly dutyOfCare: boolean;
	  }
	/** Not credible in this period, by the median: the watch list. */
	| (Beside & { readonly state: 'watch' })
	/** No dimension is touched, by the median. */
	| (Beside & { readonly state: 'no-impact' })
	| Scored;

/** A threat of which at least one view counts, on the matrix or kept off it. */
export type Counted = Extract<ThreatScore, Beside>;

/** Whether anybody sees severe or extreme harm to people, in whatever state the scoring of the threat is. */
export const hasDutyOfCare = (score: ThreatScore | undefined): boolean =>
	score !== undefined && score.state !== 'unscored' && score.dutyOfCare;

/** Scores one threat from its own input alone (method 4.4 and 4.5). Never throws on a plan that was parsed. */
export function scoreThreat(input: ScoringInput): ThreatScore {
	const { entries, groupImpacts, agreed } = input;
	const assessment = assess(entries, groupImpacts);
	if (assessment.state === 'unscored') return assessment;
	// What one person said about harm to people holds whatever else is missing (method 4.3).
	const dutyOfCare = callsForDutyOfCare(entries, groupImpacts);
	if (assessment.state !== 'assessed') return { ...assessment, dutyOfCare };
	const groupRounds = groupRoundsOf(entries, groupImpacts);
	const beside = besideOf(assessment, { dutyOfCare, groupRounds });
	const { medians } = assessment;
	const impact = combineImpacts(Object.values(medians.impacts));
	// What the group agrees on goes before the middle of the marks, also where that would leave the matrix.
	if (agreed === undefined) {
		// Half levels leave nothing between 0 and the floor of the axis: below it more than half say 0.
		if (medians.likelihood.best < AXIS_MIN) return { state: 'watch', ...beside };
		if (impact === undefined) return { state: 'no-impact', ...beside };
	}
	const context = contextOf(medians, impact ?? AXIS_MIN, agreed);
	return { state: 'scored', ...beside, medians, agreed, ...measure(input, context) };
}

type Assessed = Extract<Assessment, { state: 'assessed' }>;

const besideOf = (
	{ round, views, gaps }: Assessed,
	others: Pick<Beside, 'dutyOfCare' | 'groupRounds'>
): Beside => ({
	round,
	views: views.length,
	opinions: views,
	disagreement: disagreementOf(views),
	gaps,
	...others
});

/** The middle of the marks; an agreed value moves it as a whole and keeps its width. */
function contextOf(
	{ likelihood, halfWidth }: Medians,
	impact: number,
	agreed: Agreed | undefined
): Place {
	const by = agreed === undefined ? 0 : agreed.likelihood - likelihood.best;
	return {
		likelihood: {
			low: shiftLevel(likelihood.low, by),
			point: shiftLevel(likelihood.best, by),
			high: shiftLevel(likelihood.high, by)
		},
		impact: spreadAround(agreed?.impact ?? impact, halfWidth)
	};
}

type Measured = Omit<Scored, keyof Beside | 'state' | 'medians' | 'agreed'>;

function measure(input: ScoringInput, context: Place): Measured {
	const exposure = meanOf(input.answers);
	const shifts = shiftsOf(exposure.value, input.readiness ?? {});
	const reductions = {
		today: reductionsOf(input.mechanisms),
		target: reductionsOf(allTested(input.mechanisms))
	};
	const current = movePlace(context, shifts);
	return {
		exposure,
		shifts,
		reductions,
		context: stageValue(context),
		current: stageValue(current),
		today: stageValue(lower(current, reductions.today)),
		target: stageValue(lower(current, reductions.target))
	};
}

const lower = (place: Place, { likelihood, impact }: Reductions): Place =>
	movePlace(place, { likelihood: -likelihood.total, impact: -impact.total });

/**
 * Scores every threat of a plan, by threat id, in time linear in threats, entries and decisions. Entries and
 * decisions of threats that are no longer there are passed over. What
 * the house in order says about a threat's type counts with it.
 */
export function scorePlan(plan: Plan, catalogue: Catalogue): ReadonlyMap<string, ThreatScore> {
	const inputs = inputsOf(plan, catalogue);
	return new Map([...inputs].map(([threatId, input]) => [threatId, scoreThreat(input)]));
}

/** The parts of a plan on which its scores depend: while they are the same, so are the scores. */
export const scoredBy = [
	...(['threats', 'entries', 'groupImpacts', 'agreed'] as const),
	...(['exposure', 'decisions', 'readiness'] as const)
] satisfies readonly (keyof Plan)[];

/** As much of a plan as scoring may read. */
type ScoredParts = Pick<Plan, (typeof scoredBy)[number]>;

/** What the score of each threat of a plan depends on, by threat id: the parts of `scorePlan` before the sums. */
export function inputsOf(
	plan: ScoredParts,
	catalogue: Catalogue
): ReadonlyMap<string, ScoringInput> {
	const entries = byThreat(Object.entries(plan.entries), (id, entry) => ({ id, entry }));
	const mechanisms = adoptedByThreat(plan, catalogue);
	const readiness = capacities(plan, catalogue);
	const types = new Map(catalogue.threatTypes.map((type) => [type.id, type]));
	return new Map(
		Object.entries(plan.threats).map(([threatId, threat]) => [
			threatId,
			{
				entries: entries.get(threatId) ?? [],
				...besideEntries(plan, threatId),
				answers: answersOf(plan, threatId, types.get(threat.typeId ?? '')),
				mechanisms: mechanisms.get(threatId) ?? [],
				readiness: readiness.get(threatId) ?? {}
			}
		])
	);
}

function besideEntries(
	plan: ScoredParts,
	threatId: string
): Pick<ScoringInput, 'groupImpacts' | 'agreed'> {
	const [groupImpacts, agreed] = [plan.groupImpacts[threatId], plan.agreed[threatId]];
	return {
		...(groupImpacts === undefined ? {} : { groupImpacts }),
		...(agreed === undefined ? {} : { agreed })
	};
}

function byThreat<V, T>(
	keyed: readonly (readonly [string, V])[],
	make: (other: string, value: V) => T
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const [key, value] of keyed) {
		const { threatId, other } = partsOf(key);
		const group = groups.get(threatId);
		if (group === undefined) groups.set(threatId, [make(other, value)]);
		else group.push(make(other, value));
	}
	return groups;
}

const answersOf = (
	plan: ScoredParts,
	threatId: string,
	type: ThreatType | undefined
): readonly (Answer | undefined)[] =>
	(type?.detail?.exposure ?? []).map((question) => plan.exposure[keyOf(threatId, question.id)]);

function adoptedByThreat(
	plan: ScoredParts,
	catalogue: Catalogue
): ReadonlyMap<string, readonly AdoptedMechanism[]> {
	const adopted = Object.entries(plan.decisions).filter(([, { choice }]) => choice === 'adopted');
	const known = new Map(
		catalogue.cases.flatMap((example) => example.mechanisms.map((each) => [each.id, each] as const))
	);
	return byThreat(adopted, (id, decision) => adoptedMechanism(id, decision, known.get(id)));
}

/** A mechanism that this version does not know counts with what the decision says, and otherwise with nothing. */
const adoptedMechanism = (
	id: string,
	decision: Decision,
	mechanism: Mechanism | undefined
): AdoptedMechanism => ({
	id,
	likelihood: decision.likelihoodEffect ?? mechanism?.effects.likelihood ?? 0,
	impact: decision.impactEffect ?? mechanism?.effects.impact ?? 0,
	status: decision.status ?? 'idea'
});
