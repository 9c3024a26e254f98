import { settle } from '../axis';
import { RUNS } from '../model';
import { pertQuantile, type ThreePoints } from './pert';
import { mulberry32, shuffled } from './random';

/** One person's view of a threat, both axes in levels within 0.5 to 5.5. */
export interface SampledView {
	readonly likelihood: ThreePoints;
	readonly impact: ThreePoints;
}

/** One value for each run, in levels. */
export interface Runs {
	readonly likelihood: Float64Array;
	readonly impact: Float64Array;
}

/**
 * Draws the runs of one threat from its views. Each run takes one view, all with the same weight, and both axes
 * from that view, each by itself (design 4.3): so that people who differ widen the result. A Latin hypercube:
 * over all runs, each axis meets every part of its probability once, and each view has the same number of runs or
 * one more. The views come in a fixed order; another order gives other runs. Throws nothing; no view, no runs.
 */
export function drawRuns(views: readonly SampledView[], seed: number): Runs {
	const random = mulberry32(seed);
	const turns = shuffled(RUNS, random);
	const drawAxis = (axis: keyof SampledView): Float64Array => {
		const quantiles = views.map((view) => pertQuantile(view[axis]));
		const parts = shuffled(RUNS, random);
		const drawn = new Float64Array(RUNS);
		for (let run = 0; run < RUNS; run++) {
			const view = Math.floor(((turns[run] ?? 0) * views.length) / RUNS);
			// Drawn for a point as well: what one person is sure of leaves the other runs as they are.
			drawn[run] = settle(quantiles[view]?.((parts[run] ?? 0) + random()) ?? 0);
		}
		return drawn;
	};
	return { likelihood: drawAxis('likelihood'), impact: drawAxis('impact') };
}
