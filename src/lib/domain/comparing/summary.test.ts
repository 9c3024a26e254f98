import { expect, it } from 'vitest';
import { graveThreat, petitions, planWith, action } from '../plan-check/plan-check.builders';
import type { Plan } from '../plan/plan';
import { scorePlan } from '../scoring/score';
import { summarySince, type ScoredPlan } from './summary';

const scored = (plan: Plan): ScoredPlan => ({ plan, scores: scorePlan(plan, petitions) });

it('counts what is new, changed and gone by section, and names the threats at another level', () => {
	const before = planWith(graveThreat(), action('late', {}), action('old', {}));
	const after = structuredClone(before);
	Reflect.deleteProperty(after.actions, 'old');
	Object.assign(after.actions.late ?? {}, { owner: 'Lead' });
	action('next', {})(after);
	for (const entry of Object.values(after.entries))
		Object.assign(entry, { low: 1, best: 1, high: 1 });
	const summary = summarySince(scored(before));
	const { sections, moved } = summary(scored(after));
	expect(sections).toContainEqual({ section: 'actions', new: 1, changed: 1, gone: 1 });
	expect(moved).toMatchObject([{ threatId: 't1', title: 'Account freeze' }]);
	expect(summarySince(scored(before))(scored(before))).toEqual({ sections: [], moved: [] });
});

it('says after each change what it would say from nothing', () => {
	const before = planWith(graveThreat(), action('one', {}));
	const summary = summarySince(scored(before));
	let now = before;
	for (const what of ['a', 'b', 'one']) {
		now = { ...now, actions: { ...now.actions, one: { ...now.actions.one, what } as never } };
		expect(summary(scored(now))).toEqual(summarySince(scored(before))(scored(now)));
	}
	expect(summary(scored(now)).sections).toEqual([]);
});
