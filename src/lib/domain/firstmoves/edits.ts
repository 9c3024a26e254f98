import { actionAs } from '../plan/adapt';
import { inOrder, orderAtEnd } from '../plan/order';
import { keyOf, type Plan } from '../plan/plan';
import type { Front } from '../vocabulary';
import type { Place } from './sheet';
import type { Suggestion } from './suggest';

/** A box of the sheet of one scenario. */
export interface Box extends Place {
	readonly scenarioId: string;
}

/** Adds a first move that the group wrote itself. */
export function addMove(draft: Plan, id: string, move: Box & { readonly what: string }): void {
	const { what, scenarioId, front, window } = move;
	draft.actions[id] = {
		...{ what, status: 'to-do', doneWhen: '', scenarioId, front, window },
		order: orderAtEnd(draft.actions)
	};
	setNeeded(draft, move);
}

/** Takes a suggestion over as an action that keeps the chain back to its step, mechanism, threat and scenario. */
export function takeOver(
	draft: Plan,
	id: string,
	{ suggestion, scenarioId }: { readonly suggestion: Suggestion; readonly scenarioId: string }
): void {
	const { step, front, window, threatId, attackId, from } = suggestion;
	draft.actions[id] = {
		...actionAs(step),
		...{ scenarioId, attackId, threatId, stepId: step.id, front, window },
		...(from === undefined ? {} : { mechanismId: from.mechanism.id }),
		order: orderAtEnd(draft.actions)
	};
	setNeeded(draft, { scenarioId, front });
}

/**
 * Puts an action into a box. Coming from another scenario, or from an attack that is gone, it belongs to the first attack
 * of this scenario by its threat, or to none.
 */
export function placeMove(draft: Plan, id: string, box: Box): void {
	const action = draft.actions[id];
	if (action === undefined) return;
	const { scenarioId, front, window } = box;
	const isSame =
		action.scenarioId === scenarioId &&
		(action.attackId === undefined || Object.hasOwn(draft.attacks, action.attackId));
	Object.assign(action, { scenarioId, front, window });
	setNeeded(draft, box);
	if (isSame) return;
	const attackId = inOrder(draft.attacks).find((each) => {
		const attack = draft.attacks[each];
		return attack?.scenarioId === scenarioId && attack.threatId === action.threatId;
	});
	if (attackId === undefined || action.threatId === undefined)
		Reflect.deleteProperty(action, 'attackId');
	else action.attackId = attackId;
}

/** What somebody marked as not needed, or a mark taken back. */
export interface NotNeeded {
	readonly scenarioId: string;
	/** A front of the sheet, or the id of a suggestion. */
	readonly of: string;
	readonly isNeeded: boolean;
}

/** Marks a front or a suggestion of a scenario as not needed, or takes the mark back. */
export function markNotNeeded(draft: Plan, { scenarioId, of, isNeeded }: NotNeeded): void {
	const key = keyOf(scenarioId, of);
	if (isNeeded) Reflect.deleteProperty(draft.notNeeded, key);
	else draft.notNeeded[key] = true;
}

/** A front that gets a move is needed. */
function setNeeded(
	draft: Plan,
	{ scenarioId, front }: { readonly scenarioId: string; readonly front: Front }
): void {
	markNotNeeded(draft, { scenarioId, of: front, isNeeded: true });
}

/** Adds an empty decision card to a scenario. */
export function addDecisionCard(draft: Plan, id: string, scenarioId: string): void {
	draft.decisionCards[id] = { scenarioId, order: orderAtEnd(draft.decisionCards) };
}
