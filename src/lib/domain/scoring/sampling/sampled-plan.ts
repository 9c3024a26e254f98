import type { ThreatScore } from '../score';
import { samplingInputOf } from './sampling-input';
import { stabilityOf } from './stability';
import { sampleThreat, type ThreatRanges } from './threat-ranges';

/** What the sampled runs say of a whole plan. */
export interface SampledPlan {
	/** By threat id; of the scored threats alone. */
	readonly ranges: ReadonlyMap<string, ThreatRanges>;
	/** By threat id: the share of runs, 0 to 1, in which a threat is among the three gravest. */
	readonly stability: ReadonlyMap<string, number>;
}

/** Samples every scored threat of a plan at once, in time linear in threats: about a millisecond each. */
export function samplePlan(
	scores: ReadonlyMap<string, ThreatScore>,
	scoringId: string
): SampledPlan {
	const sampled = [...scores].flatMap(([threatId, score]) =>
		score.state === 'scored'
			? [[threatId, sampleThreat(samplingInputOf(score, { scoringId, threatId }))] as const]
			: []
	);
	return {
		ranges: new Map(sampled.map(([threatId, { ranges }]) => [threatId, ranges])),
		stability: stabilityOf(new Map(sampled.map(([threatId, { current }]) => [threatId, current])))
	};
}
