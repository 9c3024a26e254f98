import { describe, expect, it } from 'vitest';
import { rangeOf, shiftSpread, spreadAround } from './range';

describe('the range of a level', () => {
	it('reaches as far to either side as the group is unsure', () => {
		expect(spreadAround(3, 1.5)).toEqual({ low: 1.5, point: 3, high: 4.5 });
	});

	it('ends where the axis ends', () => {
		expect(spreadAround(5, 1)).toEqual({ low: 4, point: 5, high: 5.5 });
		expect(spreadAround(1, 1)).toEqual({ low: 0.5, point: 1, high: 2 });
	});

	it('moves with its point and is held within the axis', () => {
		const spread = { low: 1, point: 3, high: 5 };
		expect(shiftSpread(spread, -0.75)).toEqual({ low: 0.5, point: 2.25, high: 4.25 });
		expect(shiftSpread(spread, 0.75)).toEqual({ low: 1.75, point: 3.75, high: 5.5 });
	});

	it('lies between the levels of everything low and everything high', () => {
		const range = rangeOf({ low: 2, point: 4, high: 5 }, { low: 3.5, point: 4.5, high: 5.5 });
		expect(range).toEqual({
			likelihood: { low: 2, high: 5 },
			impact: { low: 3.5, high: 5.5 },
			index: { low: 9, high: 16 },
			levels: { from: 'moderate', to: 'critical' }
		});
	});

	it('may stay within one level', () => {
		const point = { low: 1, point: 1, high: 1 };
		expect(rangeOf(point, point).levels).toEqual({ from: 'low', to: 'low' });
	});
});
