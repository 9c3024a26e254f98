import { describe, expect, it } from 'vitest';
import { aMatrixPlan, marked, matrixCatalogue } from '../../../../../tests/support/matrix-plan';
import type { Plan } from '$lib/domain/plan/plan';
import { rankPlan } from '$lib/domain/scoring/rank';
import { scorePlan } from '$lib/domain/scoring/score';
import { countAnswers, filtered, isFiltered, noFilter, withAnswer } from './filter';

const base = aMatrixPlan();
const freeze = base.threats.freeze;
const plan: Plan = {
	...base,
	threats: {
		...base.threats,
		...(freeze && { freeze: { ...freeze, onset: 'hours', clearAndPresent: true } })
	},
	entries: { ...base.entries, 'smear/two': marked(1, 3) },
	agreed: { twinA: { likelihood: 2, impact: 2 } }
};
const ranked = rankPlan(plan, scorePlan(plan, matrixCatalogue));
const left = (filter: Partial<typeof noFilter>): readonly string[] =>
	filtered(ranked, plan, { ...noFilter, ...filter }).map(({ threatId }) => threatId);

describe('the filter of the matrix', () => {
	it('lets everything through while nothing is picked', () => {
		expect(isFiltered(noFilter)).toBe(false);
		expect(filtered(ranked, plan, noFilter)).toBe(ranked);
	});

	it('finds threats by category, level, onset and signs', () => {
		expect(left({ category: ['legal'] })).toEqual([]);
		expect(left({ level: ['critical'] })).toEqual(['freeze']);
		expect(left({ onset: ['hours'] })).toEqual(['freeze']);
		expect(left({ sign: ['clear'] })).toEqual(['freeze']);
		expect(left({ sign: ['duty'] })).toEqual(['freeze']);
		expect(left({ sign: ['differ'] })).toEqual(['smear']);
		expect(left({ sign: ['agreed'] })).toEqual(['twinA']);
	});

	it('adds answers of one group, and lets groups narrow each other', () => {
		expect(left({ sign: ['agreed', 'differ'] })).toEqual(['smear', 'twinA']);
		expect(left({ sign: ['agreed', 'differ'], level: ['critical'] })).toEqual([]);
	});

	it('counts every answer over the whole plan', () => {
		const counts = countAnswers(ranked, plan);
		expect(counts.category.get('financial')).toBe(4);
		expect(counts.category.get('digital')).toBe(0);
		expect(counts.sign.get('agreed')).toBe(1);
		expect(counts.onset.get('hours')).toBe(1);
	});

	it('picks an answer and leaves it out again', () => {
		const picked = withAnswer(noFilter, 'level', 'high');
		expect(picked.level).toEqual(['high']);
		expect(withAnswer(picked, 'level', 'high')).toEqual(noFilter);
	});
});
