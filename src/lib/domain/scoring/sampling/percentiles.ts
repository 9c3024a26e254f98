import { AXIS_MAX, settle } from '../axis';

/** One in ten values lies below P10, half of them below P50, one in ten above P90. */
export interface Percentiles {
	readonly p10: number;
	readonly p50: number;
	readonly p90: number;
}

/** What the percentiles are made of: the two values between which each of them lies, P10 first. */
export type Neighbours = readonly number[];

/** Between two values in a straight line (type 7), settled. */
export function percentilesOf(neighbours: Neighbours, count: number): Percentiles {
	const between = (pair: number, share: number): number => {
		const at = (count - 1) * share;
		const below = neighbours[2 * pair] ?? 0;
		const above = neighbours[2 * pair + 1] ?? below;
		return settle(below + (above - below) * (at - Math.floor(at)));
	};
	return { p10: between(0, 0.1), p50: between(1, 0.5), p90: between(2, 0.9) };
}

/** The values that stand around P10, P50 and P90 when all are sorted: without sorting them, for speed. */
export function neighboursIn(values: Float64Array): Neighbours {
	const drawers = countDrawers(values);
	const opened = new Map<number, readonly number[]>();
	return [0.1, 0.5, 0.9].flatMap((share) => {
		const at = (values.length - 1) * share;
		return [Math.floor(at), Math.ceil(at)].map((rank) => {
			const { drawer, before } = drawerOf(drawers, rank);
			const sorted = opened.get(drawer) ?? contentsOf(values, drawer);
			opened.set(drawer, sorted);
			return sorted[rank - before] ?? 0;
		});
	});
}

/** Drawers to one level of the index. Everything lies between 0 and the highest index, three times an axis. */
const FINENESS = 64;
const DRAWERS = 3 * AXIS_MAX * FINENESS + 1;

function countDrawers(values: Float64Array): Uint32Array {
	const counts = new Uint32Array(DRAWERS);
	for (let at = 0; at < values.length; at++) {
		const drawer = Math.floor((values[at] ?? 0) * FINENESS);
		counts[drawer] = (counts[drawer] ?? 0) + 1;
	}
	return counts;
}

/** The drawer in which the value of a rank lies, and how many values lie in those before it. */
function drawerOf(
	counts: Uint32Array,
	rank: number
): { readonly drawer: number; readonly before: number } {
	let before = 0;
	let drawer = 0;
	while (drawer < DRAWERS - 1 && before + (counts[drawer] ?? 0) <= rank) {
		before += counts[drawer] ?? 0;
		drawer++;
	}
	return { drawer, before };
}

function contentsOf(values: Float64Array, drawer: number): readonly number[] {
	const contents: number[] = [];
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? 0;
		if (Math.floor(value * FINENESS) === drawer) contents.push(value);
	}
	return contents.sort((a, b) => a - b);
}
