import { RUNS } from '../model';

/** How many threats count as the gravest (method 4.5). */
const TOP = 3;

/**
 * Rank stability: the share of runs, 0 to 1, in which a threat is among the three gravest; run 1 of every threat is
 * held against run 1 of the others, and so on. Threats that tie for a place all have it.
 *
 * @param current by threat id, the index K of the current stage in every run
 */
export function stabilityOf(
	current: ReadonlyMap<string, Float64Array>
): ReadonlyMap<string, number> {
	const bars = barsOf([...current.values()]);
	return new Map([...current].map(([id, indexes]) => [id, shareReaching(indexes, bars)]));
}

/** For each run the index of the third gravest threat; with fewer threats every one is among them. */
function barsOf(threats: readonly Float64Array[]): Float64Array {
	const tops = Array.from({ length: TOP }, () => new Float64Array(RUNS));
	for (const indexes of threats) {
		for (let run = 0; run < RUNS; run++) insert(tops, run, indexes[run] ?? 0);
	}
	return tops.at(-1) ?? new Float64Array(RUNS);
}

/** Puts an index into its place among the highest of one run, the highest first. */
function insert(tops: readonly Float64Array[], run: number, index: number): void {
	let carried = index;
	for (const top of tops) {
		const held = top[run] ?? 0;
		if (carried <= held) continue;
		top[run] = carried;
		carried = held;
	}
}

function shareReaching(indexes: Float64Array, bars: Float64Array): number {
	let count = 0;
	for (let run = 0; run < RUNS; run++) if ((indexes[run] ?? 0) >= (bars[run] ?? 0)) count++;
	return count / RUNS;
}
