import { describe, expect, it } from 'vitest';
import { Plan, type Action, type DecisionCard } from '../plan/plan';
import { cardsOf, gapsOf, signOf } from './cards';
import { addDecisionCard, addMove, markNotNeeded, placeMove } from './edits';
import { aPlanWithScenario } from './firstmoves.builders';
import { costOf, looseMoves, sheetOf } from './sheet';

const anAction = (given: Partial<Action> = {}): Action => ({
	...{ what: 'Call', status: 'to-do', doneWhen: '', order: 'a0' },
	...given
});
const box = { scenarioId: 'night', front: 'legal', window: '24h' } as const;

describe('the sheet of a scenario', () => {
	it('puts each move in the box of its front and window, in the group’s order', () => {
		const plan = aPlanWithScenario();
		addMove(plan, 'one', { ...box, what: 'One' });
		addMove(plan, 'two', { ...box, what: 'Two' });
		addMove(plan, 'other', { ...box, what: 'Other', scenarioId: 'another' });
		const sheet = sheetOf(plan, 'night');
		expect([...sheet.cells]).toEqual([['legal/24h', ['one', 'two']]]);
		expect(sheet.empty).toHaveLength(9);
		expect(() => Plan.parse(plan)).not.toThrow();
	});

	it('counts fronts that are neither filled nor marked as not needed', () => {
		const plan = aPlanWithScenario();
		markNotNeeded(plan, { scenarioId: 'night', of: 'digital', isNeeded: false });
		expect(sheetOf(plan, 'night').empty).not.toContain('digital');
		expect([...sheetOf(plan, 'night').notNeeded]).toEqual(['digital']);
		addMove(plan, 'one', { ...box, front: 'digital', what: 'One' });
		expect(plan.notNeeded).toEqual({});
	});

	it('is not filled by moves that were dropped', () => {
		const plan = aPlanWithScenario();
		plan.actions = { a: anAction({ ...box, status: 'dropped', cost: 5 }) };
		const sheet = sheetOf(plan, 'night');
		expect(sheet.cells.get('legal/24h')).toEqual(['a']);
		expect(sheet.empty).toContain('legal');
		expect(costOf(sheet, plan.actions)).toEqual({ total: 0, without: 0 });
	});

	it('adds up what has a cost and counts what has none', () => {
		const plan = aPlanWithScenario();
		plan.actions = {
			a: anAction({ ...box, cost: 120.5 }),
			b: anAction({ ...box, cost: 0 }),
			c: anAction(box)
		};
		const sheet = sheetOf(plan, 'night');
		expect(costOf(sheet, plan.actions)).toEqual({ total: 120.5, without: 1 });
	});

	it('says what waits for a box, and why', () => {
		const plan = aPlanWithScenario();
		plan.actions = {
			half: anAction({ scenarioId: 'night', front: 'legal', order: 'a0' }),
			threat: anAction({ threatId: 'freeze', order: 'a1' }),
			gone: anAction({ scenarioId: 'removed', order: 'a2' }),
			placed: anAction({ ...box, order: 'a3' }),
			elsewhere: anAction({ threatId: 'smear', order: 'a4' }),
			dropped: anAction({ threatId: 'freeze', status: 'dropped', order: 'a5' })
		};
		expect(looseMoves(plan, 'night')).toEqual([
			{ id: 'half', why: 'unplaced' },
			{ id: 'threat', why: 'answers' },
			{ id: 'gone', why: 'gone' }
		]);
	});

	it('takes what waits into a box, with the attack that it answers', () => {
		const plan = aPlanWithScenario();
		plan.actions = {
			threat: anAction({ threatId: 'freeze' }),
			gone: anAction({ scenarioId: 'removed', attackId: 'lost' })
		};
		placeMove(plan, 'threat', box);
		placeMove(plan, 'gone', box);
		expect(plan.actions.threat).toMatchObject({ ...box, attackId: 'first' });
		expect(plan.actions.gone).not.toHaveProperty('attackId');
		expect(looseMoves(plan, 'night')).toEqual([]);
	});
});

describe('a decision card', () => {
	const card = (given: Partial<DecisionCard>): DecisionCard => ({
		...{ scenarioId: 'night', order: 'a0' },
		...given
	});
	const signposts = {
		bank: { scenarioId: 'night', what: 'The bank asks', threshold: 'Twice', order: 'a0' }
	};

	it('begins empty, and stays with its scenario', () => {
		const plan = aPlanWithScenario();
		addDecisionCard(plan, 'card', 'night');
		expect(cardsOf(plan.decisionCards, 'night')).toEqual(['card']);
		expect(cardsOf(plan.decisionCards, 'another')).toEqual([]);
		expect(gapsOf(card({}))).toEqual(['decision', 'decides', 'deputy', 'hours']);
	});

	it('says when one role would have to stand in for itself', () => {
		const settled = { decision: 'Close', decides: 'Director', withinHours: 0 };
		expect(gapsOf(card({ ...settled, deputy: ' director ' }))).toEqual(['same']);
		expect(gapsOf(card({ ...settled, deputy: 'Chair' }))).toEqual([]);
	});

	it('takes its sign from a signpost, from its own words, or says that it is gone', () => {
		expect(signOf(card({ signpostId: 'bank', sign: 'Own' }), signposts)).toEqual({
			...{ kind: 'there', what: 'The bank asks', threshold: 'Twice' }
		});
		expect(signOf(card({ signpostId: 'bank', threshold: 'Once' }), signposts).threshold).toBe(
			'Once'
		);
		expect(signOf(card({ signpostId: 'lost', sign: 'Own' }), signposts).what).toBe('Own');
		expect(signOf(card({ signpostId: 'lost' }), signposts).kind).toBe('gone');
		expect(signOf(card({}), signposts).kind).toBe('none');
	});
});
