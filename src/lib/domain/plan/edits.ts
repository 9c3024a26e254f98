import type {
	AdoptableStep,
	Mechanism,
	ReadinessQuestion,
	ThreatType
} from '../catalogue/catalogue';
import type { Category } from '../vocabulary';
import { actionAs, type StepAsTaken } from './adapt';
import { orderAtEnd } from './order';
import {
	keyOf,
	noCollections,
	partsOf,
	PLAN_VERSION,
	type Action,
	type Decision,
	type Entry,
	type Plan
} from './plan';

/** What a new plan needs to be made: ids and the day come from outside, the domain has no clock. */
export interface NewPlan {
	readonly id: string;
	readonly scoringId: string;
	readonly today: string;
	readonly title: string;
	readonly route: 'short' | 'full';
	readonly facilitated: boolean;
}

/** An empty plan over twelve months. */
export function newPlan({ id, scoringId, today, title, route, facilitated }: NewPlan): Plan {
	return {
		id,
		version: PLAN_VERSION,
		settings: {
			title,
			scoringId,
			createdOn: today,
			route,
			facilitated,
			horizonMonths: 12,
			focalQuestion: '',
			notWritten: '',
			grabCalls: '',
			grabDoor: '',
			grabMeeting: '',
			grabSpeaks: '',
			grabPays: '',
			grabFirstMoves: ''
		},
		...noCollections()
	};
}

/** Adds a role that is in the room. */
export function addRole(draft: Plan, id: string, title: string): void {
	draft.roles[id] = { title, order: orderAtEnd(draft.roles) };
}

/** Adds a ground rule the group agreed on. */
export function addRule(draft: Plan, id: string, text: string): void {
	draft.rules[id] = { text, order: orderAtEnd(draft.rules) };
}

/** Adds a signal: something noticed that may announce an attack. */
export function addSignal(draft: Plan, id: string, what: string): void {
	draft.signals[id] = { what, order: orderAtEnd(draft.signals) };
}

/** Adds a threat that the group wrote itself. */
export function addOwnThreat(
	draft: Plan,
	id: string,
	threat: { readonly title: string; readonly category: Category }
): void {
	draft.threats[id] = { ...threat, description: '', order: orderAtEnd(draft.threats) };
}

/** Adds a threat of the catalogue. */
export function addCatalogueThreat(draft: Plan, id: string, type: ThreatType): void {
	draft.threats[id] = {
		typeId: type.id,
		category: type.category,
		title: type.title,
		description: '',
		order: orderAtEnd(draft.threats)
	};
}

/** Removes a threat. Its actions stay and show that their threat is gone; its scores are kept hidden with it. */
export function removeThreat(draft: Plan, threatId: string): void {
	Reflect.deleteProperty(draft.threats, threatId);
}

/**
 * Writes fields of one person's entry, making the entry with the first. A mark of likelihood is given for the period
 * that the plan has now; harm is as bad in any period.
 */
export function answerEntry(draft: Plan, key: string, answer: Partial<Entry>): void {
	const known = draft.entries[key];
	const isForPeriod =
		known === undefined || likelihoodMarks.some((mark) => answer[mark] !== undefined);
	draft.entries[key] = {
		...(known ?? { form: 'full', round: 1 }),
		...(isForPeriod ? { forMonths: draft.settings.horizonMonths } : {}),
		...answer
	};
}

const likelihoodMarks = ['low', 'high', 'best', 'notCredible'] as const;

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

/**
 * Adopted mechanisms of a plan as pairs of threat and mechanism. Decisions of threats that are no longer there
 * are passed over; a mechanism adopted against two threats stands twice.
 */
export function adopted(
	plan: Pick<Plan, 'decisions' | 'threats'>
): readonly { threatId: string; mechanismId: string }[] {
	return Object.entries(plan.decisions)
		.filter(([, decision]) => decision.choice === 'adopted')
		.map(([key]) => {
			const { threatId, other } = partsOf(key);
			return { threatId, mechanismId: other };
		})
		.filter(({ threatId }) => Object.hasOwn(plan.threats, threatId));
}
