import type { Plan } from '../plan/plan';
import { collections } from './sections';

/**
 * Gives a plan the content of an earlier state of it. What is no content stays as it is: ids, what is being typed and
 * not yet added, and the marks of sealed rounds that were opened, because their sealed rest is destroyed.
 */
export function bringBack(draft: Plan, earlier: Plan): void {
	const { scoringId } = draft.settings;
	draft.settings = { ...earlier.settings, scoringId };
	for (const collection of collections) {
		const isContent = collection !== 'drafts' && collection !== 'rounds';
		if (isContent) Reflect.set(draft, collection, { ...earlier[collection] });
	}
}
