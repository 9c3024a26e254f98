import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test,
	watch
} from '../support/page';
import {
	damage,
	fillTheDisk,
	FIRST_VERSION,
	freeTheDisk,
	holdDatabase,
	LATER_VERSION,
	withoutDatabase
} from '../support/store-faults';

const question = (page: Page) => page.locator('textarea').first();

/** Leaves the site and comes back: an address that differs only after its # would not load the page anew. */
async function openAnew(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

/** Damages rows of a table from a page that has nothing open. */
async function damageRow(page: Page, what: Parameters<typeof damage>[1]): Promise<void> {
	await page.goto('about:blank');
	await page.goto('/#/about');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await damage(page, what);
}

async function contentOf(download: Download): Promise<unknown> {
	return JSON.parse(await readFile(await download.path(), 'utf8'));
}

test.describe('a full disk', () => {
	test('refuses a new plan, an example and a file, says so, and stores nothing', async ({
		page,
		context
	}) => {
		// The slot is made first, so that only the plans meet the full disk.
		await page.goto('/');
		await expect(page.getByText('No plans yet')).toBeVisible();
		const full = await context.newPage();
		const watched = await watch(full);
		await fillTheDisk(full);
		await full.goto('/');
		await full.getByRole('button', { name: 'Open the worked example' }).click();
		await expect(full.getByRole('alert')).toContainText('could not be stored');
		await full.goto('/#/new/alone');
		await full.getByLabel('What shall the plan be called?').fill('What I typed');
		await full.getByRole('button', { name: 'Start the plan' }).click();
		await expect(full.getByRole('alert')).toContainText('did not store the plan');
		await expect(full.getByLabel('What shall the plan be called?')).toHaveValue('What I typed');
		await freeTheDisk(full);
		await full.getByRole('button', { name: 'Start the plan' }).click();
		await expectSaved(full);
		await page.reload();
		await expect(page.getByRole('row', { name: /What I typed/ })).toHaveCount(1);
		await expect(page.locator('.plans tbody tr')).toHaveCount(1);
		expect(watched.trouble).toEqual([]);
	});

	test('on the first start leaves Holdfast in memory, and says why', async ({ page }) => {
		await fillTheDisk(page);
		await page.goto('/');
		await expect(page.getByText('There is no room on this computer')).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Open the worked example' }).click();
		await expect(page.locator('.bar')).toContainText('Only in memory');
	});
});

for (const how of ['missing', 'refused'] as const) {
	test(`a browser whose store is ${how} keeps the plan in the page, and its file opens elsewhere`, async ({
		page,
		browser
	}) => {
		await withoutDatabase(page, how);
		await page.goto('/');
		await expect(
			page.getByText(how === 'missing' ? 'does not let Holdfast keep' : 'refused to open the store')
		).toBeVisible();
		await page.getByRole('button', { name: 'Open the worked example' }).click();
		await question(page).fill('Asked in a private window');
		await question(page).blur();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download my plan' }).click();
		const path = await (await saving).path();

		const elsewhere = await browser.newContext();
		const other = await elsewhere.newPage();
		await other.goto('/');
		await other.locator('input[type=file]').setInputFiles({
			name: 'plan.json',
			mimeType: 'application/json',
			buffer: await readFile(path)
		});
		await expectSaved(other);
		await expect(question(other)).toHaveValue('Asked in a private window');
		await goToStep(other, 'actions');
		await expect(other.getByText('Get to know five journalists').first()).toBeVisible();
		await elsewhere.close();
	});
}

test('a damaged slot leaves the plans listed as locked, with everything that is stored as a file', async ({
	page
}) => {
	await openExample(page);
	const address = page.url();
	await damageRow(page, { table: 'slots', field: 'vaultKey', which: 'all' });
	await openAnew(page, '/');
	await expect(page.getByText('The key to the plans in this browser is damaged.')).toBeVisible();
	await expect(page.getByRole('row', { name: /Locked plan/ })).toBeVisible();
	await expectAccessible(page);
	await openAnew(page, address);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save what is stored, as it is' }).click();
	const file = (await contentOf(await saving)) as { parts: { sealed?: string }[] };
	expect(file.parts.length).toBeGreaterThan(2);
	expect(file.parts.every(({ sealed }) => sealed !== undefined && sealed.length > 20)).toBe(true);
});

test('an older tab that holds the plans is named, and the page goes on when it is closed', async ({
	page,
	context
}) => {
	const older = await context.newPage();
	await older.goto('/#/about');
	await holdDatabase(older, FIRST_VERSION);
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('Your plans do not open yet');
	await expectAccessible(page);
	const plan = await context.newPage();
	await plan.goto('/#/plan/none/mandate');
	await expect(plan.getByRole('alert')).toContainText('Your plans do not open yet');
	await older.close();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByText('No plans yet')).toBeVisible();
	await expect(plan.getByText('There is no such plan in this browser')).toBeVisible();
});

test('a newer Holdfast in another tab makes this one look-only at once, with everything typed saved', async ({
	page,
	context
}) => {
	const home = await context.newPage();
	await openExample(page);
	const address = page.url();
	await home.goto('/');
	await expect(home.locator('.plans tbody tr')).toHaveCount(1);
	const newer = await context.newPage();
	await newer.goto('/#/about');
	await question(page).press('End');
	await question(page).pressSequentially(' Typed just before.', { delay: 0 });
	await holdDatabase(newer, LATER_VERSION);
	await expect(page.locator('.bar')).toContainText('Look only');
	await expect(page.getByText('A newer Holdfast has opened your plans')).toBeVisible();
	await expect(question(page)).toBeDisabled();
	await expectAccessible(page);
	await expect(home.getByRole('alert')).toContainText('A newer Holdfast has opened your plans');
	await expect(home.locator('.plans tbody tr')).toHaveCount(1);
	await home.getByRole('button', { name: 'Open the worked example' }).click();
	await expect(home.locator('.start__error')).toContainText('Reload this page');
	await home.getByRole('link', { name: /Continue/ }).click();
	await expect(home.getByRole('button', { name: 'Reload' })).toBeVisible();
	await newer.close();
	await openAnew(page, address);
	await expect(question(page)).toHaveValue(/Typed just before\.$/);
});

test('a clock that was set back costs no edit and no wrong word', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') });
	await openExample(page);
	const saving = page.waitForEvent('download');
	await goToStep(page, 'export');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	await saving;
	await page.clock.setSystemTime(new Date('2025-01-02T08:00:00Z'));
	await goToStep(page, 'mandate');
	await question(page).fill('After the clock was set back');
	await page.clock.runFor(1000);
	await expectSaved(page);
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await expect(page.locator('.plans tbody tr')).toContainText('changed since');
	await page.getByRole('link', { name: /Continue/ }).click();
	await expect(question(page)).toHaveValue('After the clock was set back');
});

test('a damaged record leaves the rest of the plan, and is given out as a file', async ({
	page
}) => {
	await openExample(page);
	await question(page).fill('This row will be damaged');
	await question(page).blur();
	await expectSaved(page);
	const address = page.url();
	await damageRow(page, { table: 'log', field: 'bytes', which: 'smallest' });
	await openAnew(page, address);
	await expect(page.getByText('One part of this plan could not be read')).toBeVisible();
	await expectAccessible(page);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the damaged parts' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^damaged-parts-\d{4}-\d\d-\d\d\.json$/);
	const file = (await contentOf(download)) as { damage: unknown[]; parts: { sealed: string }[] };
	expect(file.damage).toHaveLength(1);
	expect(Buffer.from(file.parts[0]?.sealed ?? '', 'base64')).toEqual(Buffer.alloc(40));
	await goToStep(page, 'threats');
	await page.getByLabel('Title of the plan').fill('Goes on all the same');
	await expectSaved(page);
});

test('a plan of which nothing can be read offers what is stored, and can be removed', async ({
	page
}) => {
	await openExample(page);
	const address = page.url();
	await damageRow(page, { table: 'plans', field: 'head', which: 'all' });
	await damageRow(page, { table: 'log', field: 'bytes', which: 'all' });
	await openAnew(page, '/');
	await expect(page.getByRole('row', { name: /Damaged plan/ })).toBeVisible();
	await openAnew(page, address);
	await expect(page.getByText('This plan could not be opened')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save what is stored, as it is' }).click();
	await saving;
	await page.getByRole('link', { name: 'All plans' }).click();
	await page.getByRole('button', { name: /Remove Damaged plan/ }).click();
	await page.getByRole('button', { name: 'Remove plan' }).click();
	await expect(page.getByText('No plans yet')).toBeVisible();
});

test.describe('the browser’s promise to keep the plans', () => {
	/** A browser that answers as told and counts how often it was asked. */
	async function answering(page: Page, answer: boolean): Promise<() => Promise<number>> {
		await page.addInitScript((given) => {
			let asked = 0;
			let kept = false;
			navigator.storage.persist = () => {
				asked++;
				kept = given;
				return Promise.resolve(kept);
			};
			navigator.storage.persisted = () => Promise.resolve(kept);
			Object.assign(window, { asked: () => asked });
		}, answer);
		return () => page.evaluate(() => (window as unknown as { asked: () => number }).asked());
	}

	async function workThroughAStep(page: Page): Promise<void> {
		await page.goto('/#/new/alone');
		await page.getByRole('button', { name: 'Start the plan' }).click();
		await expectSaved(page);
		await page.getByRole('button', { name: 'Continue' }).click();
	}

	test('is asked for once a step is done, with words, and never before', async ({ page }) => {
		const asked = await answering(page, true);
		await page.goto('/');
		await expect(page.getByText('Storage: may be cleared.')).toBeVisible();
		await workThroughAStep(page);
		await expect(page.getByText('Ask this browser to keep your plans?')).toBeVisible();
		expect(await asked()).toBe(0);
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Ask it to keep them' }).click();
		await expect(page.getByText('The browser will keep these plans.')).toBeVisible();
		expect(await asked()).toBe(1);
		await page.getByRole('link', { name: 'Holdfast' }).click();
		await expect(page.getByText('Storage: good.')).toBeVisible();
	});

	test('is not asked for again after “Not now”, and can be asked for on home', async ({ page }) => {
		await answering(page, false);
		await workThroughAStep(page);
		// Before it is there, the first "Not now" of the page is the one at the foot of the step.
		await expect(page.getByText('Ask this browser to keep your plans?')).toBeVisible();
		await page.getByRole('button', { name: 'Not now' }).first().click();
		await expect(page.getByText('Ask this browser to keep your plans?')).toHaveCount(0);
		await page.reload();
		await page.getByRole('button', { name: 'Continue' }).click();
		await page.getByRole('link', { name: 'Holdfast' }).click();
		await expect(page.getByText('No backup yet').first()).toBeVisible();
		await page.getByRole('button', { name: 'Ask it to keep them' }).click();
		await expect(page.getByText('did not promise it this time')).toBeVisible();
		await expectAccessible(page);
	});
});
