import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCrowded, type Placed } from './crowding';
import { matrixLayouts, planeOf } from './matrix-plane';

const layout = matrixLayouts.page;
const plane = planeOf(layout, 'ltr');
const mark = (number: number, x: number, y: number): Placed => ({
	id: `threat-${String(number)}`,
	number,
	x,
	y
});
const numbers = (marks: readonly Placed[]): readonly number[] => marks.map(({ number }) => number);

const anyMarks = fc
	.array(fc.tuple(fc.integer({ min: 118, max: 892 }), fc.integer({ min: 26, max: 414 })), {
		maxLength: 60
	})
	.map((places) => places.map(([x, y], place) => mark(place + 1, x, y)));

describe('crowded marks', () => {
	it('stay by themselves as long as they hide no more than a third of each other', () => {
		const third = layout.mark / 3;
		const [free, hiding] = [Math.ceil(layout.mark - third), Math.floor(layout.mark - third)];
		const apart = [mark(1, 400, 200), mark(2, 400 + free, 200)];
		expect(joinCrowded(apart, plane)).toEqual({ single: apart, bubbles: [] });
		const close = [mark(1, 400, 200), mark(2, 400 + hiding, 200)];
		expect(joinCrowded(close, plane).bubbles).toHaveLength(1);
	});

	it('join in the middle of their places when they hide more', () => {
		const close = [mark(2, 410, 204), mark(1, 400, 200), mark(3, 700, 300)];
		const { single, bubbles } = joinCrowded(close, plane);
		expect(numbers(single)).toEqual([3]);
		expect(bubbles).toHaveLength(1);
		expect(bubbles[0]).toMatchObject({ x: 405, y: 202 });
		expect(numbers(bubbles[0]?.members ?? [])).toEqual([1, 2]);
	});

	it('take in what the bubble itself would hide', () => {
		const beside = mark(2, 440, 200);
		const together = [mark(1, 400, 200), mark(3, 400, 200)];
		expect(joinCrowded([mark(1, 400, 200), beside], plane).bubbles).toEqual([]);
		const joined = joinCrowded([...together, beside], plane).bubbles[0];
		expect(numbers(joined?.members ?? [])).toEqual([1, 2, 3]);
	});

	it('make a bubble that stays within the frame', () => {
		const corner = [mark(1, 892, 26), mark(2, 892, 26)];
		expect(joinCrowded(corner, plane).bubbles[0]).toMatchObject({ x: 840, y: 49 });
	});

	it('open into places that lie within the frame, in reading order, none hiding another', () => {
		const corner = [1, 2, 3, 4, 5].map((number) => mark(number, 890, 412));
		const spread = joinCrowded(corner, plane).bubbles[0]?.spread ?? [];
		expect(spread).toHaveLength(5);
		for (const [place, { x, y }] of spread.entries()) {
			expect(x + layout.mark / 2).toBeLessThanOrEqual(892);
			expect(y + layout.mark / 2).toBeLessThanOrEqual(414);
			for (const other of spread.slice(0, place)) {
				expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(layout.mark);
			}
		}
		expect(spread[1]?.x).toBeGreaterThan(spread[0]?.x ?? Infinity);
	});

	it('open from right to left where the language is written so', () => {
		const together = [mark(1, 400, 200), mark(2, 400, 200)];
		const spread = joinCrowded(together, planeOf(layout, 'rtl')).bubbles[0]?.spread ?? [];
		expect(spread[1]?.x).toBeLessThan(spread[0]?.x ?? -Infinity);
	});

	it('are each drawn once, by themselves or in one bubble', () => {
		fc.assert(
			fc.property(anyMarks, (marks) => {
				const { single, bubbles } = joinCrowded(marks, plane);
				const drawn = [...single, ...bubbles.flatMap(({ members }) => members)];
				expect(numbers(drawn).toSorted((a, b) => a - b)).toEqual(numbers(marks));
				expect(bubbles.every(({ members }) => members.length > 1)).toBe(true);
			})
		);
	});

	it('leave nothing that hides more than a third of anything else', () => {
		fc.assert(
			fc.property(anyMarks, (marks) => {
				const { single, bubbles } = joinCrowded(marks, plane);
				const boxes = [
					...single.map(({ x, y }) => ({ x, y, width: layout.mark, height: layout.mark })),
					...bubbles.map(({ x, y }) => ({ x, y, ...layout.bubble }))
				];
				for (const [place, a] of boxes.entries()) {
					for (const b of boxes.slice(0, place)) {
						const shareX =
							((a.width + b.width) / 2 - Math.abs(a.x - b.x)) / Math.min(a.width, b.width);
						const shareY =
							((a.height + b.height) / 2 - Math.abs(a.y - b.y)) / Math.min(a.height, b.height);
						expect(Math.min(shareX, shareY)).toBeLessThanOrEqual(1 / 3);
					}
				}
			})
		);
	});

	it('give the same picture in whatever order they come', () => {
		const crowd = fc
			.array(fc.tuple(fc.integer({ min: 300, max: 600 }), fc.integer({ min: 100, max: 250 })), {
				minLength: 30,
				maxLength: 60
			})
			.map((places) => places.map(([x, y], place) => mark(place + 1, x, y)));
		fc.assert(
			fc.property(fc.oneof(anyMarks, crowd), (marks) => {
				expect(joinCrowded(marks.toReversed(), plane)).toEqual(joinCrowded(marks, plane));
			})
		);
	});
});
