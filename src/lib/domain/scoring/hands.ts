import type { SheetEntry } from './sheet';

/** How many hands went up for each likelihood: at place 0 those for "not credible", then for 1 to 5. Whole numbers. */
export type Hands = readonly number[];

/** One entry for every hand, lowest first: a hand says a likelihood, and counts as "fairly sure" (method 4.5). */
export const entriesOfHands = (hands: Hands): readonly SheetEntry[] =>
	hands.flatMap((count, level) => Array.from({ length: count }, () => entryOfHand(level)));

const entryOfHand = (level: number): SheetEntry => ({
	...{ form: 'hand', confidence: 'medium' },
	...(level === 0 ? { notCredible: true } : { best: level })
});
