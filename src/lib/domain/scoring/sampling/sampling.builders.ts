import fc from 'fast-check';
import type { Scored } from '../score';
import type { ThreePoints } from './pert';
import type { SampledView } from './runs';
import { samplingInputOf } from './sampling-input';
import { sampleThreat, type SamplingInput, type ThreatRanges } from './threat-ranges';

/** For tests: what the runs say of a score. */
export const sampled = (score: Scored, threatId = 'threat'): ThreatRanges =>
	sampleThreat(samplingInputOf(score, { scoringId: 'plan', threatId })).ranges;

const anyPoints: fc.Arbitrary<ThreePoints> = fc
	.array(fc.integer({ min: 1, max: 11 }), { minLength: 3, maxLength: 3 })
	.map((halves) => {
		const [low = 1, best = low, high = best] = [...halves].sort((a, b) => a - b);
		return { low: low / 2, best: best / 2, high: high / 2 };
	});

const anyView: fc.Arbitrary<SampledView> = fc.record({
	likelihood: anyPoints,
	impact: anyPoints
});

const anyMove = (least: number, most: number) =>
	fc.record({
		likelihood: fc.double({ min: least, max: most, noNaN: true }),
		impact: fc.double({ min: least / 2, max: most, noNaN: true })
	});

/** For tests: one to five views of a threat and any moves that stages make. */
export const anySamplingInput: fc.Arbitrary<SamplingInput> = fc.record({
	seed: fc.nat({ max: 0xffffffff }),
	views: fc.array(anyView, { minLength: 1, maxLength: 5 }),
	moves: fc.record({
		context: fc.constant({ likelihood: 0, impact: 0 }),
		current: anyMove(-1, 1),
		today: anyMove(-1.5, 0),
		target: anyMove(-1.5, 0)
	})
});
