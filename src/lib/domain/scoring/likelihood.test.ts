import { describe, expect, it } from 'vitest';
import { chanceOf, likelihoodBands } from './likelihood';

describe('the chance of a likelihood level', () => {
	it('is certain at the upper end of the axis, one in two a level below, about 3 in 100 at the lower end', () => {
		expect(chanceOf(5.5)).toBe(1);
		expect(chanceOf(4.5)).toBe(0.5);
		expect(chanceOf(0.5)).toBeCloseTo(0.03125, 10);
	});

	it.each([
		[4, 0.35],
		[4.27, 0.43],
		[3.64, 0.28],
		[3.57, 0.26]
	])('at level %d is %d in the worked example', (level, chance) => {
		expect(chanceOf(level)).toBeCloseTo(chance, 2);
	});

	it('fills the whole scale with bands that meet', () => {
		expect(likelihoodBands.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5]);
		expect(likelihoodBands.slice(1).map(({ from }) => from)).toEqual(
			likelihoodBands.slice(0, -1).map(({ to }) => to)
		);
		expect(likelihoodBands[0]?.from).toBe(0);
		expect(likelihoodBands[5]?.to).toBe(1);
	});
});
