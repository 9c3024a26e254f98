import type { AdoptableStep, Case, Catalogue, Mechanism, ThreatType } from '../catalogue/catalogue';
import { adopted } from '../plan/edits';
import { inOrder } from '../plan/order';
import { keyOf, type Action, type Plan } from '../plan/plan';
import { fnv1a } from '../scoring/sampling/seed';
import { Window } from '../vocabulary';
import { cellOf, type Place } from './sheet';

/** A step that could be a first move of a scenario. It is never in the plan before somebody takes it over. */
export interface Suggestion extends Place {
	/** Stable over runs and versions; saved plans hold it where a group put it aside. */
	readonly id: string;
	readonly step: AdoptableStep;
	/** The threat of the plan that it answers, and the first attack of the scenario by it. */
	readonly threatId: string;
	readonly attackId: string;
	/** The threat type in whose general moves it stands. */
	readonly typeId?: string;
	/** The adopted mechanism of which it is a step, with its case. */
	readonly from?: { readonly mechanism: Mechanism; readonly case: Case };
}

/** The parts of a plan from which suggestions come. */
type Ground = Pick<Plan, 'attacks' | 'threats' | 'decisions'>;

/**
 * Every step that could be a first move of this scenario: the general moves of the threat types of its attacks, and
 * the steps of the mechanisms that were adopted against these threats, as far as they prepare for, respond to or
 * adapt after an attack. A step stands once, also when two attacks lead to it. Attacks whose threat is gone and what
 * the catalogue does not know suggest nothing.
 */
export function possibleMoves(
	ground: Ground,
	catalogue: Catalogue,
	scenarioId: string
): readonly Suggestion[] {
	const attacks = attacksByThreat(ground, scenarioId);
	const found = new Map<string, Suggestion>();
	for (const suggestion of [
		...ofMechanisms(ground, catalogue, attacks),
		...ofTypes(ground, catalogue, attacks)
	]) {
		if (!found.has(suggestion.id)) found.set(suggestion.id, suggestion);
	}
	return [...found.values()];
}

/** By threat, in the order of the attacks: the first attack by it. */
function attacksByThreat(
	{ attacks, threats }: Ground,
	scenarioId: string
): ReadonlyMap<string, string> {
	const first = new Map<string, string>();
	for (const id of inOrder(attacks)) {
		const attack = attacks[id];
		if (attack?.scenarioId !== scenarioId || attack.threatId === undefined) continue;
		const isThere = Object.hasOwn(threats, attack.threatId);
		if (isThere && !first.has(attack.threatId)) first.set(attack.threatId, id);
	}
	return first;
}

function ofTypes(
	{ threats }: Ground,
	catalogue: Catalogue,
	attacks: ReadonlyMap<string, string>
): readonly Suggestion[] {
	const types = new Map(catalogue.threatTypes.map((type) => [type.id, type]));
	return [...attacks].flatMap(([threatId, attackId]) => {
		const type = types.get(threats[threatId]?.typeId ?? '');
		return type === undefined ? [] : movesOf(type, { threatId, attackId });
	});
}

type Answers = Pick<Suggestion, 'threatId' | 'attackId'>;

const movesOf = (type: ThreatType, answers: Answers): readonly Suggestion[] =>
	Window.options.flatMap((window) =>
		(type.detail?.moves[window] ?? []).map((step) => ({
			...{ id: suggestionId('t', type.id, step.id), step, typeId: type.id },
			...{ front: step.front, window, ...answers }
		}))
	);

function ofMechanisms(
	ground: Ground,
	catalogue: Catalogue,
	attacks: ReadonlyMap<string, string>
): readonly Suggestion[] {
	const wanted = adopted(ground).filter(({ threatId }) => attacks.has(threatId));
	if (wanted.length === 0) return [];
	const known = new Map(
		catalogue.cases.flatMap((told) =>
			told.mechanisms.map((mechanism) => [mechanism.id, { mechanism, case: told }] as const)
		)
	);
	return wanted.flatMap(({ threatId, mechanismId }) => {
		const from = known.get(mechanismId);
		const answers = { threatId, attackId: attacks.get(threatId) ?? '' };
		return (from?.mechanism.steps ?? []).flatMap((step) => {
			const window = windowOf(step);
			if (from === undefined || window === undefined) return [];
			const id = suggestionId('m', mechanismId, step.id);
			return [{ id, step, front: step.front, window, from, ...answers }];
		});
	});
}

/**
 * The window in which a step of a mechanism would be made, by the days it usually takes; undefined for steps that
 * reform or learn, which are no first moves. Judgement: cases do not tell their steps by such windows.
 */
export function windowOf({ phase, days }: AdoptableStep): Window | undefined {
	if (phase === 'reform' || phase === 'learn') return undefined;
	if (phase === 'adapt' || days > 3) return 'month';
	return days > 1 ? '72h' : '24h';
}

/** The longest id that a plan takes. */
const LONGEST = 64;

/** Where the names are too long, their hash stands at the end, so that two steps never share an id. */
function suggestionId(kind: 't' | 'm', origin: string, stepId: string): string {
	const whole = `${kind}_${origin}_${stepId}`;
	if (whole.length <= LONGEST) return whole;
	const hash = `${hex(whole)}${hex(`${whole}.`)}`;
	return `${whole.slice(0, LONGEST - hash.length - 1)}_${hash}`;
}

const hex = (text: string): string => fnv1a(text).toString(16).padStart(8, '0');

/** The parts of a plan that say what was already decided on suggestions. */
type Decided = Pick<Plan, 'actions' | 'notNeeded' | 'threats'>;

/**
 * The suggestions on which the group did not decide: neither put aside, nor taken over into this sheet, nor among the
 * actions that answer the same threat and belong to no scenario, since those can be placed.
 */
export function openSuggestions(
	possible: readonly Suggestion[],
	{ actions, notNeeded, threats }: Decided,
	scenarioId: string
): readonly Suggestion[] {
	const byStep = new Map<string, Action[]>();
	for (const action of Object.values(actions)) {
		const mayBe = action.scenarioId === undefined || action.scenarioId === scenarioId;
		if (action.stepId === undefined || !mayBe) continue;
		const same = byStep.get(action.stepId);
		if (same === undefined) byStep.set(action.stepId, [action]);
		else same.push(action);
	}
	return possible.filter(
		(suggestion) =>
			!Object.hasOwn(notNeeded, keyOf(scenarioId, suggestion.id)) &&
			!(byStep.get(suggestion.step.id) ?? []).some((action) => isOf(action, suggestion, threats))
	);
}

/** Whether an action with the same step is what this suggestion would become. */
function isOf(
	{ threatId, mechanismId, scenarioId }: Action,
	suggestion: Suggestion,
	threats: Plan['threats']
): boolean {
	if (mechanismId !== suggestion.from?.mechanism.id) return false;
	if (threatId === suggestion.threatId) return true;
	if (scenarioId === undefined || threatId === undefined) return false;
	// Two threats of one type, or two threats against which one mechanism was adopted, share their steps in a sheet.
	return suggestion.typeId === undefined || isOfType(threats, threatId, suggestion.typeId);
}

const isOfType = (threats: Plan['threats'], threatId: string, typeId: string): boolean =>
	Object.hasOwn(threats, threatId) && threats[threatId]?.typeId === typeId;

/** The suggestions of each box that has any, in their order, by `cellOf`. */
export function byCell(
	suggestions: readonly Suggestion[]
): ReadonlyMap<string, readonly Suggestion[]> {
	const cells = new Map<string, Suggestion[]>();
	for (const suggestion of suggestions) {
		const cell = cells.get(cellOf(suggestion));
		if (cell === undefined) cells.set(cellOf(suggestion), [suggestion]);
		else cell.push(suggestion);
	}
	return cells;
}

/** Suggestions that the group put aside and that could still be offered, by id. */
export const putAside = (
	possible: readonly Suggestion[],
	notNeeded: Plan['notNeeded'],
	scenarioId: string
): readonly string[] =>
	possible.map(({ id }) => id).filter((id) => Object.hasOwn(notNeeded, keyOf(scenarioId, id)));
