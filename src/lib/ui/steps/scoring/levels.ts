import { format, m } from '$lib/i18n';

/** Likelihood as it is asked: 1 to 5 in half levels. */
export const likelihoodSteps: readonly number[] = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
/** Impact as it is asked: 0, then 1 to 5 in half levels. */
export const impactSteps: readonly number[] = [0, ...likelihoodSteps];

const wholes = ['0', '1', '2', '3', '4', '5'] as const;
export type Whole = (typeof wholes)[number];

/** The whole level at or below a level, as the key of its words. */
export const wholeBelow = (level: number): Whole => wholes[Math.floor(level)] ?? '0';
/** The whole level at or above a level. */
export const wholeAbove = (level: number): Whole => wholes[Math.ceil(level)] ?? '5';

/** "4 Likely", or "3.5 between Possible and Likely". */
export function levelInWords(level: number, words: (whole: Whole) => string): string {
	const figure = format.number(level, 1);
	if (Number.isInteger(level)) return m.scoring_level({ figure, word: words(wholeBelow(level)) });
	return m.scoring_level_between({
		figure,
		lower: words(wholeBelow(level)),
		upper: words(wholeAbove(level))
	});
}
