import type { Action, Plan } from '$lib/domain/plan/plan';
import { ActionStatus } from '$lib/domain/vocabulary';

/** The actions against one threat, as far as the panel says them. */
interface ActionsOf {
	/** Of those still to be done the one that is due first; one without a day comes last. */
	readonly next: Action | undefined;
	/** How many stand at each status, in the order of the statuses; those that hold for none are left out. */
	readonly counts: readonly { readonly status: ActionStatus; readonly count: number }[];
}

export function actionsOf(plan: Plan, threatId: string): ActionsOf {
	const all = Object.values(plan.actions).filter((action) => action.threatId === threatId);
	const open = all.filter(({ status }) => status === 'to-do' || status === 'started');
	return {
		next: [...open].sort(soonest)[0],
		counts: ActionStatus.options
			.map((status) => ({ status, count: all.filter((each) => each.status === status).length }))
			.filter(({ count }) => count > 0)
	};
}

function soonest(a: Action, b: Action): number {
	const [dueA, dueB] = [a.dueOn ?? '~', b.dueOn ?? '~'];
	return (
		Number(dueA > dueB) - Number(dueA < dueB) ||
		Number(a.order > b.order) - Number(a.order < b.order)
	);
}
