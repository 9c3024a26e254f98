import { describe, expect, it } from 'vitest';
import { scored } from '$lib/domain/scoring/scoring.builders';
import { indexBar, indexRangeOf } from './index-bar';

describe('the bar of a range', () => {
	it('lies over the levels that its index says', () => {
		const { levels, low, mid, high } = indexBar({ low: 6.5, mid: 9.5, high: 12.5 });
		expect([low, mid, high]).toEqual([levels[1]?.x, levels[2]?.x, levels[3]?.x]);
	});

	it('covers the whole strip without a gap', () => {
		const { levels, width } = indexBar({ low: 2, mid: 3, high: 4 });
		const ends = levels.map(({ x, width: wide }) => x + wide);
		expect(levels[0]?.x).toBe(1);
		expect(ends.at(-1)).toBeCloseTo(width - 1, 1);
		for (const [place, end] of ends.slice(0, -1).entries())
			expect(levels[place + 1]?.x).toBeCloseTo(end, 1);
	});

	it('is mirrored from right to left', () => {
		const range = { low: 3, mid: 8, high: 14 };
		const [plain, mirror] = [indexBar(range), indexBar(range, 'rtl')];
		expect([240 - mirror.low, 240 - mirror.mid, 240 - mirror.high]).toEqual([
			expect.closeTo(plain.low, 5),
			expect.closeTo(plain.mid, 5),
			expect.closeTo(plain.high, 5)
		]);
	});

	it('takes the range and the point of a stage', () => {
		const { current } = scored();
		expect(indexRangeOf(current)).toEqual({
			low: current.range.index.low,
			mid: current.index,
			high: current.range.index.high
		});
	});
});
