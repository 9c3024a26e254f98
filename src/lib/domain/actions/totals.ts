import type { Action, Plan } from '../plan/plan';
import type { ActionStatus } from '../vocabulary';
import { isLate, isOpen } from './state';

/** What actions cost together under one budget line. */
export interface BudgetTotal {
	/** As it was written first; undefined for actions without a budget line. */
	readonly line: string | undefined;
	/** In the plan's currency, to the hundredth. */
	readonly cost: number;
	readonly actions: number;
	/** How many of them name no cost. */
	readonly withoutCost: number;
}

/** How much lies with one owner. */
export interface OwnerLoad {
	readonly owner: string;
	readonly open: number;
	readonly late: number;
}

export interface ActionTotals {
	readonly byStatus: Readonly<Record<ActionStatus, number>>;
	/** Lines by name; what has no line stands last. Dropped actions cost nothing and are left out. */
	readonly lines: readonly BudgetTotal[];
	readonly cost: number;
	readonly withoutCost: number;
	/** Owners of what is still to be done, the one with most first. */
	readonly owners: readonly OwnerLoad[];
	/** Open actions that have an owner. */
	readonly owned: number;
	/** One owner holds more than half of at least four open actions; that four is enough to say so is judgement. */
	readonly heaviest: OwnerLoad | undefined;
}

/** Sums up the actions of a plan. All costs are in the plan's one currency, so that nothing of two kinds is added. */
export function totalsOf(actions: Plan['actions'], today: string): ActionTotals {
	const all = Object.values(actions);
	const kept = all.filter(({ status }) => status !== 'dropped');
	const owners = ownerLoads(kept.filter(isOpen), today);
	const owned = owners.reduce((sum, { open }) => sum + open, 0);
	const [most] = owners;
	return {
		byStatus: countByStatus(all),
		lines: budgetLines(kept),
		...costOf(kept),
		owners,
		owned,
		heaviest: most && owned >= ENOUGH_ACTIONS && most.open * 2 > owned ? most : undefined
	};
}

/** Fewer open actions with an owner say nothing about who has too many: judgement. */
export const ENOUGH_ACTIONS = 4;

function countByStatus(all: readonly Action[]): Record<ActionStatus, number> {
	const counts: Record<ActionStatus, number> = { 'to-do': 0, started: 0, done: 0, dropped: 0 };
	for (const { status } of all) counts[status] += 1;
	return counts;
}

function costOf(actions: readonly Action[]): { cost: number; withoutCost: number } {
	let cost = 0;
	let withoutCost = 0;
	for (const action of actions) {
		if (action.cost === undefined) withoutCost += 1;
		else cost += action.cost;
	}
	return { cost: toHundredth(cost), withoutCost };
}

const toHundredth = (amount: number): number => Math.round(amount * 100) / 100;

/** Groups by a name; upper and lower case and white space at the ends make no other name. */
function byName(
	actions: readonly Action[],
	nameOf: (action: Action) => string | undefined
): readonly (readonly [name: string, actions: readonly Action[]])[] {
	const groups = new Map<string, [string, Action[]]>();
	for (const action of actions) {
		const name = nameOf(action)?.trim() ?? '';
		const key = name.toLowerCase();
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [name, [action]]);
		else group[1].push(action);
	}
	return [...groups.values()].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

function budgetLines(actions: readonly Action[]): readonly BudgetTotal[] {
	const lines = byName(actions, ({ budgetLine }) => budgetLine).map(([name, members]) => ({
		line: name === '' ? undefined : name,
		...costOf(members),
		actions: members.length
	}));
	return [
		...lines.filter(({ line }) => line !== undefined),
		...lines.filter(({ line }) => line === undefined)
	];
}

const ownerLoads = (open: readonly Action[], today: string): readonly OwnerLoad[] =>
	byName(open, ({ owner }) => owner)
		.filter(([owner]) => owner !== '')
		.map(([owner, members]) => ({
			owner,
			open: members.length,
			late: members.filter((action) => isLate(action, today)).length
		}))
		.sort((a, b) => b.open - a.open);
