import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { samplePack } from '../../src/lib/content/sample-pack';
import { Keyboard } from '../support/keyboard';
import { expect, expectAccessible, expectSaved, goToStep, test } from '../support/page';

const [type] = samplePack.threatTypes;
const [mechanism] = samplePack.cases.flatMap(({ mechanisms }) => mechanisms);
const mark = `From the pack “${samplePack.title}”, not from the Solidarity Playbook`;

async function choose(page: Page, text: string): Promise<void> {
	const buffer = Buffer.from(text);
	const file = { name: 'pack.json', mimeType: 'application/json', buffer };
	await page.setInputFiles('input[type=file]', file);
}

async function addPack(page: Page): Promise<void> {
	await page.goto('/#/library/packs');
	await choose(page, JSON.stringify(samplePack));
	await page.getByRole('button', { name: /^Add this pack/ }).click();
	await expect(page.getByText(/was added and is in use/)).toBeVisible();
}

async function download(page: Page, name: RegExp): Promise<string> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return readFileSync(await (await saving).path(), 'utf8');
}

/** A plan with the pack's threat, against which the pack's mechanism is adopted. */
async function planWithPack(page: Page): Promise<string> {
	await page.goto('/#/new/alone');
	await page.getByRole('button', { name: 'Start the plan' }).click();
	await expect(page).toHaveURL(/organisation$/);
	await goToStep(page, 'threats');
	await page.getByRole('button', { name: /^Legal \d/ }).click();
	const row = page.getByRole('listitem').filter({ hasText: type?.title ?? '' });
	await expect(row.getByText(mark)).toBeVisible();
	await row.getByRole('checkbox').check();
	await goToStep(page, 'mechanisms');
	await expect(page.getByRole('heading', { level: 2, name: mechanism?.name })).toBeVisible();
	await expect(page.locator('article.card').getByText(mark)).toBeVisible();
	await page.locator('.steps').getByRole('checkbox').first().check();
	await page.getByRole('button', { name: /^Adopt 1 step/ }).click();
	await expectSaved(page);
	return page.url();
}

test('a broken pack says row and field of each trouble and changes nothing', async ({ page }) => {
	await page.goto('/#/library/packs');
	await expect(page.getByText('No packs yet')).toBeVisible();
	await expectAccessible(page);
	const broken = JSON.stringify(samplePack)
		.replace('"days":7', '"days":"a week"')
		.replace('"sources":["R1"]', '"sources":["R9"]')
		.replace('"title":', '"colour":"red","title":');
	await choose(page, broken);
	await expect(page.getByRole('alert')).toContainText('Nothing was changed');
	await expect(
		page.getByText('case 1, mechanism 1, step 2: ‘days’ must be a whole number from 1 to 730')
	).toBeVisible();
	await expectAccessible(page);
	await expect(page.getByText('No packs yet')).toBeVisible();
	await page.reload();
	await expect(page.getByText('No packs yet')).toBeVisible();
});

test('a pack is added, used in a plan and exported with it; switched off, the plan stays whole', async ({
	page
}) => {
	await addPack(page);
	await page.getByRole('button', { name: /^What it holds/ }).click();
	await expectAccessible(page);
	const address = await planWithPack(page);
	await expectAccessible(page);
	await goToStep(page, 'actions');
	await expect(page.getByText(mark)).toBeVisible();
	await goToStep(page, 'scoring');
	await expect(page.getByText(samplePack.questions[0]?.question ?? '')).toBeVisible();
	await goToStep(page, 'export');
	const text = await download(page, /^Save Text/);
	expect(text).toContain('not from the Solidarity Playbook');
	await page.getByRole('checkbox', { name: /^With the packs/ }).check();
	expect(JSON.parse(await download(page, /^Save Plan file/))).toMatchObject({
		packs: [{ id: samplePack.id }]
	});
	await page.goto('/#/library/packs');
	await page.getByRole('checkbox', { name: /^Use this pack/ }).uncheck();
	// The box shows it at once; it is kept when the page says so.
	await expect(page.getByText(/is switched off/)).toBeVisible();
	await page.goto(address);
	await expectSaved(page);
	await expect(page.locator('main h1')).toBeVisible();
	await goToStep(page, 'threats');
	await expect(
		page.getByText(/packs that are not here or are switched off: sampleriver/)
	).toBeVisible();
	await expect(page.locator('.capture')).toContainText(type?.title ?? '');
	await expectAccessible(page);
	await goToStep(page, 'actions');
	await expect(page.getByText(mechanism?.steps[0]?.what ?? '').first()).toBeVisible();
	await expect(page.getByText(mark)).toBeHidden();
});

test('packs come with a plan file, and are shown before they are added', async ({
	page,
	browser
}) => {
	await addPack(page);
	await planWithPack(page);
	await goToStep(page, 'export');
	await page.getByRole('checkbox', { name: /^With the packs/ }).check();
	const file = await download(page, /^Save Plan file/);
	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(new URL('/', page.url()).href);
	await choose(other, file);
	await expect(other.getByRole('heading', { name: 'Packs that came with the plan' })).toBeVisible();
	await expect(other.getByText('No packs yet')).toBeVisible();
	await expectAccessible(other);
	await other.getByRole('button', { name: /^Add this pack/ }).click();
	await expect(other.getByRole('checkbox', { name: /^Use this pack/ })).toBeChecked();
	await other.getByRole('link', { name: 'Go to the plan' }).click();
	await expectSaved(other);
	await goToStep(other, 'threats');
	await expect(other.getByRole('checkbox', { name: new RegExp(type?.title ?? '') })).toBeChecked();
	await context.close();
});

test('another tab uses a pack as soon as it is added', async ({ page, context }) => {
	await page.goto('/#/new/alone');
	await page.getByRole('button', { name: 'Start the plan' }).click();
	await expect(page).toHaveURL(/organisation$/);
	await goToStep(page, 'threats');
	await page.getByRole('button', { name: /^Legal \d/ }).click();
	await expect(page.getByText(type?.title ?? '')).toBeHidden();
	await addPack(await context.newPage());
	await expect(page.getByText(type?.title ?? '').first()).toBeVisible();
});

test('the sample is handed out, opens as a pack, and the schema lies beside the page', async ({
	page
}) => {
	await page.goto('/#/library/packs');
	await choose(page, await download(page, /^Save the worked sample/));
	await expect(page.getByRole('button', { name: /^Add this pack/ })).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download the schema' }).click();
	const schema = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as object;
	expect(schema).toMatchObject({ title: 'Holdfast pack file' });
});

test('a pack is added, looked into, switched off and removed by keyboard alone', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	const button = (name: RegExp) => page.getByRole('button', { name });
	await page.goto('/#/library/packs');
	const asked = page.waitForEvent('filechooser');
	await keyboard.press(button(/^Choose a pack file/));
	const buffer = Buffer.from(JSON.stringify(samplePack));
	await (await asked).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
	await expect(page.getByRole('heading', { level: 3 }).first()).toBeFocused();
	await keyboard.press(button(/^Add this pack/));
	await expect(page.getByText(/was added and is in use/)).toBeVisible();
	await keyboard.press(button(/^What it holds/));
	await expect(page.getByText(mechanism?.name ?? '').first()).toBeVisible();
	const use = page.getByRole('checkbox', { name: /^Use this pack/ });
	await keyboard.check(use);
	await expect(use).not.toBeChecked();
	await keyboard.press(button(/^Remove/));
	await keyboard.press(page.getByRole('dialog').getByRole('button', { name: /^Remove/ }));
	await expect(page.getByText('No packs yet')).toBeVisible();
	// Whoever has no mouse stands somewhere sensible afterwards, not at the top of the page.
	await expect(page.locator('body')).not.toBeFocused();
});
