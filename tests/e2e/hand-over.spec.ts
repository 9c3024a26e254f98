import { expect, expectAccessible, expectSaved, openExample, test } from '../support/page';

const PHRASE = 'a long sentence of our own, with 7 herons';

test('home reminds of a plan and of copies that were to be destroyed', async ({ page }) => {
	await openExample(page);
	const id = /plan\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
	await page.goto(`#/plan/${id}/export`);
	await page.getByRole('link', { name: 'Who holds this plan, and until when' }).click();
	await expect(page.getByRole('heading', { name: 'Who holds this plan' })).toBeVisible();
	await page.getByLabel('Destroy this plan by').fill('2024-06-03');
	await page.getByRole('textbox', { name: 'Who was given a copy?' }).fill('Paralegal');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Paralegal' })).toBeVisible();
	await expect(page.getByLabel('They destroy it by').last()).toHaveValue('');
	await page.getByLabel('They destroy it by').last().fill('2024-06-03');
	await expect(page.getByText(/Still held, \d+ days late/)).toBeVisible();
	await expectAccessible(page);
	await expectSaved(page);

	await page.getByRole('link', { name: 'Holdfast' }).click();
	await expect(page.getByText(/Destroy by 3 June 2024, \d+ days late/)).toBeVisible();
	await expect(page.getByText(/A copy with others was to go by 3 June 2024/)).toBeVisible();
	await page.getByRole('button', { name: /^Remove plan ?:/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('Paralegal')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await dialog.getByRole('button', { name: 'Remove plan' }).click();
	await expect(page.getByText('No plans yet')).toBeVisible();
});

test('a plan is handed over: copied, checked from the file, removed', async ({
	page
}, testInfo) => {
	test.slow();
	await openExample(page);
	const id = /plan\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
	await page.goto(`#/plan/${id}/hand-over`);
	await page.getByLabel('Who takes over?').fill('Deputy');
	await page.getByRole('button', { name: 'Choose the passphrase together' }).click();
	await page.getByRole('radio', { name: /own/ }).check();
	const first = page.getByRole('region', { name: /^1\./ });
	for (const field of await first.locator('input[type="password"]').all()) await field.fill(PHRASE);
	const saved = page.waitForEvent('download');
	await first.getByRole('button', { name: 'Save the copy' }).click();
	const file = testInfo.outputPath('copy.age');
	await (await saved).saveAs(file);
	await expect(first.getByText(/The copy was saved as copy-[\d-]+\.age/)).toBeVisible();
	await expectAccessible(page);

	const check = page.getByRole('region', { name: /^2\./ });
	await check.getByLabel('Choose the file').setInputFiles(file);
	await check.getByLabel(/typed by the new keeper/).fill('not this one');
	await check.getByRole('button', { name: 'Check the copy' }).click();
	await expect(check.getByRole('alert')).toContainText('does not open this file');
	await expect(page.getByText('First check the copy')).toBeVisible();
	await check.getByLabel(/typed by the new keeper/).fill(PHRASE);
	await check.getByRole('button', { name: 'Check the copy' }).click();
	await expect(check.getByText('It opens, and it holds the plan as it is here.')).toBeVisible();

	await page.getByRole('radio', { name: /Remove it here/ }).check();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Remove the plan here' }).click();
	await expect(page.getByRole('dialog').getByText('Deputy')).toBeVisible();
	await page.getByRole('button', { name: 'Remove plan' }).click();
	await expect(page.getByText('No plans yet')).toBeVisible();
});

test('the page on security can be read on a narrow screen, in the dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/#/security');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What this protects/);
	await page.getByRole('button', { name: 'Data protection' }).click();
	await expect(page.getByRole('heading', { name: 'Data protection' })).toBeFocused();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await expectAccessible(page);
});
