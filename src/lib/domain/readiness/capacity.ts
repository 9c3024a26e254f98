import type { Catalogue, ReadinessQuestion } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import { meanOf, type Answered } from '../scoring/answers';
import type { Readiness } from '../scoring/position';

/** The house-in-order questions whose answers count for a threat type, in the order of the catalogue. */
export const questionsFor = (
	catalogue: Catalogue,
	typeId: string | undefined
): readonly ReadinessQuestion[] =>
	catalogue.readiness.filter(({ links }) => links.some((id) => id === typeId));

/** Whether an answer counts toward preventing, and whether toward responding. */
export const prevents = ({ type }: ReadinessQuestion): boolean => type !== 'respond';
export const responds = ({ type }: ReadinessQuestion): boolean => type !== 'prevent';

/** How ready an organisation is for the threats of one type, with how much of it is answered. */
export interface Capacity {
	readonly prevention: Answered;
	readonly response: Answered;
}

/**
 * How ready an organisation is for the threats of one type (method 3.7 and 4.4.2): prevention c is the mean of the
 * linked questions that prevent or do both, response r of those that help to respond or do both, each 0 (nothing)
 * to 1 (all in use and tried out). Undefined where nothing is answered; the middle then stands in.
 *
 * @param questions those that `questionsFor` gives for the type
 */
export const capacityOf = (
	questions: readonly ReadinessQuestion[],
	answers: Plan['readiness']
): Capacity => ({
	prevention: meanOf(questions.filter(prevents).map(({ id }) => answers[id])),
	response: meanOf(questions.filter(responds).map(({ id }) => answers[id]))
});

/** A capacity as scoring takes it in. */
export const asReadiness = ({ prevention, response }: Capacity): Readiness => ({
	prevention: prevention.value,
	response: response.value
});

/**
 * The capacity for each threat of a plan, by threat id. A threat of the organisation's own, or of a type to which no
 * question is linked, has none. Threats of one type share one capacity.
 */
export function capacities(
	plan: Pick<Plan, 'threats' | 'readiness'>,
	catalogue: Catalogue
): ReadonlyMap<string, Readiness> {
	const byType = new Map<string, Readiness>();
	const capacity = (typeId: string): Readiness => {
		const known =
			byType.get(typeId) ??
			asReadiness(capacityOf(questionsFor(catalogue, typeId), plan.readiness));
		byType.set(typeId, known);
		return known;
	};
	return new Map(
		Object.entries(plan.threats).flatMap(([threatId, { typeId }]) =>
			typeId === undefined ? [] : [[threatId, capacity(typeId)] as const]
		)
	);
}

/** The ids of the plan's threats for which the answer to a question counts. */
export const threatsFed = (
	plan: Pick<Plan, 'threats'>,
	{ links }: ReadinessQuestion
): readonly string[] =>
	Object.entries(plan.threats)
		.filter(([, { typeId }]) => links.some((id) => id === typeId))
		.map(([threatId]) => threatId);
