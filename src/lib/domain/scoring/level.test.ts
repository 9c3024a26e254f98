import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, type Level } from '../vocabulary';
import { indexOf, levelOf, levelSpans } from './level';

const whole = [1, 2, 3, 4, 5] as const;
const cells = whole.flatMap((likelihood) => whole.map((impact) => ({ likelihood, impact })));
type Cell = (typeof cells)[number];

const rank = (level: Level): number => levels.indexOf(level);
const levelIn = ({ likelihood, impact }: Cell): Level => levelOf(indexOf(likelihood, impact));

describe('the level of a risk index', () => {
	it('stands in the matrix of the method as 6 low, 8 moderate, 7 high and 4 critical cells', () => {
		const counts = levels.map((level) => cells.filter((cell) => levelIn(cell) === level).length);
		expect(counts).toEqual([6, 8, 7, 4]);
	});

	it.each([
		[6.499999999, 'low'],
		[6.5, 'moderate'],
		[9.499999999, 'moderate'],
		[9.5, 'high'],
		[12.499999999, 'high'],
		[12.5, 'critical'],
		[1.5, 'low'],
		[16.5, 'critical']
	])('at %d is %s', (index, level) => {
		expect(levelOf(index)).toBe(level);
	});

	it('is not moved over a cut-off by the last digits of floating point', () => {
		const justBelow = 3.5 - 1e-12;
		expect(justBelow + 2 * 3).toBeLessThan(9.5);
		expect(levelOf(indexOf(justBelow, 3))).toBe('high');
	});

	it('has spans that meet and fill the axes', () => {
		expect(levelSpans.map(({ level }) => level)).toEqual(levels);
		expect(levelSpans.slice(1).map(({ from }) => from)).toEqual([6.5, 9.5, 12.5]);
		expect(levelSpans.slice(0, -1).map(({ to }) => to)).toEqual([6.5, 9.5, 12.5]);
		expect([levelSpans[0].from, levelSpans[3].to]).toEqual([1.5, 16.5]);
	});

	it('never falls when the index rises', () => {
		const index = fc.double({ min: 1.5, max: 16.5, noNaN: true });
		fc.assert(
			fc.property(index, index, (a, b) => {
				const [lower, upper] = [Math.min(a, b), Math.max(a, b)];
				expect(rank(levelOf(lower))).toBeLessThanOrEqual(rank(levelOf(upper)));
			})
		);
	});

	it('changes by at most one with a step to a neighbouring cell', () => {
		const steps = [
			[1, 0],
			[0, 1],
			[1, 1]
		] as const;
		for (const cell of cells) {
			for (const [right, up] of steps) {
				const next = indexOf(cell.likelihood + right, cell.impact + up);
				const change = rank(levelOf(next)) - rank(levelIn(cell));
				expect(change).toBeGreaterThanOrEqual(0);
				expect(change).toBeLessThanOrEqual(1);
			}
		}
	});

	it('is never two apart the wrong way round, wherever in their cells two points lie', () => {
		const inCell = fc.double({ min: -0.5, max: 0.5, noNaN: true });
		const point = fc.record({ cell: fc.constantFrom(...cells), right: inCell, up: inCell });
		fc.assert(
			fc.property(point, point, (a, b) => {
				fc.pre(rank(levelIn(b.cell)) - rank(levelIn(a.cell)) >= 2);
				const harm = ({ cell, right, up }: typeof a): number =>
					cell.likelihood + right + 2 * (cell.impact + up);
				expect(harm(a)).toBeLessThan(harm(b));
			})
		);
	});
});
