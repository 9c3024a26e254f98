import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { repeat, withRig, type Bench } from '../measure';
import type { Line, Measured } from '../report';
import { SLOW_CPU, type Rig, type RigPage } from '../rig';
import { blockedTime } from '../statistics';

/** Home is usable when the plans, or that there are none, have been painted: then every button works. */
const USABLE = 'section[aria-labelledby="plans"] :is(.empty, table)';
const EMPTY = '#main';
const SINGLE_FILE = 'build/holdfast.html';
/** Milliseconds that a worker gets to be registered and to take over. */
const FOR_WORKER = 15_000;

interface Load {
	/** From the start of the navigation to the painted page, in milliseconds. */
	readonly usable: number;
	/** What went beyond 50 ms in each task until then. */
	readonly blocked: number;
}

/** The first visit on a slow line, the second without a line, and the single file. */
export async function measureLoading(bench: Bench): Promise<Measured> {
	const home = await repeat(bench.runs, () => loadCold(bench, '/', USABLE));
	const empty = await repeat(bench.runs, () => loadCold(bench, '/bench/empty.html', EMPTY));
	const again = await secondVisits(bench);
	const file = await singleFiles(bench);
	const usable = (loads: readonly Load[]): number[] => loads.map((load) => load.usable);
	const blocked = (loads: readonly Load[]): number[] => loads.map((load) => load.blocked);
	const lines: Line[] = [
		{
			id: 'loading/cold',
			what: 'first load of home to usable, slow',
			unit: 'ms',
			bar: 2_000,
			values: usable(home),
			baseline: { what: 'an empty page', values: usable(empty) }
		},
		{
			id: 'loading/blocked',
			what: 'main thread blocked until then',
			unit: 'ms',
			bar: 300,
			values: blocked(home),
			baseline: { what: 'an empty page', values: blocked(empty) }
		},
		{
			id: 'loading/offline',
			what: 'second visit, offline, slow',
			unit: 'ms',
			bar: 800,
			values: again,
			...(again.length > 0 ? {} : { note: 'no service worker yet' })
		},
		{
			id: 'loading/single-file',
			what: 'the single file to usable, slow',
			unit: 'ms',
			bar: 3_000,
			values: usable(file),
			...(file.length > 0 ? {} : { note: 'not built' })
		}
	];
	return { lines };
}

/** In a browser started for this one load: nothing is cached, neither files nor compiled code. */
const loadCold = (bench: Bench, address: string, usable: string): Promise<Load> =>
	withRig(bench, async (rig) => {
		const opened = await ready(rig, usable);
		await opened.slowLine();
		return load(opened, address);
	});

/** A blank page with a slow processor, after the browser's own start has settled. */
async function ready(rig: Rig, usable: string): Promise<RigPage> {
	const opened = await rig.page();
	await opened.page.waitForTimeout(1_000);
	await opened.page.addInitScript((selector) => {
		window.probe.expect(selector);
	}, usable);
	await opened.slowCpu(SLOW_CPU);
	return opened;
}

async function load(opened: RigPage, address: string): Promise<Load> {
	const { page } = opened;
	return opened.profiled(address, async () => {
		await opened.goto(address);
		const usable = (await page.evaluate(() => window.probe.expected)) ?? 0;
		const tasks = await page.evaluate(() => window.probe.longTasks);
		return { usable, blocked: blockedTime(tasks, usable) };
	});
}

/** Nothing when no worker takes over the page. */
const secondVisits = (bench: Bench): Promise<readonly number[]> =>
	withRig({ ...bench, worker: 'allow' }, async (rig) => {
		const first = await rig.page();
		await first.goto('/');
		await first.page.waitForSelector(USABLE);
		const isKept = await first.page
			.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
				timeout: FOR_WORKER
			})
			.catch(() => undefined);
		await first.page.close();
		if (isKept === undefined) return [];
		await rig.context.setOffline(true);
		return repeat(bench.runs, async () => {
			const opened = await ready(rig, USABLE);
			const { usable } = await load(opened, '/');
			await opened.page.close();
			return usable;
		});
	});

/** From the disk; no line is involved. Nothing when the file was not built. */
function singleFiles(bench: Bench): Promise<readonly Load[]> {
	if (!existsSync(SINGLE_FILE)) return Promise.resolve([]);
	return repeat(bench.runs, () =>
		withRig(bench, async (rig) => load(await ready(rig, USABLE), pathToFileURL(SINGLE_FILE).href))
	);
}
