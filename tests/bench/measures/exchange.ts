import { runsAt, withRig, type Bench } from '../measure';
import type { Growth, GrowthPoint, Line, Measured } from '../report';
import type { Rig, RigPage } from '../rig';
import { grow } from './computing';

const THREATS = 100;
const TO_IMPORT = 1_000;
/** The buttons of the last page; one for each format. */
const WAYS = '.ways button';

/** Files out, as a person saves them and in the code alone; a plan file in. */
export async function measureExchange(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		await rig.inBench((page) =>
			page.evaluate((threats) => window.bench.makePlan('sent', { threats }, 'export'), THREATS)
		);
		const files = await saveFiles(rig, bench.runs);
		const print = await showPrint(rig, bench.runs);
		const imports = await grow(bench.counts, (count) =>
			readFile(rig, count, runsAt(count, bench.runs))
		);
		const exports = await growthOfExports(rig, bench);
		return {
			lines: [...files, ...print, importLine(imports)],
			growth: [
				...exports,
				{
					id: 'exchange/growth/import',
					what: 'read a plan file',
					per: 'threat',
					points: imports
				}
			]
		};
	});
}

async function openLastPage(rig: Rig): Promise<RigPage> {
	const opened = await rig.page();
	await opened.goto('/#/plan/sent/export');
	await opened.page.waitForSelector(WAYS);
	await opened.page.waitForTimeout(3_000);
	await opened.page.evaluate(() => window.probe.quiet(1_000));
	return opened;
}

interface Saved {
	readonly took: number;
	/** The longest stretch during which the page could not answer. */
	readonly blocked: number;
}

/** From the press to the finished file. */
const saveOnce = (opened: RigPage, place: number): Promise<Saved> =>
	opened.page.evaluate(
		async ([ways, at]) => {
			const { probe } = window;
			const before = probe.longTasks.length;
			const had = probe.files.length;
			const start = performance.now();
			document.querySelectorAll<HTMLElement>(ways)[at]?.click();
			while (probe.files.length === had) await new Promise((resolve) => setTimeout(resolve));
			const took = (probe.files.at(-1) ?? 0) - start;
			await probe.quiet(300);
			const tasks = probe.longTasks.slice(before).map(({ duration }) => duration);
			return { took, blocked: Math.max(0, ...tasks) };
		},
		[WAYS, place] as const
	);

async function saveFiles(rig: Rig, runs: number): Promise<Line[]> {
	const first = await openLastPage(rig);
	const names = await first.page.locator(WAYS).allInnerTexts();
	await first.page.close();
	const lines: Line[] = [];
	for (const place of names.keys())
		lines.push(...(await saveFormat(rig, { place, name: names[place] ?? '', runs })));
	return lines;
}

interface Format {
	readonly place: number;
	readonly name: string;
	readonly runs: number;
}

async function saveFormat(rig: Rig, { place, name, runs }: Format): Promise<Line[]> {
	const first: Saved[] = [];
	const warm: Saved[] = [];
	for (let run = 0; run < runs; run++) {
		const opened = await openLastPage(rig);
		first.push(await opened.profiled(name, () => saveOnce(opened, place)));
		for (let again = 0; again < 3; again++) warm.push(await saveOnce(opened, place));
		await opened.page.close();
	}
	const took = (saved: readonly Saved[]): number[] => saved.map((each) => each.took);
	const what = `${name.replace(/\s+/g, ' ').trim()}, ${String(THREATS)} threats`;
	const id = `exchange/format-${String(place + 1)}`;
	return [
		{ id: `${id}/first`, what: `${what}: first time`, unit: 'ms', bar: 2_000, values: took(first) },
		{ id: `${id}/warm`, what: `${what}: again`, unit: 'ms', bar: 1_000, values: took(warm) },
		{
			id: `${id}/blocked`,
			what: `${what}: longest time without an answer`,
			unit: 'ms',
			values: [...first, ...warm].map(({ blocked }) => blocked)
		}
	];
}

/** The page that is printed, up to the browser's own dialog. */
async function showPrint(rig: Rig, runs: number): Promise<Line[]> {
	const values: number[] = [];
	for (let run = 0; run < runs; run++) {
		const opened = await openLastPage(rig);
		const show = (): Promise<number> =>
			opened.page.evaluate(() => window.probe.follow('#/plan/sent/print', 'main.edition h1'));
		values.push(await opened.profiled('print', show));
		await opened.page.close();
	}
	const what = `the page to print, ${String(THREATS)} threats: first time`;
	return [{ id: 'exchange/print/first', what, unit: 'ms', bar: 2_000, values }];
}

const readFile = (rig: Rig, threats: number, runs: number): Promise<readonly number[]> =>
	rig.inBench((page) =>
		page.evaluate(([size, times]) => window.bench.timeImport(size, times), [
			{ threats },
			runs
		] as const)
	);

const importLine = (points: readonly GrowthPoint[]): Line => ({
	id: 'exchange/import',
	what: `read a plan file of ${String(TO_IMPORT)} threats`,
	unit: 'ms',
	values: points.find(({ count }) => count === TO_IMPORT)?.values ?? []
});

async function growthOfExports(rig: Rig, { counts, runs }: Bench): Promise<Growth[]> {
	const points = new Map<string, GrowthPoint[]>();
	for (const count of counts) {
		const timed = await rig.inBench((page) =>
			page.evaluate(([size, times]) => window.bench.timeExports(size, times), [
				{ threats: count },
				runsAt(count, runs)
			] as const)
		);
		for (const [format, values] of Object.entries(timed))
			points.set(format, [...(points.get(format) ?? []), { count, values }]);
	}
	return [...points].map(([format, each]) => ({
		id: `exchange/growth/${format}`,
		what: `write ${format}`,
		per: 'threat',
		points: each
	}));
}
