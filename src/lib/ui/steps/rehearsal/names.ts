import { inOrder } from '$lib/domain/plan/order';
import type { Plan } from '$lib/domain/plan/plan';
import { m } from '$lib/i18n';
import { scenarioName as titleOf, threatName } from '../scenarios/words';

/** The scenario of an exercise in words, also without one and when it is gone. */
export function scenarioName(plan: Pick<Plan, 'scenarios'>, id: string | undefined): string {
	if (id === undefined) return m.rehearsal_no_scenario();
	return Object.hasOwn(plan.scenarios, id)
		? titleOf(plan.scenarios[id])
		: m.rehearsal_scenario_gone();
}

/** What a card of an attack is called: its threat, or that the threat is gone. */
export function attackName(plan: Pick<Plan, 'attacks' | 'threats'>, attackId: string): string {
	const threatId = plan.attacks[attackId]?.threatId ?? '';
	return Object.hasOwn(plan.threats, threatId)
		? threatName(plan.threats, threatId)
		: m.rehearsal_threat_gone();
}

/** The titles of the roles in the room, to offer while somebody types. */
export const rolesIn = ({ roles }: Pick<Plan, 'roles'>): readonly string[] =>
	inOrder(roles).flatMap((id) => roles[id]?.title ?? []);
