import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../level';
import { anEntry, anyInput, anyEntry, entriesOf, scored } from '../scoring.builders';
import { shiftLevel } from '../axis';
import { stages } from '../stage';
import { anySamplingInput } from './sampling.builders';
import { samplingInputOf } from './sampling-input';
import { drawRuns } from './runs';
import { sampleThreat, type SamplingInput } from './threat-ranges';

const named = { scoringId: 'plan', threatId: 'threat' };
const some = { numRuns: 40 };

describe('the ranges of a threat', () => {
	it('are the same, byte for byte, for the same input', () => {
		fc.assert(
			fc.property(anySamplingInput, (input) => {
				const [one, other] = [sampleThreat(input), sampleThreat(structuredClone(input))];
				expect(JSON.stringify(other.ranges)).toBe(JSON.stringify(one.ranges));
				expect(other.current).toEqual(one.current);
			}),
			some
		);
	});

	it('move by less than a tenth of a level on the index with another seed', () => {
		const views = [
			{ likelihood: { low: 2, best: 3, high: 4 }, impact: { low: 3.4, best: 4.4, high: 5.4 } },
			{ likelihood: { low: 1, best: 2, high: 5 }, impact: { low: 1.5, best: 3, high: 4.5 } }
		];
		const still = { likelihood: 0, impact: 0 };
		const at = (seed: number) =>
			sampleThreat({
				seed,
				views,
				moves: { context: still, current: still, today: still, target: still }
			}).ranges.current.index;
		const first = at(1);
		for (let seed = 2; seed < 30; seed++) {
			for (const which of ['p10', 'p50', 'p90'] as const) {
				expect(Math.abs(at(seed)[which] - first[which])).toBeLessThan(0.1);
			}
		}
	});

	it('rise from P10 to P90 and lie within what the views allow', () => {
		fc.assert(
			fc.property(anySamplingInput, ({ views, moves, seed }) => {
				const { ranges } = sampleThreat({ views, moves, seed });
				for (const axis of ['likelihood', 'impact'] as const) {
					const low = Math.min(...views.map((view) => view[axis].low));
					const high = Math.max(...views.map((view) => view[axis].high));
					const { p10, p50, p90 } = ranges.current[axis];
					expect(p10).toBeGreaterThanOrEqual(shiftLevel(low, moves.current[axis]));
					expect(p50).toBeGreaterThanOrEqual(p10);
					expect(p90).toBeGreaterThanOrEqual(p50);
					expect(p90).toBeLessThanOrEqual(shiftLevel(high, moves.current[axis]));
				}
				for (const stage of stages) {
					const { p10, p50, p90 } = ranges[stage].index;
					expect(1.5 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= 16.5).toBe(true);
				}
			}),
			some
		);
	});

	it('have shares that come to one, the middle run in a level with a share', () => {
		fc.assert(
			fc.property(anySamplingInput, (input) => {
				const { ranges } = sampleThreat(input);
				for (const stage of stages) {
					const { shares, index } = ranges[stage];
					const sum = Object.values(shares).reduce((all, share) => all + share, 0);
					expect(sum).toBeCloseTo(1, 12);
					expect(shares[levelOf(index.p10)] + shares[levelOf(index.p50)]).toBeGreaterThan(0);
				}
			}),
			some
		);
	});

	it('are one point where nobody leaves a range, the point of the score', () => {
		const level = fc.integer({ min: 1, max: 11 }).map((half) => half / 2);
		fc.assert(
			fc.property(anySamplingInput, level, level, (input, likelihood, impact) => {
				const point = (at: number) => ({ low: at, best: at, high: at });
				const sure = { likelihood: point(likelihood), impact: point(impact) };
				const { ranges } = sampleThreat({ ...input, views: input.views.map(() => sure) });
				const { moves } = input;
				const current = shiftLevel(likelihood, moves.current.likelihood);
				const today = shiftLevel(current, moves.today.likelihood);
				for (const [stage, at] of [
					['current', current],
					['today', today]
				] as const) {
					expect(ranges[stage].likelihood).toEqual({ p10: at, p50: at, p90: at });
					const { p10, p50, p90 } = ranges[stage].index;
					expect([p10, p90]).toEqual([p50, p50]);
					expect(ranges[stage].shares[levelOf(p50)]).toBe(1);
				}
			}),
			some
		);
	});

	it('have the mean of the views in each axis, every view with the same weight', () => {
		fc.assert(
			fc.property(anySamplingInput, ({ views, seed }) => {
				const runs = drawRuns(views, seed);
				for (const axis of ['likelihood', 'impact'] as const) {
					const means = views.map(({ [axis]: { low, best, high } }) => (low + 4 * best + high) / 6);
					const expected = means.reduce((sum, mean) => sum + mean, 0) / means.length;
					const mean = runs[axis].reduce((sum, level) => sum + level, 0) / runs[axis].length;
					expect(Math.abs(mean - expected)).toBeLessThan(0.06);
				}
			}),
			some
		);
	});
});

describe('what is sampled of a score', () => {
	const of = (input: Parameters<typeof scored>[0]): SamplingInput =>
		samplingInputOf(scored(input), named);

	it('does not depend on the order in which people spoke', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const turned = { ...input, entries: [...input.entries].reverse() };
				expect(JSON.stringify(sampleThreat(of(turned)))).toBe(
					JSON.stringify(sampleThreat(of(input)))
				);
			}),
			{ numRuns: 15 }
		);
	});

	it('takes likelihood at the floor and the impact of the group from who does not find it credible', () => {
		const sure = anEntry({ form: 'full', round: 1, confidence: 'high' });
		const doubter = { form: 'full', round: 1, notCredible: true } as const;
		const { views } = of({ entries: entriesOf(sure, sure, doubter) });
		expect(views[2]?.likelihood).toEqual({ low: 0.5, best: 0.5, high: 0.5 });
		expect(views[2]?.impact).toEqual(views[0]?.impact);
	});

	it('stays wide and lies around the agreed value where there is one', () => {
		fc.assert(
			fc.property(
				fc.array(anyEntry, { minLength: 1, maxLength: 4 }),
				fc.integer({ min: 4, max: 8 }),
				fc.integer({ min: 4, max: 8 }),
				(entries, likelihood, impact) => {
					const agreed = { likelihood: likelihood / 2, impact: impact / 2, agreedOn: '2026-11-21' };
					const plain = scored({ entries: entriesOf(...entries) });
					const moved = scored({ entries: entriesOf(...entries), agreed });
					const [from, to] = [samplingInputOf(plain, named), samplingInputOf(moved, named)];
					expect(to.views).toEqual(from.views);
					expect(plain.context.likelihood + to.moves.context.likelihood).toBeCloseTo(
						agreed.likelihood,
						8
					);
					expect(plain.context.impact + to.moves.context.impact).toBeCloseTo(agreed.impact, 8);
				}
			),
			some
		);
	});

	it('moves by nothing at the context stage as long as the group agreed on nothing', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				expect(of(input).moves.context).toEqual({ likelihood: 0, impact: 0 });
			}),
			some
		);
	});

	it('gives every stage of a threat that is certain the index of its score', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const score = scored(input);
				const sampled = samplingInputOf(score, named);
				const point = (at: number) => ({ low: at, best: at, high: at });
				const { likelihood, impact } = score.context;
				const views = [{ likelihood: point(likelihood), impact: point(impact) }];
				const { ranges } = sampleThreat({ ...sampled, views });
				for (const stage of stages) {
					expect(ranges[stage].index.p50).toBe(score[stage].index);
					expect(ranges[stage].shares[score[stage].level]).toBe(1);
				}
			}),
			some
		);
	});
});
