import type { Level } from '../../vocabulary';
import { indexOf, levelOf, levelSpans } from '../level';
import type { Range } from '../range';
import { shiftLevel } from '../axis';
import type { Stage } from '../stage';
import { neighboursIn, percentilesOf, type Neighbours, type Percentiles } from './percentiles';
import { RUNS } from '../model';
import { drawRuns, type Runs, type SampledView } from './runs';

/** Levels by which a stage differs from the one it starts from, before the ends of the axes hold it. */
interface Move {
	readonly likelihood: number;
	readonly impact: number;
}

/** All that the ranges of one threat depend on. */
export interface SamplingInput {
	readonly seed: number;
	/** Sorted by the id of the entry. */
	readonly views: readonly SampledView[];
	/** From the views to the context stage, from there to the current one, and from that to today and target. */
	readonly moves: Readonly<Record<Stage, Move>>;
}

/** What the runs say of a threat at one stage. */
export interface StageRanges {
	/** Of the risk index K, 1.5 to 16.5. */
	readonly index: Percentiles;
	/** Of the levels, 0.5 to 5.5. */
	readonly likelihood: Percentiles;
	readonly impact: Percentiles;
	/** The share of runs in each level, 0 to 1. */
	readonly shares: Readonly<Record<Level, number>>;
}

/** The levels between which eight in ten runs lie: those of P10 and of P90. */
export const levelsWithin = ({ index: { p10, p90 } }: StageRanges): Range['levels'] => ({
	from: levelOf(p10),
	to: levelOf(p90)
});

/** What the runs say of a threat, stage by stage, and the seed that they follow from. */
export interface ThreatRanges extends Readonly<Record<Stage, StageRanges>> {
	readonly seed: number;
}

/** The ranges of a threat, with the index K of the current stage in every run. */
export interface SampledThreat {
	readonly ranges: ThreatRanges;
	readonly current: Float64Array;
}

/**
 * Samples one threat (method 4.5): the views are drawn, then moved as the point is moved, stage by stage, and held
 * within the axes. The same input gives the same bytes on every computer.
 */
export function sampleThreat({ seed, views, moves }: SamplingInput): SampledThreat {
	const context = moved(axesOf(drawRuns(views, seed)), moves.context);
	const current = moved(context, moves.current);
	const today = moved(current, moves.today);
	const target = moved(current, moves.target);
	const read = readerOnce();
	const ranges = {
		seed,
		context: read(context).ranges,
		current: read(current).ranges,
		today: read(today).ranges,
		target: read(target).ranges
	};
	return { ranges, current: read(current).indexes };
}

/** The runs of one axis, and those around its percentiles. */
interface Axis {
	readonly runs: Float64Array;
	readonly neighbours: Neighbours;
}

type Axes = Readonly<Record<keyof Runs, Axis>>;

const axisOf = (runs: Float64Array): Axis => ({ runs, neighbours: neighboursIn(runs) });

const axesOf = ({ likelihood, impact }: Runs): Axes => ({
	likelihood: axisOf(likelihood),
	impact: axisOf(impact)
});

/** A move keeps the order of the runs, so their neighbours move with them. A move by nothing gives the same axes. */
function moved(axes: Axes, { likelihood, impact }: Move): Axes {
	if (likelihood === 0 && impact === 0) return axes;
	return {
		likelihood: movedAxis(axes.likelihood, likelihood),
		impact: movedAxis(axes.impact, impact)
	};
}

function movedAxis({ runs, neighbours }: Axis, by: number): Axis {
	const there = new Float64Array(runs.length);
	for (let run = 0; run < runs.length; run++) there[run] = shiftLevel(runs[run] ?? 0, by);
	return { runs: there, neighbours: neighbours.map((level) => shiftLevel(level, by)) };
}

interface ReadStage {
	readonly ranges: StageRanges;
	readonly indexes: Float64Array;
}

/** Reads stages; two stages on the same axes are read once. */
function readerOnce(): (axes: Axes) => ReadStage {
	const known = new Map<Axes, ReadStage>();
	return (axes) => {
		const read = known.get(axes) ?? readStage(axes);
		known.set(axes, read);
		return read;
	};
}

function readStage({ likelihood, impact }: Axes): ReadStage {
	const indexes = new Float64Array(RUNS);
	for (let run = 0; run < RUNS; run++) {
		indexes[run] = indexOf(likelihood.runs[run] ?? 0, impact.runs[run] ?? 0);
	}
	const ranges = {
		index: percentilesOf(neighboursIn(indexes), RUNS),
		likelihood: percentilesOf(likelihood.neighbours, RUNS),
		impact: percentilesOf(impact.neighbours, RUNS),
		shares: sharesOf(indexes)
	};
	return { ranges, indexes };
}

/** The cut-offs are those of the one definition of the levels; a value at one belongs to the higher level. */
function sharesOf(indexes: Float64Array): StageRanges['shares'] {
	const [low, moderate, high] = levelSpans;
	const below = countBelow(indexes, [low.to, moderate.to, high.to]);
	return {
		low: below[0] / RUNS,
		moderate: (below[1] - below[0]) / RUNS,
		high: (below[2] - below[1]) / RUNS,
		critical: (RUNS - below[2]) / RUNS
	};
}

type Three = readonly [number, number, number];

/** How many values lie below each of three bounds. */
function countBelow(values: Float64Array, [low, middle, high]: Three): Three {
	let [lows, middles, highs] = [0, 0, 0];
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? 0;
		if (value < low) lows++;
		if (value < middle) middles++;
		if (value < high) highs++;
	}
	return [lows, middles, highs];
}
