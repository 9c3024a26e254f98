import { inOrder } from '$lib/domain/plan/order';
import type { Plan } from '$lib/domain/plan/plan';
import type { ThreatScore } from '$lib/domain/scoring/score';

/** Why a threat is not on the matrix, in the order in which it is said. */
const absences = [
	'unscored',
	'incomplete',
	'contradiction',
	'watch',
	'no-impact'
] as const satisfies readonly Exclude<ThreatScore['state'], 'scored'>[];
export type Absence = (typeof absences)[number];

export interface Absent {
	readonly absence: Absence;
	readonly threats: readonly { readonly id: string; readonly title: string }[];
}

/** The threats that are not drawn, by reason; reasons that hold for none are left out. */
export function absentThreats(
	plan: Plan,
	scores: ReadonlyMap<string, ThreatScore>
): readonly Absent[] {
	const ids = inOrder(plan.threats);
	return absences
		.map((absence) => ({
			absence,
			threats: ids
				.filter((id) => (scores.get(id)?.state ?? 'unscored') === absence)
				.map((id) => ({ id, title: plan.threats[id]?.title ?? id }))
		}))
		.filter(({ threats }) => threats.length > 0);
}
