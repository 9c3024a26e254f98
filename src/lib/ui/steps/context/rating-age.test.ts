import { describe, expect, it } from 'vitest';
import { isOlderThanAYear } from './rating-age';

describe('the age of a rating', () => {
	it('counts a rating seen exactly twelve months ago as recent', () => {
		expect(isOlderThanAYear('2025-11-21', '2026-11-21')).toBe(false);
	});

	it('counts a rating seen a day earlier as old', () => {
		expect(isOlderThanAYear('2025-11-20', '2026-11-21')).toBe(true);
	});

	it('finds the year before a leap day', () => {
		expect(isOlderThanAYear('2027-02-28', '2028-02-29')).toBe(true);
		expect(isOlderThanAYear('2027-03-01', '2028-02-29')).toBe(false);
	});
});
