import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursIn, percentilesOf } from './percentiles';

const of = (values: readonly number[]) =>
	percentilesOf(neighboursIn(Float64Array.from(values)), values.length);

describe('percentiles', () => {
	it('lie between two values in a straight line', () => {
		expect(of([4, 1, 3, 2, 5])).toEqual({ p10: 1.4, p50: 3, p90: 4.6 });
		expect(of([1, 2])).toEqual({ p10: 1.1, p50: 1.5, p90: 1.9 });
		expect(of([7])).toEqual({ p10: 7, p50: 7, p90: 7 });
	});

	it('are those of the sorted values, however close these lie', () => {
		const value = fc.oneof(
			fc.double({ min: 0.5, max: 16.5, noNaN: true }),
			fc.constantFrom(0.5, 6.5, 9.499999999, 9.5, 12.5, 16.5)
		);
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) => {
				const sorted = [...values].sort((a, b) => a - b);
				const at = (share: number): number => {
					const place = (sorted.length - 1) * share;
					const below = sorted[Math.floor(place)] ?? 0;
					const above = sorted[Math.ceil(place)] ?? 0;
					return below + (above - below) * (place - Math.floor(place));
				};
				const { p10, p50, p90 } = of(values);
				expect(p10).toBeCloseTo(at(0.1), 8);
				expect(p50).toBeCloseTo(at(0.5), 8);
				expect(p90).toBeCloseTo(at(0.9), 8);
			})
		);
	});
});
