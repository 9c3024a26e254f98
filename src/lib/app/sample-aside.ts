import type { SampledPlan } from '$lib/domain/scoring/sampling/sampled-plan';
import { samplingInputOf } from '$lib/domain/scoring/sampling/sampling-input';
import type { ThreatRanges } from '$lib/domain/scoring/sampling/threat-ranges';
import type { ThreatScore } from '$lib/domain/scoring/score';
import { openRangesDesk } from './ranges-desk';

/** Milliseconds; a plan of two hundred threats was measured to take under one second in a worker. */
const PATIENCE = 20_000;

/** Samples all scored threats once, aside. Nothing when nobody answers: a worker that the system ended says nothing. */
export function sampleAside(
	scores: ReadonlyMap<string, ThreatScore>,
	scoringId: string
): Promise<SampledPlan | undefined> {
	const changed = [...scores].flatMap(([threatId, score]) =>
		score.state === 'scored'
			? [[threatId, samplingInputOf(score, { scoringId, threatId })] as const]
			: []
	);
	return new Promise((resolve) => {
		const ranges = new Map<string, ThreatRanges>();
		const end = (sampled?: SampledPlan): void => {
			desk.close();
			resolve(sampled);
		};
		const timer = setTimeout(end, PATIENCE);
		const desk = openRangesDesk(({ ranges: made, stability }) => {
			for (const [threatId, each] of made) ranges.set(threatId, each);
			if (stability === undefined) return;
			clearTimeout(timer);
			end({ ranges, stability: new Map(stability) });
		});
		desk.order({ turn: 1, threatIds: changed.map(([threatId]) => threatId), changed });
	});
}
