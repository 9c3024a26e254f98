import { describe, expect, it } from 'vitest';
import { medianOf } from './median';

describe('the median of views', () => {
	it.each([
		[[4], 4],
		[[2, 5], 3.5],
		[[5, 1, 2], 2],
		[[5, 1, 4, 2], 3]
	])('of %j is %d', (values, median) => {
		expect(medianOf(values)).toBe(median);
	});

	it('leaves the views in the order in which they came', () => {
		const views = Object.freeze([5, 1, 2]);
		expect(medianOf(views)).toBe(2);
		expect(views).toEqual([5, 1, 2]);
	});

	it('cannot be asked for without a view', () => {
		expect(() => medianOf([])).toThrow('median of no values');
	});
});
