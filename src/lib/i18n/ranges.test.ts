import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import { inHundred, parts, percentiles, span, top } from './ranges';

const at = { p10: 7.12, p50: 9.86, p90: 11.94 };
const stage = (values: Partial<StageRanges> = {}): StageRanges => ({
	index: at,
	likelihood: at,
	impact: at,
	shares: { low: 0, moderate: 0.3375, high: 0.6625, critical: 0 },
	...values
});

describe('runs in words', () => {
	it('say between which levels most of them lie, and which comes out most often', () => {
		expect(span(stage())).toBe(
			'8 in 10 runs between Moderate and High; most often High (66 in 100)'
		);
	});

	it('name one level where most of them lie within it', () => {
		const shares = { low: 0, moderate: 0.04, high: 0.95, critical: 0.01 };
		expect(span(stage({ index: { p10: 9.6, p50: 10, p90: 12 }, shares }))).toBe(
			'95 in 100 runs give High'
		);
	});

	it('name every level that comes out, the lowest first', () => {
		expect(parts(stage())).toBe('Moderate 34, High 66 in 100 runs');
	});

	it('say the percentiles with one decimal', () => {
		expect(percentiles(stage())).toBe(
			'Index: one run in ten under 7.1, half under 9.9, one in ten over 11.9'
		);
	});

	it('say how often a threat is among the gravest', () => {
		expect(top(0.8325)).toBe('Among the three gravest in 83 of 100 runs');
	});
});

describe('shares in 100', () => {
	it('come to 100, each within one of what it stands for', () => {
		const cuts = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(cuts, (unsorted) => {
				const [a = 0, b = 0, c = 0] = [...unsorted].sort((x, y) => x - y);
				const runs = { low: a, moderate: b - a, high: c - b, critical: 4000 - c };
				const shares = Object.fromEntries(
					Object.entries(runs).map(([level, count]) => [level, count / 4000])
				) as typeof runs;
				const counts = inHundred(shares);
				expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(100);
				for (const level of ['low', 'moderate', 'high', 'critical'] as const) {
					expect(Math.abs(counts[level] - runs[level] / 40)).toBeLessThan(1);
				}
			})
		);
	});
});
