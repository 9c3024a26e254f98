import { settle, type Answer } from './scales';

/** Anchored answers, as far as they are given. */
export interface Answered {
	readonly answered: number;
	/** Questions that apply to this organisation. */
	readonly total: number;
	/** The mean of what is answered, 0 to 1; undefined as long as nothing is. */
	readonly value: number | undefined;
}

/**
 * The mean of the answers given, divided by 3 (method 3.7 and 4.4.2). "Does not apply" leaves the count; "would not
 * say" and no answer stay in the total and out of the mean.
 */
export function meanOf(answers: readonly (Answer | undefined)[]): Answered {
	const applying = answers.filter((answer) => answer !== 'not-applicable');
	const given = applying.filter((answer) => typeof answer === 'number');
	const sum = given.reduce<number>((total, answer) => total + answer, 0);
	return {
		answered: given.length,
		total: applying.length,
		value: given.length === 0 ? undefined : settle(sum / given.length / 3)
	};
}
