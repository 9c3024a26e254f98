import type { Page } from '@playwright/test';
import { Keyboard } from '../support/keyboard';
import { expect, expectAccessible, expectSaved, openExample, test } from '../support/page';
import {
	choosePassphrase,
	expectSaid,
	giveKnown,
	PASSPHRASE,
	setPassphrase,
	unlock
} from '../support/vault';

const BOARD = 'unwed gigabyte harmony vocalize';
const NEXT = 'pelican outboard scuba refried';
const KNOWN = /opens the plans now/;

const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** As after a restart: nothing of the page is in memory any more. */
async function openAnew(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

async function goToVault(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await page.getByRole('link', { name: 'Passphrases and locking' }).click();
	await expect(page.getByRole('heading', { name: 'Passphrases', exact: true })).toBeVisible();
}

test('a passphrase is set, asked for, joined by another, changed and removed, and no word is lost', async ({
	page
}) => {
	await openExample(page);
	const question = page.locator('textarea').first();
	await question.fill('Who pays when the bank does not?');
	await expectSaved(page);
	const plan = page.url();

	await page.getByRole('link', { name: 'Holdfast' }).click();
	await page.getByRole('link', { name: 'Set a passphrase' }).click();
	await setPassphrase(page, '/');
	await openAnew(page, plan);
	await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
	await expect(question).toHaveCount(0);
	await unlock(page);
	await expect(question).toHaveValue('Who pays when the bank does not?');

	await goToVault(page);
	await page.getByRole('button', { name: 'Add a passphrase' }).click();
	await giveKnown(page, KNOWN, PASSPHRASE);
	await page.getByLabel('Who holds it?').fill('Board');
	await page.getByRole('button', { name: 'Continue' }).click();
	await choosePassphrase(page, BOARD, 'Add this passphrase');
	await expectSaid(page, 'Board can open the plans now.');

	await page.getByRole('button', { name: 'Change a passphrase' }).click();
	await giveKnown(page, 'The passphrase of now', PASSPHRASE);
	await choosePassphrase(page, NEXT, 'Change to this passphrase');
	await expectSaid(page, /^The passphrase of Director was changed/);

	await openAnew(page, plan);
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText(/That did not open it/)).toBeVisible({ timeout: 60_000 });
	await unlock(page, BOARD);
	await expect(question).toHaveValue('Who pays when the bank does not?');

	await goToVault(page);
	await page.getByRole('button', { name: 'Remove all passphrases' }).click();
	await giveKnown(page, KNOWN, NEXT);
	await page.getByText('Everything is encrypted again now').waitFor({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Remove all passphrases' }).click();
	await expectSaid(page, /^There is no passphrase any more/);
	await openAnew(page, plan);
	await expect(question).toHaveValue('Who pays when the bank does not?');
});

test('new keys end whoever did not type a passphrase, by name', async ({ page }) => {
	await setPassphrase(page, '/');
	await page.getByRole('button', { name: 'Add a passphrase' }).click();
	await giveKnown(page, KNOWN, PASSPHRASE);
	await page.getByLabel('Who holds it?').fill('Board');
	await page.getByRole('button', { name: 'Continue' }).click();
	await choosePassphrase(page, BOARD, 'Add this passphrase');
	await expectSaid(page, 'Board can open the plans now.');
	await page.getByRole('button', { name: 'Someone may know a passphrase' }).click();
	await giveKnown(page, KNOWN, PASSPHRASE);
	await page.getByRole('button', { name: 'New one for Director' }).click({ timeout: 60_000 });
	await choosePassphrase(page, NEXT, 'Take this passphrase');
	await expect(page.getByText('These passphrases end: Board.')).toBeVisible();
	await page.getByRole('button', { name: 'Make new keys' }).click();
	await expectSaid(page, /^New keys were made/);
	await page.reload();
	await page.getByLabel('Passphrase', { exact: true }).fill(BOARD);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText(/That did not open it/)).toBeVisible({ timeout: 60_000 });
	await unlock(page, NEXT);
});

test('without a mouse: drawn words are set, and the keys that hide the screen changed', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await page.goto('/#/vault');
	await keyboard.press(page.getByRole('button', { name: 'Set a passphrase' }));
	await keyboard.type(page.getByLabel('Who holds it?'), 'Director');
	await keyboard.check(page.getByRole('checkbox'));
	await keyboard.press(page.getByRole('button', { name: 'Continue' }));
	await expect(page.getByRole('listitem')).toHaveCount(6);
	const words = (await page.getByRole('listitem').allInnerTexts()).map((text) =>
		text.replace(/^\d\s*/, '').trim()
	);
	await keyboard.press(page.getByRole('button', { name: 'I have written it down' }));
	await expect(page.getByLabel(/^The six words/)).toBeFocused();
	await page.keyboard.type(words.join(' '));
	await page.keyboard.press('Enter');
	await expectSaid(page, /^The passphrase is set/);
	await keyboard.press(page.getByRole('button', { name: 'Change the keys' }));
	await page.keyboard.press('Alt+Shift+KeyK');
	await expect(page.getByText('Alt + Shift + K')).toBeVisible();
	await page.keyboard.press('Alt+Shift+KeyK');
	await expect(page.getByText(/^Screen hidden/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every state can be used by everybody, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 640 });
		const check = async (): Promise<void> => {
			await expectAccessible(page);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(320);
		};
		await page.goto('/#/vault');
		await expect(page.getByRole('button', { name: 'Set a passphrase' })).toBeVisible();
		await check();
		await page.getByRole('button', { name: 'Set a passphrase' }).click();
		await page.getByRole('button', { name: 'Continue' }).click();
		await check();
		await page.getByLabel('Who holds it?').fill('Director');
		await page.getByRole('checkbox').check();
		await page.getByRole('button', { name: 'Continue' }).click();
		await expect(page.getByRole('listitem')).toHaveCount(6);
		await check();
		await page.getByRole('radio', { name: /^One of my own/ }).check();
		await page.getByLabel('New passphrase').fill('Password123!');
		await page.getByRole('button', { name: 'Set this passphrase' }).click();
		await expect(page.getByText(/would be guessed too soon/)).toBeVisible();
		await check();
		await choosePassphrase(page, PASSPHRASE, 'Set this passphrase');
		await expectSaid(page, /^The passphrase is set/);
		await check();
		await page.getByRole('button', { name: 'Someone may know a passphrase' }).click();
		await giveKnown(page, KNOWN, PASSPHRASE);
		await expect(page.getByText(/^At least one/)).toBeVisible({ timeout: 60_000 });
		await check();
		await page.getByRole('button', { name: 'Leave it as it is' }).click();
		await page.getByRole('button', { name: 'Erase everything' }).click();
		await check();
	});
}

test('everything is erased, and nothing is made before somebody begins anew', async ({ page }) => {
	await openExample(page);
	await page.goto('/#/vault');
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByLabel(/^Type the word/).fill('erase');
	await page.getByRole('button', { name: 'Erase everything now' }).click();
	await expect(page.getByRole('heading', { name: 'Everything was erased' })).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#/');
	await expectAccessible(page);
	expect(await databases(page)).toEqual([]);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Everything was erased' })).toBeVisible();
	expect(await databases(page)).toEqual([]);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await page.getByRole('button', { name: 'Open Holdfast anew, empty' }).click();
	await expect(page.getByText('No plans yet')).toBeVisible();
});
