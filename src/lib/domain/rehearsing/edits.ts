import type { Inject } from '../catalogue/injects';
import { addOwnAction } from '../plan/adoption';
import { orderAtEnd } from '../plan/order';
import type { DealtInject, Plan, Rehearsal, RehearsalNote } from '../plan/plan';
import type { Front } from '../vocabulary';
import { attacksInChain, EXERCISE_MINUTES } from './cards';

/** Longest time that the clock of an exercise can hold: a week, in seconds. */
const MOST_SECONDS = 604_800;

const whole = (seconds: number): number => Math.min(MOST_SECONDS, Math.max(0, Math.floor(seconds)));

/** Begins to prepare an exercise. */
export function addRehearsal(draft: Plan, id: string, title: string): void {
	draft.rehearsals[id] = { title, stage: 'ready', order: orderAtEnd(draft.rehearsals) };
}

/** Removes an exercise with its cards and its log. Actions that came of it stay. */
export function removeRehearsal(draft: Plan, id: string): void {
	Reflect.deleteProperty(draft.rehearsals, id);
	for (const things of [draft.injects, draft.rehearsalNotes])
		for (const [key, { rehearsalId }] of Object.entries(things))
			if (rehearsalId === id) Reflect.deleteProperty(things, key);
}

/** Takes the link of an exercise to a scenario away where that one was removed. The exercise stays. */
export function dropGoneScenario(draft: Plan, id: string): void {
	const rehearsal = draft.rehearsals[id];
	if (rehearsal?.scenarioId === undefined) return;
	if (!Object.hasOwn(draft.scenarios, rehearsal.scenarioId))
		Reflect.deleteProperty(rehearsal, 'scenarioId');
}

/** Takes a ready-made card over. Its words may be changed; its questions stay with the ready-made card. */
export function addReadyCard(
	draft: Plan,
	id: string,
	{ rehearsalId, inject }: { readonly rehearsalId: string; readonly inject: Inject }
): void {
	const { title, card, minute } = inject;
	addCard(draft, id, { rehearsalId, source: 'pack', sourceId: inject.id, title, card, minute });
}

/** Adds a card that the group writes itself. */
export function addOwnCard(
	draft: Plan,
	id: string,
	{ rehearsalId, title }: { readonly rehearsalId: string; readonly title: string }
): void {
	addCard(draft, id, { rehearsalId, source: 'own', title, card: '', minute: 0 });
}

/**
 * Makes a card of each attack of the exercise's scenario that has none yet, spread evenly over the usual 75 minutes.
 * @param nextId makes an id for each card
 * @param titleOf what a card is called, also when its threat is gone
 */
export function addChainCards(
	draft: Plan,
	rehearsalId: string,
	{ nextId, titleOf }: { readonly nextId: () => string; readonly titleOf: (id: string) => string }
): void {
	const scenarioId = draft.rehearsals[rehearsalId]?.scenarioId;
	if (scenarioId === undefined) return;
	const held = new Set(
		Object.values(draft.injects)
			.filter((each) => each.rehearsalId === rehearsalId && each.source === 'chain')
			.map(({ sourceId }) => sourceId)
	);
	const attacks = attacksInChain(draft, scenarioId);
	attacks.forEach((attackId, place) => {
		if (held.has(attackId)) return;
		addCard(draft, nextId(), {
			...{ rehearsalId, source: 'chain', sourceId: attackId, title: titleOf(attackId) },
			card: draft.attacks[attackId]?.what ?? '',
			minute: Math.round((EXERCISE_MINUTES * place) / attacks.length)
		});
	});
}

function addCard(draft: Plan, id: string, card: Omit<DealtInject, 'order'>): void {
	draft.injects[id] = { ...card, order: orderAtEnd(draft.injects) };
}

/** Deals a card at this second of the exercise. A card that lies on the table stays as it was dealt. */
export function dealCard(draft: Plan, id: string, seconds: number): void {
	const card = draft.injects[id];
	if (card !== undefined) card.dealtAt ??= whole(seconds);
}

/** Writes a line into the log of an exercise. */
export function addNote(draft: Plan, id: string, note: Omit<RehearsalNote, 'order'>): void {
	draft.rehearsalNotes[id] = {
		...note,
		...(note.at === undefined ? {} : { at: whole(note.at) }),
		order: orderAtEnd(draft.rehearsalNotes)
	};
}

/** Makes an action of an improvement and ties both together. */
export function improvementToAction(
	draft: Plan,
	noteId: string,
	{ id, front }: { readonly id: string; readonly front: Front }
): void {
	const note = draft.rehearsalNotes[noteId];
	if (note === undefined) return;
	addOwnAction(draft, id, note.text);
	const action = draft.actions[id];
	const scenarioId = draft.rehearsals[note.rehearsalId]?.scenarioId;
	if (action !== undefined)
		Object.assign(action, {
			...{ front, rehearsalId: note.rehearsalId },
			...(scenarioId === undefined ? {} : { scenarioId })
		});
	note.actionId = id;
}

/** Keeps how far the clock of an exercise is, in whole seconds. */
export function keepClock(draft: Plan, id: string, seconds: number): void {
	const rehearsal = draft.rehearsals[id];
	if (rehearsal !== undefined) rehearsal.seconds = whole(seconds);
}

/** Where an exercise is, and the second at which its hot wash began. */
export interface Stand {
	readonly stage: Rehearsal['stage'];
	readonly endedAt: number | undefined;
	/** The day on which it begins; a day that is there already stays. */
	readonly today: string;
}

/** Keeps where an exercise is. The day of the first card is the day on which it is held. */
export function keepStage(draft: Plan, id: string, { stage, endedAt, today }: Stand): void {
	const rehearsal = draft.rehearsals[id];
	if (rehearsal === undefined) return;
	rehearsal.stage = stage;
	if (endedAt === undefined) Reflect.deleteProperty(rehearsal, 'endedAt');
	else rehearsal.endedAt = whole(endedAt);
	if (stage !== 'ready' && stage !== 'pre-mortem') rehearsal.heldOn ??= today;
}

/** Says on which day an exercise was held; the moves that were tried in it were tried on that day. */
export function setHeldOn(draft: Plan, id: string, day: string | undefined): void {
	const rehearsal = draft.rehearsals[id];
	if (rehearsal === undefined) return;
	const { heldOn: before, scenarioId } = rehearsal;
	if (day === undefined) Reflect.deleteProperty(rehearsal, 'heldOn');
	else rehearsal.heldOn = day;
	if (before === undefined || day === undefined || scenarioId === undefined) return;
	const tried = Object.values(draft.actions).filter(
		(action) => action.scenarioId === scenarioId && action.rehearsedOn === before
	);
	for (const action of tried) action.rehearsedOn = day;
}

interface Tried {
	readonly isDone: boolean;
	/** The day of the exercise. */
	readonly heldOn: string;
}

/** Notes that a first move was tried in an exercise, or that it was not: an earlier day on which it was tried stays. */
export function markRehearsed(draft: Plan, actionId: string, { isDone, heldOn }: Tried): void {
	const action = draft.actions[actionId];
	if (action === undefined) return;
	if (isDone) action.rehearsedOn = heldOn;
	else if (action.rehearsedOn === heldOn) Reflect.deleteProperty(action, 'rehearsedOn');
}
