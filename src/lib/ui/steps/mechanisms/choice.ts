import { keyOf, type Plan } from '$lib/domain/plan/plan';
import { inOrder } from '$lib/domain/plan/order';
import type { Match } from '$lib/domain/matching/match';
import { scorePlan } from '$lib/domain/scoring/score';
import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import type { Level } from '$lib/domain/vocabulary';

/** The threats to choose from: the scored ones, gravest first, then the others in the group's order. */
export function threatsToMatch(plan: Plan, ranked: readonly string[]): readonly string[] {
	const scored = new Set(ranked);
	return [...ranked, ...inOrder(plan.threats).filter((id) => !scored.has(id))];
}

/**
 * The cards in the order in which they are read. Once a specific threat has been received, those for answering
 * an attack come first, since building strength takes longer than there is (method 4.3); among themselves the
 * cards keep their order.
 */
export function inReadingOrder(matches: readonly Match[], isReceived: boolean): readonly Match[] {
	if (!isReceived) return matches;
	const answers = ({ mechanism }: Match): boolean => mechanism.phases.includes('respond');
	return [...matches.filter(answers), ...matches.filter((match) => !answers(match))];
}

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
