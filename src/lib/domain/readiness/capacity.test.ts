import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePlan } from '../scoring/score';
import { aCatalogue, anEntry, aPlan, aThreat } from '../scoring/scoring.builders';
import { answer } from '../scoring/scales';
import { asReadiness, capacities, capacityOf, questionsFor, threatsFed } from './capacity';
import { aQuestion } from './readiness.builders';

const questions = [
	aQuestion({ id: 'H01', type: 'prevent' }),
	aQuestion({ id: 'H02', type: 'respond' }),
	aQuestion({ id: 'H03', type: 'both' }),
	aQuestion({ id: 'H04', type: 'both', links: ['FIN-07'] })
];
const catalogue = { ...aCatalogue([], {}), readiness: questions };
const forFreeze = questionsFor(catalogue, 'FIN-01');
const plan = aPlan({
	threats: { freeze: aThreat({ typeId: 'FIN-01' }), own: aThreat() },
	entries: { 'freeze/1': anEntry(), 'own/1': anEntry() }
});

const readinessBy = (answers: typeof plan.readiness) => asReadiness(capacityOf(forFreeze, answers));

const anyAnswer = fc.constantFrom(
	...([0, 1, 2, 3, 'not-applicable', 'would-not-say'] as const).map((each) => answer.parse(each))
);
const anyAnswers = fc.dictionary(fc.constantFrom('H01', 'H02', 'H03', 'H04'), anyAnswer);

describe('the capacity against a threat', () => {
	it('takes prevention from the questions that prevent or do both, response from the others or both', () => {
		expect(readinessBy({ H01: 3, H02: 0, H03: 1, H04: 3 })).toEqual({
			prevention: 0.666666667,
			response: 0.166666667
		});
	});

	it.each([
		['nothing is answered', {}],
		['everything is left unsaid', { H01: 'would-not-say', H02: 'would-not-say' }],
		[
			'no question applies',
			{ H01: 'not-applicable', H02: 'not-applicable', H03: 'not-applicable' }
		],
		['only questions of other threats are answered', { H04: 3 }]
	] as const)('is not known when %s', (_case, answers) => {
		expect(readinessBy(answers)).toEqual({ prevention: undefined, response: undefined });
	});

	it('knows the one without the other', () => {
		expect(readinessBy({ H02: 3 })).toEqual({ prevention: undefined, response: 1 });
	});

	it('is there for threats of a type, and not for those of the own words of the group', () => {
		expect([...capacities({ ...plan, readiness: { H03: 3 } }, catalogue)]).toEqual([
			['freeze', { prevention: 1, response: 1 }]
		]);
	});

	it('names the threats of the plan for which an answer counts', () => {
		expect(questions.map((question) => threatsFed(plan, question))).toEqual([
			...[['freeze'], ['freeze'], ['freeze'], []]
		]);
	});
});

describe('what the house in order does to a level', () => {
	const indexWith = (readiness: typeof plan.readiness): number => {
		const score = scorePlan({ ...plan, readiness }, catalogue).get('freeze');
		return score?.state === 'scored' ? score.current.index : NaN;
	};

	it('is the same for a question without points as for one that was never asked', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const points = Object.fromEntries(
					Object.entries(answers).filter(([, given]) => typeof given === 'number')
				);
				expect(indexWith(answers)).toBe(indexWith(points));
			})
		);
	});

	it('is nothing as long as nothing is answered: the middle stands in', () => {
		expect(indexWith({ H01: 'would-not-say', H02: 'not-applicable' })).toBe(indexWith({}));
		const half = [aQuestion({ id: 'H01' }), aQuestion({ id: 'H02' })];
		const at = (readiness: typeof plan.readiness): unknown =>
			scorePlan({ ...plan, readiness }, { ...catalogue, readiness: half }).get('freeze');
		const current = (score: unknown): unknown => (score as { current: unknown }).current;
		expect(current(at({ H01: 1, H02: 2 }))).toEqual(current(at({})));
	});

	it('never raises a level when an answer gets better', () => {
		const id = fc.constantFrom('H01', 'H02', 'H03');
		fc.assert(
			fc.property(anyAnswers, id, fc.constantFrom(0, 1, 2), (answers, raised, before) => {
				const from = { ...answers, [raised]: answer.parse(before) };
				const to = { ...answers, [raised]: answer.parse(before + 1) };
				expect(indexWith(to)).toBeLessThanOrEqual(indexWith(from));
			})
		);
	});

	it('leaves a threat of their own words where it is', () => {
		const before = scorePlan(plan, catalogue).get('own');
		expect(scorePlan({ ...plan, readiness: { H03: 0 } }, catalogue).get('own')).toEqual(before);
	});
});
