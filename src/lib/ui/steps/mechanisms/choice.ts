import { keyOf, type Plan } from '$lib/domain/plan/plan';
import { inOrder } from '$lib/domain/plan/order';
import { scorePlan, type ThreatScore } from '$lib/domain/scoring/score';
import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Level } from '$lib/domain/vocabulary';

/** The threats to choose from: the scored ones, gravest first, then the others in the group's order. */
export function threatsToMatch(plan: Plan, ranked: readonly string[]): readonly string[] {
	const scored = new Set(ranked);
	return [...ranked, ...inOrder(plan.threats).filter((id) => !scored.has(id))];
}

/** Whether anybody sees severe or extreme harm to people in a threat, as far as it is scored. */
export const hasDutyOfCare = (score: ThreatScore | undefined): boolean =>
	score !== undefined && 'dutyOfCare' in score && score.dutyOfCare;

/** One mechanism, held against one threat of a plan. */
interface Preview {
	readonly plan: Plan;
	readonly catalogue: Catalogue;
	readonly threatId: string;
	readonly mechanismId: string;
}

/**
 * The target level that a threat would have if this mechanism were adopted beside those that are. Undefined when
 * the threat is not scored or not there.
 */
export function levelWith({ plan, catalogue, threatId, mechanismId }: Preview): Level | undefined {
	const threat = Object.hasOwn(plan.threats, threatId) ? plan.threats[threatId] : undefined;
	if (!threat) return undefined;
	const key = keyOf(threatId, mechanismId);
	const imagined: Plan = {
		...plan,
		threats: { [threatId]: threat },
		decisions: { ...plan.decisions, [key]: { ...plan.decisions[key], choice: 'adopted' } }
	};
	const score = scorePlan(imagined, catalogue).get(threatId);
	return score?.state === 'scored' ? score.target.level : undefined;
}
