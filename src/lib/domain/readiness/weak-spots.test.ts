import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan';
import { scorePlan } from '../scoring/score';
import { aCatalogue, anEntry, aPlan, aThreat, impactsOf } from '../scoring/scoring.builders';
import { aQuestion } from './readiness.builders';
import { weakSpots } from './weak-spots';

const ids = ['H01', 'H02', 'H03', 'H04', 'H05', 'H06', 'H07'] as const;
const catalogue = {
	...aCatalogue([], {}),
	readiness: ids.map((id) => aQuestion({ id, links: [id === 'H06' ? 'FIN-01' : 'LEG-01'] }))
};
const grave = anEntry({ low: 4, best: 5, high: 5 });
const plan = aPlan({
	threats: { freeze: aThreat({ typeId: 'FIN-01' }), other: aThreat() },
	entries: { 'freeze/1': grave, 'other/1': grave }
});

const spotsOf = (readiness: Plan['readiness'], from = plan) => {
	const answered = { ...from, readiness };
	return weakSpots(answered, catalogue, scorePlan(answered, catalogue));
};

describe('the weak spots', () => {
	it('are the five lowest answers, the lowest first and then by id', () => {
		const answers = { H01: 2, H02: 1, H03: 0, H04: 2, H05: 1, H07: 2 } as const;
		expect(spotsOf(answers).map(({ question }) => question.id)).toEqual([
			...['H03', 'H02', 'H05', 'H01', 'H04']
		]);
	});

	it('put first among equals what counts for a High or Critical threat of this plan', () => {
		const spots = spotsOf({ H01: 1, H06: 1 });
		expect(spots.map(({ question, grave: named }) => [question.id, named])).toEqual([
			['H06', ['freeze']],
			['H01', []]
		]);
	});

	it('do not count a threat that is not grave, or not scored', () => {
		const mild = anEntry({ low: 1, best: 1, high: 1, ...impactsOf(1) });
		const low = { ...plan, entries: { 'freeze/1': mild } };
		expect(spotsOf({ H06: 0 }, low)[0]?.grave).toEqual([]);
		expect(spotsOf({ H06: 0 }, { ...plan, entries: {} })[0]?.grave).toEqual([]);
	});

	it('never put a graver answer after a better one for the sake of a threat', () => {
		expect(spotsOf({ H01: 0, H06: 1 })[0]?.question.id).toBe('H01');
	});

	it('hold no answer that cannot be raised, none without points and none that is missing', () => {
		expect(spotsOf({ H01: 3, H02: 'would-not-say', H03: 'not-applicable' })).toEqual([]);
	});
});
