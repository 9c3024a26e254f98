import { RUNS } from '$lib/domain/scoring/model';
import { levelsWithin, type StageRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import { Level } from '$lib/domain/vocabulary';
import { number } from './format';
import { m } from './words.js';
import { level as levelName } from './labels/threats';

/** What sampled runs say, in words. Screen and documents both take them from here, so that they agree. */

/** The shares of the levels in whole runs of 100, which come to 100: what rounding leaves goes to the largest rests. */
export function inHundred(shares: StageRanges['shares']): Readonly<Record<Level, number>> {
	// In whole runs: a share times 100 is not always the whole number it stands for.
	const counts = Level.options.map((level) => ({ level, runs: Math.round(shares[level] * RUNS) }));
	const hundredth = RUNS / 100;
	const whole = (runs: number): number => Math.floor(runs / hundredth);
	const missing = 100 - counts.reduce((sum, { runs }) => sum + whole(runs), 0);
	const rounded = [...counts]
		.sort((a, b) => (b.runs % hundredth) - (a.runs % hundredth))
		.map(({ level, runs }, place) => [level, whole(runs) + Number(place < missing)]);
	return Object.fromEntries(rounded) as Record<Level, number>;
}

/** "8 in 10 runs between Moderate and High; most often High (67 in 100)". */
export function span(stage: StageRanges): string {
	const { shares } = stage;
	const counts = inHundred(shares);
	const most = Level.options.reduce((a, b) => (shares[b] >= shares[a] ? b : a));
	const words = { level: levelName(most), count: number(counts[most]) };
	const { from, to } = levelsWithin(stage);
	if (from === to) return m.ranges_within(words);
	return m.ranges_between({ ...words, from: levelName(from), to: levelName(to) });
}

/** "Moderate 6, High 67, Critical 27 in 100 runs": the lowest first, without those that never come out. */
export function parts({ shares }: StageRanges): string {
	const counts = inHundred(shares);
	const given = Level.options
		.filter((level) => counts[level] > 0)
		.map((level) => m.ranges_part({ level: levelName(level), count: number(counts[level]) }));
	return m.ranges_parts({ parts: given.join(m.report_list_separator()) });
}

/** "Index: one run in ten under 9.8, half under 11.5, one in ten over 13.1". */
export const percentiles = ({ index: { p10, p50, p90 } }: StageRanges): string =>
	m.ranges_percentiles({ p10: number(p10, 1), p50: number(p50, 1), p90: number(p90, 1) });

/** "Among the three gravest in 83 of 100 runs", from a share of 0 to 1. */
export const top = (share: number): string => m.ranges_top({ count: number(share * 100) });
