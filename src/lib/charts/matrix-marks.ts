import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { Range } from '$lib/domain/scoring/range';
import type { Scored } from '$lib/domain/scoring/score';
import { stages, type Stage } from '$lib/domain/scoring/stage';
import { rangeAt, type RangesById } from '$lib/domain/scoring/stage-range';
import type { Category, Level } from '$lib/domain/vocabulary';
import {
	segmentBetween,
	toHundredth,
	type DataPoint,
	type Plane,
	type Point,
	type Segment
} from './matrix-plane';

/** A scored threat as the matrix shows it. Levels, not units of the picture. */
export interface MatrixMark extends DataPoint {
	readonly id: string;
	readonly category: Category;
	/** The rank, which stands in the mark. */
	readonly number: number;
	readonly level: Level;
	readonly dutyOfCare: boolean;
	/** Whether the group put it there by hand. */
	readonly agreed?: boolean;
	readonly range?: Pick<Range, 'likelihood' | 'impact'>;
	/** Where it stands with what is in place, and where it is to go. */
	readonly today?: DataPoint;
	readonly target?: DataPoint;
}

/** The range of a mark: a line on each axis and the four caps at their ends. */
export interface Whisker {
	readonly likelihood: Segment;
	readonly impact: Segment;
	readonly caps: readonly Segment[];
}

/** The way of a mark: solid as far as it is gone, dashed as far as it is planned. Parts of no length are left out. */
export interface Movement {
	readonly done?: Segment;
	readonly planned?: Segment;
	/** A dot where the solid part ends. */
	readonly today?: Point;
	/** The hollow mark. */
	readonly target: Point;
	/** Half the width of the hollow mark. */
	readonly targetRadius: number;
}

export interface PlacedMark extends Point {
	readonly id: string;
	readonly category: Category;
	readonly number: number;
	readonly level: Level;
	readonly dutyOfCare: boolean;
	readonly agreed: boolean;
	readonly whisker?: Whisker;
	readonly movement?: Movement;
}

/**
 * The marks of a ranked plan at one stage. From where threats stand now, or today, they are on their way to the target
 * where something was adopted.
 */
export const marksOf = (
	threats: readonly NumberedThreat[],
	ranges: RangesById,
	stage: Stage = 'current'
): readonly MatrixMark[] =>
	threats.map(({ threatId, category, number, score }) => ({
		id: threatId,
		category,
		number,
		level: score[stage].level,
		likelihood: score[stage].likelihood,
		impact: score[stage].impact,
		range: rangeAt(score, stage, ranges.get(threatId)),
		dutyOfCare: score.dutyOfCare,
		agreed: score.agreed !== undefined,
		...(stage === 'current' && { today: score.today }),
		...((stage === 'current' || stage === 'today') && { target: score.target })
	}));

/** A named place on the way of one threat; stages that stand at one place share it. */
export interface WayStop extends Point {
	readonly stages: readonly Stage[];
}

/** A part of the way: what the own position does, what is done, what is planned. */
export interface WayPart extends Segment {
	readonly to: Stage;
}

/** The way of one threat through all stages, as far as it leads anywhere. */
export interface Way {
	readonly stops: readonly WayStop[];
	readonly parts: readonly WayPart[];
}

/** From where a typical peer stands over now and today to the target. A threat that never moves has one stop. */
export function wayOf(score: Scored, plane: Plane): Way {
	const stops: WayStop[] = [];
	const parts: WayPart[] = [];
	for (const stage of stages) {
		const place = plane.at(score[stage]);
		const last = stops.at(-1);
		if (last !== undefined && distance(last, place) < STILL) {
			stops[stops.length - 1] = { ...last, stages: [...last.stages, stage] };
			continue;
		}
		if (last !== undefined) parts.push({ to: stage, ...line(last, place) });
		stops.push({ ...place, stages: [stage] });
	}
	return { stops, parts };
}

/** A mark with its whisker and its way, where it has them, in units of the picture. */
export function placeMark(mark: MatrixMark, plane: Plane): PlacedMark {
	const { id, category, number, level, dutyOfCare, agreed = false } = mark;
	const whisker = whiskerOf(mark, plane);
	const movement = movementOf(mark, plane);
	return {
		...{ id, category, number, level, dutyOfCare, agreed },
		...plane.at(mark),
		...(whisker && { whisker }),
		...(movement && { movement })
	};
}

/** Half the length of a cap. */
const CAP = 6;

function whiskerOf({ likelihood, impact, range }: MatrixMark, plane: Plane): Whisker | undefined {
	if (range === undefined) return undefined;
	const across = segmentBetween(
		plane,
		{ likelihood: range.likelihood.low, impact },
		{ likelihood: range.likelihood.high, impact }
	);
	const up = segmentBetween(
		plane,
		{ likelihood, impact: range.impact.low },
		{ likelihood, impact: range.impact.high }
	);
	const upright = (x: number): Segment => ({
		x1: x,
		y1: across.y1 - CAP,
		x2: x,
		y2: across.y1 + CAP
	});
	const level = (y: number): Segment => ({ x1: up.x1 - CAP, y1: y, x2: up.x1 + CAP, y2: y });
	return {
		likelihood: across,
		impact: up,
		caps: [upright(across.x1), upright(across.x2), level(up.y1), level(up.y2)]
	};
}

/** Shorter ways than this, in units of the picture, are no movement. */
const STILL = 1;
/** The hollow mark beside the full one, and the gap that the arrow leaves before it. */
const TARGET_SHARE = 0.86;
const ARROW_GAP = 3;

function movementOf(mark: MatrixMark, plane: Plane): Movement | undefined {
	if (mark.target === undefined) return undefined;
	const [now, target] = [plane.at(mark), plane.at(mark.target)];
	if (distance(now, target) < STILL) return undefined;
	const today = plane.at(mark.today ?? mark);
	const targetRadius = toHundredth((plane.layout.mark / 2) * TARGET_SHARE);
	const hasMoved = distance(now, today) >= STILL;
	const planned = shortened(today, target, targetRadius + ARROW_GAP);
	return {
		...(hasMoved && { done: line(now, today), today }),
		...(planned && { planned }),
		target,
		targetRadius
	};
}

/** A line that ends so much before its end; undefined when nothing of it is left. */
function shortened(from: Point, to: Point, by: number): Segment | undefined {
	const length = distance(from, to);
	if (length - by < STILL) return undefined;
	const share = (length - by) / length;
	return line(from, {
		x: toHundredth(from.x + share * (to.x - from.x)),
		y: toHundredth(from.y + share * (to.y - from.y))
	});
}

const line = (from: Point, to: Point): Segment => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
