import { expect, it } from 'vitest';
import { graveThreat, petitions, planWith, action } from '../plan-check/plan-check.builders';
import { changeSummary } from './summary';

it('counts what is new, changed and gone by section, and names the threats that moved', () => {
	const before = planWith(graveThreat(), action('late', {}), action('old', {}));
	const after = structuredClone(before);
	Reflect.deleteProperty(after.actions, 'old');
	Object.assign(after.actions.late ?? {}, { owner: 'Lead' });
	action('next', {})(after);
	for (const entry of Object.values(after.entries))
		Object.assign(entry, { low: 1, best: 1, high: 1 });
	const { sections, moved } = changeSummary(before, after, petitions);
	expect(sections).toContainEqual({ section: 'actions', new: 1, changed: 1, gone: 1 });
	expect(moved).toMatchObject([{ threatId: 't1', title: 'Account freeze' }]);
	expect(changeSummary(before, before, petitions)).toEqual({ sections: [], moved: [] });
});
