import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, cardLayout, cutTo, MOST_BLOCKS } from './fit';

describe('what finds room on the wall', () => {
	it('is cut at a word, and says that something is missing', () => {
		expect(cutTo('The bank account is frozen', 20)).toBe('The bank account is…');
		expect(cutTo('The bank', 20)).toBe('The bank');
		expect(cutTo('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
	});

	it('is never longer than it may be, but for the dots', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, most) => {
				expect(cutTo(text, most).length).toBeLessThanOrEqual(most + 1);
			})
		);
	});

	it('stands in more columns and shorter words the more cards there are', () => {
		expect([3, 10, 20].map((count) => cardLayout(count).columns)).toEqual([1, 2, 3]);
		expect(cardLayout(20).most).toBeLessThan(cardLayout(3).most);
	});

	it('is the part of the day that has the present block in it', () => {
		const day = (here: number) =>
			Array.from({ length: 12 }, (_, at) => ({ at, state: at === here ? 'here' : 'later' }));
		for (let here = 0; here < 12; here += 1) {
			const shown = around(day(here));
			expect(shown).toHaveLength(MOST_BLOCKS);
			expect(shown.some(({ state }) => state === 'here')).toBe(true);
		}
		expect(around(day(0).slice(0, 5))).toHaveLength(5);
	});
});
