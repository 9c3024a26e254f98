import type { Handling, Plan } from '../plan/plan';
import type { NumberedThreat } from '../scoring/rank';
import type { HandlingChoice, Level } from '../vocabulary';

/** One scored threat with the level that is left once mechanisms count as far as they stand. */
export interface LeftOver {
	readonly threatId: string;
	readonly title: string;
	readonly level: Level;
	/** High or Critical: a decision is asked for (method 4.3). Lower levels may be decided on. */
	readonly isAsked: boolean;
}

/** Scored threats in the order of their ranking, with what is left of each. */
export const leftOver = (ranking: readonly NumberedThreat[]): readonly LeftOver[] =>
	ranking.map(({ threatId, title, score }) => {
		const { level } = score.today;
		return { threatId, title, level, isAsked: level === 'high' || level === 'critical' };
	});

/** Whether a threat has another level than when its handling was decided. */
export const hasMoved = (handling: Handling | undefined, level: Level): boolean =>
	handling?.level !== undefined && handling.level !== level;

/** Whether it is decided what is done about a threat, at the level that it has. */
export const isSettled = (handling: Handling | undefined, level: Level): boolean =>
	handling !== undefined && !hasMoved(handling, level);

interface Decided {
	readonly choice: HandlingChoice;
	/** The level that was seen. */
	readonly level: Level;
	readonly on: string;
}

/**
 * Decides what is done about a threat, or says again that it stays so: then role and reason stay. Whoever was to treat
 * it has accepted nothing, so another choice asks for both anew.
 */
export function decideHandling(draft: Plan, threatId: string, decided: Decided): void {
	const before = draft.handling[threatId];
	draft.handling[threatId] =
		before?.choice === decided.choice ? { ...before, ...decided } : decided;
}

/** Takes the decision about a threat back, with role, day and reason. */
export function clearHandling(draft: Plan, threatId: string): void {
	Reflect.deleteProperty(draft.handling, threatId);
}
