import { dayAfter } from '../domain/day';
import type { Plan } from '../domain/plan/plan';

/**
 * What the made-up organisation decided about two threats, who leads it, and when it drills and reviews next. One
 * decision was taken at another level than the threat has now, so that the step asks again.
 */
export function reviewExample(plan: Plan, today: string): void {
	Object.assign(plan.settings, {
		leadRole: 'Director',
		drillOn: dayAfter(today, 45),
		grabPrintedOn: dayAfter(today, -5)
	} satisfies Partial<Plan['settings']>);
	plan.handling = {
		'example-raid': {
			choice: 'treat',
			by: 'Director',
			on: dayAfter(today, -7),
			reason: 'The door protocol and the lawyer come first; both are begun.',
			level: 'high'
		},
		'example-donor': {
			choice: 'accept',
			by: 'Board chair, last hour',
			on: dayAfter(today, -7),
			reason: 'We keep two months of wages and will not change our work to please a donor.',
			level: 'moderate'
		}
	};
}
