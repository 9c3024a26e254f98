import { describe, expect, it } from 'vitest';
import { aCatalogue, aPlan } from '../scoring/scoring.builders';
import type { Plan } from '../plan/plan';
import { ReadinessArea } from '../vocabulary';
import { areaScores, type AreaScore } from './areas';
import { aQuestion } from './readiness.builders';

const catalogue = {
	...aCatalogue([], {}),
	readiness: [
		aQuestion({ id: 'H02', area: 'legal' }),
		aQuestion({ id: 'H03', area: 'legal', inShortForm: true }),
		aQuestion({ id: 'H04', area: 'legal', inShortForm: true }),
		aQuestion({ id: 'H35', area: 'programme' })
	]
};

function scoreOf(area: ReadinessArea, readiness: Plan['readiness'], form: 'short' | 'full') {
	const plan = aPlan({ readiness });
	plan.settings.readinessForm = form;
	return areaScores(plan, catalogue).find((each): each is AreaScore => each.area === area);
}

describe('the score of an area', () => {
	it('is the mean of what is answered, of 3', () => {
		expect(scoreOf('legal', { H02: 0, H03: 2 }, 'full')).toEqual({
			...{ area: 'legal', answered: 2, total: 3, value: 0.333333333 }
		});
	});

	it('leaves out what does not apply, and keeps open what nobody would say', () => {
		const answers = { H02: 'not-applicable', H03: 'would-not-say', H04: 3 } as const;
		expect(scoreOf('legal', answers, 'full')).toMatchObject({ answered: 1, total: 2, value: 1 });
	});

	it('is not known, rather than nothing, where all answers are without points', () => {
		const none = 'not-applicable' as const;
		const answers = { H02: none, H03: none, H04: none };
		expect(scoreOf('legal', answers, 'full')).toMatchObject({ total: 0, value: undefined });
	});

	it('counts an answer of the long form on in the short one', () => {
		expect(scoreOf('legal', { H02: 3 }, 'short')).toMatchObject({ answered: 1, total: 3 });
		expect(scoreOf('legal', {}, 'short')).toMatchObject({ answered: 0, total: 2 });
	});

	it('is there for every area, also for one of which nothing is asked', () => {
		const areas = areaScores(aPlan(), catalogue).map(({ area }) => area);
		expect(areas).toEqual(ReadinessArea.options);
		expect(scoreOf('programme', {}, 'short')).toMatchObject({ total: 0, value: undefined });
	});
});
