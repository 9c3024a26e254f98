import type { Inject } from '../catalogue/injects';
import { inOrder } from '../plan/order';
import type { Plan } from '../plan/plan';

/** Minutes that a tabletop takes as a rule (method 2.4): three cards, 25 minutes each. */
export const EXERCISE_MINUTES = 75;
/** Minutes of a hot wash, after the sample agenda of method 1.2. */
export const HOT_WASH_MINUTES = 25;
/** Minutes of silent writing before a pre-mortem is talked about. Our judgement. */
export const WRITING_MINUTES = 5;
/** Minutes for one card. */
const CARD_MINUTES = 25;

/** Ids of the attacks of a scenario, what comes first first; circles and missing links end at the start. */
export function attacksInChain(
	{ attacks }: Pick<Plan, 'attacks'>,
	scenarioId: string
): readonly string[] {
	const ids = inOrder(attacks).filter((id) => attacks[id]?.scenarioId === scenarioId);
	const depth = (id: string): number => {
		const seen = new Set<string>();
		let at: string | undefined = id;
		while (at !== undefined && attacks[at] !== undefined && !seen.has(at)) {
			seen.add(at);
			at = attacks[at]?.afterId;
		}
		return seen.size;
	};
	return ids
		.map((id) => ({ id, depth: depth(id) }))
		.sort((a, b) => a.depth - b.depth)
		.map(({ id }) => id);
}

/** Ready-made cards, those first that fit a threat of the scenario; without a scenario, of the plan. */
export function fittingFirst(
	injects: readonly Inject[],
	plan: Pick<Plan, 'attacks' | 'threats'>,
	scenarioId: string | undefined
): readonly { readonly inject: Inject; readonly fits: boolean }[] {
	const threatIds =
		scenarioId === undefined
			? Object.keys(plan.threats)
			: attacksInChain(plan, scenarioId).map((id) => plan.attacks[id]?.threatId ?? '');
	const types = new Set(threatIds.map((id) => plan.threats[id]?.typeId));
	return injects
		.map((inject) => ({ inject, fits: inject.threats.some((type) => types.has(type)) }))
		.sort((a, b) => Number(b.fits) - Number(a.fits));
}

/** Ids of the cards of an exercise by minute, then as they were added. */
export function cardsOf(
	{ injects }: Pick<Plan, 'injects'>,
	rehearsalId: string
): readonly string[] {
	const minute = (id: string): number => injects[id]?.minute ?? 0;
	return inOrder(injects)
		.filter((id) => injects[id]?.rehearsalId === rehearsalId)
		.sort((a, b) => minute(a) - minute(b));
}

/** The cards of a running exercise: the one on the table, those before it, and those to come. */
export interface Dealing {
	readonly current: string | undefined;
	readonly dealt: readonly string[];
	readonly waiting: readonly { readonly id: string; readonly isDue: boolean }[];
}

/**
 * What lies on the table at this second of the exercise. The card dealt last is the current one; cards of the same
 * second keep their order.
 */
export function dealingAt(
	plan: Pick<Plan, 'injects'>,
	rehearsalId: string,
	seconds: number
): Dealing {
	const { injects } = plan;
	const at = (id: string): number | undefined => injects[id]?.dealtAt;
	const ids = cardsOf(plan, rehearsalId);
	const dealt = ids
		.filter((id) => at(id) !== undefined)
		.sort((a, b) => (at(a) ?? 0) - (at(b) ?? 0));
	const waiting = ids
		.filter((id) => at(id) === undefined)
		.map((id) => ({ id, isDue: (injects[id]?.minute ?? 0) * 60 <= seconds }));
	return { current: dealt.at(-1), dealt, waiting };
}

/** The last second of which the log of an exercise tells: a card was dealt, or a decision taken; 0 where none was. */
export function lastToldAt(
	{ injects, rehearsalNotes }: Pick<Plan, 'injects' | 'rehearsalNotes'>,
	rehearsalId: string
): number {
	const ofThis = (thing: { readonly rehearsalId: string }): boolean =>
		thing.rehearsalId === rehearsalId;
	const dealt = Object.values(injects).filter(ofThis);
	const decided = Object.values(rehearsalNotes).filter(
		(note) => ofThis(note) && note.kind === 'decision'
	);
	return Math.max(0, ...dealt.map((card) => card.dealtAt ?? 0), ...decided.map(({ at = 0 }) => at));
}

/** Seconds that an exercise is meant to take: 75 minutes, or more when its last card comes late. */
export function lengthOf(plan: Pick<Plan, 'injects'>, rehearsalId: string): number {
	const last = plan.injects[cardsOf(plan, rehearsalId).at(-1) ?? '']?.minute ?? 0;
	return Math.max(EXERCISE_MINUTES, last + CARD_MINUTES) * 60;
}

type NoteKind = Plan['rehearsalNotes'][string]['kind'];

/** Ids of the lines of a log in the order in which they were written; all kinds, or these. */
export function notesOf(
	{ rehearsalNotes }: Pick<Plan, 'rehearsalNotes'>,
	rehearsalId: string,
	kinds?: readonly NoteKind[]
): readonly string[] {
	return inOrder(rehearsalNotes).filter((id) => {
		const note = rehearsalNotes[id];
		return note?.rehearsalId === rehearsalId && (kinds === undefined || kinds.includes(note.kind));
	});
}

/** What a timer says aloud: once at five minutes, once at one, once at the end; nothing in between. */
export type Call = 'five-minutes' | 'one-minute' | 'over';

/** The call for so many seconds that are left. */
export function callAt(left: number): Call | undefined {
	if (left <= 0) return 'over';
	if (left <= 60) return 'one-minute';
	return left <= 300 ? 'five-minutes' : undefined;
}

/** Seconds as minutes and seconds, `75:04`. */
export function clockWords(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
