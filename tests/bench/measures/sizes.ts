import { existsSync, statSync } from 'node:fs';
import { withRig, type Bench } from '../measure';
import type { Line, Measured } from '../report';
import type { Rig } from '../rig';

const SINGLE_FILE = 'build/holdfast.html';
/** Milliseconds after which nothing of a page's own first load is still to come. */
const SETTLED = 1_500;

/** What goes over the line until home and the first step are usable; gzip, in thousands of bytes. */
export async function measureSizes(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		await rig.inBench((page) =>
			page.evaluate(() => window.bench.makePlan('sized', { threats: 4 }, 'mandate'))
		);
		const home = await loaded(bench, rig, { address: '/', shows: 'table.plans' });
		const step = await loaded(bench, rig, {
			address: '/#/plan/sized/mandate',
			shows: '.bar [data-save="saved"]'
		});
		return { lines: [...linesOf(home, step), singleFile()] };
	});
}

interface Weight {
	readonly script: number;
	readonly all: number;
}

async function loaded(
	{ site }: Bench,
	rig: Rig,
	{ address, shows }: { readonly address: string; readonly shows: string }
): Promise<Weight> {
	const opened = await rig.page();
	await opened.slowLine();
	site.sent.length = 0;
	await opened.goto(address);
	await opened.page.waitForSelector(shows);
	await opened.page.waitForTimeout(SETTLED);
	await opened.page.close();
	const sum = (ending: string): number =>
		site.sent
			.filter(({ path }) => path.endsWith(ending))
			.reduce((total, { bytes }) => total + bytes, 0) / 1000;
	return { script: sum('.js'), all: sum('') };
}

const linesOf = (home: Weight, step: Weight): Line[] => [
	{ id: 'sizes/home', what: 'script of home', unit: 'kB', bar: 120, values: [home.script] },
	{ id: 'sizes/home-all', what: 'all bytes of home', unit: 'kB', bar: 220, values: [home.all] },
	{
		id: 'sizes/step',
		what: 'script of the first step',
		unit: 'kB',
		bar: 150,
		values: [step.script]
	}
];

function singleFile(): Line {
	const isBuilt = existsSync(SINGLE_FILE);
	return {
		id: 'sizes/single-file',
		what: 'the single file, not compressed',
		unit: 'kB',
		bar: 1_600,
		values: isBuilt ? [statSync(SINGLE_FILE).size / 1000] : [],
		...(isBuilt ? {} : { note: 'not built' })
	};
}
