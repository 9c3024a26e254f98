import { writeFile } from 'node:fs/promises';
import { catalogue } from '$lib/content/catalogue';
import { fullStemsOf } from '$lib/domain/matching/text/tokens';
import { paired } from '$lib/domain/matching/text/paired';
import {
	kindCounts,
	letters,
	MIDDLE,
	storyTerms,
	type StoryWeights
} from '$lib/domain/matching/text/story-weights';
import { readStories, type Story } from './stories';

/** A term that a single story has teaches nothing about others. */
const FEWEST = 2;
/** How many terms are kept: those whose weights say most. */
const MOST_TERMS = 8_000;
/** How far weights are held back towards nothing (ridge regression); judged on the tuning half of the vignettes. */
const HELD_BACK = 1.5;
/** Steps of the solver; it is near enough long before. */
const STEPS = 60;
/** What a grade counts. */
const gains = [0, 0.33, 0.67, 1] as const;

/**
 * The stems of names in the stories: of places, peoples, persons, firms, days. Those are words that never stand small, or
 * more often with a capital where no sentence begins. Which country or company a story tells of must not decide which case
 * it finds.
 */
function namesIn(stories: readonly Story[]): ReadonlySet<string> {
	const counts = new Map<string, { small: number; capital: number }>();
	for (const { stem, isCapital, isFirst } of stories.flatMap(({ text }) => wordsOf(text))) {
		const { small, capital } = counts.get(stem) ?? { small: 0, capital: 0 };
		counts.set(stem, {
			small: small + Number(!isCapital),
			capital: capital + Number(isCapital && !isFirst)
		});
	}
	const names = [...counts].filter(([, { small, capital }]) => small === 0 || capital > small);
	return new Set(names.map(([stem]) => stem));
}

/** The words of a story with how they are written, and whether a sentence may begin with them. */
const wordsOf = (text: string) =>
	[...text.matchAll(/(^|.)\s?([\p{L}\p{N}]+)/gu)].flatMap(([, before = '', word = '']) =>
		fullStemsOf(word).map((stem) => ({
			stem,
			isCapital: /^\p{Lu}\p{Ll}/u.test(word),
			isFirst: before === '' || /[.:!?"“]/.test(before)
		}))
	);

/** A row: the terms of a story by their column, with what they count; the length of the row is 1. */
type Row = readonly (readonly [column: number, count: number])[];

interface Words {
	readonly terms: readonly string[];
	readonly rarity: Float64Array;
}

function wordsIn(stories: readonly ReadonlySet<string>[], names: ReadonlySet<string>): Words {
	const counts = new Map<string, number>();
	const isKept = (term: string): boolean => !term.split(' ').some((word) => names.has(word));
	for (const terms of stories)
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	const known = [...counts]
		.filter(([term, count]) => count >= FEWEST && isKept(term))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		terms: known.map(([term]) => term),
		rarity: Float64Array.from(known, ([, count]) => Math.log(1 + stories.length / count))
	};
}

function rowsOf(stories: readonly ReadonlySet<string>[], { terms, rarity }: Words): readonly Row[] {
	const columns = new Map(terms.map((term, at) => [term, at]));
	return stories.map((story) => {
		const row = [...story].flatMap((term): [number, number][] => {
			const at = columns.get(term);
			return at === undefined ? [] : [[at, (rarity[at] ?? 0) * kindCounts(term)]];
		});
		const length = Math.hypot(...row.map(([, count]) => count)) || 1;
		return row.map(([at, count]) => [at, count / length] as const);
	});
}

/** Solves (rows' rows + held back) w = rows' y by conjugate gradients. */
function weightsFor(rows: readonly Row[], y: Float64Array, count: number): Float64Array {
	const times = (w: Float64Array): Float64Array => {
		const out = w.map((each) => each * HELD_BACK);
		for (const row of rows) addTo(out, row, dot(row, w));
		return out;
	};
	let w = new Float64Array(count);
	let left = new Float64Array(count);
	for (const [at, row] of rows.entries()) addTo(left, row, y[at] ?? 0);
	let way = left;
	let size = product(left, left);
	for (let step = 0; step < STEPS && size > 1e-10; step++) {
		const image = times(way);
		const far = size / product(way, image);
		w = plus(w, far, way);
		left = plus(left, -far, image);
		const next = product(left, left);
		way = plus(left, next / size, way);
		size = next;
	}
	return w;
}

const product = (a: Float64Array, b: Float64Array): number =>
	a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);
const plus = (a: Float64Array, times: number, b: Float64Array): Float64Array<ArrayBuffer> =>
	Float64Array.from(a, (each, at) => each + times * (b[at] ?? 0));
const dot = (row: Row, w: Float64Array): number =>
	row.reduce((sum, [at, count]) => sum + count * (w[at] ?? 0), 0);
function addTo(out: Float64Array, row: Row, times: number): void {
	for (const [at, count] of row) out[at] = (out[at] ?? 0) + count * times;
}

/** Learns the table from graded stories. The same stories give the same table. */
export function learn(stories: readonly Story[], cases: readonly string[]): StoryWeights {
	const told = stories.map(({ text }) => storyTerms(text));
	const words = wordsIn(told, namesIn(stories));
	const rows = rowsOf(told, words);
	const wanted = [
		...cases.map((id) =>
			Float64Array.from(stories, ({ grades }) => gains[(grades.get(id) ?? 0) as 0])
		),
		Float64Array.from(stories, ({ grades }) => Number(grades.size === 0))
	];
	const ground = wanted.map((y) => y.reduce((sum, each) => sum + each, 0) / Math.max(1, y.length));
	const columns = wanted.map((y, at) =>
		weightsFor(
			rows,
			y.map((each) => each - (ground[at] ?? 0)),
			words.terms.length
		)
	);
	return written({ words, columns, ground, cases });
}

interface Learned {
	readonly words: Words;
	readonly columns: readonly Float64Array[];
	readonly ground: readonly number[];
	readonly cases: readonly string[];
}

/** The table in letters, without the terms that say least. */
function written({ words: { terms, rarity }, columns, ground, cases }: Learned): StoryWeights {
	const worth = terms.map((term, at) => {
		const all = columns.reduce((sum, column) => sum + (column[at] ?? 0) ** 2, 0);
		return { at, worth: Math.sqrt(all) * (rarity[at] ?? 0) * kindCounts(term) };
	});
	const kept = worth
		.sort((a, b) => b.worth - a.worth || a.at - b.at)
		.slice(0, MOST_TERMS)
		.map(({ at }) => at)
		.sort((a, b) => a - b);
	const most = (values: Iterable<number>): number => Math.max(1e-9, ...values);
	const unit = most(kept.map((at) => Math.max(...columns.map((c) => Math.abs(c[at] ?? 0))))) / 31;
	const rarityUnit = most(kept.map((at) => rarity[at] ?? 0)) / 63;
	const letter = (step: number): string => letters.charAt(Math.round(step));
	return {
		cases,
		ground: ground.map((each) => Number(each.toFixed(5))),
		unit: Number(unit.toPrecision(8)),
		rarityUnit: Number(rarityUnit.toPrecision(8)),
		terms: kept.map((at) => terms[at] ?? '').join('\n'),
		...inPairs(
			kept
				.map((at) => {
					const of = columns.map((column) => letter(MIDDLE + (column[at] ?? 0) / unit));
					return [...of, letter((rarity[at] ?? 0) / rarityUnit)].join('');
				})
				.join('')
		)
	};
}

const inPairs = (weights: string): Pick<StoryWeights, 'weights' | 'pairs'> => {
	const { text, pairs } = paired(weights);
	return { weights: text, pairs };
};

export const LEARNED = 'src/lib/content/vocabulary/story-weights.json';

/** From so many stories of grade 3 on a case is learned; below, "not graded" would count as "of no help". */
const STORIES_OF_A_CASE = 25;

/** What the committed table is made of: all stories, and the cases of which enough are told. */
export async function learnAll(): Promise<{ readonly count: number; readonly text: string }> {
	const stories = await readStories();
	const cases = catalogue.cases
		.map(({ id }) => id)
		.filter(
			(id) => stories.filter(({ grades }) => grades.get(id) === 3).length >= STORIES_OF_A_CASE
		);
	const table = learn(stories, cases);
	return { count: stories.length, text: `${JSON.stringify(table, null, '\t')}\n` };
}

/** Learns from all stories and writes the table. */
export async function runLearn(): Promise<void> {
	const { count, text } = await learnAll();
	await writeFile(LEARNED, text);
	console.log(`${String(count)} stories, ${String(Math.round(text.length / 1024))} kB`);
}
