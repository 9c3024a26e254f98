import type { Range } from './range';
import { levelsWithin, type ThreatRanges } from './sampling/threat-ranges';
import type { Percentiles } from './sampling/percentiles';
import type { Scored } from './score';
import type { Stage } from './stage';

/** What the runs say of threats, by threat id, as far as they are made. */
export type RangesById = ReadonlyMap<string, ThreatRanges>;

/**
 * The range of a threat at one stage, the same wherever it is shown: from P10 to P90 of the runs where these are made
 * (method 4.5), and until then from everything low to everything high.
 */
export function rangeAt(score: Scored, stage: Stage, runs: ThreatRanges | undefined): Range {
	if (runs === undefined) return score[stage].range;
	const { likelihood, impact, index } = runs[stage];
	return {
		likelihood: eightInTen(likelihood),
		impact: eightInTen(impact),
		index: eightInTen(index),
		levels: levelsWithin(runs[stage])
	};
}

const eightInTen = ({ p10, p90 }: Percentiles): Range['index'] => ({ low: p10, high: p90 });
