import type { Catalogue, Mechanism, ThreatType } from '../catalogue/catalogue';
import { keyOf, partsOf, type Decision, type Plan } from '../plan/plan';
import {
	assess,
	callsForDutyOfCare,
	type Assessment,
	type Contradiction,
	type Gap,
	type IdentifiedEntry,
	type Medians
} from './assessment';
import { combineImpacts } from './impact';
import { exposureOf, shiftsOf, type Exposure, type Readiness, type Shifts } from './position';
import { spreadAround } from './range';
import { allTested, reductionsOf, type AdoptedMechanism, type Reductions } from './residual';
import { AXIS_MIN, shiftLevel, type Answer } from './scales';
import { movePlace, stageValue, type Place, type Stage, type StageValue } from './stage';

/** Everything that the score of one threat depends on. */
export interface ScoringInput {
	readonly entries: readonly IdentifiedEntry[];
	/** The answers to the exposure questions of the threat's type, one for each question. */
	readonly answers: readonly (Answer | undefined)[];
	readonly mechanisms: readonly AdoptedMechanism[];
	readonly readiness?: Readiness;
}

/** What stands beside a result and never changes it. */
interface Beside {
	readonly round: number;
	/** How many entries count; with 1 the result is called "one view". */
	readonly views: number;
	/** Entries that were begun and do not count yet. */
	readonly gaps: readonly Gap[];
	readonly dutyOfCare: boolean;
}

/** A threat on the matrix: its four stages and what they were made of. */
export interface Scored extends Beside, Readonly<Record<Stage, StageValue>> {
	readonly state: 'scored';
	readonly medians: Medians;
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

/** Whether anybody sees severe or extreme harm to people, in whatever state the scoring of the threat is. */
export const hasDutyOfCare = (score: ThreatScore | undefined): boolean =>
	score !== undefined && score.state !== 'unscored' && score.dutyOfCare;

/** Scores one threat from its own input alone (method 4.4 and 4.5). Never throws on a plan that was parsed. */
export function scoreThreat(input: ScoringInput): ThreatScore {
	const assessment = assess(input.entries);
	if (assessment.state === 'unscored') return assessment;
	// What one person said about harm to people holds whatever else is missing (method 4.3).
	const dutyOfCare = callsForDutyOfCare(input.entries);
	if (assessment.state !== 'assessed') return { ...assessment, dutyOfCare };
	const { round, views, gaps, medians } = assessment;
	const beside = { round, views, gaps, dutyOfCare };
	// Half levels leave nothing between 0 and the floor of the axis: below it more than half say 0.
	if (medians.likelihood.best < AXIS_MIN) return { state: 'watch', ...beside };
	const impact = combineImpacts(Object.values(medians.impacts));
	if (impact === undefined) return { state: 'no-impact', ...beside };
	return { state: 'scored', ...beside, medians, ...measure(input, contextOf(medians, impact)) };
}

type Assessed = Extract<Assessment, { state: 'assessed' }>;

function contextOf({ likelihood, halfWidth }: Assessed['medians'], impact: number): Place {
	return {
		likelihood: {
			low: shiftLevel(likelihood.low, 0),
			point: shiftLevel(likelihood.best, 0),
			high: shiftLevel(likelihood.high, 0)
		},
		impact: spreadAround(impact, halfWidth)
	};
}

type Measured = Omit<Scored, keyof Beside | 'state' | 'medians'>;

function measure(input: ScoringInput, context: Place): Measured {
	const exposure = exposureOf(input.answers);
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
 * decisions of threats that are no longer there are passed over.
 *
 * @param readiness What the house in order says per threat id; a threat without it counts with the middle.
 */
export function scorePlan(
	plan: Plan,
	catalogue: Catalogue,
	readiness?: ReadonlyMap<string, Readiness>
): ReadonlyMap<string, ThreatScore> {
	const inputs = inputsOf(plan, catalogue, readiness);
	return new Map([...inputs].map(([threatId, input]) => [threatId, scoreThreat(input)]));
}

/** What the score of each threat of a plan depends on, by threat id: the parts of `scorePlan` before the sums. */
export function inputsOf(
	plan: Plan,
	catalogue: Catalogue,
	readiness: ReadonlyMap<string, Readiness> = new Map()
): ReadonlyMap<string, ScoringInput> {
	const entries = byThreat(Object.entries(plan.entries), (id, entry) => ({ id, entry }));
	const mechanisms = adoptedByThreat(plan, catalogue);
	const types = new Map(catalogue.threatTypes.map((type) => [type.id, type]));
	return new Map(
		Object.entries(plan.threats).map(([threatId, threat]) => [
			threatId,
			{
				entries: entries.get(threatId) ?? [],
				answers: answersOf(plan, threatId, types.get(threat.typeId ?? '')),
				mechanisms: mechanisms.get(threatId) ?? [],
				readiness: readiness.get(threatId) ?? {}
			}
		])
	);
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
	plan: Plan,
	threatId: string,
	type: ThreatType | undefined
): readonly (Answer | undefined)[] =>
	(type?.detail?.exposure ?? []).map((question) => plan.exposure[keyOf(threatId, question.id)]);

function adoptedByThreat(
	plan: Plan,
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
