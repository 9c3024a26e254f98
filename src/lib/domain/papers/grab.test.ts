import { describe, expect, it } from 'vitest';
import { doorProtocol } from '../../content/templates/door-protocol';
import { newPlan } from '../plan/edits';
import type { Action, Plan } from '../plan/plan';
import { grabFrom, MOST, ownWords, writeGrab } from './grab';

const aPlan = (): Plan =>
	newPlan({
		id: 'plan',
		scoringId: 'seed',
		today: '2026-11-21',
		title: 'Plan',
		route: 'full',
		facilitated: false
	});

function move(plan: Plan, what: string, parts: Partial<Action>): void {
	const order = `a${String(Object.keys(plan.actions).length)}`;
	plan.actions[`act-${order}`] = {
		...{ what, status: 'to-do', doneWhen: '', window: '24h', order },
		...parts
	};
}

describe('the page to grab', () => {
	it('calls the lawyer, who decides and who moves first, each once', () => {
		const plan = aPlan();
		plan.papers['door-protocol/lawyer'] = 'Lawyer on call';
		plan.scenarios.s = {
			...{ title: 'A search', origin: 'blank', story: '', best: '', worst: '', order: 'a0' }
		};
		plan.decisionCards.d = { scenarioId: 's', decides: 'Director', deputy: 'Chair', order: 'a0' };
		move(plan, 'Go to the station', { front: 'legal', owner: 'director' });
		move(plan, 'Count everyone', { front: 'people', owner: 'Office manager' });
		plan.supports.s = { who: 'A counsellor', order: 'a0' };
		expect(grabFrom(plan, []).calls).toEqual([
			{ who: 'Lawyer on call', why: 'lawyer' },
			{ who: 'Director', why: 'decides', deputy: 'Chair' },
			{ who: 'Office manager', why: 'people' }
		]);
	});

	it('names support only where the group shows it in documents', () => {
		const plan = aPlan();
		plan.supports.s = { who: 'A counsellor', order: 'a0' };
		expect(grabFrom(plan, []).calls).toEqual([]);
		plan.settings.showsCare = true;
		expect(grabFrom(plan, []).calls).toEqual([{ who: 'A counsellor', why: 'support' }]);
	});

	it('calls nobody for a card whose scenario was removed', () => {
		const plan = aPlan();
		plan.decisionCards.d = { scenarioId: 'gone', decides: 'Director', order: 'a0' };
		expect(grabFrom(plan, []).calls).toEqual([]);
	});

	it('keeps the fixed lines of the door and adds what was filled in', () => {
		const plan = aPlan();
		plan.papers['door-protocol/in-charge'] = 'Director, then finance lead';
		plan.papers['door-protocol/at-risk'] = '[{"who":"never on paper"}]';
		const { door } = grabFrom(plan, [doorProtocol]);
		expect(door.steps).toHaveLength(MOST.steps);
		expect(door.ours).toEqual([{ label: 'Who is in charge', text: 'Director, then finance lead' }]);
		expect(JSON.stringify(grabFrom(plan, [doorProtocol]))).not.toContain('never on paper');
	});

	it('lets speak whom the charter names, else who moves in communications', () => {
		const plan = aPlan();
		move(plan, 'Hold the line', { front: 'communications', owner: 'Communications lead' });
		expect(grabFrom(plan, []).speaks).toEqual([{ who: 'Communications lead' }]);
		plan.papers['decision-charter/speakers'] =
			'[{"topic":"The law","speaker":"Chair","stand-in":"Director"},{"topic":"nobody"}]';
		expect(grabFrom(plan, []).speaks).toEqual([
			{ who: 'Chair', topic: 'The law', standIn: 'Director' }
		]);
		plan.papers['decision-charter/speakers'] = 'damaged';
		expect(grabFrom(plan, []).speaks).toEqual([{ who: 'Communications lead' }]);
	});

	it('keeps six first moves, from as many fronts as it can, beside a full door', () => {
		const plan = aPlan();
		for (let n = 0; n < 9; n += 1) move(plan, `Legal ${String(n)}`, { front: 'legal' });
		move(plan, 'Pay wages in cash', { front: 'financial', owner: 'Finance lead' });
		move(plan, 'Later', { front: 'digital', window: '72h' });
		move(plan, 'Given up', { front: 'digital', status: 'dropped' });
		move(plan, 'Somewhere', {});
		const page = grabFrom(plan, [doorProtocol]);
		expect(page.door.steps).toHaveLength(8);
		expect(page.firstMoves.map(({ what }) => what)).toEqual([
			'Legal 0',
			'Legal 1',
			'Legal 2',
			'Legal 3',
			'Pay wages in cash',
			'Somewhere'
		]);
		expect(page.pays.map(({ owner }) => owner)).toEqual(['Finance lead']);
	});

	it('names no source of a signal', () => {
		const plan = aPlan();
		plan.signals.s = { what: 'A visit', source: 'the landlord', order: 'a0' };
		expect(JSON.stringify(grabFrom(plan, [doorProtocol]))).not.toContain('landlord');
	});

	it('takes own words for a part, and gives it back to the plan when they are gone', () => {
		const plan = aPlan();
		writeGrab(plan, 'meeting', ' The church hall ');
		expect(ownWords(plan.settings, 'meeting')).toBe('The church hall');
		writeGrab(plan, 'meeting', '  ');
		expect(ownWords(plan.settings, 'meeting')).toBeUndefined();
		expect(grabFrom(plan, []).meeting).toBeUndefined();
		plan.papers['door-protocol/count'] = 'By the roll';
		plan.papers['door-protocol/meeting'] = 'Under the tree';
		expect(grabFrom(plan, []).meeting).toBe('Under the tree');
	});
});
