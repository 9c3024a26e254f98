import { describe, expect, it } from 'vitest';
import { bubbleBox, shareHidden } from './crowding-box';
import { matrixLayouts } from './matrix-plane';

const square = { width: 25, height: 25 };
const at = (x: number, y: number): Parameters<typeof shareHidden>[0] => ({ x, y, box: square });

describe('the box of a bubble', () => {
	it('grows with the digits of its count and with its small shapes', () => {
		const widths = [2, 12, 120].map((members) => bubbleBox(matrixLayouts.page, members, 0).width);
		expect(widths).toEqual([35, 46, 57]);
		expect(bubbleBox(matrixLayouts.page, 2, 2)).toMatchObject({ shapes: 2, width: 71 });
	});

	it('shows no more shapes than it has members, and none that its picture has no room for', () => {
		expect(bubbleBox(matrixLayouts.page, 2, 9).shapes).toBe(2);
		for (const layout of Object.values(matrixLayouts)) {
			const box = bubbleBox(layout, 200, 200);
			expect(box.width).toBeLessThanOrEqual(layout.bubble.width);
			expect(box.height).toBe(layout.bubble.height);
		}
		expect(bubbleBox(matrixLayouts.narrow, 200, 200).shapes).toBe(0);
	});
});

describe('what two things hide of each other', () => {
	it('is nothing apart, all in one place, and counts the halo around both', () => {
		expect(shareHidden(at(0, 0), at(30, 0))).toBe(0);
		expect(shareHidden(at(0, 0), at(0, 0))).toBe(1);
		expect(shareHidden(at(0, 0), at(24, 0))).toBeCloseTo(0.2);
		expect(shareHidden(at(0, 0), at(24, 15))).toBeCloseTo(0.2);
	});

	it('is measured on the smaller of the two', () => {
		const wide = { x: 0, y: 0, box: { width: 95, height: 95 } };
		expect(shareHidden(wide, at(50, 0))).toBeCloseTo(0.5);
	});
});
