import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween } from '../day';
import { newPlan } from '../plan/edits';
import type { Plan } from '../plan/plan';
import { numbered, rated, unrated } from './actors';
import { byDay, isBackwards, nearnessOf } from './calendar';
import { withoutFallback } from './dependencies';
import { addActivity, addActor, addDependency, addEvent, addInformation } from './edits';

const TODAY = '2026-11-21';
const aPlan = (recipe: (draft: Plan) => void): Plan => {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: TODAY, title: 'Plan' },
		...{ route: 'full', facilitated: false }
	});
	recipe(plan);
	return plan;
};

describe('a foreseeable event', () => {
	it('lies ahead, is going on or is past', () => {
		expect(nearnessOf({ startsOn: '2026-12-12' }, TODAY)).toEqual({ kind: 'ahead', days: 21 });
		expect(nearnessOf({ startsOn: TODAY }, TODAY)).toEqual({ kind: 'now' });
		expect(nearnessOf({ startsOn: '2026-11-01', endsOn: TODAY }, TODAY)).toEqual({ kind: 'now' });
		expect(nearnessOf({ startsOn: '2026-11-01' }, TODAY)).toEqual({ kind: 'past', days: -20 });
		expect(nearnessOf({}, TODAY)).toEqual({ kind: 'undated' });
	});

	it('with an end before its start counts from its start', () => {
		const event = { what: 'Vote', startsOn: '2026-12-01', endsOn: '2026-01-01', order: 'a0' };
		expect(isBackwards(event)).toBe(true);
		expect(nearnessOf(event, TODAY)).toEqual({ kind: 'ahead', days: 10 });
	});

	it('is ahead by exactly the days that are left', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3000 }), (days) => {
				const startsOn = dayAfter(TODAY, days);
				expect(nearnessOf({ startsOn }, TODAY)).toEqual({ kind: 'ahead', days });
				expect(daysBetween(TODAY, startsOn)).toBe(days);
			})
		);
	});

	it('stands by its day, without one last', () => {
		const { events } = aPlan((draft) => {
			addEvent(draft, 'none', 'Some day');
			addEvent(draft, 'late', 'Vote');
			addEvent(draft, 'soon', 'Renewal');
			if (draft.events.late) draft.events.late.startsOn = '2027-01-14';
			if (draft.events.soon) draft.events.soon.startsOn = '2026-12-31';
		});
		expect(byDay(events)).toEqual(['soon', 'late', 'none']);
	});
});

describe('what the work depends on', () => {
	it('is listed where there is no fallback, the most pressing first', () => {
		const { dependencies } = aPlan((draft) => {
			for (const what of ['Licence', 'Bank', 'Phone line']) addDependency(draft, what, what);
			Object.assign(draft.dependencies.Bank ?? {}, { daysWithout: 10 });
			Object.assign(draft.dependencies['Phone line'] ?? {}, { fallback: 'Radio' });
		});
		expect(withoutFallback(dependencies).map(({ what }) => what)).toEqual(['Bank', 'Licence']);
	});

	it('without words is no fallback', () => {
		const { dependencies } = aPlan((draft) => {
			addDependency(draft, 'd', 'Bank');
			Object.assign(draft.dependencies.d ?? {}, { fallback: '  ' });
		});
		expect(withoutFallback(dependencies)).toHaveLength(1);
	});
});

describe('people and institutions around us', () => {
	it('keep their number when their stance changes, and have a place once both is known', () => {
		const plan = aPlan((draft) => {
			addActor(draft, 'a', { title: 'Registrar', stance: 'opponent' });
			addActor(draft, 'b', { title: 'Bar association', stance: 'ally' });
			Object.assign(draft.actors.b ?? {}, { interest: 4, influence: 2 });
			Object.assign(draft.actors.a ?? {}, { interest: 4 });
		});
		const all = numbered(plan.actors);
		expect(all.map(({ id, number }) => [id, number])).toEqual([
			['a', 1],
			['b', 2]
		]);
		expect(rated(all).map(({ id }) => id)).toEqual(['b']);
		expect(unrated(all).map(({ id }) => id)).toEqual(['a']);
	});
});

it('activities and information are added at the end', () => {
	const plan = aPlan((draft) => {
		addActivity(draft, 'a', 'Legal aid');
		addActivity(draft, 'b', 'Radio');
		addInformation(draft, 'i', 'Case files');
	});
	expect((plan.activities.a?.order ?? '') < (plan.activities.b?.order ?? '')).toBe(true);
	expect(plan.information.i?.what).toBe('Case files');
});
