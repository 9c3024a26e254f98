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

const PASSPHRASE = 'quiet herons over the seventh weir';

async function goToBring(page: Page): Promise<void> {
	await goToStep(page, 'export');
	await page.getByRole('link', { name: 'Bring copies together' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring copies together');
}

async function retitle(page: Page, title: string): Promise<void> {
	await page.getByLabel('Title of the plan').fill(title);
	await page.getByLabel('Title of the plan').blur();
	await expectSaved(page);
}

/** Makes copies for two groups and gives the files. */
async function split(page: Page): Promise<readonly Download[]> {
	const files: Download[] = [];
	const take = (file: Download): void => void files.push(file);
	page.on('download', take);
	await page.getByRole('button', { name: 'Make copies for groups' }).click();
	await page.getByLabel('Group 2 works on').selectOption({ label: 'Threats' });
	await page.getByRole('radio', { name: /your own|of your own|own/i }).check();
	await page.getByLabel('New passphrase').fill(PASSPHRASE);
	await page.getByLabel('The same again').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Make the copies' }).click();
	await expect(page.getByText(/The copies are saved/)).toBeVisible({ timeout: 60_000 });
	await expect.poll(() => files.length).toBe(2);
	page.off('download', take);
	return files;
}

async function bring(page: Page, saved: Download | undefined): Promise<void> {
	const file = (await saved?.path()) ?? '';
	await page
		.getByLabel(/^Choose (a|the next) copy$/)
		.last()
		.setInputFiles(file);
	await page.getByLabel('Passphrase of this file').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByLabel('Passphrase of this file')).toHaveCount(0, { timeout: 60_000 });
}

test('a group works on its copy elsewhere; it comes back, is taken back whole, and comes again', async ({
	page,
	browser
}) => {
	await openExample(page);
	await goToBring(page);
	await expectAccessible(page);
	const [first, second] = await split(page);
	expect(first?.suggestedFilename()).toMatch(/^copy-[\d-]+-group-1\.age$/);
	expect(second?.suggestedFilename()).toMatch(/^copy-[\d-]+-group-2-stage-5\.age$/);
	await expect(page.getByRole('rowheader', { name: 'Group 1 and Group 2: Threats' })).toBeVisible();

	const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
	const room = await elsewhere.newPage();
	const watched = await watch(room);
	await openExample(room);
	await goToBring(room);
	await bring(room, second);
	await room.getByRole('button', { name: 'Restore it as a plan here' }).click();
	await expect(room).toHaveURL(/#\/plan\/[\w-]+\/mandate$/);
	await retitle(room, 'What room two says');
	await goToStep(room, 'mandate');
	await room
		.getByLabel('What should this plan answer?')
		.fill('Who answers when the office is shut?');
	await expectSaved(room);
	await goToBring(room);
	const [back] = await split(room);
	expect(watched.trouble).toEqual([]);

	await goToStep(page, 'mandate');
	await page.getByLabel('What do we not write down?').fill('Names of those who host us');
	await retitle(page, 'What room one says');
	await goToBring(page);
	await bring(page, back);
	await expect(page.getByText(/Compared with the last version that both sides know/)).toBeVisible();
	const both = page.getByRole('region', { name: 'Changed on both sides' });
	await expect(both).toContainText('What room one says');
	await expect(both).toContainText('What room two says');
	await expect(page.getByRole('region', { name: 'Taken from the copy' })).toContainText(
		'Who answers when the office is shut?'
	);
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 700 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
	await page.setViewportSize({ width: 1366, height: 768 });
	await both
		.getByRole('radio', { name: /In the copy/ })
		.first()
		.check();
	await page.getByRole('button', { name: /^Bring in, with/ }).click();
	await expect(page.getByText(/is brought in/)).toBeVisible();
	await expect(page.getByLabel('Title of the plan')).toHaveValue('What room two says');
	await page.getByRole('button', { name: 'Undo the whole merge' }).click();
	await expect(page.getByText(/Opening the same copy offers it again/)).toBeVisible();
	await expect(page.getByLabel('Title of the plan')).toHaveValue('What room one says');
	await bring(page, back);
	await expect(page.getByRole('region', { name: 'Taken from the copy' })).toContainText(
		'Who answers when the office is shut?'
	);
	await page.getByRole('button', { name: /^Bring in, with/ }).click();
	await expect(page.getByText(/is brought in/)).toBeVisible();
	await expectSaved(page);
	await page.reload();
	await goToStep(page, 'mandate');
	await expect(page.getByLabel('What should this plan answer?')).toHaveValue(
		'Who answers when the office is shut?'
	);
	await expect(page.getByLabel('What do we not write down?')).toHaveValue(
		'Names of those who host us'
	);
	await elsewhere.close();
});
