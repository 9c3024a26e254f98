import type { Action, Plan } from '../plan/plan';

/** Where each link of an action leads. */
const targets = {
	threatId: 'threats',
	scenarioId: 'scenarios',
	attackId: 'attacks',
	rehearsalId: 'rehearsals'
} as const satisfies Partial<Record<keyof Action, keyof Plan>>;

type Link = keyof typeof targets;
const links = Object.keys(targets) as readonly Link[];

/** The links that an action has, each with the list of the plan into which it leads. */
export const linksOf = (action: Action): readonly (readonly [Link, (typeof targets)[Link]])[] =>
	links.flatMap((link) => (action[link] === undefined ? [] : [[link, targets[link]] as const]));

/** The links of an action that lead to something which was removed. */
export const goneLinks = (
	action: Action,
	plan: Pick<Plan, (typeof targets)[Link]>
): readonly Link[] =>
	linksOf(action).flatMap(([link, list]) =>
		Object.hasOwn(plan[list], action[link] ?? '') ? [] : [link]
	);

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
