import type { Catalogue } from '../catalogue/catalogue';
import { partsOf, type Plan, type Threat } from '../plan/plan';
import { Front, Window } from '../vocabulary';

/**
 * The fronts on which a plan acts: those of the mechanisms that it adopted against threats it still has, and those of
 * its actions, dropped ones aside. A mechanism that the catalogue does not know covers none.
 */
export function coveredFronts(plan: Plan, { cases }: Catalogue): ReadonlySet<Front> {
	const adopted = new Set(
		Object.entries(plan.decisions).flatMap(([key, { choice }]) => {
			const { threatId, other } = partsOf(key);
			return choice === 'adopted' && Object.hasOwn(plan.threats, threatId) ? [other] : [];
		})
	);
	const taken = cases.flatMap(({ mechanisms }) => mechanisms.filter(({ id }) => adopted.has(id)));
	const acted = Object.values(plan.actions).flatMap(({ front, status }) =>
		front === undefined || status === 'dropped' ? [] : [front]
	);
	return new Set([...taken.flatMap(({ fronts }) => fronts), ...acted]);
}

/**
 * The fronts that a threat calls for: those of the general moves that the catalogue knows against its type (judgement,
 * like the moves). Empty for a threat in the group's own words, of which nobody knows it.
 */
export function frontsCalledFor(
	{ typeId }: Pick<Threat, 'typeId'>,
	{ threatTypes }: Catalogue
): readonly Front[] {
	const moves = threatTypes.find(({ id }) => id === typeId)?.detail?.moves;
	if (moves === undefined) return [];
	const fronts = new Set(
		Window.options.flatMap((window) => moves[window].map(({ front }) => front))
	);
	return Front.options.filter((front) => fronts.has(front));
}

/**
 * The fronts on which a threat's cases can add to a plan: those that the threat calls for, or any where nobody knows
 * which, without those that the plan covers. As long as the plan covers none, none is more open than another, and the
 * answer is empty: unknown.
 *
 * @param covered what `coveredFronts` gives for the plan
 */
export function openFronts(
	threat: Pick<Threat, 'typeId'>,
	catalogue: Catalogue,
	covered: ReadonlySet<Front>
): readonly Front[] {
	if (covered.size === 0) return [];
	const called = frontsCalledFor(threat, catalogue);
	return (called.length === 0 ? Front.options : called).filter((front) => !covered.has(front));
}
