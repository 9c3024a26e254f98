import { describe, expect, it } from 'vitest';
import { remembered } from './remembered';

type Part = Readonly<Record<string, number>>;

function aCountedSum() {
	let count = 0;
	const sum = remembered((a: Part, b: Part): number => {
		count++;
		return [...Object.values(a), ...Object.values(b)].reduce((all, each) => all + each, 0);
	});
	return { sum, count: () => count };
}

describe('an answer about parts of a plan', () => {
	const [a, b] = [Object.freeze({ x: 1 }), Object.freeze({ y: 2 })];

	it('is worked out once while the parts stay the same', () => {
		const { sum, count } = aCountedSum();
		expect([sum(a, b), sum(a, b)]).toEqual([3, 3]);
		expect(count()).toBe(1);
	});

	it('is another one for another first part, and for another second one', () => {
		const { sum, count } = aCountedSum();
		expect(sum(a, b)).toBe(3);
		expect(sum(Object.freeze({ x: 5 }), b)).toBe(7);
		expect(sum(a, Object.freeze({ y: 9 }))).toBe(10);
		expect(sum(a, b)).toBe(3);
		expect(count()).toBe(4);
	});

	it('is never kept for a part that may still change', () => {
		const { sum } = aCountedSum();
		const draft = { x: 1 };
		expect(sum(draft, b)).toBe(3);
		draft.x = 4;
		expect(sum(draft, b)).toBe(6);
		expect(sum(a, draft)).toBe(5);
		draft.x = 1;
		expect(sum(a, draft)).toBe(2);
	});
});
