import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLayouts, spreadOf, type SpreadRow } from './spread';

const row = (values: readonly number[], given: Partial<SpreadRow> = {}): SpreadRow => ({
	...{ id: 'people', values, middle: 3 },
	...given
});

describe('a spread', () => {
	it('has one dot for each value, with the count of those who said the same', () => {
		const { rows } = spreadOf([row([5, 2, 2, 1, 2])], spreadLayouts.page);
		expect(rows[0]?.dots.map(({ level, count }) => [level, count])).toEqual([
			[1, 1],
			[2, 3],
			[5, 1]
		]);
		expect(rows[0]?.line).toMatchObject({ x1: rows[0]?.dots[0]?.x, x2: rows[0]?.dots[2]?.x });
	});

	it('is the same picture in whatever order the values come', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 14 }),
				(halves) => {
					const values = halves.map((half) => half / 2);
					const backwards = [...values].reverse();
					for (const layout of Object.values(spreadLayouts))
						expect(spreadOf([row(backwards, { before: backwards })], layout)).toEqual(
							spreadOf([row(values, { before: values })], layout)
						);
				}
			)
		);
	});

	it('puts the round before on a line of its own', () => {
		const drawn = (given: Partial<SpreadRow> = {}) =>
			spreadOf([row([2, 3], given)], spreadLayouts.page).rows.map(({ before, line, height }) => ({
				before: before.map(({ level }) => level),
				isAbove: before.every(({ y }) => y < line.y - 15),
				height
			}));
		expect(drawn()).toEqual([{ before: [], isAbove: true, height: 40 }]);
		expect(drawn({ before: [1, 5] })).toEqual([{ before: [1, 5], isAbove: true, height: 62 }]);
	});

	it('stacks its rows without overlap and keeps all of it in the picture', () => {
		const rows = [row([1]), row([2, 4], { before: [1] }), row([0, 5.5])];
		for (const layout of Object.values(spreadLayouts)) {
			const spread = spreadOf(rows, layout);
			for (const [place, { y, height }] of spread.rows.entries())
				expect(spread.rows[place + 1]?.y ?? spread.height).toBe(y + height);
			const dots = spread.rows.flatMap(({ dots: made, before }) => [...made, ...before]);
			for (const { x, y } of dots) {
				expect(x).toBeGreaterThan(0);
				expect(x).toBeLessThan(layout.width);
				expect(y).toBeLessThan(spread.height);
			}
		}
	});

	it('is mirrored from right to left', () => {
		const [plain, mirror] = (['ltr', 'rtl'] as const).map((direction) =>
			spreadOf([row([1, 4])], spreadLayouts.page, direction)
		);
		expect(mirror?.rows[0]?.dots.map(({ x }) => 820 - x)).toEqual(
			plain?.rows[0]?.dots.map(({ x }) => expect.closeTo(x, 5) as number)
		);
		expect(mirror?.rows[0]?.label.x).toBe(820);
	});
});
