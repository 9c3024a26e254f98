import type { Stage } from '$lib/domain/scoring/stage';
import {
	frameOf,
	placeLabels,
	rangeLines,
	shortTitle,
	takenIn,
	wayLines,
	type PlacedLabel
} from './labels';
import type { PlacedMark, Way } from './matrix-marks';
import type { Direction, Point } from './matrix-plane';
import type { RiskMatrix } from './risk-matrix';

interface Beside {
	readonly matrix: RiskMatrix;
	readonly direction: Direction;
	/** The way whose stops are named. */
	readonly way: Way | undefined;
	/** Marks whose ranges are drawn. */
	readonly ranged: readonly PlacedMark[];
	/** Whether the ways of all marks are drawn. */
	readonly showsWay: boolean;
	readonly nameOf: (stage: Stage) => string;
	/** The title of a threat, where titles are wanted. */
	readonly titleOf: ((threatId: string) => string) | undefined;
}

/** A stop on a way is a dot. */
const DOT = 6;

/** The words beside marks: the stops of a way before titles, since a way without names says little. */
export function wordsBeside({
	matrix,
	direction,
	way,
	ranged,
	showsWay,
	nameOf,
	titleOf
}: Beside): readonly PlacedLabel[] {
	const stops = way === undefined || way.stops.length < 2 ? [] : way.stops;
	const names = stops.map(({ stages, x, y }) => ({
		...{ id: `stop-${stages.join('-')}`, x, y },
		words: stages.map(nameOf).join(', '),
		evenStruck: true,
		// Under a mark, full or hollow, the dot is not seen; its name stands beside the mark.
		radius: matrix.marks.some((mark) => isAt(mark, { x, y })) ? matrix.markRadius : DOT
	}));
	const titles =
		titleOf === undefined
			? []
			: matrix.marks.map(({ id, x, y }) => ({
					...{ id, x, y, words: shortTitle(titleOf(id)) },
					radius: matrix.markRadius
				}));
	if (names.length + titles.length === 0) return [];
	return placeLabels([...names, ...titles], {
		frame: frameOf(matrix),
		taken: takenIn(matrix),
		lines: [
			...rangeLines(ranged),
			...(way?.parts ?? []),
			...(showsWay ? wayLines(matrix.marks) : [])
		],
		direction
	});
}

const isAt = (mark: PlacedMark, place: Point): boolean =>
	[mark, mark.movement?.target].some((each) => each?.x === place.x && each.y === place.y);
