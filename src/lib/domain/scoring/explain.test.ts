import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScore, type StageExplanation } from './explain';
import { aMechanism, anEntry, anyInput, entriesOf, impactsOf, scored } from './scoring.builders';
import type { ScoringInput } from './score';
import type { Stage } from './stage';

function explained(stage: Stage, input: Partial<ScoringInput>): StageExplanation | undefined {
	const entries = entriesOf(anEntry({ low: 4, best: 4, high: 4, ...impactsOf(4) }));
	return explainScore(scored({ entries, ...input })).find((each) => each.stage === stage);
}

describe('the explanation of a score', () => {
	it('goes through the stages in order', () => {
		expect(explainScore(scored()).map(({ stage }) => stage)).toEqual([
			...['context', 'current'],
			...['today', 'target']
		]);
	});

	it('starts the likelihood at the entries and writes out exposure and prevention', () => {
		expect(explained('current', { answers: [2, 2] })?.likelihood).toEqual({
			parts: [
				{ kind: 'entries', value: 4 },
				{ kind: 'exposure', value: 0.666666667, assumed: false },
				{ kind: 'prevention', value: -0.5, assumed: true }
			],
			result: 4.166666667
		});
	});

	it('writes out the response against that of a typical peer', () => {
		expect(explained('current', { readiness: { response: 0.25 } })?.impact).toEqual({
			parts: [
				{ kind: 'entries', value: 4 },
				{ kind: 'typical-response', value: 0.5 },
				{ kind: 'response', value: -0.25, assumed: false }
			],
			result: 4.25
		});
	});

	it('takes each mechanism off by what it counts, the largest first', () => {
		const mechanisms = [
			aMechanism({ id: 'small', impact: 0.5, status: 'tested' }),
			aMechanism({ id: 'idea', status: 'idea' }),
			aMechanism({ id: 'large', impact: 1, status: 'tested' })
		];
		expect(explained('today', { mechanisms })?.impact).toEqual({
			parts: [
				{ kind: 'current', value: 4 },
				{ kind: 'mechanism', mechanismId: 'large', value: -1 },
				{ kind: 'mechanism', mechanismId: 'small', value: -0.25 }
			],
			result: 2.75
		});
	});

	it('gives back what lies beyond the cap', () => {
		const mechanisms = ['a', 'b', 'c'].map((id) => aMechanism({ id, status: 'tested' }));
		const impact = explained('today', { mechanisms })?.impact;
		expect(impact?.parts.at(-1)).toEqual({ kind: 'cap', value: 0.25 });
		expect(impact?.result).toBe(2.5);
	});

	it('names what the end of the axis keeps back', () => {
		const entries = entriesOf(anEntry({ low: 5, best: 5, high: 5 }));
		const current = explained('current', { entries, answers: [3], readiness: { prevention: 0 } });
		expect(current?.likelihood.parts.at(-1)).toEqual({ kind: 'axis', value: -0.5 });
		expect(current?.likelihood.result).toBe(5.5);
	});

	it('adds up on every axis of every stage', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				for (const stage of explainScore(scored(input))) {
					for (const { parts, result } of [stage.likelihood, stage.impact]) {
						const sum = parts.reduce((total, { value }) => total + value, 0);
						expect(sum).toBeCloseTo(result, 7);
					}
				}
			})
		);
	});
});
