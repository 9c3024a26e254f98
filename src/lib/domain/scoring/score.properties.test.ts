import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../plan/plan';
import { dimensions } from '../vocabulary';
import { anEntry, anyInput, scored } from './scoring.builders';
import { scoreThreat, type ScoringInput } from './score';
import { stages } from './stage';

/** Values are settled to 1e-9, so sums of them may differ by a few of these. */
const SETTLED = 1e-8;

const indexOfCurrent = (input: ScoringInput): number => scored(input).current.index;

const withEntries = (
	input: ScoringInput,
	change: (entry: Entry) => Partial<Entry>
): ScoringInput => ({
	...input,
	entries: input.entries.map(({ id, entry }) => ({ id, entry: { ...entry, ...change(entry) } }))
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the risk index of a threat', () => {
	it('never falls when likelihood rises', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const raised = withEntries(input, ({ best = 1, high = 1 }) => ({
					best: Math.min(high, best + 0.5)
				}));
				expect(indexOfCurrent(raised)).toBeGreaterThanOrEqual(indexOfCurrent(input));
			})
		);
	});

	it('never falls when a dimension of impact rises', () => {
		fc.assert(
			fc.property(anyInput, fc.constantFrom(...dimensions), (input, dimension) => {
				const raised = withEntries(input, (entry) => ({
					[dimension]: Math.min(5, Math.max(1, (entry[dimension] ?? 0) + 0.5))
				}));
				expect(indexOfCurrent(raised)).toBeGreaterThanOrEqual(indexOfCurrent(input));
			})
		);
	});

	it('never falls when exposure rises', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const answers = input.answers.map((answer) => (answer === 0 ? 1 : (3 as const)));
				expect(indexOfCurrent({ ...input, answers })).toBeGreaterThanOrEqual(indexOfCurrent(input));
			})
		);
	});

	it('never rises when prevention or response rises', () => {
		fc.assert(
			fc.property(anyInput, share, share, (input, a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				const at = (prevention: number, response: number): number =>
					indexOfCurrent({ ...input, readiness: { prevention, response } });
				expect(at(more, less)).toBeLessThanOrEqual(at(less, less));
				expect(at(less, more)).toBeLessThanOrEqual(at(less, less));
			})
		);
	});

	it('never rises from today to the target, nor from the current stage to today, on either axis', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const { current, today, target } = scored(input);
				for (const axis of ['likelihood', 'impact'] as const) {
					expect(today[axis]).toBeLessThanOrEqual(current[axis]);
					expect(target[axis]).toBeLessThanOrEqual(today[axis] + SETTLED);
				}
			})
		);
	});

	it('lies within its range, and every value within the axes, at every stage', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const score = scored(input);
				for (const stage of stages) {
					const { likelihood, impact, index, range } = score[stage];
					expect(range.likelihood.low).toBeGreaterThanOrEqual(0.5);
					expect(range.impact.high).toBeLessThanOrEqual(5.5);
					expect(likelihood).toBeGreaterThanOrEqual(range.likelihood.low);
					expect(impact).toBeLessThanOrEqual(range.impact.high);
					expect(index).toBeGreaterThanOrEqual(range.index.low);
					expect(index).toBeLessThanOrEqual(range.index.high);
				}
			})
		);
	});
});

describe('the score of a threat', () => {
	it('is the same when people speak in another order and mechanisms come in another order', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const turned = {
					...input,
					entries: [...input.entries].reverse(),
					mechanisms: [...input.mechanisms].reverse()
				};
				expect(scoreThreat(turned)).toEqual(scoreThreat(input));
			})
		);
	});

	it('does not move when every view is given twice', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const again = input.entries.map(({ id, entry }) => ({ id: `${id}-again`, entry }));
				const twice = scored({ ...input, entries: [...input.entries, ...again] });
				const { views, opinions, disagreement, ...once } = scored(input);
				// Even what one alone gave is a round of two then.
				expect(twice).toMatchObject({ ...once, views: views * 2, groupRounds: 1 });
				expect(twice.opinions).toHaveLength(opinions.length * 2);
				const median = ({ spreads }: typeof disagreement) => spreads.likelihood?.median;
				expect(median(twice.disagreement)).toBe(median(disagreement));
			})
		);
	});

	it('reads an unanswered factor as the middle', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const unknown = scored({ ...input, answers: [undefined], readiness: {} });
				const middle = scored({
					...input,
					answers: [0, 3],
					readiness: { prevention: 0.5, response: 0.5 }
				});
				for (const stage of stages) expect(unknown[stage]).toEqual(middle[stage]);
			})
		);
	});

	it('does not move with duty of care', () => {
		const earlier = (people: number): Entry => anEntry({ people });
		fc.assert(
			fc.property(anyInput, (input) => {
				const later = withEntries(input, () => ({ round: 2, people: 3 }));
				const [mild, grave] = [earlier(3), earlier(5)].map((entry) =>
					scored({ ...later, entries: [...later.entries, { id: 'earlier', entry }] })
				);
				expect([mild?.dutyOfCare, grave?.dutyOfCare]).toEqual([false, true]);
				expect({ ...grave, dutyOfCare: false }).toEqual(mild);
			})
		);
	});

	it('leaves its input untouched', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const before = structuredClone(input);
				scoreThreat(input);
				expect(input).toEqual(before);
			})
		);
	});
});
