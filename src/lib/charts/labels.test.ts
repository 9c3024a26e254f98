import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crosses,
	frameOf,
	meets,
	placeLabels,
	rangeLines,
	shortTitle,
	takenIn,
	type PlacedLabel
} from './labels';
import type { MatrixMark } from './matrix-marks';
import { matrixLayouts } from './matrix-plane';
import { riskMatrix, type RiskMatrix } from './risk-matrix';

const categories = ['legal', 'financial', 'disinformation', 'digital', 'reputational'] as const;

const aMark = (at: number, likelihood: number, impact: number): MatrixMark => ({
	...{ id: `threat-${String(at)}`, number: at + 1, level: 'high', likelihood, impact },
	category: categories[at % categories.length] ?? 'legal',
	dutyOfCare: at % 7 === 0,
	...(at % 4 === 0 && { target: { likelihood: likelihood - 0.6, impact: impact - 0.4 } })
});

const level = fc.integer({ min: 50, max: 550 }).map((hundredths) => hundredths / 100);
const anyMarks = fc
	.array(fc.tuple(level, level), { maxLength: 200 })
	.map((places) => places.map(([likelihood, impact], at) => aMark(at, likelihood, impact)));
const anyWords = fc.constantFrom(
	'Raid',
	'Account freeze',
	'A law on foreign agents…',
	'银行账户冻结'
);

const labelsOf = (
	matrix: RiskMatrix,
	words: (at: number) => string,
	direction: 'ltr' | 'rtl' = 'ltr'
): readonly PlacedLabel[] =>
	placeLabels(
		matrix.marks.map(({ id, x, y }, at) => ({
			...{ id, x, y, words: words(at) },
			radius: matrix.markRadius
		})),
		{ frame: frameOf(matrix), taken: takenIn(matrix), direction }
	);

describe('titles beside marks', () => {
	it('never meet a mark, a bubble, a level name, each other or the edge, up to 200 threats', () => {
		const picture = fc.tuple(
			fc.constantFrom(...Object.values(matrixLayouts)),
			fc.constantFrom('ltr' as const, 'rtl' as const)
		);
		fc.assert(
			fc.property(anyMarks, anyWords, picture, (marks, words, [layout, direction]) => {
				const matrix = riskMatrix(marks, layout, direction);
				const boxes = labelsOf(matrix, () => words, direction).map(({ box }) => box);
				const { x, y, width, height } = matrix.frame;
				for (const [at, box] of boxes.entries()) {
					expect(takenIn(matrix).some((taken) => meets(box, taken))).toBe(false);
					expect(boxes.slice(0, at).some((other) => meets(box, other))).toBe(false);
					expect(box.x1 >= x && box.x2 <= x + width).toBe(true);
					expect(box.y1 >= y && box.y2 <= y + height).toBe(true);
				}
			})
		);
	});

	it('stand after their mark, in the direction of the language', () => {
		const marks = [aMark(1, 3, 3)];
		const [ltr] = labelsOf(riskMatrix(marks, matrixLayouts.page), () => 'Raid');
		const mirrored = riskMatrix(marks, matrixLayouts.page, 'rtl');
		const [rtl] = labelsOf(mirrored, () => 'Raid', 'rtl');
		expect(ltr?.x).toBeGreaterThan(505);
		expect(rtl?.x).toBeLessThan(mirrored.marks[0]?.x ?? 0);
	});

	it('go before their mark at the end of the picture, and are left out where nothing is free', () => {
		const [label] = labelsOf(riskMatrix([aMark(1, 5.4, 2)], matrixLayouts.page), () => 'Raid');
		expect(label?.box.x2).toBeLessThan(870);
		const narrow = riskMatrix([aMark(1, 3, 3)], matrixLayouts.narrow);
		expect(labelsOf(narrow, () => 'W'.repeat(60))).toEqual([]);
	});

	it('are not struck through by a range or a way', () => {
		const range = { likelihood: { low: 1, high: 5 }, impact: { low: 1, high: 5 } };
		const matrix = riskMatrix([{ ...aMark(1, 3, 3), range }], matrixLayouts.page);
		const lines = rangeLines(matrix.marks);
		const [wish] = matrix.marks.map(({ id, x, y }) => ({ id, x, y, words: 'Raid', radius: 13 }));
		const [label] = placeLabels(wish ? [wish] : [], {
			...{ frame: frameOf(matrix), taken: takenIn(matrix), lines, direction: 'ltr' }
		});
		expect(label).toBeDefined();
		expect(lines.some((line) => label && crosses(line, label.box))).toBe(false);
	});

	it('are found for the graver threat first', () => {
		const close = [aMark(1, 3, 3), aMark(2, 3.2, 3), aMark(3, 3.4, 3)];
		const found = labelsOf(riskMatrix(close, matrixLayouts.page), () => 'Account freeze');
		expect(found[0]?.id).toBe('threat-1');
	});
});

describe('a short title', () => {
	it('is the title where it is short, and is cut at a word where it is long', () => {
		expect(shortTitle('Account freeze')).toBe('Account freeze');
		expect(shortTitle('Arrest of staff at the border, again')).toBe('Arrest of staff at the…');
		expect(shortTitle('Donaudampfschifffahrtsgesellschaft')).toBe('Donaudampfschifffahrtsg…');
	});
});

describe('a line', () => {
	const box = { x1: 10, y1: 10, x2: 20, y2: 20 };
	it.each([
		[{ x1: 0, y1: 15, x2: 30, y2: 15 }, true],
		[{ x1: 0, y1: 0, x2: 30, y2: 30 }, true],
		[{ x1: 12, y1: 12, x2: 14, y2: 18 }, true],
		[{ x1: 0, y1: 15, x2: 9, y2: 15 }, false],
		[{ x1: 0, y1: 5, x2: 30, y2: 5 }, false],
		[{ x1: 0, y1: 18, x2: 18, y2: 36 }, false]
	])('%j crosses a box: %s', (line, expected) => {
		expect(crosses(line, box)).toBe(expected);
	});
});
