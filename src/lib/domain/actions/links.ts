import type { Action, Plan } from '../plan/plan';

/** Where each link of an action leads. */
const targets = {
	threatId: 'threats',
	scenarioId: 'scenarios',
	attackId: 'attacks',
	rehearsalId: 'rehearsals'
} as const satisfies Partial<Record<keyof Action, keyof Plan>>;

const links = Object.keys(targets) as readonly (keyof typeof targets)[];

/** The links of an action that lead to something which was removed. */
export const goneLinks = (
	action: Action,
	plan: Pick<Plan, (typeof targets)[keyof typeof targets]>
): readonly (keyof typeof targets)[] =>
	links.filter((link) => {
		const id = action[link];
		return id !== undefined && !Object.hasOwn(plan[targets[link]], id);
	});

/** Takes away the links of an action that lead nowhere. The action itself, and what it came from, stay. */
export function dropGoneLinks(draft: Plan, id: string): void {
	const action = draft.actions[id];
	if (action === undefined) return;
	for (const link of goneLinks(action, draft)) Reflect.deleteProperty(action, link);
}

/** Adds the action of filling a paper in; it keeps the way back to the paper. */
export function addPaperAction(
	draft: Plan,
	id: string,
	{ what, templateId, order }: Pick<Action, 'what' | 'order'> & { readonly templateId: string }
): void {
	draft.actions[id] = { what, templateId, order, doneWhen: '', status: 'to-do' };
}
