import { AXIS_MAX, AXIS_MIN } from '$lib/domain/scoring/scales';
import type { Level } from '$lib/domain/vocabulary';
import { joinCrowded, type Bubble } from './crowding';
import {
	bandsOf,
	cutLinesOf,
	planeOf,
	segmentBetween,
	toHundredth,
	type Band,
	type DataPoint,
	type Direction,
	type MatrixLayout,
	type Plane,
	type Point,
	type Segment
} from './matrix-plane';
import { placeMark, type MatrixMark, type PlacedMark } from './matrix-marks';

export interface Tick extends Point {
	readonly level: number;
}

/** The name of a level on its band, turned along the cut lines. Degrees, clockwise. */
export interface Plate extends Point {
	readonly level: Level;
	readonly angle: number;
}

/** Everything that is drawn, in units of the view box, in the order in which it is drawn. */
export interface RiskMatrix {
	readonly width: number;
	readonly height: number;
	readonly frame: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	readonly bands: readonly Band[];
	readonly gridLines: readonly Segment[];
	readonly cutLines: readonly Segment[];
	/** Where each whole level meets its axis. */
	readonly ticks: { readonly likelihood: readonly Tick[]; readonly impact: readonly Tick[] };
	readonly plates: readonly Plate[];
	/** Half the width of a mark. */
	readonly markRadius: number;
	/** Marks drawn by themselves, by number. */
	readonly marks: readonly PlacedMark[];
	readonly bubbles: readonly Bubble<PlacedMark>[];
}

/**
 * The risk matrix as numbers. The same marks give the same picture, in whatever order they come; from right to
 * left it is mirrored. Marks that would hide each other by more than a third are in `bubbles` and not in `marks`.
 */
export function riskMatrix(
	marks: readonly MatrixMark[],
	layout: MatrixLayout,
	direction: Direction = 'ltr'
): RiskMatrix {
	const plane = planeOf(layout, direction);
	const { top, bottom } = layout.plot;
	const crowding = joinCrowded(
		marks.map((mark) => placeMark(mark, plane)),
		plane
	);
	return {
		width: layout.width,
		height: layout.height,
		frame: { x: plane.left, y: top, width: plane.right - plane.left, height: bottom - top },
		bands: bandsOf(plane),
		gridLines: gridLinesOf(plane),
		cutLines: cutLinesOf(plane),
		ticks: ticksOf(plane),
		plates: platesOf(plane),
		markRadius: layout.mark / 2,
		marks: crowding.single,
		bubbles: crowding.bubbles
	};
}

const wholeLevels = [1, 2, 3, 4, 5] as const;

/** The edges of the cells, between the whole levels. */
function gridLinesOf(plane: Plane): readonly Segment[] {
	const edges = wholeLevels.slice(1).map((level) => level - 0.5);
	return edges.flatMap((edge) => [
		segmentBetween(
			plane,
			{ likelihood: edge, impact: AXIS_MAX },
			{ likelihood: edge, impact: AXIS_MIN }
		),
		segmentBetween(
			plane,
			{ likelihood: AXIS_MIN, impact: edge },
			{ likelihood: AXIS_MAX, impact: edge }
		)
	]);
}

const ticksOf = (plane: Plane): RiskMatrix['ticks'] => ({
	likelihood: wholeLevels.map((level) => ({
		level,
		...plane.at({ likelihood: level, impact: AXIS_MIN })
	})),
	impact: wholeLevels.map((level) => ({
		level,
		...plane.at({ likelihood: AXIS_MIN, impact: level })
	}))
});

/** Where the bands have room for their names and marks are rare. A test holds each on its own band. */
const platePlaces: Readonly<Record<Level, DataPoint>> = {
	low: { likelihood: 0.95, impact: 2.25 },
	moderate: { likelihood: 0.93, impact: 3.68 },
	high: { likelihood: 0.92, impact: 5.14 },
	critical: { likelihood: 5.08, impact: 5.12 }
};

function platesOf(plane: Plane): readonly Plate[] {
	const { width, height } = { width: plane.right - plane.left, height: plotHeight(plane) };
	// Along a cut line impact falls by half a level per level of likelihood.
	const slope = (Math.atan2(height / 2, width) * 180) / Math.PI;
	const angle = toHundredth(plane.direction === 'rtl' ? -slope : slope);
	return bandsOf(plane).map(({ level }) => ({ level, angle, ...plane.at(platePlaces[level]) }));
}

const plotHeight = ({ layout }: Plane): number => layout.plot.bottom - layout.plot.top;
