import type { ThreatType } from '../catalogue/catalogue';
import type { Category } from '../vocabulary';
import { orderAtEnd } from './order';
import { noCollections, partsOf, PLAN_VERSION, type Entry, type Plan } from './plan';

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
