import { describe, expect, it } from 'vitest';
import { isSameButForSteps } from './copy';
import { newPlan } from './edits';

const plan = newPlan({
	...{ id: 'p', scoringId: 's', today: '2026-11-21', title: 'Our plan' },
	...{ route: 'short', facilitated: false }
});

describe('a plan after it was saved as a file', () => {
	it('holds the same when only a step was marked as passed', () => {
		expect(isSameButForSteps(plan, { ...plan, steps: { export: 'done' } })).toBe(true);
	});

	it('holds something else after any other change', () => {
		const retitled = { ...plan, settings: { ...plan.settings, title: 'Another title' } };
		const ruled = { ...plan, rules: { r: { text: 'No phones', order: 'a0' } } };
		expect(isSameButForSteps(plan, retitled)).toBe(false);
		expect(isSameButForSteps(plan, ruled)).toBe(false);
	});
});
