import { describe, expect, it } from 'vitest';
import { aPlan } from '../scoring/scoring.builders';
import { askedIn, formOf } from './form';
import { aQuestion } from './readiness.builders';

const questions = [aQuestion({ id: 'H02' }), aQuestion({ id: 'H03' })];

describe('the form of the house-in-order questions', () => {
	it.each(['short', 'full'] as const)('follows the %s route until somebody chose', (route) => {
		const plan = aPlan();
		plan.settings.route = route;
		expect(formOf(plan)).toBe(route);
		plan.settings.readinessForm = 'short';
		expect(formOf(plan)).toBe('short');
	});

	it('asks twelve questions or all', () => {
		const plan = aPlan();
		expect(askedIn(plan, questions).map(({ id }) => id)).toEqual(['H02', 'H03']);
		plan.settings.readinessForm = 'short';
		expect(askedIn(plan, questions).map(({ id }) => id)).toEqual(['H03']);
	});
});
