import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	filesIn,
	fillDisk,
	pullOut,
	putFiles,
	takeFiles,
	withFolder
} from '../support/backup-folder';
import { expect, expectAccessible, expectSaved, openExample, test, watch } from '../support/page';

const PASSPHRASE = 'Nine quiet herons 4 the river!';
const TITLE = 'A title that must come back';

async function planWith(page: Page, title: string): Promise<void> {
	await openExample(page);
	await page.getByLabel('Title of the plan').fill(title);
	await page.getByLabel('Title of the plan').blur();
	await expectSaved(page);
}

async function typePassphrase(page: Page, act: string): Promise<void> {
	await page.getByRole('radio', { name: /own/ }).check();
	await page.getByRole('textbox').nth(0).fill(PASSPHRASE);
	await page.getByRole('textbox').nth(1).fill(PASSPHRASE);
	await page.getByRole('button', { name: act }).click();
}

/** Makes a backup of everything and gives its bytes. */
async function backup(page: Page): Promise<Buffer> {
	await page.goto('/#/backup');
	await page.getByRole('button', { name: 'Choose a passphrase' }).click();
	const saving = page.waitForEvent('download', { timeout: 60_000 });
	await typePassphrase(page, 'Encrypt and save');
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^copy-\d{4}-\d\d-\d\d\.age$/);
	await expect(page.getByText(/is made, and it opens with this passphrase/)).toBeVisible();
	return readFileSync(await download.path());
}

async function openFile(page: Page, buffer: Buffer): Promise<void> {
	await page.goto('/#/backup/open');
	const file = { name: 'copy.age', mimeType: 'application/octet-stream', buffer };
	await page.setInputFiles('input[type=file]', file);
	await expect(page.getByLabel('Its passphrase')).toBeVisible();
}

async function openWith(page: Page, passphrase: string): Promise<void> {
	await page.getByLabel('Its passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Open and look' }).click();
}

async function beginFolder(page: Page): Promise<void> {
	await page.goto('/#/backup');
	await page.getByRole('button', { name: 'Choose a folder' }).click();
	await expect(page.getByText('The folder stick is chosen.')).toBeFocused();
	await typePassphrase(page, 'Begin with this folder');
	await expect(page.getByText(/Backups now go to the folder stick/)).toBeVisible({
		timeout: 60_000
	});
}

test('a backup file brings everything back in another profile', async ({ page, browser }) => {
	test.slow();
	await planWith(page, TITLE);
	const file = await backup(page);
	expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
	const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	const watched = await watch(other);
	await other.goto('/');
	const copy = { name: 'copy.age', mimeType: 'application/octet-stream', buffer: file };
	await other.setInputFiles('input[type=file]', copy);
	await expect(other).toHaveURL(/#\/backup\/open$/);
	await openWith(other, 'not this one at all');
	await expect(other.getByText(/does not open with this passphrase/)).toBeVisible({
		timeout: 30_000
	});
	await openWith(other, PASSPHRASE);
	await expect(other.getByRole('checkbox', { name: new RegExp(TITLE) })).toBeChecked({
		timeout: 30_000
	});
	await other.goto('/#/');
	await expect(
		other.getByText('No plans yet'),
		'nothing is written before one agrees'
	).toBeVisible();
	await openFile(other, file);
	await openWith(other, PASSPHRASE);
	await other.getByRole('button', { name: 'Restore what is chosen' }).click({ timeout: 30_000 });
	await expect(other.getByText(/^Restored: /)).toBeVisible();
	await other.getByRole('link', { name: 'Open', exact: true }).click();
	await expectSaved(other);
	await expect(other.getByLabel('Title of the plan')).toHaveValue(TITLE);
	expect(watched.trouble).toEqual([]);
	await other.context().close();
});

test('what is here already is not offered again', async ({ page }) => {
	test.slow();
	await planWith(page, TITLE);
	const file = await backup(page);
	await openFile(page, file);
	await openWith(page, PASSPHRASE);
	await expect(page.getByText('Here already, and the same.')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('button', { name: /Restore/ })).toBeHidden();
});

test('a file that was cut off says so and restores nothing', async ({ page }) => {
	test.slow();
	await planWith(page, TITLE);
	const file = await backup(page);
	await openFile(page, file.subarray(0, file.length - 1000));
	await openWith(page, PASSPHRASE);
	await expect(page.getByRole('alert')).toContainText('The end of this file is missing', {
		timeout: 30_000
	});
	await openFile(page, Buffer.from('age-encryption.org/v9\nsomething'));
	await openWith(page, PASSPHRASE);
	await expect(page.getByRole('alert')).toContainText('a newer Holdfast');
});

test('a folder is kept up to date, and brings all back with its passphrase alone', async ({
	page,
	browser
}) => {
	test.slow();
	await withFolder(page);
	await planWith(page, TITLE);
	const plan = page.url();
	await beginFolder(page);
	const [first = '', key = ''] = await filesIn(page);
	expect([first.slice(0, 5), key]).toEqual(['copy-', 'key.age']);
	await page.goto(plan);
	await page.getByLabel('Title of the plan').fill(`${TITLE} now`);
	await expectSaved(page);
	// A page has four seconds for itself before anybody looks at backups.
	await page.waitForTimeout(6_000);
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect.poll(() => filesIn(page), { timeout: 30_000 }).not.toContain(first);
	expect(await filesIn(page)).toEqual([first.replace('.age', '-2.age'), 'key.age']);
	const files = await takeFiles(page);
	const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	await withFolder(other);
	await other.goto('/#/backup/open');
	await putFiles(other, files);
	await other.getByRole('button', { name: 'Choose a backup folder' }).click();
	await openWith(other, PASSPHRASE);
	await expect(other.getByText(`${TITLE} now`)).toBeVisible({ timeout: 60_000 });
	await other.getByRole('button', { name: 'Restore what is chosen' }).click();
	await expect(other.getByText(/^Restored: /)).toBeVisible();
	await other.context().close();
});

test('a full disk and a folder that is gone are said, and nothing from before is lost', async ({
	page
}) => {
	test.slow();
	await withFolder(page);
	await planWith(page, TITLE);
	await beginFolder(page);
	const before = await filesIn(page);
	await fillDisk(page);
	await page.getByRole('button', { name: 'Write one now' }).click();
	await expect(page.getByRole('alert')).toContainText('The disk is full', { timeout: 30_000 });
	expect(await filesIn(page)).toEqual(before);
	await pullOut(page);
	await page.getByRole('button', { name: 'Write one now' }).click();
	await expect(page.getByRole('alert')).toContainText('The folder is not there', {
		timeout: 30_000
	});
	await page.goto('/#/');
	await expect(page.getByText('Backups do not reach their folder.')).toBeVisible();
	await page.goto('/#/backup');
	await page.getByRole('button', { name: 'Stop using the folder' }).click();
	await expect(page.getByText(/The folder is not used any more/)).toBeVisible();
});

test('by keyboard alone, at 320 pixels, and without a fault that a machine finds', async ({
	page
}) => {
	test.slow();
	await withFolder(page);
	await planWith(page, TITLE);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/#/backup');
	await page.getByRole('button', { name: 'Choose a passphrase' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'The passphrase of this file' })).toBeFocused();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await expectAccessible(page);
	}
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	expect(await width()).toBeLessThanOrEqual(320);
	await page.goto('/#/backup/open');
	await expect(page.getByText('Choose a file', { exact: true })).toBeVisible();
	await expectAccessible(page);
	expect(await width()).toBeLessThanOrEqual(320);
});
