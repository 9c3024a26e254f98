import { keyOf, partsOf, type Entry, type Plan } from '../plan/plan';
import { assess } from './assessment';

/**
 * The threats of a plan whose counted entries were given for another period than the plan has now (method 4.8), in
 * the order of the plan's threats. Levels are kept; the group is asked to rate again. Entries from before the period
 * was kept with them are taken as they are.
 */
export const ratedForOther = (plan: Plan): readonly string[] => {
	const { horizonMonths } = plan.settings;
	const isOther = ({ forMonths }: Entry): boolean =>
		forMonths !== undefined && forMonths !== horizonMonths;
	const suspects = new Set(
		Object.entries(plan.entries)
			.filter(([, entry]) => isOther(entry))
			.map(([key]) => partsOf(key).threatId)
	);
	if (suspects.size === 0) return [];
	return Object.keys(plan.threats).filter(
		(threatId) =>
			suspects.has(threatId) &&
			countedKeys(plan, threatId).some((key) => {
				const entry = plan.entries[key];
				return entry !== undefined && isOther(entry);
			})
	);
};

/** The keys of the entries that make the result of a threat. */
function countedKeys(plan: Plan, threatId: string): readonly string[] {
	const entries = Object.entries(plan.entries).flatMap(([key, entry]) => {
		const { threatId: of, other } = partsOf(key);
		return of === threatId ? [{ id: other, entry }] : [];
	});
	const assessment = assess(entries, plan.groupImpacts[threatId]);
	if (assessment.state !== 'assessed') return [];
	return assessment.views.map(({ id }) => keyOf(threatId, id));
}

/** Says that the marks of these threats hold for the plan's period as well. */
export function holdForHorizon(draft: Plan, threatIds: readonly string[]): void {
	for (const key of threatIds.flatMap((threatId) => countedKeys(draft, threatId))) {
		const entry = draft.entries[key];
		if (entry !== undefined) entry.forMonths = draft.settings.horizonMonths;
	}
}

/**
 * Gives the plan another period. Levels stay; entries that do not say for which period they were given were given
 * for the one that the plan had until now.
 */
export function changeHorizon(draft: Plan, months: Plan['settings']['horizonMonths']): void {
	for (const entry of Object.values(draft.entries))
		entry.forMonths ??= draft.settings.horizonMonths;
	draft.settings.horizonMonths = months;
}
