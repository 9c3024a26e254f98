import { describe, expect, test } from 'vitest';
import { blockedTime, growthSteps, median, quantile } from './statistics';

describe('the middle of what was measured', () => {
	test('is the middle value, whatever the order', () => {
		expect(median([9, 1, 5])).toBe(5);
	});

	test('lies between the two in the middle when their number is even', () => {
		expect(median([1, 10, 2, 4])).toBe(3);
	});

	test('does not exist without a value', () => {
		expect(() => median([])).toThrow('No value');
	});
});

describe('the slow end of what was measured', () => {
	const fifty = Array.from({ length: 50 }, (_, n) => n + 1);

	test('is the slowest but one of fifty', () => {
		expect(quantile(fifty, 0.98)).toBe(49);
	});

	test('is the slowest of a few', () => {
		expect(quantile([3, 1, 2], 0.98)).toBe(3);
	});
});

describe('growth', () => {
	const pointsOf = (cost: (count: number) => number) =>
		[10, 100, 1_000].map((count) => ({ count, values: [cost(count)] }));

	test('is tenfold per tenfold when every thing costs the same', () => {
		const [first, second] = growthSteps(pointsOf((count) => count * 2));
		expect(first).toEqual({ from: 10, to: 100, perThing: 2, perTenfold: 10 });
		expect(second?.perTenfold).toBe(10);
	});

	test('is a hundredfold per tenfold when every thing costs as much as all others together', () => {
		expect(growthSteps(pointsOf((count) => count ** 2))[0]?.perTenfold).toBeCloseTo(100);
	});

	test('goes by the factor of one tenfold where counts lie further apart', () => {
		const steps = growthSteps([
			{ count: 1, values: [1] },
			{ count: 100, values: [100] }
		]);
		expect(steps[0]?.perTenfold).toBeCloseTo(10);
	});

	test('passes over what did not finish', () => {
		const steps = growthSteps([
			{ count: 10, values: [1] },
			{ count: 100, values: [] }
		]);
		expect(steps).toEqual([]);
	});
});

describe('the time in which a page could not answer', () => {
	test('is what each task took beyond fifty milliseconds', () => {
		const tasks = [
			{ start: 0, duration: 80 },
			{ start: 200, duration: 51 }
		];
		expect(blockedTime(tasks, 1_000)).toBe(31);
	});

	test('ends with the moment that is looked at', () => {
		expect(blockedTime([{ start: 500, duration: 200 }], 400)).toBe(0);
	});
});
