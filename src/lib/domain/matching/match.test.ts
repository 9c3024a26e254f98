import { describe, expect, it } from 'vitest';
import type { Case } from '../catalogue/catalogue';
import { closenessOf, matchMechanisms, type Match } from './match';
import { aCase, aCatalogue, aCondition, aMechanism, aQuery } from './matching.builders';
import type { Query } from './query';
import { facetWeights } from './weights';

const namesOf = (matches: readonly Match[]) => matches.map(({ mechanism }) => mechanism.id);

const aCaseWith = (id: string, given: Partial<Case> = {}): Case =>
	aCase({ id, mechanisms: [aMechanism({ id, caseId: id })], ...given });

const rank = (cases: readonly Case[], query: Partial<Query> = {}) =>
	matchMechanisms(aQuery(query), aCatalogue(cases));

const everything: Partial<Query> = {
	work: ['media'],
	fronts: ['legal'],
	phase: 'respond',
	weakAreas: ['legal'],
	kind: 'icso',
	country: 'UG',
	rating: 'closed'
};
const alikeInEverything = aCase({
	rating: 'closed',
	work: ['media'],
	mechanisms: [aMechanism({ needs: ['legal'] })]
});

describe('the facet table', () => {
	it('adds up to 100, with what happened and the words for it first', () => {
		expect(Object.values(facetWeights).reduce((sum, weight) => sum + weight)).toBe(100);
		const rest = Object.entries(facetWeights).filter(
			([facet]) => !/^(threat|stories|words)$/.test(facet)
		);
		const heaviest = Math.max(...rest.map(([, weight]) => weight));
		const { threat, stories, words } = facetWeights;
		expect(Math.min(threat, stories, words)).toBeGreaterThan(heaviest);
	});
});

describe('score and coverage', () => {
	it('are 1 where everything is known and alike but the words, which are unknown', () => {
		const [best] = rank([alikeInEverything], everything).plain;
		// 48 of 100 are known and alike, words and stories count 0.3 x 52
		expect(best).toMatchObject({ score: 0.636, coverage: 0.48 });
	});

	it('count an unknown facet as 0.3 and leave it out of the coverage', () => {
		const [best] = rank([aCase()]).plain;
		// threat 18 and category 1 are known and alike, 81 unknown: 19 + 0.3 x 81
		expect(best).toMatchObject({ score: 0.433, coverage: 0.19 });
		// of what is known all is alike, held back by a tenth of the table at 0.3: (19 + 3) / 29
		expect(best?.nearness).toBeCloseTo(22 / 29, 3);
	});

	it('round the score to a thousandth', () => {
		const threats = ['LEG-04', 'FIN-01', 'DIS-01', 'FIN-02', 'DIS-06', 'FIN-08', 'REP-05'];
		// 18 + 1 / 7 + 0.3 x 81 = 42.44...
		expect(rank([aCase({ mechanisms: [aMechanism({ threats })] })]).plain[0]?.score).toBe(0.424);
	});

	it('follow another facet table', () => {
		const nothing = Object.fromEntries(Object.keys(facetWeights).map((facet) => [facet, 0]));
		const weights = { ...facetWeights, ...nothing, region: 5 };
		const { plain } = matchMechanisms(aQuery({ country: 'KE' }), aCatalogue([aCase()]), weights);
		expect(plain[0]).toMatchObject({ score: 0.8, coverage: 1 });
	});

	it('refuse a facet table that weighs nothing', () => {
		const nothing = Object.fromEntries(Object.keys(facetWeights).map((facet) => [facet, 0]));
		const weights = { ...facetWeights, ...nothing };
		expect(() => matchMechanisms(aQuery(), aCatalogue([aCase()]), weights)).toThrow('Impossible');
	});
});

describe('closeness', () => {
	it.each([
		[1, 'close'],
		[0.55, 'close'],
		[0.549, 'fair'],
		[0.4, 'fair'],
		[0.399, 'distant'],
		[0, 'distant']
	] as const)('of %d is %s', (score, closeness) => {
		expect(closenessOf(score)).toBe(closeness);
	});

	it('without words has no close case below 0.4, nor in an empty catalogue', () => {
		const unlike: Partial<Query> = { threatTypeId: 'REP-05', category: 'reputational' };
		expect(rank([aCase()], unlike)).toMatchObject({
			noCloseCase: true,
			plain: [{ closeness: 'distant' }]
		});
		expect(rank([aCase()])).toMatchObject({ noCloseCase: false });
		expect(rank([])).toMatchObject({ plain: [], shown: [], noCloseCase: true });
	});
});

describe('order of equal scores', () => {
	it('puts the better known first', () => {
		// a rating too light to move a rounded score
		const weights = { ...facetWeights, rating: 0.0001 };
		const cases = [aCaseWith('a'), aCaseWith('z', { rating: 'open' })];
		const { plain } = matchMechanisms(aQuery({ rating: 'closed' }), aCatalogue(cases), weights);
		expect(plain[0]?.score).toBe(plain[1]?.score);
		expect(namesOf(plain)).toEqual(['z', 'a']);
	});

	it('then puts fewer preconditions first', () => {
		const demanding = aMechanism({ id: 'a', preconditions: [aCondition()] });
		expect(namesOf(rank([aCase({ mechanisms: [demanding] }), aCaseWith('z')]).plain)).toEqual([
			'z',
			'a'
		]);
	});

	it('then puts the newer case first', () => {
		const cases = [aCaseWith('a', { written: 2019 }), aCaseWith('z', { written: 2021 })];
		expect(namesOf(rank(cases).plain)).toEqual(['z', 'a']);
	});

	it('then goes by mechanism id', () => {
		expect(namesOf(rank([aCaseWith('b'), aCaseWith('a')]).plain)).toEqual(['a', 'b']);
	});
});

describe('cautions', () => {
	it('mark a match and leave it in its place', () => {
		const cautions = [aCondition({ gate: 'exposure-raises-danger' })];
		const public_ = aCase({ mechanisms: [aMechanism({ id: 'campaign', cautions })] });
		const { plain, shown } = rank([public_, aCaseWith('quiet')], { flags: { dutyOfCare: true } });
		expect(namesOf(plain)).toEqual(['campaign', 'quiet']);
		expect(namesOf(shown)).toEqual(['campaign', 'quiet']);
		expect(plain.map(({ cautionFirst }) => cautionFirst.length)).toEqual([1, 0]);
	});
});

describe('vignettes', () => {
	const freeze = aCase({
		id: 'freeze-case',
		mechanisms: [
			aMechanism({
				id: 'petition-and-talks',
				threats: ['LEG-04', 'FIN-01'],
				fronts: ['legal', 'political']
			}),
			aMechanism({
				id: 'sister-publicity',
				threats: ['DIS-01', 'LEG-04'],
				fronts: ['communications']
			})
		]
	});
	const agentLaw = aCase({
		id: 'agent-law-case',
		kind: 'coalition',
		region: 'europe',
		countries: ['HU'],
		mechanisms: [
			aMechanism({
				id: 'joint-answer',
				threats: ['LEG-02', 'DIS-06'],
				fronts: ['solidarity', 'legal']
			})
		]
	});
	const lawsuit = aCase({
		id: 'lawsuit-case',
		region: 'americas',
		countries: ['US'],
		mechanisms: [aMechanism({ id: 'fight-in-public', threats: ['LEG-06', 'FIN-08'], effort: 3 })]
	});
	const cases = [lawsuit, agentLaw, freeze];

	it('an African organisation whose accounts are frozen meets the petition first', () => {
		const { plain } = rank(cases, {
			threatTypeId: 'FIN-01',
			category: 'financial',
			country: 'KE',
			kind: 'national-ngo'
		});
		expect(plain[0]).toMatchObject({ mechanism: { id: 'petition-and-talks' }, closeness: 'close' });
	});

	it('a European group facing a foreign-agent law meets the joint answer first', () => {
		const { plain } = rank(cases, { threatTypeId: 'LEG-02', country: 'HU', kind: 'national-ngo' });
		expect(plain[0]).toMatchObject({ mechanism: { id: 'joint-answer' }, closeness: 'close' });
	});

	it('a small organisation sued by a company still meets the costly mechanism against lawsuits', () => {
		const { plain } = rank(cases, { threatTypeId: 'LEG-06', kind: 'community-based', staff: 3 });
		expect(namesOf(plain)[0]).toBe('fight-in-public');
	});

	it('a financial threat without type or words is answered by category alone', () => {
		const { plain, noCloseCase } = rank(cases, { threatTypeId: undefined, category: 'financial' });
		expect(namesOf(plain).slice(0, 2)).toEqual(['fight-in-public', 'petition-and-talks']);
		expect(noCloseCase).toBe(true);
	});
});
