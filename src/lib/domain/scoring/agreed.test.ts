import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreed } from '../plan/plan';
import { explainScore } from './explain';
import { anEntry, anyInput, anInput, entriesOf, impactsOf, scored } from './scoring.builders';
import { scoreThreat } from './score';

const agreed: Agreed = { likelihood: 4.5, impact: 2.5 };
const halves = fc.integer({ min: 1, max: 11 }).map((steps) => steps / 2);
const anyAgreed = fc.record({ likelihood: halves, impact: halves });

describe('an agreed value', () => {
	it('stands for the context stage, and the entries stay', () => {
		const score = scored({ agreed });
		expect(score.context).toMatchObject({ likelihood: 4.5, impact: 2.5 });
		expect(score.medians.likelihood.best).toBe(3);
		expect(score.agreed).toEqual(agreed);
	});

	it('keeps the width of the range', () => {
		const { context } = scored({ agreed });
		expect(context.range.likelihood).toEqual({ low: 3.5, high: 5.5 });
		expect(context.range.impact).toEqual({ low: 1.5, high: 3.5 });
	});

	it('is shifted by exposure and readiness like the marks', () => {
		const answers = [3 as const];
		const readiness = { prevention: 0, response: 1 };
		expect(scored({ agreed, answers, readiness }).current).toMatchObject({
			likelihood: 5.5,
			impact: 2
		});
	});

	it('puts a threat on the matrix that the marks alone would not', () => {
		const untouched = entriesOf(anEntry(impactsOf(0, 0, 0, 0, 0, 0)));
		const notCredible = entriesOf({ form: 'full', round: 1, notCredible: true });
		for (const entries of [untouched, notCredible]) {
			expect(scoreThreat(anInput({ entries })).state).not.toBe('scored');
			expect(scored({ entries, agreed }).context).toMatchObject({ likelihood: 4.5, impact: 2.5 });
		}
	});

	it('scores nothing that nobody has marked', () => {
		expect(scoreThreat(anInput({ entries: [], agreed })).state).toBe('unscored');
	});

	it('begins the sums, which still add up', () => {
		fc.assert(
			fc.property(anyInput, anyAgreed, (input, value) => {
				for (const { stage, likelihood, impact } of explainScore(
					scored({ ...input, agreed: value })
				)) {
					if (stage !== 'context' && stage !== 'current') continue;
					expect([likelihood.parts[0]?.kind, impact.parts[0]?.kind]).toEqual(['agreed', 'agreed']);
					for (const { parts, result } of [likelihood, impact])
						expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(result, 7);
				}
			})
		);
	});

	it('leaves flags and views as they were', () => {
		fc.assert(
			fc.property(anyInput, anyAgreed, (input, value) => {
				const [before, after] = [scored(input), scored({ ...input, agreed: value })];
				expect(after.disagreement).toEqual(before.disagreement);
				expect(after.dutyOfCare).toBe(before.dutyOfCare);
				expect(after.opinions).toEqual(before.opinions);
			})
		);
	});
});
