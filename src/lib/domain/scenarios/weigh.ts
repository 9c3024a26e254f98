import { combineImpacts } from '../scoring/impact';
import { indexOf, levelOf } from '../scoring/level';
import { chanceOf } from '../scoring/likelihood';
import { AXIS_MIN, settle, shiftLevel } from '../scoring/axis';
import type { Scored, ThreatScore } from '../scoring/score';
import type { Plan } from '../plan/plan';
import { dimensions, type Dimension, type Level } from '../vocabulary';
import { attacksOf } from './read';

/** An attack whose threat cannot be weighed, and why. */
export interface Unweighed {
	readonly attackId: string;
	readonly why: 'no-threat' | 'gone' | 'unscored' | 'no-impact';
}

/** What keeps the likelihood of a scenario down: its rarest attack that has to happen. */
export interface Cap {
	/** Levels, 0.5 to 5.5; 0.5 for a threat on the watch list. */
	readonly likelihood: number;
	readonly attackId: string;
	/** The group finds the threat not credible in this period. */
	readonly isWatched: boolean;
}

/** How likely and how bad a scenario is at one stage. */
export interface Weight {
	readonly cap: Cap | undefined;
	/** The group's own view, as given. */
	readonly own: number | undefined;
	/** The own view lies above the cap and does not count in full. */
	readonly isCapped: boolean;
	/** The own view up to the cap; the cap alone, as "at most", where there is no own view. */
	readonly likelihood: number | undefined;
	readonly isAtMost: boolean;
	/** Levels, 0.5 to 5.5, of all attacks together; undefined while none is scored. */
	readonly impact: number | undefined;
	readonly level: Level | undefined;
	/** The chance, 0 to 1, that at least one of the attacks happens, as if they did not depend on each other: rough. */
	readonly atLeastOne: number | undefined;
	/** For each touched dimension the worst level of any attack. */
	readonly worst: Readonly<Partial<Record<Dimension, number>>>;
	readonly unweighed: readonly Unweighed[];
}

/** The stages at which a scenario is weighed. */
export type WeighStage = 'current' | 'today';

interface AttackScore {
	readonly attackId: string;
	readonly isOptional: boolean;
	readonly score: ThreatScore | undefined;
	readonly why: Unweighed['why'] | undefined;
}

/**
 * Weighs a scenario by what the plan knows of its attacks (method 4.6): its likelihood is at most that of the rarest
 * attack that has to happen; its impact is the formula of method 4.4.1 over the worst level of each dimension. The
 * order of the attacks changes nothing. Readiness and mechanisms move the dimensions of an attack as they move its
 * impact as a whole.
 */
export function weighScenario(
	plan: Pick<Plan, 'scenarios' | 'attacks' | 'threats'>,
	scenarioId: string,
	{ scores, stage }: Weighing
): Weight {
	const attacks = attacksOf(plan, scenarioId).map(({ id, thing }): AttackScore => {
		const score = scores.get(thing.threatId ?? '');
		const why = whyNot(plan, thing.threatId, score);
		return { attackId: id, isOptional: thing.isOptional === true, score, why };
	});
	const cap = capOf(attacks, stage);
	const own = plan.scenarios[scenarioId]?.likelihood;
	const worst = worstOf(attacks, stage);
	const impact = impactOf(attacks, worst, stage);
	const likelihood = lower(own, cap?.likelihood);
	return {
		cap,
		own,
		isCapped: own !== undefined && cap !== undefined && own > cap.likelihood,
		likelihood,
		isAtMost: own === undefined && cap !== undefined,
		impact,
		level:
			likelihood === undefined || impact === undefined
				? undefined
				: levelOf(indexOf(likelihood, impact)),
		atLeastOne: atLeastOne(attacks, stage),
		worst,
		unweighed: attacks.flatMap(({ attackId, why }) =>
			why === undefined ? [] : [{ attackId, why }]
		)
	};
}

interface Weighing {
	readonly scores: ReadonlyMap<string, ThreatScore>;
	readonly stage: WeighStage;
}

function whyNot(
	{ threats }: Pick<Plan, 'threats'>,
	threatId: string | undefined,
	score: ThreatScore | undefined
): Unweighed['why'] | undefined {
	if (threatId === undefined) return 'no-threat';
	if (!Object.hasOwn(threats, threatId)) return 'gone';
	return whyNotScored(score?.state);
}

function whyNotScored(state: ThreatScore['state'] | undefined): Unweighed['why'] | undefined {
	if (state === 'scored' || state === 'watch') return undefined;
	return state === 'no-impact' ? 'no-impact' : 'unscored';
}

const lower = (a: number | undefined, b: number | undefined): number | undefined =>
	a === undefined ? b : b === undefined ? a : Math.min(a, b);

/** Two attacks that are as rare as each other are told apart by their ids, so that every copy names the same one. */
function capOf(attacks: readonly AttackScore[], stage: WeighStage): Cap | undefined {
	const caps = attacks.flatMap(({ attackId, isOptional, score }): readonly Cap[] => {
		if (isOptional) return [];
		if (score?.state === 'watch') return [{ attackId, likelihood: AXIS_MIN, isWatched: true }];
		if (score?.state !== 'scored') return [];
		return [{ attackId, likelihood: score[stage].likelihood, isWatched: false }];
	});
	return caps.sort((a, b) => a.likelihood - b.likelihood || (a.attackId < b.attackId ? -1 : 1))[0];
}

/** How far readiness, mechanisms or an agreed value move the impact of a threat away from its marks, in levels. */
const movedBy = (score: Scored, stage: WeighStage): number =>
	score[stage].impact -
	(combineImpacts(Object.values(score.medians.impacts)) ?? score[stage].impact);

function worstOf(attacks: readonly AttackScore[], stage: WeighStage): Weight['worst'] {
	const worst: Partial<Record<Dimension, number>> = {};
	for (const { score } of attacks) {
		if (score?.state !== 'scored') continue;
		const by = movedBy(score, stage);
		for (const dimension of dimensions) {
			const level = score.medians.impacts[dimension];
			if (level === 0) continue;
			worst[dimension] = Math.max(worst[dimension] ?? AXIS_MIN, shiftLevel(level, by));
		}
	}
	return worst;
}

/** Never below the worst of the attacks alone: an agreed value may be all that is known of one. */
function impactOf(
	attacks: readonly AttackScore[],
	worst: Weight['worst'],
	stage: WeighStage
): number | undefined {
	const alone = attacks.flatMap(({ score }) =>
		score?.state === 'scored' ? [score[stage].impact] : []
	);
	if (alone.length === 0) return undefined;
	return Math.max(...alone, combineImpacts(Object.values(worst)) ?? AXIS_MIN);
}

/** 1 - product of (1 - p): rough, because the attacks of a chain are linked (method 4.6). */
function atLeastOne(attacks: readonly AttackScore[], stage: WeighStage): number | undefined {
	const byThreat = new Set<Scored>();
	for (const { score } of attacks) if (score?.state === 'scored') byThreat.add(score);
	if (byThreat.size === 0) return undefined;
	const chances = [...byThreat]
		.map((score) => chanceOf(score[stage].likelihood))
		.sort((a, b) => a - b);
	return settle(1 - chances.reduce((none, chance) => none * (1 - chance), 1));
}
