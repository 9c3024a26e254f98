import { scaleLinear } from 'd3';
import { indexOf, levelSpans } from '$lib/domain/scoring/level';
import { AXIS_MAX, AXIS_MIN } from '$lib/domain/scoring/scales';
import type { Level } from '$lib/domain/vocabulary';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

export type Direction = 'ltr' | 'rtl';

/** The measures of one picture, in units of its view box, for a language written from left to right. */
export interface MatrixLayout {
	readonly width: number;
	readonly height: number;
	/** The edges of the area between the axes. */
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	/** The diameter of a mark. */
	readonly mark: number;
	/** The box of a bubble, which stands for several marks. */
	readonly bubble: { readonly width: number; readonly height: number };
}

/** The three pictures of the design: on a page, on a narrow screen, on the wall. */
export const matrixLayouts = {
	page: {
		width: 900,
		height: 478,
		plot: { left: 118, right: 892, top: 26, bottom: 414 },
		mark: 26,
		bubble: { width: 104, height: 46 }
	},
	narrow: {
		width: 366,
		height: 400,
		plot: { left: 24, right: 362, top: 28, bottom: 354 },
		mark: 24,
		bubble: { width: 66, height: 44 }
	},
	wall: {
		width: 1060,
		height: 520,
		plot: { left: 126, right: 1052, top: 26, bottom: 456 },
		mark: 30,
		bubble: { width: 120, height: 53 }
	}
} as const satisfies Readonly<Record<string, MatrixLayout>>;

/** A place in the plane of likelihood and impact, in levels. */
export interface DataPoint {
	readonly likelihood: number;
	readonly impact: number;
}

/** From levels to the picture; what lies outside the axes is held at their ends. */
export interface Plane {
	readonly layout: MatrixLayout;
	readonly direction: Direction;
	/** The left and right edge of the plot as drawn, whichever way the picture runs. */
	readonly left: number;
	readonly right: number;
	readonly at: (point: DataPoint) => Point;
	/** Back from the picture to levels, held within the axes. */
	readonly levelsAt: (point: Point) => DataPoint;
}

/** To a hundredth of a unit: finer than any eye, and short in the file. */
export const toHundredth = (value: number): number => Math.round(value * 100) / 100;

/** The plane of a layout. From right to left the picture is mirrored in its own width; impact still grows upwards. */
export function planeOf(layout: MatrixLayout, direction: Direction): Plane {
	const { left, right, top, bottom } = layout.plot;
	const isMirrored = direction === 'rtl';
	const x = scaleLinear()
		.domain([AXIS_MIN, AXIS_MAX])
		.range(isMirrored ? [layout.width - left, layout.width - right] : [left, right])
		.clamp(true);
	const y = scaleLinear().domain([AXIS_MIN, AXIS_MAX]).range([bottom, top]).clamp(true);
	return {
		layout,
		direction,
		left: isMirrored ? layout.width - right : left,
		right: isMirrored ? layout.width - left : right,
		at: ({ likelihood, impact }) => ({
			x: toHundredth(x(likelihood)),
			y: toHundredth(y(impact))
		}),
		levelsAt: (point) => ({ likelihood: x.invert(point.x), impact: y.invert(point.y) })
	};
}

/** The straight line between two places. */
export function segmentBetween(plane: Plane, from: DataPoint, to: DataPoint): Segment {
	const [start, end] = [plane.at(from), plane.at(to)];
	return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
}

/** The background of one level. */
export interface Band {
	readonly level: Level;
	readonly polygon: readonly Point[];
}

/** The four bands, lowest first: the axes cut along the lines on which the index is at a cut-off. */
export const bandsOf = (plane: Plane): readonly Band[] =>
	levelSpans.map(({ level, from, to }) => ({
		level,
		polygon: clip(
			clip(corners, ({ likelihood, impact }) => indexOf(likelihood, impact) - from),
			({ likelihood, impact }) => to - indexOf(likelihood, impact)
		).map(plane.at)
	}));

/** The lines between the levels, lowest first, each from the low to the high end of likelihood. */
export const cutLinesOf = (plane: Plane): readonly Segment[] =>
	levelSpans.slice(1).map(({ from }) => {
		const start = Math.max(AXIS_MIN, from - 2 * AXIS_MAX);
		const end = Math.min(AXIS_MAX, from - 2 * AXIS_MIN);
		return segmentBetween(
			plane,
			{ likelihood: start, impact: (from - start) / 2 },
			{ likelihood: end, impact: (from - end) / 2 }
		);
	});

const corners: readonly DataPoint[] = [
	{ likelihood: AXIS_MIN, impact: AXIS_MIN },
	{ likelihood: AXIS_MAX, impact: AXIS_MIN },
	{ likelihood: AXIS_MAX, impact: AXIS_MAX },
	{ likelihood: AXIS_MIN, impact: AXIS_MAX }
];

/** Keeps the part of a convex polygon where a linear measure is not negative (Sutherland and Hodgman). */
function clip(
	polygon: readonly DataPoint[],
	measure: (point: DataPoint) => number
): readonly DataPoint[] {
	return polygon.flatMap((end, place) => {
		const start = polygon.at(place - 1) ?? end;
		const [before, after] = [measure(start), measure(end)];
		const crosses = (before < 0 && after > 0) || (before > 0 && after < 0);
		const crossing = crosses ? [between(start, end, before / (before - after))] : [];
		return after >= 0 ? [...crossing, end] : crossing;
	});
}

const between = (start: DataPoint, end: DataPoint, share: number): DataPoint => ({
	likelihood: start.likelihood + share * (end.likelihood - start.likelihood),
	impact: start.impact + share * (end.impact - start.impact)
});
