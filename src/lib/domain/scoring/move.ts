import type { Agreed } from '../plan/plan';
import { shiftLevel } from './scales';
import type { Scored } from './score';
import type { Stage } from './stage';

/** A point on the matrix. Levels, 0.5 to 5.5. */
export type Spot = Pick<Agreed, 'likelihood' | 'impact'>;

/** Where a group wants a threat on the picture, and what it can agree on for that. */
interface Drop {
	/** The place to keep: half levels of the context stage. */
	readonly agreed: Spot;
	/** Where the mark stands then, at the stage that is drawn. */
	readonly shown: Spot;
	/** Whether that is as near to the wish as half levels allow; not, where an axis ends before it. */
	readonly isMet: boolean;
}

/** Half a level, the step in which a group agrees. */
const STEP = 0.5;
/** What rounding to half levels may move, with room for the last digits. */
const NEAREST = STEP / 2 + 1e-9;

/**
 * Where a threat that is agreed to stand at a place of the context stage stands at another stage: moved by the
 * organisation's own position and by what mechanisms take off, each held within the axes (method 4.4).
 */
export function spotAt(score: Scored, context: Spot, stage: Stage): Spot {
	const current = moved(context, score.shifts);
	if (stage === 'context') return moved(context, { likelihood: 0, impact: 0 });
	if (stage === 'current') return current;
	const { likelihood, impact } = score.reductions[stage];
	return moved(current, { likelihood: -likelihood.total, impact: -impact.total });
}

const moved = (spot: Spot, by: Spot): Spot => ({
	likelihood: shiftLevel(spot.likelihood, by.likelihood),
	impact: shiftLevel(spot.impact, by.impact)
});

/**
 * Turns a place on the picture, which draws one stage, into the half levels of the context stage that bring the
 * mark nearest to it.
 */
export function agreedFor(score: Scored, wanted: Spot, stage: Stage): Drop {
	const at = (likelihood: number, impact: number): Spot =>
		spotAt(score, { likelihood, impact }, stage);
	const agreed = {
		likelihood: nearest(wanted.likelihood, (level) => at(level, level).likelihood),
		impact: nearest(wanted.impact, (level) => at(level, level).impact)
	};
	const shown = spotAt(score, agreed, stage);
	const isMet =
		Math.abs(shown.likelihood - wanted.likelihood) <= NEAREST &&
		Math.abs(shown.impact - wanted.impact) <= NEAREST;
	return { agreed, shown, isMet };
}

/** Every half level of an axis, lowest first. */
export const halfLevels = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5] as const;

/** Of half levels that come equally near, the one that stands itself nearest to the wish: axes end in the middle of it. */
function nearest(wanted: number, shownAt: (level: number) => number): number {
	const far = (level: number): number => Math.abs(shownAt(level) - wanted);
	return (
		[...halfLevels].sort(
			(a, b) => far(a) - far(b) || Math.abs(a - wanted) - Math.abs(b - wanted)
		)[0] ?? STEP
	);
}

/** The half level after another in a direction, 1 or -1, held within the axis. */
export const stepLevel = (level: number, direction: 1 | -1): number =>
	shiftLevel(level, direction * STEP);
