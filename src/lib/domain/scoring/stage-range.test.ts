import { describe, expect, it } from 'vitest';
import { sampled } from './sampling/sampling.builders';
import { levelsWithin } from './sampling/threat-ranges';
import { aMechanism, scored } from './scoring.builders';
import { stages } from './stage';
import { rangeAt } from './stage-range';

describe('the range of a threat at a stage', () => {
	const score = scored({ mechanisms: [aMechanism({ status: 'tested' })], answers: [3] });

	it('is that of eight in ten runs where these are made', () => {
		const runs = sampled(score);
		for (const stage of stages) {
			const { likelihood, impact, index } = runs[stage];
			expect(rangeAt(score, stage, runs)).toEqual({
				likelihood: { low: likelihood.p10, high: likelihood.p90 },
				impact: { low: impact.p10, high: impact.p90 },
				index: { low: index.p10, high: index.p90 },
				levels: levelsWithin(runs[stage])
			});
		}
	});

	it('reaches from everything low to everything high until then', () => {
		for (const stage of stages) {
			expect(rangeAt(score, stage, undefined)).toBe(score[stage].range);
		}
	});
});
