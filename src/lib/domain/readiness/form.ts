import type { ReadinessQuestion } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';

/** How many of the house-in-order questions a plan asks: twelve, or all of them. */
export type ReadinessForm = 'short' | 'full';

/** The twelve questions of the short form; a test holds the catalogue against them. */
const shortForm: readonly string[] = [
	...['H03', 'H04', 'H07', 'H08', 'H12', 'H14'],
	...['H19', 'H24', 'H25', 'H26', 'H31', 'H41']
];

/** Questions of the full form, H01 to H42. */
const FULL = 42;

const fullForm: readonly string[] = Array.from(
	{ length: FULL },
	(_, place) => `H${String(place + 1).padStart(2, '0')}`
);

/** The ids of what each form asks. */
export const formIds: Readonly<Record<ReadinessForm, readonly string[]>> = {
	short: shortForm,
	full: fullForm
};

/** The form that the plan asks for; until somebody chose, the one of its route. */
export const formOf = ({ settings }: Plan): ReadinessForm =>
	settings.readinessForm ?? settings.route;

/** The questions of the catalogue that the plan asks. */
export function askedIn(
	plan: Plan,
	questions: readonly ReadinessQuestion[]
): readonly ReadinessQuestion[] {
	const ids = new Set(formIds[formOf(plan)]);
	return questions.filter(({ id }) => ids.has(id));
}

/** Whether every question of the form has an answer; "would rather not say" is one that a person gave. */
export const isHouseAsked = (plan: Plan): boolean =>
	formIds[formOf(plan)].every((id) => plan.readiness[id] !== undefined);
