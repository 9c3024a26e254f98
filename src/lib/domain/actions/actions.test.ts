import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../day';
import { newPlan } from '../plan/edits';
import type { Action, Plan } from '../plan/plan';
import { readAmount } from './amount';
import { changeActions } from './bulk';
import { actionSources, comesFrom, isLate } from './state';
import { totalsOf } from './totals';

const TODAY = '2026-11-21';

const anAction = (given: Partial<Action> = {}): Action => ({
	...{ what: 'Call the bank', status: 'to-do', doneWhen: '', order: 'a0' },
	...given
});

const aPlan = (actions: Record<string, Action>): Plan => ({
	...newPlan({
		...{ id: 'p', scoringId: 's', today: TODAY, title: '' },
		...{ route: 'full', facilitated: false }
	}),
	actions
});

const named = (actions: readonly Partial<Action>[]): Record<string, Action> =>
	Object.fromEntries(actions.map((given, n) => [`a${String(n)}`, anAction(given)]));

const anyAction = fc
	.record(
		{
			status: fc.constantFrom('to-do', 'started', 'done', 'dropped'),
			cost: fc.integer({ min: 0, max: 1_000_000 }),
			budgetLine: fc.constantFrom('Safety', 'safety ', 'Core', ''),
			owner: fc.constantFrom('Director', 'Finance lead', '  '),
			startOn: fc.constantFrom('2026-10-01', '2026-12-31'),
			dueOn: fc.constantFrom('2026-11-20', '2026-11-21', '2027-02-28')
		},
		{ requiredKeys: ['status'] }
	)
	.map((given) => anAction(given as Partial<Action>));

const anyActions = fc.dictionary(fc.stringMatching(/^[a-f]{1,3}$/), anyAction);

describe('what actions cost and who holds them', () => {
	it('adds per budget line, however it is spelled, and leaves dropped actions out', () => {
		const { lines, cost, withoutCost } = totalsOf(
			named([
				{ cost: 0.1, budgetLine: 'Safety' },
				{ cost: 0.2, budgetLine: ' safety' },
				{ budgetLine: 'Core' },
				{ cost: 40 },
				{ cost: 900, budgetLine: 'Safety', status: 'dropped' }
			]),
			TODAY
		);
		expect(lines).toEqual([
			{ line: 'Core', cost: 0, actions: 1, withoutCost: 1 },
			{ line: 'Safety', cost: 0.3, actions: 2, withoutCost: 0 },
			{ line: undefined, cost: 40, actions: 1, withoutCost: 0 }
		]);
		expect({ cost, withoutCost }).toEqual({ cost: 40.3, withoutCost: 1 });
	});

	it('names an owner who holds more than half of what is open', () => {
		const five = named([
			...[1, 2, 3].map(() => ({ owner: 'Director' })),
			{ owner: 'Finance lead', dueOn: '2026-11-20' },
			{}
		]);
		expect(totalsOf(five, TODAY).heaviest).toEqual({ owner: 'Director', open: 3, late: 0 });
		const even = named([1, 2, 3, 4].map((n) => ({ owner: n > 2 ? 'Director' : 'Chair' })));
		expect(totalsOf(even, TODAY).heaviest).toBeUndefined();
	});

	it('counts every action once, and its lines add up to the whole', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				const { byStatus, lines, cost, owners, owned } = totalsOf(actions, TODAY);
				const total = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
				expect(total).toBe(Object.keys(actions).length);
				expect(lines.reduce((sum, line) => sum + line.cost, 0)).toBe(cost);
				expect(lines.reduce((sum, line) => sum + line.actions, 0)).toBe(total - byStatus.dropped);
				expect(owned).toBeLessThanOrEqual(byStatus['to-do'] + byStatus.started);
				expect(owners.every(({ open, late }) => late <= open)).toBe(true);
			})
		);
	});
});

describe('one change for several actions', () => {
	it('sets one field and says how many are different', () => {
		const plan = aPlan(named([{ owner: 'Director' }, {}, { owner: 'Chair' }]));
		const ids = ['a0', 'a1', 'gone', 'constructor'];
		expect(changeActions(plan, ids, { field: 'owner', value: 'Director' })).toBe(1);
		expect(Object.values(plan.actions).map(({ owner }) => owner)).toEqual([
			...['Director', 'Director', 'Chair']
		]);
	});

	it('shifts the start and the due day, and there and back is where it was', () => {
		fc.assert(
			fc.property(anyActions, fc.integer({ min: -3650, max: 3650 }), (actions, days) => {
				const plan = aPlan(structuredClone(actions));
				const ids = Object.keys(actions);
				changeActions(plan, ids, { field: 'days', value: days });
				for (const id of ids) {
					const { dueOn } = actions[id] ?? {};
					expect(plan.actions[id]?.dueOn).toBe(dueOn && dayAfter(dueOn, days));
				}
				changeActions(plan, ids, { field: 'days', value: -days });
				expect(plan.actions).toEqual(actions);
			})
		);
	});

	it('moves nothing to a day that no calendar has', () => {
		const plan = aPlan(named([{ startOn: '2026-11-21', dueOn: '9999-12-30' }]));
		expect(changeActions(plan, ['a0'], { field: 'days', value: 5 })).toBe(0);
		expect(plan.actions.a0).toMatchObject({ startOn: '2026-11-21', dueOn: '9999-12-30' });
	});
});

describe('where an action comes from', () => {
	it('keeps every source that it has', () => {
		const move = anAction({ mechanismId: 'm', stepId: 's', scenarioId: 'x', window: '24h' });
		expect(actionSources.filter((source) => comesFrom(move, source))).toEqual([
			...['mechanism', 'first-move']
		]);
		expect(comesFrom(anAction({ stepId: 's' }), 'general')).toBe(true);
		expect(comesFrom(anAction({ readinessId: 'H03', stepId: 's' }), 'general')).toBe(false);
		expect(comesFrom(anAction({ threatId: 't' }), 'own')).toBe(true);
	});

	it('is late only while it is still to be done', () => {
		const late = { dueOn: '2026-11-20' };
		expect(isLate(anAction(late), TODAY)).toBe(true);
		expect(isLate(anAction({ ...late, status: 'done' }), TODAY)).toBe(false);
		expect(isLate(anAction({ dueOn: TODAY }), TODAY)).toBe(false);
	});
});

describe('an amount as people write it', () => {
	it.each([
		['1200', 1200],
		['1200,50', 1200.5],
		['1200.5', 1200.5],
		['1 200,50', 1200.5],
		['1.200,5', 1200.5],
		['1,200', 1200],
		['12,5', 12.5],
		['1,200.50', 1200.5],
		['1.200.000', 1_200_000],
		["1'200,5", 1200.5],
		['0', 0],
		['', undefined],
		['-5', undefined],
		['12,3456', undefined],
		['1.200.50', undefined],
		['1,200.000', undefined],
		['1,2,3', undefined],
		['1 2', undefined],
		['about 40', undefined],
		['1000000000001', undefined]
	])('reads “%s”', (text, amount) => {
		expect(readAmount(text)).toBe(amount);
	});
});
