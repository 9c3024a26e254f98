import { indexLibrary, type LibrarySearch } from '$lib/content/library-search';
import { library } from '$lib/content/library';
import { textsOf, type ItemText } from '$lib/domain/library/texts';

/** What people look for: whole words, beginnings, typing errors, several words, words that are everywhere. */
const asked = [
	'acount freze',
	'police raid office',
	'foreign agents law',
	'ransomwere backup',
	'plan with partners',
	'donor'
];

const real = [...textsOf(library)];

/** So many items: the real ones over and over, each copy with a name of its own. */
function* items(count: number): Generator<ItemText> {
	for (let n = 0; n < count; n++) {
		const text = real[n % real.length];
		if (text !== undefined)
			yield { ...text, id: `${text.id}/${String(n)}`, title: `${text.title} copy${String(n)}` };
	}
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const indexes = new Map<number, Promise<LibrarySearch>>();

function indexOf(count: number): Promise<LibrarySearch> {
	const made =
		indexes.get(count) ?? indexLibrary(items(count), { now: () => performance.now(), rest });
	indexes.set(count, made);
	return made;
}

/** Milliseconds of the slowest of the searches, for each run. */
export async function timeLibrarySearch(count: number, runs: number): Promise<readonly number[]> {
	const index = await indexOf(count);
	const slowest = (): number =>
		Math.max(
			...asked.map((words) => {
				const start = performance.now();
				index.find(words);
				return performance.now() - start;
			})
		);
	slowest();
	return Array.from({ length: runs }, slowest);
}

/** The longest stretch for which reading the real library into the index holds the page up, for each run. */
export async function timeLibraryIndex(runs: number): Promise<readonly number[]> {
	const longest: number[] = [];
	for (let run = 0; run < runs; run++) {
		let began = performance.now();
		let most = 0;
		const note = (): void => {
			most = Math.max(most, performance.now() - began);
		};
		await indexLibrary(real, {
			now: () => performance.now(),
			rest: async () => {
				note();
				await rest();
				began = performance.now();
			}
		});
		note();
		longest.push(most);
	}
	return longest;
}

/** How many items the library holds. */
export const countItems = (): number => real.length;
