import type { Sheet, SheetEntry } from './sheet';

/** How many hands went up for each likelihood: at place 0 those for "not credible", then for 1 to 5. Whole numbers. */
export type Hands = readonly number[];

/** One entry for every hand, lowest first: a hand says a likelihood, and counts as "fairly sure" (method 4.5). */
export const entriesOfHands = (hands: Hands): readonly SheetEntry[] =>
	hands.flatMap((count, level) => Array.from({ length: count }, () => entryOfHand(level)));

/**
 * A tally of several threats as sheets, for a round that takes sheets. Hands were counted for each threat by itself,
 * so a sheet joins hands at random places: it is nobody's. Where fewer hands went up for a threat, the rest pass.
 */
export function sheetsOfHands(tally: ReadonlyMap<string, Hands>): readonly Sheet[] {
	const given = [...tally].map(([threatId, hands]) => [threatId, entriesOfHands(hands)] as const);
	const length = Math.max(0, ...given.map(([, entries]) => entries.length));
	return Array.from({ length }, (_, at) =>
		given.flatMap(([threatId, entries]) => {
			const entry = entries[at];
			return entry === undefined ? [] : [{ threatId, entry }];
		})
	);
}

const entryOfHand = (level: number): SheetEntry => ({
	...{ form: 'hand', confidence: 'medium' },
	...(level === 0 ? { notCredible: true } : { best: level })
});
