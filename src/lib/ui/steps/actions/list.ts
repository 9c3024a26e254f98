import { inOrder } from '$lib/domain/plan/order';
import type { Action, Plan } from '$lib/domain/plan/plan';
import type { ActionStatus } from '$lib/domain/vocabulary';

/** What of the list is shown, and in which order. */
export interface Choice {
	/** `any`, `none` (no threat named), `gone` (its threat was removed), or the id of a threat. */
	readonly threat: string;
	readonly status: ActionStatus | 'any';
	readonly order: 'due' | 'plan';
}

export const everything: Choice = { threat: 'any', status: 'any', order: 'due' };

/** Ids of the actions that fit, in the order chosen; by due day those without one come last. */
export function listActions(plan: Plan, choice: Choice): readonly string[] {
	const ids = inOrder(plan.actions).filter((id) => {
		const action = plan.actions[id];
		return action !== undefined && fits(action, plan, choice);
	});
	if (choice.order === 'plan') return ids;
	const due = (id: string): string => plan.actions[id]?.dueOn ?? NEVER;
	return ids.sort((a, b) => Number(due(a) > due(b)) - Number(due(a) < due(b)));
}

/** Sorts after every day that can be written. */
const NEVER = '~';

const fits = (action: Action, plan: Plan, { threat, status }: Choice): boolean =>
	(status === 'any' || action.status === status) && answers(action.threatId, plan, threat);

function answers(threatId: string | undefined, plan: Plan, wanted: string): boolean {
	if (wanted === 'any') return true;
	if (wanted === 'none') return threatId === undefined;
	if (wanted === 'gone') return threatId !== undefined && !Object.hasOwn(plan.threats, threatId);
	return threatId === wanted;
}

/** Whether an action is still to be done and its day is over. */
export const isLate = ({ status, dueOn }: Action, today: string): boolean =>
	(status === 'to-do' || status === 'started') && dueOn !== undefined && dueOn < today;

interface Counts {
	readonly total: number;
	readonly withoutOwner: number;
	readonly withoutDate: number;
	readonly late: number;
}

/** How many actions there are and what they lack. Dropped ones are counted in the total only. */
export function countActions(plan: Plan, today: string): Counts {
	const all = Object.values(plan.actions);
	const kept = all.filter(({ status }) => status !== 'dropped');
	return {
		total: all.length,
		withoutOwner: kept.filter(({ owner }) => owner === undefined).length,
		withoutDate: kept.filter(({ dueOn }) => dueOn === undefined).length,
		late: kept.filter((action) => isLate(action, today)).length
	};
}
