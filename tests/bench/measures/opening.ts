import { repeat, runsAt, withRig, type Bench } from '../measure';
import type { Growth, GrowthPoint, Line, Measured } from '../report';
import { SLOW_CPU, type Rig } from '../rig';

const THREATS = 1_000;
const UPDATES = 10_000;
const SHOWN = 'main h1';

/** Opening a plan: from the list to the painted step, and in the store alone; its log long and made short. */
export async function measureOpening(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		await makePlan(rig, 'long', THREATS);
		const byUpdates: GrowthPoint[] = [];
		let updates = 1;
		for (const count of [1, 100, 1_000, UPDATES]) {
			await addUpdates(rig, 'long', count - updates);
			updates = count;
			byUpdates.push({
				count,
				values: await openInStore(rig, { id: 'long', runs: bench.runs, cpu: 1 })
			});
		}
		const long = await linesOf(rig, { id: 'long', log: 'not made short', runs: bench.runs });
		await rig.inBench((page) => page.evaluate(() => window.bench.compact('long')));
		const short = await linesOf(rig, { id: 'long', log: 'made short', runs: bench.runs });
		const updatesGrowth: Growth = {
			id: 'opening/growth/updates',
			what: `open in the store, ${String(THREATS)} threats`,
			per: 'row of the log',
			points: byUpdates
		};
		const growth = [updatesGrowth, ...(await growthOf(rig, bench))];
		return { lines: [...long, ...short], growth };
	});
}

const makePlan = (rig: Rig, id: string, count: number): Promise<void> =>
	rig.inBench((page) =>
		page.evaluate(([plan, threats]) => window.bench.makePlan(plan, { threats }, 'mandate'), [
			id,
			count
		] as const)
	);

const addUpdates = (rig: Rig, id: string, count: number): Promise<void> =>
	rig.inBench((page) =>
		page.evaluate(([plan, n]) => window.bench.addUpdates(plan, n), [id, count] as const)
	);

/** How a plan is opened: which, how often, and with a processor so many times slower. */
interface Asked {
	readonly id: string;
	readonly runs: number;
	readonly cpu: number;
}

/** In a fresh page each time: what the engine has learnt in the last one is gone. */
const openInStore = (rig: Rig, { id, runs, cpu }: Asked): Promise<number[]> =>
	repeat(runs, async () => {
		const { plan } = await rig.inBench(
			(page) => page.evaluate((asked) => window.bench.timeOpening(asked), id),
			{ cpu, profile: 'in the store' }
		);
		return plan;
	});

/** From the click in the list to the painted first step, in a fresh page that has shown the list. */
const openInPage = (rig: Rig, { id, runs, cpu }: Asked): Promise<number[]> =>
	repeat(runs, async () => {
		const opened = await rig.page();
		// Without locks the product leaves the log as long as it is, so that every run opens the same one.
		await opened.page.addInitScript(() => {
			Object.defineProperty(navigator, 'locks', { value: undefined });
		});
		await opened.goto('/');
		const link = `a[href="#/plan/${id}"]`;
		await opened.page.waitForSelector(link);
		await opened.page.evaluate(() => window.probe.quiet(500));
		await opened.slowCpu(cpu);
		const took = await opened.profiled('in the page', () =>
			opened.page.evaluate(([asked, shown]) => window.probe.press(asked, shown), [
				link,
				SHOWN
			] as const)
		);
		await opened.page.close();
		return took;
	});

interface Opened {
	readonly id: string;
	readonly log: string;
	readonly runs: number;
}

async function linesOf(rig: Rig, { id, log, runs }: Opened): Promise<Line[]> {
	const name = log.replaceAll(' ', '-');
	const what = `${String(THREATS)} threats, ${String(UPDATES)} updates, ${log}`;
	const lines: Line[] = [];
	for (const [cpu, bar] of [
		[1, 500],
		[SLOW_CPU, 2_000]
	] as const) {
		const speed = cpu === 1 ? '' : `, CPU ${String(cpu)}x slower`;
		lines.push({
			id: `opening/page/${name}/${String(cpu)}`,
			what: `open from the list to the painted step: ${what}${speed}`,
			unit: 'ms',
			bar,
			values: await openInPage(rig, { id, runs, cpu })
		});
		lines.push({
			id: `opening/store/${name}/${String(cpu)}`,
			what: `of it the store alone: ${log}${speed}`,
			unit: 'ms',
			values: await openInStore(rig, { id, runs, cpu })
		});
	}
	return lines;
}

async function growthOf(rig: Rig, { counts, runs }: Bench): Promise<Growth[]> {
	const inStore: GrowthPoint[] = [];
	const inPage: GrowthPoint[] = [];
	for (const count of counts) {
		const id = `opened-${String(count)}`;
		await makePlan(rig, id, count);
		const asked = { id, runs: runsAt(count, runs), cpu: 1 };
		inStore.push({ count, values: await openInStore(rig, asked) });
		inPage.push({ count, values: await openInPage(rig, asked) });
	}
	return [
		{ id: 'opening/growth/store', what: 'open in the store', per: 'threat', points: inStore },
		{
			id: 'opening/growth/page',
			what: 'open from the list to the painted step',
			per: 'threat',
			points: inPage
		}
	];
}
