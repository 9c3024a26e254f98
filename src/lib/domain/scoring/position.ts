import { settle, type Answer } from './scales';

/** The exposure questions of one threat, as far as they are answered. */
export interface Exposure {
	readonly answered: number;
	/** Questions that apply to this organisation. */
	readonly total: number;
	/** 0 (safe) to 1 (most exposed); undefined as long as nothing is answered. */
	readonly value: number | undefined;
}

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

/**
 * The mean of the answers given, divided by 3 (method 4.4.2). "Does not apply" leaves the count; "would not
 * say" and no answer stay in the total and out of the mean.
 */
export function exposureOf(answers: readonly (Answer | undefined)[]): Exposure {
	const applying = answers.filter((answer) => answer !== 'not-applicable');
	const given = applying.filter((answer) => typeof answer === 'number');
	const sum = given.reduce<number>((total, answer) => total + answer, 0);
	return {
		answered: given.length,
		total: applying.length,
		value: given.length === 0 ? undefined : settle(sum / given.length / 3)
	};
}

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
