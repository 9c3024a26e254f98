import type { Page } from '@playwright/test';
import { expect, expectSaved, goToStep, openExample, test } from '../support/page';
import { fillTheDisk, withoutDatabase } from '../support/store-faults';

const question = (page: Page) => page.locator('textarea').first();
const row = (page: Page) => page.locator('.plans tbody tr');

async function saveAsFile(page: Page): Promise<void> {
	await goToStep(page, 'export');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	await saving;
}

async function goHome(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await expect(row(page)).toHaveCount(1);
}

test('a file copy is up to date until the plan is changed', async ({ page }) => {
	await openExample(page);
	// The first file also marks the export step as passed, which is no change of what the file holds.
	await saveAsFile(page);
	await goHome(page);
	await expect(row(page)).toContainText('today');
	await expect(row(page)).not.toContainText('changed since');
	await expect(page.getByText('Last backup: today.')).toBeVisible();
	await page.getByRole('link', { name: /Continue/ }).click();
	await page.getByLabel('Title of the plan').fill('Changed after the file');
	await page.getByLabel('Title of the plan').blur();
	await expectSaved(page);
	await goHome(page);
	await expect(row(page)).toContainText('today, changed since');
});

test('nobody is asked to have the browser keep the worked example', async ({ page }) => {
	await openExample(page);
	await page.getByRole('button', { name: 'Continue' }).click();
	await goHome(page);
	await expect(page.getByText('Storage: may be cleared.')).toBeVisible();
	await page.getByRole('link', { name: /Continue/ }).click();
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.getByText('Ask this browser to keep your plans?')).toHaveCount(0);
});

test('a plan on a full disk says that there was no room', async ({ page }) => {
	await fillTheDisk(page);
	await openExampleAnyhow(page);
	await expect(page.locator('main')).toContainText('There was no room on this computer');
	await expect(page.locator('main')).not.toContainText('private window');
});

test('a page with a plan that is nowhere else asks before it closes, also on home', async ({
	page
}) => {
	await withoutDatabase(page, 'missing');
	await openExampleAnyhow(page);
	await goHome(page);
	const asked = page.waitForEvent('dialog');
	const closing = page.close({ runBeforeUnload: true });
	expect((await asked).type()).toBe('beforeunload');
	await (await asked).accept();
	await closing;
});

test('a store that the browser closed for a while is said, and the words go when it is back', async ({
	page
}) => {
	await openExample(page);
	await page.evaluate(() => {
		const { prototype } = IDBDatabase;
		const { transaction } = Object.getOwnPropertyDescriptors(prototype);
		Object.assign(window, {
			mend: () => Object.defineProperty(prototype, 'transaction', transaction)
		});
		prototype.transaction = () => {
			throw new DOMException('closing', 'InvalidStateError');
		};
	});
	await question(page).fill('Written while the store was closed');
	await expect(page.getByRole('alert')).toContainText('could not be written');
	await page.evaluate(() => {
		(window as unknown as { mend: () => void }).mend();
	});
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expectSaved(page);
	await page.reload();
	await expect(question(page)).toHaveValue('Written while the store was closed');
});

/** Opens the worked example where it cannot be saved. */
async function openExampleAnyhow(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await expect(page.locator('.bar')).toContainText('Only in memory');
}
