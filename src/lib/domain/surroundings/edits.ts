import { orderAtEnd } from '../plan/order';
import type { Actor, Plan } from '../plan/plan';

/** Notes something foreseeable that has a day. */
export function addEvent(draft: Plan, id: string, what: string): void {
	draft.events[id] = { what, order: orderAtEnd(draft.events) };
}

/** Notes something that the organisation does. */
export function addActivity(draft: Plan, id: string, what: string): void {
	draft.activities[id] = { what, order: orderAtEnd(draft.activities) };
}

/** Notes one kind of information that is held. */
export function addInformation(draft: Plan, id: string, what: string): void {
	draft.information[id] = { what, order: orderAtEnd(draft.information) };
}

/** Notes something that the work cannot go on without. */
export function addDependency(draft: Plan, id: string, what: string): void {
	draft.dependencies[id] = { what, order: orderAtEnd(draft.dependencies) };
}

/** Notes somebody around the organisation, by role or institution, and where they stand. */
export function addActor(
	draft: Plan,
	id: string,
	actor: { readonly title: string; readonly stance: Actor['stance'] }
): void {
	draft.actors[id] = {
		...actor,
		interests: '',
		means: '',
		pastActs: '',
		order: orderAtEnd(draft.actors)
	};
}
