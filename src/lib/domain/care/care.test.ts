import { expect, it } from 'vitest';
import { newPlan } from '../plan/edits';
import { addSupport, supportsLeaving } from './edits';

it('lets nobody know from a document who is asked for support, until the group chooses so', () => {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', title: 'Plan', today: '2026-11-21' },
		...{ route: 'full', facilitated: false }
	});
	addSupport(plan, 'one', 'The counsellor');
	expect(supportsLeaving(plan)).toEqual({});
	plan.settings.showsCare = false;
	expect(supportsLeaving(plan)).toEqual({});
	plan.settings.showsCare = true;
	expect(Object.keys(supportsLeaving(plan))).toEqual(['one']);
});
