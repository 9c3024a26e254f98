import { chromium as browser, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../support/chromium';
import { expect, expectSaved, goToStep, openExample, test } from '../support/page';

test('a reload finds everything, on the same step', async ({ page }) => {
	await openExample(page);
	await page
		.getByLabel('What do we want to know')
		.or(page.locator('textarea').first())
		.first()
		.fill('Who pays when the bank does not?');
	await expectSaved(page);
	await page.reload();
	await expect(page).toHaveURL(/mandate$/);
	await expect(page.locator('textarea').first()).toHaveValue('Who pays when the bank does not?');
});

test('a plan opens again where the person left it', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'actions');
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await page.getByRole('link', { name: /Continue/ }).click();
	await expect(page).toHaveURL(/actions$/);
});

test('two tabs see each other and lose nothing', async ({ page, context }) => {
	await openExample(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expectSaved(other);
	await page.getByLabel('Title of the plan').fill('Written in the first');
	await expect(other.getByLabel('Title of the plan')).toHaveValue('Written in the first');
	await other.locator('textarea').first().fill('Asked in the second');
	await expect(page.locator('textarea').first()).toHaveValue('Asked in the second');
	await expectSaved(page);
	await expectSaved(other);
	await page.reload();
	await expect(page.getByLabel('Title of the plan')).toHaveValue('Written in the first');
	await expect(page.locator('textarea').first()).toHaveValue('Asked in the second');
});

test('undo takes back this tab’s last change and redo brings it again', async ({ page }) => {
	await openExample(page);
	const title = page.getByLabel('Title of the plan');
	const before = await title.inputValue();
	await title.fill('Another title');
	await title.blur();
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(title).toHaveValue(before);
	await page.getByRole('button', { name: 'Redo' }).first().click();
	await expect(title).toHaveValue('Another title');
});

test('a plan left while it cannot be saved stays, is named on the home page, and is saved later', async ({
	page
}) => {
	await openExample(page);
	await page.evaluate(() => {
		const { prototype } = IDBObjectStore;
		const add = Object.getOwnPropertyDescriptor(prototype, 'add');
		Object.assign(window, { mend: () => add && Object.defineProperty(prototype, 'add', add) });
		prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.locator('textarea').first().fill('Written while the disk was full');
	await expect(page.getByRole('alert')).toContainText('could not be written');
	await expect(page.getByRole('button', { name: 'Download my plan' })).toBeVisible();
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await expect(page.getByRole('alert')).toContainText('is not saved');
	await page.getByRole('link', { name: 'Go back to it' }).click();
	await expect(page.locator('textarea').first()).toHaveValue('Written while the disk was full');
	await page.evaluate(() => {
		(window as unknown as { mend: () => void }).mend();
	});
	await page.locator('textarea').first().press('End');
	await page.locator('textarea').first().pressSequentially(', and after');
	await page.locator('textarea').first().blur();
	await expectSaved(page);
	await page.reload();
	await expect(page.locator('textarea').first()).toHaveValue(
		'Written while the disk was full, and after'
	);
});

test('an open plan needs the network no more: every step, the export and the print page', async ({
	page,
	context
}) => {
	await openExample(page);
	await page.waitForLoadState('networkidle');
	// The pieces come one by one while the page is idle.
	await page.waitForTimeout(8000);
	await context.setOffline(true);
	for (const step of ['context', 'threats', 'scoring', 'matrix', 'mechanisms', 'actions', 'export'])
		await goToStep(page, step);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	expect((await saving).suggestedFilename()).toContain('.json');
	await context.setOffline(false);
});

test('a change from the last page still leads back there after a reload', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'export');
	await page.getByRole('button', { name: /Change Who we are/ }).click();
	await expect(page.getByRole('button', { name: 'Back to the export page' })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Back to the export page' }).click();
	await expect(page).toHaveURL(/export$/);
});

test.describe('a killed browser', () => {
	const KILLS = 20;
	let profile: string;

	test.beforeAll(() => {
		profile = mkdtempSync(join(tmpdir(), 'profile-'));
	});
	test.afterAll(() => {
		rmSync(profile, { recursive: true, force: true });
	});

	async function start(): Promise<{ context: BrowserContext; page: Page }> {
		const context = await browser.launchPersistentContext(profile, {
			...chromium,
			locale: 'en-GB'
		});
		return { context, page: context.pages()[0] ?? (await context.newPage()) };
	}

	/** The whole process tree goes at once, as when the battery is pulled. */
	async function kill(context: BrowserContext): Promise<void> {
		const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
		const { execFileSync } = await import('node:child_process');
		try {
			execFileSync('pkill', ['-KILL', '-f', profile]);
		} catch {
			// pkill says 1 when the processes were gone before it looked.
		}
		await closed;
	}

	test(`half a second after a keystroke loses nothing, ${KILLS} times`, async ({ baseURL }) => {
		test.setTimeout(400_000);
		const first = await start();
		await first.page.goto(`${baseURL ?? ''}/`);
		await first.page.getByRole('button', { name: 'Open the worked example' }).click();
		await expectSaved(first.page);
		const address = first.page.url();
		let { context, page } = first;
		for (let n = 1; n <= KILLS; n++) {
			await page.locator('textarea').first().press('End');
			await page.locator('textarea').first().pressSequentially(`<${n}>`, { delay: 20 });
			const expected = await page.locator('textarea').first().inputValue();
			expect(expected).toContain(`<${n}>`);
			await page.waitForTimeout(500);
			await kill(context);
			({ context, page } = await start());
			await page.goto(address);
			await expect(page.locator('textarea').first()).toHaveValue(expected);
		}
		await context.close();
	});
});
