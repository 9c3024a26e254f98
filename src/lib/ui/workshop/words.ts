import { clockWords } from '$lib/domain/rehearsing/cards';
import type { StepId } from '$lib/domain/steps';
import type { WallChoice } from '$lib/domain/workshop/run';
import { m } from '$lib/i18n';

/** "45 minutes", and from two hours on "4 h" or "7 h 30". */
export function lengthWords(minutes: number): string {
	const whole = Math.round(minutes);
	if (whole < 120) return m.workshop_minutes({ count: whole });
	const [hours, rest] = [Math.floor(whole / 60), whole % 60];
	return rest === 0
		? m.workshop_hours({ hours })
		: m.workshop_hours_minutes({ hours, minutes: rest });
}

/** "18:40 left", "2:05 over". */
export const leftWords = (left: number): string =>
	left > 0
		? m.workshop_left({ time: clockWords(left) })
		: m.workshop_over_by({ time: clockWords(-left) });

/** Minutes after midnight as they stand on a clock: `09:45`. */
export function clockAt(minutes: number): string {
	const pad = (part: number): string => String(part).padStart(2, '0');
	return `${pad(Math.floor(minutes / 60) % 24)}:${pad(Math.floor(minutes) % 60)}`;
}

/** Minutes since a day began: `0:45`. */
export const sinceBegin = (minutes: number): string =>
	`${String(Math.floor(minutes / 60))}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`;

/** What each choice for the wall is called. */
export const wallChoiceName: Readonly<Record<WallChoice, () => string>> = {
	auto: m.workshop_wall_auto,
	question: m.workshop_wall_question,
	rules: m.workshop_wall_rules,
	signals: m.workshop_wall_signals,
	actors: m.workshop_wall_actors,
	threats: m.workshop_wall_threats,
	scoring: m.workshop_wall_scoring,
	reveal: m.workshop_wall_reveal,
	matrix: m.workshop_wall_matrix,
	scenarios: m.workshop_wall_scenarios,
	inject: m.workshop_wall_inject,
	actions: m.workshop_wall_actions,
	closing: m.workshop_wall_closing
};

/** What of a step can be put on the wall, beside the question of the block. */
const ofStep: Readonly<Partial<Record<StepId, readonly WallChoice[]>>> = {
	mandate: ['rules'],
	context: ['signals'],
	actors: ['actors'],
	threats: ['threats'],
	scoring: ['scoring', 'reveal'],
	matrix: ['matrix'],
	scenarios: ['scenarios'],
	contingency: ['scenarios'],
	actions: ['actions'],
	rehearsal: ['inject'],
	review: ['closing']
};

/** The choices for the wall that go with a block: the question, and what its steps make. */
export const wallChoicesOf = (steps: readonly StepId[]): readonly WallChoice[] => [
	...new Set<WallChoice>(['auto', ...steps.flatMap((step) => ofStep[step] ?? [])])
];
