import type { AdoptableStep } from '../catalogue/catalogue';
import { dayAfter } from '../day';
import type { Action } from './plan';

/** A step as a group takes it over: its words, the role that does it and the day, each of which it may change. */
export interface StepAsTaken {
	readonly what: string;
	readonly doneWhen: string;
	/** A role; empty for nobody yet. */
	readonly owner: string;
	/** `2026-11-21`; undefined for no day yet. */
	readonly dueOn: string | undefined;
}

/** A step as it is offered: its own words, the usual role, and the day by which it is usually done when begun today. */
export const asSuggested = (step: AdoptableStep, today: string): StepAsTaken => ({
	...asWritten(step),
	dueOn: dayAfter(today, step.days)
});

/**
 * Whether an action no longer says what the step says. The grade of a step is about the step's own words: it must not
 * be said of others. White space at the ends is no other word.
 */
export const isInOwnWords = (
	{ what, doneWhen }: Pick<Action, 'what' | 'doneWhen'>,
	step: AdoptableStep
): boolean => what.trim() !== step.what.trim() || doneWhen.trim() !== step.doneWhen.trim();

/** What of an action comes from the step and from what the group changed of it. Emptied words fall back on the step's. */
export function actionAs(
	step: AdoptableStep,
	taken: Partial<StepAsTaken> = {}
): Omit<Action, 'order'> {
	const { what, doneWhen, owner, dueOn } = { ...asWritten(step), ...taken };
	return {
		what: what.trim() || step.what,
		...(owner.trim() === '' ? {} : { owner: owner.trim() }),
		status: 'to-do',
		front: step.front,
		phase: step.phase,
		doneWhen: doneWhen.trim() || step.doneWhen,
		...(dueOn === undefined ? {} : { dueOn })
	};
}

const asWritten = ({ what, doneWhen, ownerRole }: AdoptableStep): StepAsTaken => ({
	what,
	doneWhen,
	owner: ownerRole,
	dueOn: undefined
});
