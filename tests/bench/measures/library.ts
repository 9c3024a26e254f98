import { withRig, type Bench } from '../measure';
import type { Measured } from '../report';
import type { Rig } from '../rig';
import { grow } from './computing';

const ITEMS = 2_000;

/** Searching the library, and reading it so that it can be searched: in a page, at full speed. */
export async function measureLibrary(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		const held = await rig.inBench((page) => page.evaluate(() => window.bench.countItems()));
		const read = await rig.inBench((page) =>
			page.evaluate((runs) => window.bench.timeLibraryIndex(runs), bench.runs)
		);
		return {
			lines: [
				{
					id: 'library/search',
					what: `search ${String(ITEMS)} items, the slowest of six searches`,
					unit: 'ms',
					bar: 50,
					values: await search(rig, ITEMS, bench.runs)
				},
				{
					id: 'library/index',
					what: `read ${String(held)} items for search, the longest that the page is held up`,
					unit: 'ms',
					bar: 50,
					values: read
				}
			],
			growth: [
				{
					id: 'library/growth/search',
					what: 'search the library',
					per: 'item',
					points: await grow(bench.counts, (count) => search(rig, count, bench.runs))
				}
			]
		};
	});
}

const search = (rig: Rig, count: number, runs: number): Promise<readonly number[]> =>
	rig.inBench(
		(page) =>
			page.evaluate(([items, times]) => window.bench.timeLibrarySearch(items, times), [
				count,
				runs
			] as const),
		{ profile: 'library' }
	);
