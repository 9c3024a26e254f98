import { describe, expect, it } from 'vitest';
import { levelShares } from './level-shares';

describe('the bar of levels', () => {
	const counts = { low: 0, moderate: 4, high: 66, critical: 30 };

	it('has a piece for each level that comes out, the lowest first', () => {
		expect(levelShares(counts)).toEqual([
			{ level: 'moderate', x: 0, width: 4, hasLetter: false },
			{ level: 'high', x: 4, width: 66, hasLetter: true },
			{ level: 'critical', x: 70, width: 30, hasLetter: true }
		]);
	});

	it('begins at the right where people read from right to left', () => {
		expect(levelShares(counts, 'rtl').map(({ x }) => x)).toEqual([96, 30, 0]);
	});
});
