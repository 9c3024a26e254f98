import { describe, expect, it } from 'vitest';
import { newPlan } from '../plan/edits';
import { LINE_LIMIT } from '../plan/field';
import { parsePlan } from '../plan/parse';
import type { Plan } from '../plan/plan';
import { areLinked, isFramed, storiesAt, wordsAt, writeCorner } from './drivers';

const aPlan = (settings: Partial<Plan['settings']> = {}): Plan => {
	const plan = newPlan({
		...{ id: 'plan', scoringId: 'scoring', today: '2026-11-21', title: 'Plan' },
		...{ route: 'full', facilitated: false }
	});
	Object.assign(plan.settings, settings);
	return plan;
};
const framed = {
	...{ driverOne: 'The vote', driverOneLow: 'calm', driverOneHigh: 'contested' },
	...{ driverTwo: 'Money', driverTwoLow: 'dries up', driverTwoHigh: 'stays' }
};

describe('two drivers', () => {
	it('make a frame once both have a name and two ends', () => {
		expect(isFramed(aPlan(framed).settings)).toBe(true);
		expect(isFramed(aPlan({ ...framed, driverTwoHigh: '  ' }).settings)).toBe(false);
		expect(wordsAt(aPlan(framed).settings, 'Two', 'low')).toBe('dries up');
	});

	it('are linked where the group says partly or yes', () => {
		const linked = (['no', 'partly', 'yes'] as const).map((driversLinked) =>
			areLinked(aPlan({ driversLinked }).settings)
		);
		expect([areLinked(aPlan().settings), ...linked]).toEqual([false, false, true, true]);
	});

	it('find the stories of a corner in order, however many there are', () => {
		const plan = aPlan();
		writeCorner(plan, 's1', { corner: 'low-high', title: 'One' });
		writeCorner(plan, 's2', { corner: 'wild-card', title: 'Two' });
		writeCorner(plan, 's3', { corner: 'low-high', title: 'Three' });
		expect(storiesAt(plan.scenarios)).toEqual(
			new Map([
				['low-high', ['s1', 's3']],
				['wild-card', ['s2']]
			])
		);
		expect(plan.scenarios['s1']?.origin).toBe('drivers');
	});

	it('cut a title that two long ends make, and never through a letter', () => {
		const plan = aPlan();
		writeCorner(plan, 's1', { corner: 'low-low', title: `a${'👩'.repeat(LINE_LIMIT)}` });
		const title = plan.scenarios['s1']?.title ?? '';
		expect(title.length).toBe(LINE_LIMIT - 1);
		expect(title.isWellFormed()).toBe(true);
		expect(parsePlan(plan).ok).toBe(true);
	});
});
