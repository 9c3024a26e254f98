import type { Plan } from '../domain/plan/plan';

/** What the made-up organisation notes about the people who make the plan, and the two drivers that it crossed. */
export function careInExample(plan: Plan): void {
	Object.assign(plan.fears, {
		'example-care-fear-home': {
			text: 'That they come to my home, and my children are there.',
			threatId: 'example-raid',
			order: 'a0'
		},
		'example-care-fear-alone': { text: 'That nobody speaks for us when it happens.', order: 'a1' }
	} satisfies Plan['fears']);
	plan.supports['example-care-support'] = {
		who: 'The counsellor of the partner clinic',
		what: 'After a search or a threat, and before: one hour a week is kept for us.',
		reach: 'In person at the clinic. No call is needed.',
		order: 'a0'
	};
	Object.assign(plan.settings, {
		driverOne: 'How the vote is run',
		driverOneLow: 'calm vote',
		driverOneHigh: 'contested vote',
		driverTwo: 'Money from abroad',
		driverTwoLow: 'money gets through',
		driverTwoHigh: 'money is stopped',
		driversLinked: 'partly'
	} satisfies Partial<Plan['settings']>);
}
