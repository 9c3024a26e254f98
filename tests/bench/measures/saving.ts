import type { Page } from '@playwright/test';
import type { Save } from '../page/save-watch';
import type { SavedChange } from '../page/saving';
import { repeat, withRig, type Bench } from '../measure';
import type { Growth, GrowthPoint, Line, Measured } from '../report';
import type { Rig } from '../rig';
import { median } from '../statistics';
import { setFirst } from '../../support/vault';

const THREATS = 200;
const CHANGES = 40;

/** From the last keystroke to the disk: in the page as a person types, and in the store alone, piece by piece. */
export async function measureSaving(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		await rig.inBench((page) =>
			page.evaluate((threats) => window.bench.makePlan('saved', { threats }, 'mandate'), THREATS)
		);
		const typed = await typeInPage(rig, 'saved', bench.runs * 4);
		const sealed = await changeInStore(rig, 'saved', true);
		const open = await changeInStore(rig, 'saved', false);
		const growth = bench.counts.length === 0 ? [] : await growthOf(rig, bench.counts);
		// The last thing: from here on every other page is locked.
		const behind = await typeBehindPassphrase(rig, 'saved', bench.runs * 4);
		const lines = [
			...linesOfPage(typed),
			lineBehindPassphrase(behind),
			...linesOfStore(sealed, open)
		];
		return { lines, growth };
	});
}

/** Types a few letters into the first text of a plan, waits, and takes the write that followed; so many times. */
async function typeInPage(rig: Rig, id: string, times: number): Promise<readonly Save[]> {
	const opened = await rig.page();
	const { page } = opened;
	await opened.goto(`/#/plan/${id}/mandate`);
	const field = page.locator('main textarea').first();
	await field.press('End');
	await page.evaluate(() => window.probe.quiet(2000));
	const saves = await opened.profiled('in the page', () => repeat(times, () => typeOnce(page)));
	await page.close();
	return saves;
}

/** The same once there is a passphrase. Pages are gone to by links: an address that is typed would ask for it. */
async function typeBehindPassphrase(rig: Rig, id: string, times: number): Promise<readonly Save[]> {
	const opened = await rig.page();
	const { page } = opened;
	await opened.goto('/#/vault');
	await setFirst(page);
	await page.getByRole('link', { name: 'Back to the start' }).click();
	await page.locator(`a[href*="#/plan/${id}"]`).first().click();
	const field = page.locator('main textarea').first();
	await field.press('End');
	await page.evaluate(() => window.probe.quiet(2000));
	const saves = await repeat(times, () => typeOnce(page));
	await page.close();
	return saves;
}

async function typeOnce(page: Page): Promise<Save> {
	await page.keyboard.type('when', { delay: 70 });
	await page.waitForTimeout(600);
	const save = await page.evaluate(() => window.probe.watch.saves.at(-1));
	if (save === undefined) throw new Error('Nothing was saved after typing');
	return save;
}

function changeInStore(rig: Rig, id: string, isSealed: boolean): Promise<readonly SavedChange[]> {
	return rig.inBench((page) =>
		page.evaluate(([plan, options]) => window.bench.timeSaves(plan, options), [
			id,
			{ count: CHANGES, isSealed }
		] as const)
	);
}

function linesOfPage(saves: readonly Save[]): Line[] {
	const line = (id: string, what: string, of: (save: Save) => number): Line => ({
		id: `saving/page/${id}`,
		what: `in the page: ${what}`,
		unit: 'ms',
		values: saves.map(of)
	});
	return [
		{
			...line('all', 'last keystroke to durable', ({ input, durable }) => durable - input),
			bar: 250
		},
		line('wait', 'of it the typing pause', ({ input, handedOver }) => handedOver - input),
		line(
			'change',
			'of it recipe, document, view and page',
			({ handedOver, sealing }) => sealing - handedOver
		),
		line('seal', 'of it encryption', ({ sealing, sealed }) => sealed - sealing),
		line('write', 'of it the transaction', ({ sealed, durable }) => durable - sealed)
	];
}

const lineBehindPassphrase = (saves: readonly Save[]): Line => ({
	id: 'saving/passphrase/all',
	what: 'in the page, with a passphrase: last keystroke to durable',
	unit: 'ms',
	values: saves.map(({ input, durable }) => durable - input),
	bar: 250
});

const allOf = ({ changing, preparing, sealing, opening, writing }: SavedChange): number =>
	changing + preparing + sealing + opening + writing;

function linesOfStore(sealed: readonly SavedChange[], open: readonly SavedChange[]): Line[] {
	const piece = (id: Exclude<keyof SavedChange, 'bytes'>, what: string): Line => ({
		id: `saving/store/${id}`,
		what: `in the store: ${what}`,
		unit: 'ms',
		values: sealed.map((change) => change[id])
	});
	return [
		{
			id: 'saving/ratio',
			what: 'hand-over to durable against a raw strict put of the same bytes, encryption in neither',
			unit: 'times',
			// Pair by pair, so that a disk that is slow for a while is slow for both.
			values: open.map((change) => allOf(change) / change.raw),
			bar: 1.5
		},
		{
			id: 'saving/store/all',
			what: 'in the store: hand-over to durable, encryption in neither',
			unit: 'ms',
			values: open.map(allOf),
			baseline: { what: 'raw strict put', values: open.map(({ raw }) => raw) },
			note: `${String(median(open.map(({ bytes }) => bytes)))} bytes a row`
		},
		piece('changing', 'recipe, document, view'),
		piece('preparing', 'until encryption begins'),
		piece('sealing', 'encryption of row and head'),
		piece('opening', 'until the transaction is opened'),
		piece('writing', 'the transaction'),
		piece('raw', 'a raw strict put beside it')
	];
}

/** The store alone and the whole way in the page, with more and more threats in the plan. */
async function growthOf(rig: Rig, counts: readonly number[]): Promise<Growth[]> {
	const inStore: GrowthPoint[] = [];
	const inPage: GrowthPoint[] = [];
	for (const count of counts) {
		const id = `saved-${String(count)}`;
		await rig.inBench((page) =>
			page.evaluate(([plan, threats]) => window.bench.makePlan(plan, { threats }, 'mandate'), [
				id,
				count
			] as const)
		);
		const changes = await changeInStore(rig, id, true);
		inStore.push({ count, values: changes.map(allOf) });
		const typed = await typeInPage(rig, id, 6);
		inPage.push({ count, values: typed.map(({ handedOver, durable }) => durable - handedOver) });
	}
	const per = 'threat';
	return [
		{ id: 'saving/growth/store', what: 'hand-over to durable, in the store', per, points: inStore },
		{ id: 'saving/growth/page', what: 'hand-over to durable, in the page', per, points: inPage }
	];
}
