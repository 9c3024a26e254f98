import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorLayouts, actorPlane, stanceShape, type ActorToPlace } from './actor-plane';

const level = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
const people = fc
	.array(
		fc.record({
			stance: fc.constantFrom('ally' as const, 'undecided' as const, 'opponent' as const),
			interest: level,
			influence: level
		}),
		{ maxLength: 60 }
	)
	.map((all) =>
		all.map((each, place) => ({ ...each, id: `a${String(place)}`, number: place + 1 }))
	);

const at = (number: number, interest: number, influence: number): ActorToPlace => ({
	...{ id: `a${String(number)}`, number, stance: 'ally', interest, influence }
});

describe('the picture of interest and influence', () => {
	it('never lets two marks overlap and keeps all of them inside', () => {
		fc.assert(
			fc.property(
				people,
				fc.constantFrom(actorLayouts.page, actorLayouts.narrow),
				fc.constantFrom('ltr' as const, 'rtl' as const),
				(actors, layout, direction) => {
					const { marks, radius, plot } = actorPlane(actors, layout, direction);
					expect(marks).toHaveLength(actors.length);
					for (const [place, one] of marks.entries()) {
						expect(one.x).toBeGreaterThanOrEqual(plot.left + radius);
						expect(one.x).toBeLessThanOrEqual(plot.right - radius);
						expect(one.y).toBeGreaterThanOrEqual(plot.top + radius);
						expect(one.y).toBeLessThanOrEqual(plot.bottom - radius);
						for (const other of marks.slice(place + 1))
							expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2.6 * radius);
					}
				}
			),
			{ numRuns: 40 }
		);
	});

	it('puts more interest further along and more influence higher', () => {
		const { marks } = actorPlane([at(1, 2, 2), at(2, 4, 5)], actorLayouts.page);
		const [low, high] = marks;
		expect(high?.x).toBeGreaterThan(low?.x ?? 0);
		expect(high?.y).toBeLessThan(low?.y ?? 0);
	});

	it('runs the other way from right to left', () => {
		const { marks } = actorPlane([at(1, 1, 3), at(2, 5, 3)], actorLayouts.page, 'rtl');
		expect(marks[0]?.x).toBeGreaterThan(marks[1]?.x ?? 0);
	});

	it('names the five levels with nobody in it', () => {
		const { columns, rows, marks } = actorPlane([], actorLayouts.narrow);
		expect([columns.length, rows.length, marks.length]).toEqual([5, 5, 0]);
	});

	it('gives each stance a shape of its own', () => {
		const shapes = (['ally', 'undecided', 'opponent'] as const).map((each) =>
			stanceShape(each, 13)
		);
		expect(new Set(shapes).size).toBe(3);
	});
});
