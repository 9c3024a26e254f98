import { describe, expect, it } from 'vitest';
import { levelOf } from '$lib/domain/scoring/level';
import { bandsOf, cutLinesOf, matrixLayouts, planeOf, type Point } from './matrix-plane';

const page = planeOf(matrixLayouts.page, 'ltr');
const mirrored = planeOf(matrixLayouts.page, 'rtl');

/** Twice the area that a polygon encloses, whichever way it turns. */
const area = (polygon: readonly Point[]): number =>
	Math.abs(
		polygon.reduce((sum, { x, y }, place) => {
			const before = polygon.at(place - 1) ?? { x, y };
			return sum + before.x * y - x * before.y;
		}, 0)
	);

describe('the plane of the matrix', () => {
	it('spans the plot from half a level below 1 to half a level above 5', () => {
		expect(page.at({ likelihood: 0.5, impact: 0.5 })).toEqual({ x: 118, y: 414 });
		expect(page.at({ likelihood: 5.5, impact: 5.5 })).toEqual({ x: 892, y: 26 });
		expect(page.at({ likelihood: 4.27, impact: 4.57 })).toEqual({ x: 701.6, y: 98.17 });
	});

	it.each([page, mirrored])('leads back from the picture to levels', (plane) => {
		const back = plane.levelsAt(plane.at({ likelihood: 4.27, impact: 1.5 }));
		expect(back.likelihood).toBeCloseTo(4.27, 2);
		expect(back.impact).toBeCloseTo(1.5, 2);
		expect(plane.levelsAt({ x: -50, y: 9999 }).impact).toBe(0.5);
	});

	it('holds what lies outside at the end of the axis', () => {
		expect(page.at({ likelihood: 0, impact: 9 })).toEqual({ x: 118, y: 26 });
	});

	it('starts at the right in a language written from right to left, and grows upwards all the same', () => {
		expect(mirrored.at({ likelihood: 0.5, impact: 0.5 })).toEqual({ x: 782, y: 414 });
		expect(mirrored.at({ likelihood: 5.5, impact: 5.5 })).toEqual({ x: 8, y: 26 });
		expect([mirrored.left, mirrored.right]).toEqual([8, 782]);
	});
});

describe('the bands of the levels', () => {
	it('are the polygons of the design, lowest first', () => {
		const drawn = bandsOf(page).map(({ level, polygon }) => [
			level,
			[...polygon].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).sort()
		]);
		expect(drawn).toEqual([
			['low', ['118.0 220.0', '118.0 414.0', '892.0 414.0']],
			['moderate', ['118.0 103.6', '118.0 220.0', '892.0 297.6', '892.0 414.0']],
			['high', ['118.0 103.6', '118.0 26.0', '272.8 26.0', '892.0 181.2', '892.0 297.6']],
			['critical', ['272.8 26.0', '892.0 181.2', '892.0 26.0']]
		]);
	});

	it.each(Object.entries(matrixLayouts))('fill the %s plot without gap or overlap', (_, layout) => {
		const { left, right, top, bottom } = layout.plot;
		for (const direction of ['ltr', 'rtl'] as const) {
			const areas = bandsOf(planeOf(layout, direction)).map(({ polygon }) => area(polygon));
			const filled = areas.reduce((sum, each) => sum + each, 0);
			expect(filled / 2 / ((right - left) * (bottom - top))).toBeCloseTo(1, 3);
		}
	});

	it('meet along the cut lines', () => {
		expect(cutLinesOf(page)).toEqual([
			{ x1: 118, y1: 220, x2: 892, y2: 414 },
			{ x1: 118, y1: 103.6, x2: 892, y2: 297.6 },
			{ x1: 272.8, y1: 26, x2: 892, y2: 181.2 }
		]);
	});

	it('have their middle on their own level', () => {
		const levelAt = ({ x, y }: Point): string => {
			const likelihood = 0.5 + ((x - 118) / 774) * 5;
			const impact = 0.5 + ((414 - y) / 388) * 5;
			return levelOf(likelihood + 2 * impact);
		};
		for (const { level, polygon } of bandsOf(page)) {
			const mean = (values: readonly number[]): number =>
				values.reduce((sum, value) => sum + value, 0) / values.length;
			const middle = { x: mean(polygon.map(({ x }) => x)), y: mean(polygon.map(({ y }) => y)) };
			expect(levelAt(middle)).toBe(level);
		}
	});
});
