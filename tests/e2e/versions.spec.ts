import type { Locator, Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

async function goToVersions(page: Page): Promise<void> {
	await goToStep(page, 'export');
	await page.getByRole('link', { name: 'Versions of this plan' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Versions' })).toBeVisible();
}

async function keepVersion(page: Page, name: string): Promise<void> {
	await page.getByLabel('Name of the version').fill(name);
	await page.getByRole('button', { name: 'Keep as a version' }).click();
	await expect(rowOf(page, name)).toBeVisible();
}

const rowOf = (page: Page, name: string): Locator =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function retitle(page: Page, title: string): Promise<void> {
	await page.getByLabel('Title of the plan').fill(title);
	await page.getByLabel('Title of the plan').blur();
	await expectSaved(page);
}

async function expectNoOverflow(page: Page): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
}

test('a version is kept, compared with the plan as it is now, and restored over a reload', async ({
	page
}) => {
	await openExample(page);
	const title = await page.getByLabel('Title of the plan').inputValue();
	await goToVersions(page);
	await keepVersion(page, 'Before the board met');
	await expectAccessible(page);
	await retitle(page, 'After the board met');
	await goToStep(page, 'scoring');
	await page.getByRole('button', { name: /^Clear all marks/ }).click();
	await expectSaved(page);
	await goToVersions(page);
	await rowOf(page, 'Before the board met')
		.getByRole('button', { name: /^Compare with now/ })
		.click();
	await expect(page.getByRole('region', { name: 'The plan as a whole' })).toContainText(
		'After the board met'
	);
	const moved = page.getByRole('region', { name: 'Scored otherwise, and why' });
	await expect(moved).toContainText('This alone:');
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await expectNoOverflow(page);
	await page.setViewportSize({ width: 1366, height: 768 });
	await rowOf(page, 'Before the board met')
		.getByRole('button', { name: /^Restore/ })
		.click();
	await expect(page.getByText(/is kept as a version\. “Undo” in the bar/)).toBeVisible();
	await expect(page.getByLabel('Title of the plan')).toHaveValue(title);
	await expectSaved(page);
	await page.reload();
	await expect(page.getByLabel('Title of the plan')).toHaveValue(title);
	await expect(page.getByText('Before a copy or a version came in').first()).toBeVisible();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page);
});

test('an erased history takes every version with it and leaves the plan as it is', async ({
	page
}) => {
	await openExample(page);
	const title = await page.getByLabel('Title of the plan').inputValue();
	await goToVersions(page);
	await keepVersion(page, 'To be forgotten');
	await page.getByRole('button', { name: 'Erase history' }).click();
	await expectAccessible(page);
	await page.getByLabel('Type the word “erase”').fill('erase');
	await page.getByRole('button', { name: 'Erase the history' }).click();
	await expect(page.getByText(/The history is erased/)).toBeVisible({ timeout: 30_000 });
	await page.getByRole('link', { name: 'Go to your plans' }).click();
	await page.getByRole('link', { name: `Versions ${title}` }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Versions' })).toBeVisible();
	await expect(page.getByLabel('Title of the plan')).toHaveValue(title);
	await expect(page.getByRole('rowheader', { name: 'To be forgotten' })).toHaveCount(0);
	await expectSaved(page);
});
