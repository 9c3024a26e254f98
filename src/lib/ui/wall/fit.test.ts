import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, cardLayout, cutTo, MOST_BLOCKS, scenarioRoom } from './fit';

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
		const cards = (count: number) => Array.from({ length: count }, () => 'A raid at the office');
		expect([3, 10, 20].map((count) => cardLayout(cards(count)).columns)).toEqual([1, 2, 3]);
		expect(cardLayout(cards(20)).most).toBeLessThan(cardLayout(cards(3)).most);
	});

	it('is more cards where all are short, and never more than there are', () => {
		const of = (text: string, count: number) =>
			cardLayout(Array.from({ length: count }, () => text)).shown;
		expect(of('A raid', 60)).toBeGreaterThan(of('Tax inspection without warning', 60));
		for (let count = 0; count <= 60; count += 1)
			expect(of('A raid', count)).toBeLessThanOrEqual(count);
	});

	it('is less of each scenario the more stand side by side', () => {
		const moves = ['24h', '72h', 'month'].flatMap((window) =>
			Array.from({ length: 3 }, () => ({
				window,
				what: 'Call the lawyer and tell the board today'
			}))
		);
		const columns = (count: number) =>
			Array.from({ length: count }, () => ({ title: 'A raid', story: 'x'.repeat(180), moves }));
		expect(scenarioRoom(columns(1)).moves).toBe(3);
		expect(scenarioRoom(columns(3)).moves).toBeLessThan(3);
		expect(scenarioRoom([]).moves).toBe(3);
	});

	it('is the end of the day when all blocks are done, and what comes next between two', () => {
		const day = Array.from({ length: 12 }, (_, at) => ({ at, state: 'done' }));
		expect(around(day).at(-1)?.at).toBe(11);
		const noon = day.map(({ at }) => ({ at, state: at < 6 ? 'done' : 'later' }));
		expect(around(noon).map(({ at }) => at)).toContain(6);
		expect(around(noon)[0]?.at).toBe(4);
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
