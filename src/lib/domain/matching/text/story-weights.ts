import { unpaired } from './paired';
import { PAIR_COUNTS } from './terms';
import { fullStemsOf } from './tokens';

/**
 * What was learned from stories that people graded: how far each term speaks for each case and for none of them. A table
 * in letters, so that it stays small; `npm run learn` writes it from `tests/evaluation/stories`.
 */
export interface StoryWeights {
	/** The cases it knows: a column each, after them one for "no case helps" and one for how rare the term is. */
	readonly cases: readonly string[];
	/** What a story comes to of which no term is known: a figure for each case, and for none. */
	readonly ground: readonly number[];
	/** What one step of a weight is worth, and one step of rarity. */
	readonly unit: number;
	readonly rarityUnit: number;
	/** The terms, one a line. */
	readonly terms: string;
	/** For each term a letter for each column, from the 64 of `letters`; with `pairs`, signs stand for two of them. */
	readonly weights: string;
	/** What those signs stand for (`paired.ts`). */
	readonly pairs?: string;
}

/** The signs of the table, from -32 to 31; of rarity from 0 to 63. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const MIDDLE = 32;
/** The step of a letter, by its code: every story asks for a thousand of them. */
const stepOf = new Uint8Array(128);
for (let step = 0; step < letters.length; step++) stepOf[letters.charCodeAt(step)] = step;

/** How near graded stories with such words were to each case and to none; about 0 for not at all, 1 for the very case. */
export interface StoryReading {
	readonly byCase: ReadonlyMap<string, number>;
	readonly none: number;
}

/** The terms of a story as the table knows them: nearly all its words, and pairs of neighbours. */
export function storyTerms(story: string): ReadonlySet<string> {
	const stems = fullStemsOf(story);
	return new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`)]);
}

/** What a term counts by its kind, beside its rarity. */
export const kindCounts = (term: string): number => (term.includes(' ') ? PAIR_COUNTS : 1);

/**
 * Reads a story by the table: the weights of its terms, each by how rare the term is, over the length of the story as
 * a vector (so that a long story does not outweigh a short one), and the ground added. Undefined where no term is known.
 *
 * @param ids the cases that are there; the table may know others
 */
export function weightsReader(
	table: StoryWeights,
	ids: ReadonlySet<string> = new Set(table.cases)
): (story: string) => StoryReading | undefined {
	const { cases, ground, unit, rarityUnit, pairs = '' } = table;
	const weights = unpaired({ text: table.weights, pairs });
	const known = cases.flatMap((id, column) => (ids.has(id) ? [{ id, column }] : []));
	const width = cases.length + 2;
	const places = new Map(table.terms.split('\n').map((term, at) => [term, at * width]));
	const stepAt = (at: number): number => stepOf[weights.charCodeAt(at)] ?? MIDDLE;
	return (story) => {
		const sums = new Float64Array(cases.length + 1);
		let square = 0;
		for (const term of storyTerms(story)) {
			const start = places.get(term);
			if (start === undefined) continue;
			const rarity = stepAt(start + width - 1) * rarityUnit * kindCounts(term);
			square += rarity * rarity;
			for (let column = 0; column < sums.length; column++)
				sums[column] = (sums[column] ?? 0) + rarity * (stepAt(start + column) - MIDDLE);
		}
		if (square === 0 || known.length === 0) return undefined;
		const scale = unit / Math.sqrt(square);
		const of = (column: number): number => (ground[column] ?? 0) + scale * (sums[column] ?? 0);
		return {
			byCase: new Map(known.map(({ id, column }) => [id, of(column)])),
			none: of(cases.length)
		};
	};
}
