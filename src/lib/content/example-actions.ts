import type { Plan } from '../domain/plan/plan';

/** What some actions of the worked example cost, in its currency, and from which line. All of it is invented. */
const costs: Readonly<Record<string, { readonly cost: number; readonly budgetLine: string }>> = {
	'example-door-protocol': { cost: 150, budgetLine: 'Office' },
	'example-lock-devices': { cost: 480, budgetLine: 'Safety' },
	'example-gather-staff': { cost: 220, budgetLine: 'Safety' },
	'example-agree-lawyer': { cost: 600, budgetLine: 'Legal' },
	'example-money-for-wages': { cost: 0, budgetLine: 'Core' },
	'example-five-journalists': { cost: 90.5, budgetLine: 'Communications' }
};

/** Gives actions of the worked example their cost and budget line; some have none, as in any plan. */
export function costActions(plan: Plan): void {
	for (const [id, cost] of Object.entries(costs)) {
		const action = plan.actions[id];
		if (action) Object.assign(action, cost);
	}
}
