import type { Page } from '@playwright/test';
import { inTime, repeat, runsAt, withRig, type Bench } from '../measure';
import type { GrowthPoint, Line, Measured } from '../report';
import { SLOW_CPU, type Rig, type RigPage } from '../rig';

const THREATS = 200;
const SHOWN = 'svg.mx .pt';
const TWIN_ROWS = '.twin-table tbody tr';

/** What a person can change while looking at the matrix: a name and what is pressed. */
const changes = [
	['select', 'select the next threat', '.panel__act .btn:last-child'],
	[
		'stage',
		'let marks stand at another stage',
		'.matrix-choice:nth-of-type(1) .seg button[aria-pressed="false"]'
	],
	[
		'ways',
		'show or hide where it should go',
		'.matrix-choice:nth-of-type(3) .seg button:first-child'
	],
	['titles', 'show or hide titles', '.matrix-choice:nth-of-type(3) .seg button:last-child'],
	[
		'ranges',
		'show other ranges',
		'.matrix-choice:nth-of-type(2) .seg button[aria-pressed="false"]'
	],
	['score', 'take a score back', '.bar__end button:first-of-type'],
	['redo', 'bring a score again', '.bar__end button:nth-of-type(2)']
] as const;

/** The risk matrix: the first paint, and changes while it is looked at. */
export async function measureMatrix(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		await makePlan(rig, THREATS);
		const shown = await repeat(bench.runs, () => showOnce(rig, THREATS, SLOW_CPU));
		const changed = await changeAll(rig, bench.runs);
		const points = await growthOf(rig, bench);
		const first: Line = {
			id: 'matrix/first-paint',
			what: `matrix with ${String(THREATS)} threats, CPU ${String(SLOW_CPU)}x slower: first paint`,
			unit: 'ms',
			bar: 100,
			values: shown
		};
		return {
			lines: [first, ...changed],
			growth: [{ id: 'matrix/growth', what: 'first paint of the matrix', per: 'threat', points }]
		};
	});
}

const nameOf = (count: number): string => `matrix-${String(count)}`;

const makePlan = (rig: Rig, count: number): Promise<void> =>
	rig.inBench((page) =>
		page.evaluate(([plan, threats]) => window.bench.makePlan(plan, { threats }, 'mandate'), [
			nameOf(count),
			count
		] as const)
	);

/** A page on the first step whose pieces have all been loaded, as they are while a person reads. */
async function openQuiet(rig: Rig, count: number): Promise<RigPage> {
	const opened = await rig.page();
	await opened.goto(`/#/plan/${nameOf(count)}/mandate`);
	await opened.page.waitForSelector('main h1');
	await opened.page.waitForTimeout(3_000);
	await opened.page.evaluate(() => window.probe.quiet(1_500));
	return opened;
}

async function showOnce(rig: Rig, count: number, cpu: number): Promise<number> {
	const opened = await openQuiet(rig, count);
	await opened.slowCpu(cpu);
	const took = await opened.profiled('first paint', () => show(opened, count));
	await opened.page.close();
	return took;
}

const show = (opened: RigPage, count: number): Promise<number> =>
	opened.page.evaluate(([href, shown]) => window.probe.follow(href, shown), [
		`#/plan/${nameOf(count)}/matrix`,
		SHOWN
	] as const);

async function changeAll(rig: Rig, runs: number): Promise<Line[]> {
	const opened = await openToChange(rig);
	const taken = await repeat(runs, async () => {
		const times: number[] = [];
		for (const [id, , selector] of changes)
			times.push(await opened.profiled(id, () => changeOnce(opened.page, selector)));
		return times;
	});
	await opened.page.close();
	return changes.map(([id, what], at) => ({
		id: `matrix/${id}`,
		what: `matrix, the same: ${what}`,
		unit: 'ms',
		bar: 50,
		values: taken.map((times) => times[at] ?? 0)
	}));
}

/** The matrix with everything in it and one score that can be taken back, on a slow processor. */
async function openToChange(rig: Rig): Promise<RigPage> {
	const opened = await openQuiet(rig, THREATS);
	const { page } = opened;
	await page.evaluate(
		(href) => window.probe.follow(href, '.tally input'),
		`#/plan/${nameOf(THREATS)}/scoring`
	);
	await page.locator('.tally input:not(:checked)').first().check({ force: true });
	await show(opened, THREATS);
	await page.waitForFunction(([rows, count]) => document.querySelectorAll(rows).length >= count, [
		TWIN_ROWS,
		THREATS * 0.7
	] as const);
	await page.evaluate(() => window.probe.quiet(1_000));
	await opened.slowCpu(SLOW_CPU);
	return opened;
}

async function changeOnce(page: Page, selector: string): Promise<number> {
	const took = await page.evaluate((pressed) => window.probe.press(pressed), selector);
	// What the change leaves to be done later is not part of the next one.
	await page.evaluate(() => window.probe.quiet(300));
	return took;
}

async function growthOf(rig: Rig, { counts, runs }: Bench): Promise<GrowthPoint[]> {
	const points: GrowthPoint[] = [];
	for (const count of counts) {
		await makePlan(rig, count);
		const times = await repeat(runsAt(count, runs), () => inTime(showOnce(rig, count, 1)));
		points.push({ count, values: times.filter((time) => time !== undefined) });
	}
	return points;
}
