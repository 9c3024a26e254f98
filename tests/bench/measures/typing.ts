import type { Page } from '@playwright/test';
import { withRig, type Bench } from '../measure';
import type { Line, Measured } from '../report';
import { SLOW_CPU, type Rig } from '../rig';
import { median, quantile } from '../statistics';

const SIZE = { threats: 200, scenarios: 50 } as const;
const KEYS = 50;
/** With the first keys on a page the browser compiles what a key and its hand-over run: said apart in the note. */
const FIRST = 3;
/** Milliseconds between keys, over and over: as uneven as people are, and the same in every run. */
const RHYTHM = [90, 60, 140, 75, 110, 45, 180, 95] as const;

/** Milliseconds until a field counts as not there. */
const PATIENCE = 30_000;

const LETTERS = 'when they come '.split(/(?:)/u);

interface Place {
	readonly id: string;
	readonly step: string;
	readonly what: string;
	/** Where the keys go. */
	readonly field: string;
	/** Pressed before, to bring the field up. */
	readonly first?: string;
	/** The keys, over and over; letters where there are none. */
	readonly keys?: readonly string[];
	/** A key that changes no field: the frame after the key itself counts. */
	readonly isMove?: true;
}

/** Every step that has fields, and the plan's title, which stands over all of them. */
const places: readonly Place[] = [
	{ id: 'title', step: 'mandate', what: 'title of the plan', field: '.bar input' },
	{ id: 'mandate', step: 'mandate', what: 'focal question', field: 'main textarea' },
	{ id: 'context', step: 'context', what: 'a signal', field: '.signal textarea' },
	{ id: 'organisation', step: 'organisation', what: 'its name', field: 'main .field input.input' },
	{ id: 'threats', step: 'threats', what: 'a new threat', field: 'main .with-button input' },
	{
		id: 'threats-search',
		step: 'threats',
		what: 'search of the catalogue',
		field: 'main input[type="search"]'
	},
	{
		id: 'threats-edit',
		step: 'threats',
		what: 'description of a threat',
		field: '.capture textarea',
		first: '.capture button[aria-expanded="false"]'
	},
	{
		id: 'scoring',
		step: 'scoring',
		what: 'a level, by arrow keys',
		field: '.tally input:checked',
		keys: ['ArrowRight', 'ArrowLeft']
	},
	{ id: 'actors', step: 'actors', what: 'a new ally', field: 'main .with-button input' },
	{ id: 'scenarios', step: 'scenarios', what: 'how it would go', field: 'main textarea' },
	{
		id: 'contingency',
		step: 'contingency',
		what: 'what a first move is',
		field: '.moves-edit input.input',
		first: '.moves-move button[aria-expanded="false"]'
	},
	{ id: 'review', step: 'review', what: 'the role that leads', field: '#step-at-leadRole input' },
	{ id: 'rehearsal', step: 'rehearsal', what: 'a new rehearsal', field: 'main .with-button input' },
	{
		id: 'matrix',
		step: 'matrix',
		what: 'from mark to mark',
		field: '.mx .pt[tabindex="0"]',
		keys: ['ArrowRight', 'ArrowDown'],
		isMove: true
	},
	{
		id: 'mechanisms',
		step: 'mechanisms',
		what: 'another threat, by arrow keys',
		field: '.match-threat select',
		keys: ['ArrowDown']
	},
	{ id: 'actions', step: 'actions', what: 'an owner', field: '.actions-table input.input' },
	{
		id: 'actions-edit',
		step: 'actions',
		what: 'when an action is done',
		field: '.actions-edit textarea',
		first: '.actions-table button[aria-expanded="false"]'
	}
];

/** From a key to the frame that shows it, on each step, with a slow processor. */
export async function measureTyping(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		await rig.inBench((page) =>
			page.evaluate((size) => window.bench.makePlan('typed', size, 'mandate'), SIZE)
		);
		const lines: Line[] = [];
		const failed: string[] = [];
		for (const place of placesOf(bench)) {
			try {
				lines.push(await typeAt(rig, place));
			} catch (error) {
				// One field that has moved must not cost the figures of the others.
				failed.push(`typing/${place.id}: ${String(error)}`);
			}
		}
		return { lines, failed };
	});
}

/** The fields that were asked for. Throws when one of them is not known. */
function placesOf({ at }: Bench): readonly Place[] {
	if (at === undefined) return places;
	const unknown = at.filter((id) => !places.some((place) => place.id === id));
	if (unknown.length > 0) {
		const known = places.map(({ id }) => id).join(', ');
		throw new Error(`No such field: ${unknown.join(', ')}. There are ${known}.`);
	}
	return places.filter(({ id }) => at.includes(id));
}

async function typeAt(rig: Rig, place: Place): Promise<Line> {
	const opened = await rig.page();
	const { page } = opened;
	page.setDefaultTimeout(PATIENCE);
	await opened.goto(`/#/plan/typed/${place.step}`);
	if (place.first !== undefined) await page.locator(place.first).first().click();
	await page.locator(place.field).first().focus();
	await page.waitForTimeout(3_000);
	await page.evaluate(() => window.probe.quiet(1_500));
	await opened.slowCpu(SLOW_CPU);
	const tasks = await page.evaluate(() => window.probe.longTasks.length);
	await page.evaluate(
		(event) => {
			window.probe.watchKeys(event);
		},
		place.isMove === true ? ('keydown' as const) : ('input' as const)
	);
	await opened.profiled(place.id, () => pressKeys(page, place.keys ?? LETTERS));
	await page.waitForTimeout(1_000);
	const { keystrokes, longest } = await page.evaluate(
		(from) => ({
			keystrokes: window.probe.keystrokes,
			longest: Math.max(0, ...window.probe.longTasks.slice(from).map(({ duration }) => duration))
		}),
		tasks
	);
	await page.close();
	return lineOf(place, keystrokes, longest);
}

/** A person does not wait for the page: a key that comes while it is busy waits in the queue, and is measured so. */
async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
	const pressed: Promise<void>[] = [];
	for (let n = 0; n < KEYS; n++) {
		pressed.push(page.keyboard.press(keys[n % keys.length] ?? 'a'));
		await page.waitForTimeout(RHYTHM[n % RHYTHM.length] ?? 0);
	}
	await Promise.all(pressed);
}

/** Judged by the slowest but one in fifty, as browsers judge how a page answers. */
function lineOf({ id, step, what }: Place, keystrokes: readonly number[], longest: number): Line {
	if (keystrokes.length < KEYS / 2)
		throw new Error(`${id}: only ${keystrokes.length} keys were seen`);
	const round = (value: number): string => value.toFixed(0);
	return {
		id: `typing/${id}`,
		what: `keystroke to paint, ${step}: ${what} (98 of 100)`,
		unit: 'ms',
		bar: 50,
		values: [quantile(keystrokes, 0.98)],
		note: `median ${round(median(keystrokes))}, worst ${round(Math.max(...keystrokes))}, after the first three ${round(quantile(keystrokes.slice(FIRST), 0.98))}, longest task ${round(longest)}`
	};
}
