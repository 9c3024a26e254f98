import type { Action } from '../plan/plan';

/** Whether something is still to be done. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean =>
	status === 'to-do' || status === 'started';

/** Whether an action is still to be done and its day is over. Days are `2026-11-21` and sort as text. */
export const isLate = (action: Pick<Action, 'status' | 'dueOn'>, today: string): boolean =>
	isOpen(action) && action.dueOn !== undefined && action.dueOn < today;

/** What an action came from. An action may have several: a step of a mechanism can be a first move. */
export type ActionSource =
	'mechanism' | 'general' | 'house' | 'first-move' | 'rehearsal' | 'paper' | 'own';

export const actionSources = [
	'mechanism',
	'general',
	'house',
	'first-move',
	'rehearsal',
	'paper',
	'own'
] as const satisfies readonly ActionSource[];

const tests: Readonly<Record<Exclude<ActionSource, 'own'>, (action: Action) => boolean>> = {
	mechanism: ({ mechanismId }) => mechanismId !== undefined,
	general: ({ mechanismId, readinessId, stepId }) =>
		stepId !== undefined && mechanismId === undefined && readinessId === undefined,
	house: ({ readinessId }) => readinessId !== undefined,
	'first-move': ({ scenarioId, window }) => scenarioId !== undefined || window !== undefined,
	rehearsal: ({ rehearsalId }) => rehearsalId !== undefined,
	paper: ({ templateId }) => templateId !== undefined
};

/** Whether an action comes from a source; `own` is what comes from no other. */
export const comesFrom = (action: Action, source: ActionSource): boolean =>
	source === 'own' ? !Object.values(tests).some((isFrom) => isFrom(action)) : tests[source](action);
