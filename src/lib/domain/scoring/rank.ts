import type { Plan } from '../plan/plan';
import type { Category } from '../vocabulary';
import type { ThreatRanges } from './sampling/threat-ranges';
import type { Scored, ThreatScore } from './score';
import { rangeAt } from './stage-range';

/** A scored threat with what its place in the list depends on. */
interface RankedThreat {
	readonly threatId: string;
	readonly title: string;
	readonly category: Category;
	readonly score: Scored;
}

/** A threat in its place; the number is what stands in its mark on the matrix, from 1. */
export interface NumberedThreat extends RankedThreat {
	readonly number: number;
}

/**
 * The scored threats of a plan, gravest first and numbered; those not scored are left out. Order: index of the
 * current stage, upper end of its range, impact on people (all falling), then title and id, so that the same
 * plan always gives the same numbers.
 */
export function rankPlan(
	plan: Plan,
	scores: ReadonlyMap<string, ThreatScore>
): readonly NumberedThreat[] {
	const scored = Object.entries(plan.threats).flatMap(([threatId, { title, category }]) => {
		const score = scores.get(threatId);
		return score?.state === 'scored' ? [{ threatId, title, category, score }] : [];
	});
	return scored.sort(compareThreats).map((threat, place) => ({ ...threat, number: place + 1 }));
}

/** Negative when the first is graver. */
function compareThreats(a: RankedThreat, b: RankedThreat): number {
	return (
		b.score.current.index - a.score.current.index ||
		b.score.current.range.index.high - a.score.current.range.index.high ||
		b.score.medians.impacts.people - a.score.medians.impacts.people ||
		compareText(a.title, b.title) ||
		compareText(a.threatId, b.threatId)
	);
}

/** By code unit: a language's own order would number the same plan differently on two computers. */
const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

interface BothRanges {
	readonly a?: ThreatRanges | undefined;
	readonly b?: ThreatRanges | undefined;
}

/**
 * Whether the ranges of two threats overlap at the current stage, so that neither can be called graver: from P10 to
 * P90 of the runs where these are made, and otherwise from everything low to everything high.
 */
export function inseparable(a: Scored, b: Scored, ranges: BothRanges = {}): boolean {
	const one = rangeAt(a, 'current', ranges.a).index;
	const other = rangeAt(b, 'current', ranges.b).index;
	return one.low <= other.high && other.low <= one.high;
}
