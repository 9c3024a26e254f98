import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, isOlderThanAYear } from './day';

describe('the age of what was seen', () => {
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

describe('calendar days', () => {
	it('counts over the end of a month, a year and a leap day', () => {
		expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
		expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
		expect(dayAfter('2026-11-21', -21)).toBe('2026-10-31');
	});

	it('says how many days lie between two, and from the later to the earlier a negative number', () => {
		expect(daysBetween('2026-11-21', '2026-12-05')).toBe(14);
		expect(daysBetween('2026-12-05', '2026-11-21')).toBe(-14);
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	});
});
