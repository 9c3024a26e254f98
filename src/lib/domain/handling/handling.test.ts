import { describe, expect, it } from 'vitest';
import { newPlan } from '../plan/edits';
import { rankPlan } from '../scoring/rank';
import { scorePlan } from '../scoring/score';
import { graveThreat, petitions, planWith } from '../plan-check/plan-check.builders';
import { clearHandling, decideHandling, hasMoved, isSettled, leftOver } from './left';
import { reviewBy } from './review-date';

describe('what is done about what is left', () => {
	it('asks about what is High or Critical, and lists it with its level', () => {
		const plan = planWith(graveThreat());
		expect(leftOver(rankPlan(plan, scorePlan(plan, petitions)))).toEqual([
			{ threatId: 't1', title: 'Account freeze', level: 'critical', isAsked: true }
		]);
	});

	it('keeps role and reason when it is decided again, and asks anew when the level moves', () => {
		const plan = planWith(graveThreat());
		decideHandling(plan, 't1', { choice: 'accept', level: 'high', on: '2026-01-01' });
		Object.assign(plan.handling.t1 ?? {}, { by: 'Board', reason: 'No other way' });
		expect(hasMoved(plan.handling.t1, 'critical')).toBe(true);
		expect(isSettled(plan.handling.t1, 'critical')).toBe(false);
		decideHandling(plan, 't1', { choice: 'accept', level: 'critical', on: '2026-02-01' });
		expect(plan.handling.t1).toEqual({
			...{ choice: 'accept', level: 'critical', on: '2026-02-01' },
			...{ by: 'Board', reason: 'No other way' }
		});
		expect(isSettled(plan.handling.t1, 'critical')).toBe(true);
		clearHandling(plan, 't1');
		expect(plan.handling).toEqual({});
	});

	it('lets nobody accept what somebody was to treat', () => {
		const plan = planWith(graveThreat());
		decideHandling(plan, 't1', { choice: 'treat', level: 'critical', on: '2026-01-01' });
		Object.assign(plan.handling.t1 ?? {}, { by: 'Programme lead', reason: 'We can' });
		const accepted = { choice: 'accept', level: 'critical', on: '2026-02-01' } as const;
		decideHandling(plan, 't1', accepted);
		expect(plan.handling.t1).toEqual(accepted);
	});

	it('wants a review in three months for Critical, and in twelve while nothing is scored', () => {
		const plan = planWith(graveThreat());
		expect(reviewBy('2026-11-21', scorePlan(plan, petitions))).toEqual({
			on: '2027-02-20',
			level: 'critical'
		});
		const empty = newPlan({
			...{ id: 'p', scoringId: 's', today: '2026-11-21', title: '' },
			...{ route: 'full', facilitated: false }
		});
		expect(reviewBy('2026-11-21', scorePlan(empty, petitions))).toEqual({
			on: '2027-11-21',
			level: undefined
		});
	});
});
