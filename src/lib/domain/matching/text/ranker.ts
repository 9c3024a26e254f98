import { isOneSlipApart } from './tokens';
import { countOf, type ReadTerms } from './terms';

/** One text among those that are searched: what it says, in fields that count differently. */
export type Fields = readonly (readonly [weight: number, texts: readonly string[]])[];

/** Scores every text of a collection for a question at once, in the order of the collection; 0 is nothing shared. */
export type Ranker = (terms: ReadonlySet<string>) => Float64Array;

export interface Tuning {
	/** How soon a word that is repeated stops counting more; 0 is at once. */
	readonly saturation: number;
	/** How far a long text is held back, 0 (not) to 1 (in full). */
	readonly length: number;
}

interface Posting {
	readonly at: number[];
	readonly counts: number[];
}

/** What a word counts that was found only by a typing error or as the beginning of another. */
const SLIP_COUNTS = 0.6;
/** In lighter fields a pair of words is hardly ever met again, and filing all of them takes the most time. */
const PAIRS_FROM = 0.9;
/** Shorter words are taken as they stand: too many others are one letter away. */
const SLIPS_FROM = 5;

/** Terms that are weighed between two points at which the page may do something else. */
const WEIGHED_AT_ONCE = 2_000;

/** The largest of some scores; 0 where there is none. */
export const largest = (scores: Float64Array): number => scores.reduce((a, b) => Math.max(a, b), 0);

/** Takes all steps at once. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/**
 * BM25 over fields (Robertson and Zaragoza 2009): a term counts by how rare it is in the collection, how often the
 * text has it, weighed by field, and how long the text is. A word that the collection does not have is looked for
 * with one typing error, or as the beginning of a longer one. Made step by step, so that a page can rest in between.
 */
export function* rankerSteps(
	collection: readonly Fields[],
	read: ReadTerms,
	{ saturation, length }: Tuning
): Generator<undefined, Ranker> {
	const postings = new Map<string, Posting>();
	const lengths: number[] = [];
	for (const [at, fields] of collection.entries()) {
		lengths.push(addText(postings, at, termCounts(fields, read)));
		yield;
	}
	const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length) || 1;
	const norms = lengths.map((each) => 1 - length + (length * each) / mean);
	let weighed = 0;
	for (const [term, { at, counts }] of postings) {
		if (++weighed % WEIGHED_AT_ONCE === 0) yield;
		const rarity = Math.log(1 + (collection.length - at.length + 0.5) / (at.length + 0.5));
		for (const [place, count] of counts.entries()) {
			const norm = norms[at[place] ?? 0] ?? 1;
			const worth = (count * (saturation + 1)) / (count + saturation * norm);
			counts[place] = rarity * countOf(term) * worth;
		}
	}
	yield;
	const resembling = slipFinder(postings);
	return (terms) => {
		const scores = new Float64Array(collection.length);
		for (const term of terms) {
			const exact = postings.get(term);
			if (exact) addTo(scores, exact, 1);
			else for (const near of resembling(term)) addTo(scores, near, SLIP_COUNTS);
		}
		return scores;
	};
}

function termCounts(fields: Fields, read: ReadTerms): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [weight, texts] of fields) {
		for (const term of texts.flatMap(read)) {
			if (weight < PAIRS_FROM && term.includes(' ')) continue;
			counts.set(term, (counts.get(term) ?? 0) + weight);
		}
	}
	return counts;
}

/** Files a text under its terms; gives its length in weighed words. */
function addText(
	postings: Map<string, Posting>,
	at: number,
	counts: ReadonlyMap<string, number>
): number {
	let length = 0;
	for (const [term, count] of counts) {
		const posting = postings.get(term) ?? { at: [], counts: [] };
		postings.set(term, posting);
		posting.at.push(at);
		posting.counts.push(count);
		if (countOf(term) === 1) length += count;
	}
	return length;
}

function addTo(scores: Float64Array, { at, counts }: Posting, share: number): void {
	for (let place = 0; place < at.length; place++) {
		const text = at[place] ?? 0;
		scores[text] = (scores[text] ?? 0) + share * (counts[place] ?? 0);
	}
}

/** Finds what a word may have meant. Words are kept by their first letter, which is seldom the wrong one. */
function slipFinder(postings: ReadonlyMap<string, Posting>): (term: string) => readonly Posting[] {
	const byLetter = new Map<string, string[]>();
	for (const term of postings.keys()) {
		if (term.length < SLIPS_FROM - 1 || countOf(term) !== 1) continue;
		const letter = term.charAt(0);
		const terms = byLetter.get(letter) ?? [];
		terms.push(term);
		byLetter.set(letter, terms);
	}
	const found = new Map<string, readonly Posting[]>();
	return (term) => {
		if (term.length < SLIPS_FROM || countOf(term) !== 1) return [];
		const before = found.get(term);
		if (before !== undefined) return before;
		const near = (byLetter.get(term.charAt(0)) ?? [])
			.filter((each) => resembles(each, term))
			.flatMap((each) => postings.get(each) ?? []);
		if (found.size >= 5_000) found.clear();
		found.set(term, near);
		return near;
	};
}

function resembles(known: string, asked: string): boolean {
	if (isOneSlipApart(known, asked)) return true;
	return known.length >= SLIPS_FROM && (known.startsWith(asked) || asked.startsWith(known));
}
