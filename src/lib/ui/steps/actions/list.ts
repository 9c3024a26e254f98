import { comesFrom, isLate, type ActionSource } from '$lib/domain/actions/state';
import { inOrder } from '$lib/domain/plan/order';
import type { Action, Plan } from '$lib/domain/plan/plan';
import type { ActionStatus, Front } from '$lib/domain/vocabulary';

/** What of the list is shown, and in which order. */
export interface Choice {
	/** `any`, `none` (no threat named), `gone` (its threat was removed), or the id of a threat. */
	readonly threat: string;
	readonly status: ActionStatus | 'any';
	/** `any`, `none` (nobody yet), or `=` with the owner as `ownerKey` writes it. */
	readonly owner: string;
	readonly front: Front | 'any' | 'none';
	readonly source: ActionSource | 'any';
	readonly lack: Lack | 'any';
	readonly order: 'due' | 'owner' | 'threat' | 'plan';
}

/** What an action can be short of. */
export type Lack = 'late' | 'no-owner' | 'no-day' | 'no-cost';

export const everything: Choice = {
	threat: 'any',
	status: 'any',
	owner: 'any',
	front: 'any',
	source: 'any',
	lack: 'any',
	order: 'due'
};

/** One owner is the same in whatever case and with whatever white space it was written. */
export const ownerKey = (owner: string | undefined): string => {
	const name = (owner ?? '').trim().toLowerCase();
	return name === '' ? 'none' : `=${name}`;
};

/** Every owner once, as written first, by name. */
export function ownersOf(actions: Plan['actions']): readonly { id: string; name: string }[] {
	const names = new Map<string, string>();
	for (const { owner } of Object.values(actions)) {
		const id = ownerKey(owner);
		if (id !== 'none' && !names.has(id)) names.set(id, (owner ?? '').trim());
	}
	return [...names]
		.map(([id, name]) => ({ id, name }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Ids of the actions that fit, in the order chosen; by due day those without one come last. */
export function listActions(plan: Plan, choice: Choice, today: string): readonly string[] {
	const ids = inOrder(plan.actions).filter((id) => {
		const action = plan.actions[id];
		return action !== undefined && tests.every((fits) => fits(action, choice, { plan, today }));
	});
	const { order } = choice;
	if (order === 'plan') return ids;
	const ranks = new Map(ids.map((id) => [id, rankOf[order](plan.actions[id], plan)]));
	const rank = (id: string): string => ranks.get(id) ?? NEVER;
	return ids.sort((a, b) => Number(rank(a) > rank(b)) - Number(rank(a) < rank(b)));
}

/** Sorts after every day and word that is likely written. */
const NEVER = '\uffff';

const dueOf = (action: Action | undefined): string => action?.dueOn ?? NEVER;

const rankOf: Readonly<
	Record<Exclude<Choice['order'], 'plan'>, (action: Action | undefined, plan: Plan) => string>
> = {
	due: dueOf,
	owner: (action) => {
		const owner = ownerKey(action?.owner);
		return `${owner === 'none' ? NEVER : owner} ${dueOf(action)}`;
	},
	threat: (action, { threats }) => {
		const id = action?.threatId;
		const order = id !== undefined && Object.hasOwn(threats, id) ? threats[id]?.order : undefined;
		return `${order ?? NEVER} ${dueOf(action)}`;
	}
};

interface Around {
	readonly plan: Plan;
	readonly today: string;
}

const tests: readonly ((action: Action, choice: Choice, around: Around) => boolean)[] = [
	(action, { status }) => status === 'any' || action.status === status,
	(action, { owner }) => owner === 'any' || ownerKey(action.owner) === owner,
	(action, { front }) => front === 'any' || (action.front ?? 'none') === front,
	(action, { source }) => source === 'any' || comesFrom(action, source),
	(action, { lack }, { today }) => lack === 'any' || lacks[lack](action, today),
	(action, { threat }, { plan }) => answers(action.threatId, plan, threat)
];

const lacks: Readonly<Record<Lack, (action: Action, today: string) => boolean>> = {
	late: isLate,
	'no-owner': ({ owner, status }) => status !== 'dropped' && ownerKey(owner) === 'none',
	'no-day': ({ dueOn, status }) => status !== 'dropped' && dueOn === undefined,
	'no-cost': ({ cost, status }) => status !== 'dropped' && cost === undefined
};

function answers(threatId: string | undefined, plan: Plan, wanted: string): boolean {
	if (wanted === 'any') return true;
	if (wanted === 'none') return threatId === undefined;
	if (wanted === 'gone') return threatId !== undefined && !Object.hasOwn(plan.threats, threatId);
	return threatId === wanted;
}

interface Counts {
	readonly total: number;
	readonly withoutOwner: number;
	readonly withoutDate: number;
	readonly late: number;
}

/** How many actions there are and what they lack. Dropped ones are counted in the total only. */
export function countActions(plan: Plan, today: string): Counts {
	const all = Object.values(plan.actions);
	const count = (lack: Lack): number => all.filter((action) => lacks[lack](action, today)).length;
	return {
		total: all.length,
		withoutOwner: count('no-owner'),
		withoutDate: count('no-day'),
		late: count('late')
	};
}
