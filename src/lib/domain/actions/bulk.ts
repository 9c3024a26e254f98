import { dayAfter } from '../day';
import type { Action, Plan } from '../plan/plan';
import type { ActionStatus } from '../vocabulary';

/** One change that several actions get at once. */
export type BulkChange =
	| { readonly field: 'owner' | 'deputy' | 'dueOn' | 'budgetLine'; readonly value: string }
	| { readonly field: 'status'; readonly value: ActionStatus }
	/** Moves the start and the due day by whole days; what has no day keeps none. */
	| { readonly field: 'days'; readonly value: number };

/**
 * Changes several actions in one recipe and says how many are different now. Ids that are no longer there are passed
 * over, so that a choice made before a merge harms nothing.
 */
export function changeActions(draft: Plan, ids: readonly string[], change: BulkChange): number {
	return ids.filter((id) => {
		const action = Object.hasOwn(draft.actions, id) ? draft.actions[id] : undefined;
		return action !== undefined && changeOne(action, change);
	}).length;
}

function changeOne(action: Action, change: BulkChange): boolean {
	if (change.field === 'days') return shift(action, change.value);
	if (action[change.field] === change.value) return false;
	Object.assign(action, { [change.field]: change.value });
	return true;
}

function shift(action: Action, days: number): boolean {
	const moved = (['startOn', 'dueOn'] as const).flatMap((field) => {
		const day = action[field];
		return day === undefined ? [] : [[field, dayAfter(day, days)] as const];
	});
	// A day outside of four-digit years is no day of a plan.
	if (days === 0 || moved.length === 0 || moved.some(([, day]) => !DAY.test(day))) return false;
	Object.assign(action, Object.fromEntries(moved));
	return true;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
