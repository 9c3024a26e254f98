import { describe, expect, it } from 'vitest';
import { sampled } from '$lib/domain/scoring/sampling/sampling.builders';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import { scored } from '$lib/domain/scoring/scoring.builders';
import { levelAndRange } from './register';

const score = scored();
/** Eight in ten runs between two indices. */
function runs(p10: number, p90: number): ThreatRanges {
	const made = sampled(score);
	return { ...made, current: { ...made.current, index: { p10, p50: p10, p90 } } };
}

describe('a level with its range', () => {
	it('names the levels between which eight in ten runs lie', () => {
		expect(levelAndRange(score, 'current', runs(2, 16))).toMatch(/, between Low and Critical$/);
	});

	it('is the level alone when the runs stay within it', () => {
		const { index } = score.current;
		expect(levelAndRange(score, 'current', runs(index, index))).toMatch(/^\w+$/);
	});

	it('says so when the runs stay within another level than the point', () => {
		expect(levelAndRange(score, 'current', runs(2, 2.1))).toMatch(/, range within Low$/);
	});
});
