import type { Plan } from '$lib/domain/plan/plan';
import { inOrder } from '$lib/domain/plan/order';
import type { Match } from '$lib/domain/matching/match';

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

export const byMechanism = (matches: readonly Match[]): ReadonlyMap<string, Match> =>
	new Map(matches.map((match) => [match.mechanism.id, match]));
