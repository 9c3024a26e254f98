import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineImpacts } from './impact';
import { anyDimensionLevel } from './scoring.builders';

const touched = fc
	.array(anyDimensionLevel, { minLength: 1, maxLength: 6 })
	.filter((levels) => levels.some((level) => level > 0));

describe('the combined impact', () => {
	it.each([
		[[3], 3],
		[[3, 3], 3.2925],
		[[3, 3, 3], 3.5],
		[[3, 3, 3, 3, 3, 3], 3.9037],
		[[4, 2], 4.0222],
		[[5, 5], 5.2925],
		[[2, 4, 4, 3, 1, 3], 4.4196]
	])('of %j is %d', (levels, impact) => {
		expect(combineImpacts(levels)).toBeCloseTo(impact, 4);
	});

	it('does not rise above the end of the axis', () => {
		expect(combineImpacts([5, 5, 5, 5, 5, 5])).toBe(5.5);
	});

	it('leaves out dimensions that are not touched', () => {
		expect(combineImpacts([0, 4, 0, 2, 0, 0])).toBe(combineImpacts([4, 2]));
	});

	it('is no impact when no dimension is touched', () => {
		expect(combineImpacts([0, 0, 0, 0, 0, 0])).toBeUndefined();
	});

	it('lies between the worst dimension and 0.904 above it', () => {
		fc.assert(
			fc.property(touched, (levels) => {
				const impact = combineImpacts(levels);
				const worst = Math.max(...levels);
				expect(impact).toBeGreaterThanOrEqual(worst);
				expect(impact).toBeLessThanOrEqual(Math.min(5.5, worst + 0.904));
			})
		);
	});

	it('is the same, to the last digit, in whatever order the dimensions stand', () => {
		const twoOrders = touched.chain((levels) =>
			fc.tuple(
				fc.constant(levels),
				fc.shuffledSubarray(levels, { minLength: levels.length, maxLength: levels.length })
			)
		);
		fc.assert(
			fc.property(twoOrders, ([levels, shuffled]) => {
				expect(combineImpacts(shuffled)).toBe(combineImpacts(levels));
			})
		);
	});
});
