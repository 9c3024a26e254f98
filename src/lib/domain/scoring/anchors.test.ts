import { describe, expect, it } from 'vitest';
import { Plan } from '../plan/plan';
import { ownAnchors, ownWords, setOwnWords } from './anchors';
import { scorePlan } from './score';
import { aCatalogue, anEntry, aPlan, aThreat } from './scoring.builders';

const severe = { scale: 'people', step: '4' } as const;

describe('own words for the steps of a scale', () => {
	it('stand under the step that they are for, in a plan that can be read', () => {
		const plan = aPlan();
		setOwnWords(plan, severe, 'somebody has to leave the valley');
		setOwnWords(plan, { scale: 'likelihood', step: '3' }, 'as in the year of the dam');
		expect(plan.anchors).toEqual({
			'people/4': 'somebody has to leave the valley',
			'likelihood/3': 'as in the year of the dam'
		});
		expect(Plan.safeParse(plan).success).toBe(true);
		expect(ownWords(plan.anchors, severe)).toBe('somebody has to leave the valley');
		expect(ownAnchors(plan.anchors).map(({ scale }) => scale)).toEqual(['likelihood', 'people']);
	});

	it('give way to those of Holdfast when they are taken away', () => {
		const plan = aPlan({ anchors: { 'people/4': 'ours' } });
		setOwnWords(plan, severe, '  ');
		expect(plan.anchors).toEqual({});
	});

	it('change no score', () => {
		const plan = aPlan({ threats: { a: aThreat() }, entries: { 'a/1': anEntry() } });
		const catalogue = aCatalogue([], {});
		expect(scorePlan({ ...plan, anchors: { 'people/4': 'ours' } }, catalogue)).toEqual(
			scorePlan(plan, catalogue)
		);
	});
});
