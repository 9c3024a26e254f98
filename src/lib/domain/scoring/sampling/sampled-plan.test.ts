import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInput } from '../scoring.builders';
import { scoreThreat, type ThreatScore } from '../score';
import { samplePlan, type SampledPlan } from './sampled-plan';

const bytesOf = ({ ranges, stability }: SampledPlan): string =>
	JSON.stringify([[...ranges].sort(byId), [...stability].sort(byId)]);

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
	a < b ? -1 : 1;

const anyScores: fc.Arbitrary<readonly (readonly [string, ThreatScore])[]> = fc
	.array(anyInput, { minLength: 1, maxLength: 6 })
	.map((inputs) =>
		inputs.map((input, at) => [`threat-${String(at)}`, scoreThreat(input)] as const)
	);

describe('the runs of a plan', () => {
	it('are the same, byte for byte, in whatever order its threats stand', () => {
		fc.assert(
			fc.property(anyScores, (scores) => {
				const there = samplePlan(new Map(scores), 'plan');
				const back = samplePlan(new Map([...scores].reverse()), 'plan');
				expect(bytesOf(back)).toBe(bytesOf(there));
			}),
			{ numRuns: 20 }
		);
	});

	it('of one threat do not depend on the other threats', () => {
		fc.assert(
			fc.property(anyScores, (scores) => {
				const all = samplePlan(new Map(scores), 'plan').ranges;
				for (const [threatId, score] of scores) {
					const alone = samplePlan(new Map([[threatId, score]]), 'plan').ranges;
					expect(alone.get(threatId)).toEqual(all.get(threatId));
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('leave out what is not scored, and are others in another plan', () => {
		const score = scoreThreat(fc.sample(anyInput, { numRuns: 1, seed: 7 })[0] ?? noInput);
		const scores = new Map<string, ThreatScore>([
			['scored', score],
			['unscored', { state: 'unscored' }]
		]);
		const here = samplePlan(scores, 'plan');
		expect([...here.ranges.keys()]).toEqual(['scored']);
		expect([...here.stability]).toEqual([['scored', 1]]);
		expect(bytesOf(samplePlan(scores, 'other'))).not.toBe(bytesOf(here));
	});
});

const noInput = { entries: [], answers: [], mechanisms: [] };
