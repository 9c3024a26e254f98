import type { Answered } from './answers';
import { settle } from './scales';

/** The exposure questions of one threat: 0 is safe, 1 is most exposed. */
export type Exposure = Answered;

/** What the house in order says about one threat, 0 (nothing ready) to 1; undefined while not known. */
export interface Readiness {
	readonly prevention?: number | undefined;
	readonly response?: number | undefined;
}

/** A factor from 0 to 1 that moves a level; `assumed` when nobody answered and the middle stands in. */
export interface Factor {
	readonly value: number;
	readonly assumed: boolean;
}

/** How an organisation's own position moves a typical peer's levels, with the factors behind it. */
export interface Shifts {
	readonly exposure: Factor;
	readonly prevention: Factor;
	readonly response: Factor;
	/** Levels added to likelihood, -1 to 1. */
	readonly likelihood: number;
	/** Levels added to impact, -0.5 to 0.5. */
	readonly impact: number;
}

/** What a factor counts where nobody answered, and the response of a typical peer (method 4.4.2). */
export const MIDDLE = 0.5;

const factor = (value: number | undefined): Factor => ({
	value: value ?? MIDDLE,
	assumed: value === undefined
});

/**
 * The shifts from context to current level: likelihood by exposure less prevention, impact by the middle less
 * response (method 4.4.2). With both exposure and prevention unknown likelihood does not move.
 */
export function shiftsOf(exposure: number | undefined, readiness: Readiness): Shifts {
	const [v, c, r] = [
		factor(exposure),
		factor(readiness.prevention),
		factor(readiness.response)
	] as const;
	return {
		exposure: v,
		prevention: c,
		response: r,
		likelihood: settle(v.value - c.value),
		impact: settle(MIDDLE - r.value)
	};
}
