import type { Catalogue } from '../catalogue/catalogue';
import type { Plan } from '../plan/plan';
import { meanOf, type Answered } from '../scoring/answers';
import { ReadinessArea } from '../vocabulary';
import { askedIn } from './form';

/** How one area of the house stands. There is no total over areas. */
export interface AreaScore extends Answered {
	readonly area: ReadinessArea;
}

/**
 * The score of each area, in the order of the questions: the mean of what is answered, divided by 3 (method 3.7).
 * Counted are the questions of the plan's form and every other one that was answered before. An area of which
 * nothing is asked has a total of 0.
 */
export function areaScores(plan: Plan, catalogue: Catalogue): readonly AreaScore[] {
	const asked = new Set(askedIn(plan, catalogue.readiness));
	const counted = catalogue.readiness.filter(
		(question) => asked.has(question) || plan.readiness[question.id] !== undefined
	);
	return ReadinessArea.options.map((area) => ({
		area,
		...meanOf(counted.filter((each) => each.area === area).map(({ id }) => plan.readiness[id]))
	}));
}
