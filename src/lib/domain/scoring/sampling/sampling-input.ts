import { combineImpacts } from '../impact';
import { spreadAround, type Spread } from '../range';
import { AXIS_MIN, settle, shiftLevel } from '../axis';
import type { Scored } from '../score';
import type { View } from '../view';
import type { ThreePoints } from './pert';
import type { SampledView } from './runs';
import { seedOf } from './seed';
import type { SamplingInput } from './threat-ranges';

/**
 * What the ranges of a scored threat are sampled from (method 4.4 and 4.5). The seed follows from the plan and the
 * threat. An agreed value moves all views together: the middle comes to lie on it and the width stays.
 */
export function samplingInputOf(
	score: Scored,
	{ scoringId, threatId }: { readonly scoringId: string; readonly threatId: string }
): SamplingInput {
	const middle = {
		likelihood: shiftLevel(score.medians.likelihood.best, 0),
		impact: combinedOf(score.medians.impacts)
	};
	const { today, target } = score.reductions;
	return {
		seed: seedOf(scoringId, threatId),
		views: score.opinions.map((view) => sampledView(view, score)),
		moves: {
			context: {
				likelihood: settle(score.context.likelihood - middle.likelihood),
				impact: settle(score.context.impact - middle.impact)
			},
			current: { likelihood: score.shifts.likelihood, impact: score.shifts.impact },
			today: { likelihood: -today.likelihood.total, impact: -today.impact.total },
			target: { likelihood: -target.likelihood.total, impact: -target.impact.total }
		}
	};
}

/** Who finds a threat not credible puts its likelihood at the floor and leaves its impact to the group. */
function sampledView(view: View, { medians }: Scored): SampledView {
	if (!view.isCredible) {
		return {
			likelihood: { low: AXIS_MIN, best: AXIS_MIN, high: AXIS_MIN },
			impact: around(combinedOf(medians.impacts), medians.halfWidth)
		};
	}
	return {
		likelihood: view.likelihood,
		impact: around(combinedOf(view.impacts), view.halfWidth)
	};
}

const combinedOf = (impacts: View['impacts']): number =>
	combineImpacts(Object.values(impacts)) ?? AXIS_MIN;

function around(level: number, halfWidth: number): ThreePoints {
	const { low, point, high }: Spread = spreadAround(level, halfWidth);
	return { low, best: point, high };
}
