import type { Level } from '../vocabulary';
import { MIDDLE, type Factor } from './position';
import type { Reduction } from './residual';
import { settle } from './scales';
import type { Scored } from './score';
import { stages, type Stage } from './stage';

/** What a part of a sum stands for. */
export type PartKind =
	/** The stage that this one starts from. */
	| 'entries'
	/** Where the group puts the threat, instead of the middle of the marks. */
	| 'agreed'
	| 'current'
	| 'exposure'
	| 'prevention'
	/** The response of a typical peer, from which one's own is taken. */
	| 'typical-response'
	| 'response'
	| 'mechanism'
	/** What the mechanisms would take off beyond the most that counts, given back. */
	| 'cap'
	/** What the ends of the axis keep back. */
	| 'axis';

/** One term of a sum, in levels, with its sign. */
export interface Part {
	readonly kind: PartKind;
	readonly value: number;
	/** Nobody answered; the middle stands in. */
	readonly assumed?: boolean;
	readonly mechanismId?: string;
}

/** A sum as it can be written out: the parts add up to the result. */
export interface Sum {
	readonly parts: readonly Part[];
	readonly result: number;
}

/** How one stage came about. */
export interface StageExplanation {
	readonly stage: Stage;
	readonly likelihood: Sum;
	readonly impact: Sum;
	readonly index: number;
	readonly level: Level;
}

/**
 * How the result of a threat came about, stage by stage, as data for "4 + 0.67 - 0.5". A mechanism that
 * takes nothing off is left out. The medians from which the first stage was made are in `score.medians`.
 */
export const explainScore = (score: Scored): readonly StageExplanation[] =>
	stages.map((stage) => ({
		stage,
		likelihood: sumOf(likelihoodParts(score, stage), score[stage].likelihood),
		impact: sumOf(impactParts(score, stage), score[stage].impact),
		index: score[stage].index,
		level: score[stage].level
	}));

/** Totals are settled and parts are not: what they differ by below this is no part of its own. */
const NOISE = 1e-8;

function sumOf(parts: readonly Part[], result: number): Sum {
	const kept = settle(result - parts.reduce((sum, part) => sum + part.value, 0));
	if (Math.abs(kept) < NOISE) return { parts, result };
	return { parts: [...parts, { kind: 'axis', value: kept }], result };
}

function likelihoodParts(score: Scored, stage: Stage): readonly Part[] {
	if (stage === 'context') return [startOf(score, score.medians.likelihood.best, 'likelihood')];
	if (stage !== 'current') {
		return fromCurrent(score.current.likelihood, score.reductions[stage].likelihood);
	}
	const { exposure, prevention } = score.shifts;
	return [
		startOf(score, score.context.likelihood, 'likelihood'),
		{ kind: 'exposure', value: exposure.value, assumed: exposure.assumed },
		taken('prevention', prevention)
	];
}

/** What the sums begin with: the middle of the marks, or what the group agreed on. */
const startOf = ({ agreed }: Scored, middle: number, axis: 'likelihood' | 'impact'): Part =>
	agreed === undefined
		? { kind: 'entries', value: middle }
		: { kind: 'agreed', value: agreed[axis] };

function impactParts(score: Scored, stage: Stage): readonly Part[] {
	const entries = startOf(score, score.context.impact, 'impact');
	if (stage === 'context') return [entries];
	if (stage !== 'current') {
		return fromCurrent(score.current.impact, score.reductions[stage].impact);
	}
	return [
		entries,
		{ kind: 'typical-response', value: MIDDLE },
		taken('response', score.shifts.response)
	];
}

const taken = (kind: PartKind, { value, assumed }: Factor): Part => ({
	kind,
	value: 0 - value,
	assumed
});

function fromCurrent(
	current: number,
	{ contributions, total, capped }: Reduction
): readonly Part[] {
	const mechanisms = contributions
		.filter(({ amount }) => amount > 0)
		.map(({ mechanismId, amount, weight }): Part => ({
			kind: 'mechanism',
			mechanismId,
			value: 0 - amount * weight
		}));
	const sum = mechanisms.reduce((all, part) => all - part.value, 0);
	const cap: readonly Part[] = capped ? [{ kind: 'cap', value: settle(sum - total) }] : [];
	return [{ kind: 'current', value: current }, ...mechanisms, ...cap];
}
