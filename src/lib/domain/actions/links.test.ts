import { describe, expect, it } from 'vitest';
import { addOwnAction } from '../plan/adoption';
import { newPlan } from '../plan/edits';
import { addRehearsal } from '../rehearsing/edits';
import { addPaperAction, dropGoneLinks, goneLinks } from './links';

function planWithAction() {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', title: 'Plan', today: '2026-11-21' },
		...{ route: 'full', facilitated: false }
	});
	addOwnAction(plan, 'call', 'Call the lawyer');
	addRehearsal(plan, 'drill', 'Staff morning');
	Object.assign(plan.actions['call'] ?? {}, {
		...{ threatId: 'gone', scenarioId: 'gone', attackId: 'gone', rehearsalId: 'drill' },
		...{ mechanismId: 'petition' }
	});
	return plan;
}

describe('links of an action', () => {
	it('are told apart by whether they lead somewhere', () => {
		const plan = planWithAction();
		const call = plan.actions['call'];
		expect(call && goneLinks(call, plan)).toEqual(['threatId', 'scenarioId', 'attackId']);
	});

	it('go when they lead nowhere; what the action came from and what is there stay', () => {
		const plan = planWithAction();
		dropGoneLinks(plan, 'call');
		dropGoneLinks(plan, 'no such action');
		expect(plan.actions['call']).toMatchObject({ rehearsalId: 'drill', mechanismId: 'petition' });
		expect(plan.actions['call']).not.toHaveProperty('threatId');
		expect(plan.actions['call']).not.toHaveProperty('scenarioId');
		expect(plan.actions['call']).not.toHaveProperty('attackId');
	});
});

it('keeps the way from an action to the paper that it fills in', () => {
	const plan = planWithAction();
	addPaperAction(plan, 'paper', { what: 'Fill in', templateId: 'door-protocol', order: 'b' });
	expect(plan.actions['paper']).toMatchObject({ templateId: 'door-protocol', status: 'to-do' });
});
