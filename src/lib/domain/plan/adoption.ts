import type { AdoptableStep, Mechanism, ReadinessQuestion } from '../catalogue/catalogue';
import { actionAs, type StepAsTaken } from './adapt';
import { orderAtEnd } from './order';
import { keyOf, type Action, type Decision, type Plan } from './plan';

/** What a group takes over from a mechanism. */
export interface Adoption {
	readonly threatId: string;
	readonly mechanism: Mechanism;
	/** One id for each step taken over, made outside, and what the group wants otherwise than the step has it. */
	readonly steps: readonly (Partial<StepAsTaken> & {
		readonly id: string;
		readonly step: AdoptableStep;
	})[];
}

/** Adopts a mechanism against a threat: the steps chosen become actions that keep the chain back. */
export function adoptMechanism(draft: Plan, { threatId, mechanism, steps }: Adoption): void {
	const key = keyOf(threatId, mechanism.id);
	draft.decisions[key] = {
		status: 'idea',
		...withoutReason(draft.decisions[key]),
		choice: 'adopted'
	};
	for (const { id, step, ...taken } of steps) {
		draft.actions[id] = {
			...actionAs(step, taken),
			threatId,
			mechanismId: mechanism.id,
			stepId: step.id,
			order: orderAtEnd(draft.actions)
		};
	}
}

/** A reason says why something is not for the group; beside any other choice it would say the opposite. */
function withoutReason(decision: Decision | undefined): Partial<Decision> {
	const kept = { ...decision };
	delete kept.reason;
	return kept;
}

/** Takes over general steps of the threat's type, which stand in the catalogue and in no case. */
export function takeGeneralSteps(
	draft: Plan,
	threatId: string,
	steps: readonly { readonly id: string; readonly step: AdoptableStep }[]
): void {
	for (const { id, step } of steps) {
		draft.actions[id] = {
			...actionAs(step),
			...{ threatId, stepId: step.id, order: orderAtEnd(draft.actions) }
		};
	}
}

/** The first step that would raise an answer on the house in order, and by when. */
interface FirstStep {
	readonly question: ReadinessQuestion;
	readonly dueOn?: string;
}

/** Takes over the first step that would raise an answer on the house in order. It answers no one threat. */
export function takeFirstStep(draft: Plan, id: string, { question, dueOn }: FirstStep): void {
	draft.actions[id] = {
		...actionAs(question.firstStep, dueOn === undefined ? {} : { dueOn }),
		...{ readinessId: question.id, stepId: question.firstStep.id },
		order: orderAtEnd(draft.actions)
	};
}

/** The questions on the house in order whose first step this plan already took over. */
export const firstStepsTaken = (plan: Plan): ReadonlySet<string> =>
	new Set(Object.values(plan.actions).flatMap(({ readinessId }) => readinessId ?? []));

/** The steps of a mechanism that this plan already took over for this threat; without one, the general steps. */
export function stepsTaken(
	plan: Plan,
	threatId: string,
	mechanismId?: string
): ReadonlySet<string> {
	return new Set(takenAs(plan, threatId, mechanismId).keys());
}

/** The same steps, each with the action that it became; with several, one of them. */
export function takenAs(
	plan: Plan,
	threatId: string,
	mechanismId?: string
): ReadonlyMap<string, Action> {
	const taken = new Map<string, Action>();
	for (const action of Object.values(plan.actions)) {
		const same = action.threatId === threatId && action.mechanismId === mechanismId;
		if (same && action.stepId !== undefined) taken.set(action.stepId, action);
	}
	return taken;
}

/** Puts a mechanism aside with a choice and, for "not for us", the reason. */
export function decideMechanism(
	draft: Plan,
	key: string,
	decision:
		{ readonly choice: 'later' } | { readonly choice: 'not-for-us'; readonly reason?: string }
): void {
	const before = draft.decisions[key];
	const kept = decision.choice === 'not-for-us' ? before : withoutReason(before);
	draft.decisions[key] = { ...kept, ...decision };
}

/** Adds an action that the group wrote itself. */
export function addOwnAction(draft: Plan, id: string, what: string): void {
	draft.actions[id] = { what, status: 'to-do', doneWhen: '', order: orderAtEnd(draft.actions) };
}
