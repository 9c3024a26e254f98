import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCrowded, type Crowding, type Placed } from './crowding';
import { shareHidden } from './crowding-box';
import { matrixLayouts, planeOf, type Plane } from './matrix-plane';

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

/** Likelihood and impact of up to 200 threats; whole levels among them, where threats really lie over each other. */
const level = fc.oneof(
	fc.integer({ min: 1, max: 5 }),
	fc.integer({ min: 50, max: 550 }).map((hundredths) => hundredths / 100)
);
const levels = fc.array(fc.tuple(level, level), { maxLength: 200 });
const anyPlane = fc
	.tuple(fc.constantFrom(...Object.values(matrixLayouts)), fc.constantFrom('ltr', 'rtl'))
	.map(([picture, direction]) => planeOf(picture, direction));

const marksAt = (
	places: readonly (readonly [number, number])[],
	drawnOn: Plane
): readonly Placed[] =>
	places.map(([likelihood, impact], place) => {
		const { x, y } = drawnOn.at({ likelihood, impact });
		return mark(place + 1, x, y);
	});

/** The most that any two drawn things of a page hide of each other. */
function mostHiddenIn({ single, bubbles }: Crowding<Placed>, size: number): number {
	const box = { width: size, height: size };
	const drawn = [...single.map(({ x, y }) => ({ x, y, box })), ...bubbles];
	const shares = drawn.flatMap((a, place) => drawn.slice(0, place).map((b) => shareHidden(a, b)));
	return Math.max(0, ...shares);
}

describe('crowded marks', () => {
	it('stay by themselves as long as they hide no more than a third of each other, halos included', () => {
		const [free, hiding] = [21, 20];
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
		const beside = mark(2, 422, 200);
		const together = [mark(1, 400, 200), mark(3, 400, 200)];
		expect(joinCrowded([mark(1, 400, 200), beside], plane).bubbles).toEqual([]);
		const joined = joinCrowded([...together, beside], plane).bubbles[0];
		expect(numbers(joined?.members ?? [])).toEqual([1, 2, 3]);
	});

	it('make a bubble that stays within the frame', () => {
		const corner = [mark(1, 892, 26), mark(2, 892, 26)];
		const { x = 0, y = 0, box } = joinCrowded(corner, plane).bubbles[0] ?? {};
		expect(x + (box?.width ?? 0) / 2).toBe(892);
		expect(y - (box?.height ?? 0) / 2).toBe(26);
	});

	it('make a bubble as wide as its content, with small shapes only where nothing stands beside it', () => {
		const three = [mark(1, 400, 200), mark(2, 400, 200), mark(3, 400, 200)];
		expect(joinCrowded(three, plane).bubbles[0]?.box).toMatchObject({ shapes: 3, width: 87 });
		const neighbour = mark(4, 440, 200);
		expect(joinCrowded([...three, neighbour], plane).bubbles[0]?.box).toMatchObject({
			shapes: 0,
			width: 35
		});
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

	it('leave nothing drawn that hides more than a third of anything else, in any picture', () => {
		fc.assert(
			fc.property(levels, anyPlane, (places, drawnOn) => {
				expect(
					mostHiddenIn(joinCrowded(marksAt(places, drawnOn), drawnOn), drawnOn.layout.mark)
				).toBeLessThanOrEqual(1 / 3);
			})
		);
	});

	it('leave the number of a mark to be read beside a bubble', () => {
		const bubble = [mark(1, 400, 200), mark(2, 400, 200)];
		const numbersAt = (apart: number): readonly number[] =>
			numbers(joinCrowded([...bubble, mark(183, 400 - apart, 200)], plane).single);
		expect(numbersAt(30)).toEqual([183]);
		expect(numbersAt(29)).toEqual([]);
	});

	it.each([60, 200])('stay countable when %i are spread over the plane', (count) => {
		const places = Array.from(
			{ length: count },
			(_, place) => [0.6 + ((place * 37) % 50) / 10.4, 0.6 + ((place * 23) % 47) / 9.8] as const
		);
		const { single, bubbles } = joinCrowded(marksAt(places, plane), plane);
		expect(single.length + bubbles.length).toBeGreaterThan(count / 4);
		expect(Math.max(0, ...bubbles.map(({ members }) => members.length))).toBeLessThan(count / 4);
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
