import type { Catalogue } from '../../catalogue/catalogue';
import { atOnce, rankerSteps, type Fields } from './ranker';
import { weightsReader, type StoryReading } from './story-weights';
import { countOf, termReader } from './terms';
import { fieldsOfCase, fieldsOfType } from './texts';

/** What a story shares with the catalogue. Scores have no unit; they compare only with others of their kind. */
export interface TextReading {
	/** By the place of a threat type in the catalogue. */
	readonly types: Float64Array;
	/** By the place of a case: with everything that is told of it. */
	readonly cases: Float64Array;
	/** By the place of a case: with the three situations of it that come nearest. */
	readonly situations: Float64Array;
	/** What stories with such words were graded; undefined where nothing was learned of any. */
	readonly stories: StoryReading | undefined;
	/** How many different words the story has, small words aside. Scores grow with them. */
	readonly length: number;
}

/** Searches the catalogue for a story in free words. The same story finds the same, always. */
export type ReadStory = (story: string) => TextReading;

const long = { saturation: 1.2, length: 0.5 };
const wide = { saturation: 2, length: 0.5 };
const sentence = { saturation: 0.8, length: 0.3 };

/** How the second and the third nearest sentence count beside the nearest. */
const sentenceCounts = [1, 0.5, 0.25];
const MOST_REMEMBERED = 500;

const readers = new WeakMap<Catalogue, ReadStory>();

/** The index over a catalogue, made once for each; stories that were read before are remembered. */
export const storyReader = (catalogue: Catalogue): ReadStory =>
	readers.get(catalogue) ?? kept(catalogue, atOnce(readerSteps(catalogue)));

/** A clock, and a way to let the page do something else. */
export interface Pace {
	/** Milliseconds. */
	readonly now: () => number;
	readonly rest: () => Promise<void>;
}

/** Milliseconds of work between two rests: far below what a person notices while typing. */
const AT_A_TIME = 12;

/** Makes the index in pieces before it is needed. A catalogue that is there already costs nothing. */
export async function prepareStories(catalogue: Catalogue, { now, rest }: Pace): Promise<void> {
	if (readers.has(catalogue)) return;
	const steps = readerSteps(catalogue);
	let began = now();
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done === true) {
			if (!readers.has(catalogue)) kept(catalogue, step.value);
			return;
		}
		if (now() - began < AT_A_TIME) continue;
		await rest();
		began = now();
	}
}

function kept(catalogue: Catalogue, read: ReadStory): ReadStory {
	const remembered = remembering(read);
	readers.set(catalogue, remembered);
	return remembered;
}

function* readerSteps({
	threatTypes,
	cases,
	concepts = [],
	storyWeights
}: Catalogue): Generator<undefined, ReadStory> {
	const terms = termReader(concepts);
	const alone = (text: string): Fields => [[1, [text]]];
	const situations = cases.flatMap(({ situations = [] }, at) =>
		situations.map((text) => ({ at, text }))
	);
	const rankTypes = yield* rankerSteps(threatTypes.map(fieldsOfType), terms, long);
	const rankCases = yield* rankerSteps(cases.map(fieldsOfCase), terms, wide);
	const rankSentences = yield* rankerSteps(
		situations.map(({ text }) => alone(text)),
		terms,
		sentence
	);
	const ids = new Set(cases.map(({ id }) => id));
	const readStories = storyWeights && weightsReader(storyWeights, ids);
	return (story) => {
		const asked = new Set(terms(story));
		return {
			types: rankTypes(asked),
			cases: rankCases(asked),
			situations: gathered(rankSentences(asked), situations, cases.length),
			stories: readStories?.(story),
			length: [...asked].filter((term) => countOf(term) === 1).length
		};
	};
}

/** The three best sentences of each case, weighed into one figure. */
function gathered(
	scores: Float64Array,
	situations: readonly { readonly at: number }[],
	count: number
): Float64Array {
	const byCase = Array.from({ length: count }, (): number[] => []);
	for (const [place, { at }] of situations.entries()) byCase[at]?.push(scores[place] ?? 0);
	return Float64Array.from(byCase, (each) => {
		const [first = 0, second = 0, third = 0] = each.sort((a, b) => b - a);
		return [first, second, third].reduce((s, x, at) => s + x * (sentenceCounts[at] ?? 0), 0);
	});
}

function remembering(read: ReadStory): ReadStory {
	const known = new Map<string, TextReading>();
	return (story) => {
		const before = known.get(story);
		if (before !== undefined) return before;
		if (known.size >= MOST_REMEMBERED) known.clear();
		const reading = read(story);
		known.set(story, reading);
		return reading;
	};
}
