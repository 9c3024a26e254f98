import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectSaved, openExample, test } from '../support/page';
import { Keyboard } from '../support/keyboard';
import { PASSPHRASE, setPassphrase, unlock } from '../support/vault';

/** By a link: an address that is typed loads the page anew, and asks for the passphrase. */
async function goHome(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Back to the start' }).click();
	await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
}

const field = (page: Page) => page.getByLabel('Passphrase', { exact: true });
const locked = (page: Page) => page.getByRole('heading', { name: 'Locked', exact: true });

/** What one could read of plans in the page. */
const textOf = (page: Page): Promise<string> =>
	page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

test('a passphrase locks everything, and gives the page back where one was', async ({ page }) => {
	await openExample(page);
	const title = await page.getByRole('textbox', { name: 'Title of the plan' }).inputValue();
	await setPassphrase(page, '/');
	await goHome(page);
	await page.getByRole('link', { name: title }).first().click();
	await expect(page).toHaveURL(/#\/plan\/[\w-]+\/\w+$/);
	await expectSaved(page);
	const address = page.url();
	// A word that was typed a moment ago is saved first.
	await page.getByRole('textbox', { name: 'Title of the plan' }).fill(`${title} late`);
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await expect(locked(page)).toBeVisible();
	await expect(page.getByText(/^Closed at \d\d:\d\d\. Everything was saved first/)).toBeVisible();
	await expect(page).toHaveTitle('Locked');
	expect(await textOf(page)).not.toContain(title);
	expect(page.url()).toBe(address);
	await expectAccessible(page);

	const keys = new Keyboard(page);
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('four wrong plain words');
	await page.keyboard.press('Enter');
	await expect(page.getByText('That did not open it. Nothing is lost.')).toBeVisible({
		timeout: 30_000
	});
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(PASSPHRASE);
	await keys.press(page.getByRole('button', { name: 'Unlock' }));
	await expect(page.getByRole('textbox', { name: 'Title of the plan' })).toHaveValue(
		`${title} late`,
		{ timeout: 30_000 }
	);
	expect(page.url()).toBe(address);
	await expect(page.locator('#main')).toBeFocused();

	// A reload asks again, and the print page shows nothing either.
	await page.reload();
	await expect(locked(page)).toBeVisible();
	await expect(page.getByText('The plans in this browser open with a passphrase.')).toBeVisible();
	await page.goto(address.replace(/[^/]*$/, 'print'));
	await expect(locked(page)).toBeVisible();
	expect(await textOf(page)).not.toContain(title);
});

test('what opens with no passphrase stays open while the plans are locked', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 320, height: 640 });
	await openExample(page);
	await setPassphrase(page, '/');
	await page.reload();
	await expect(locked(page)).toBeVisible();
	await expectAccessible(page);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
	await page.getByRole('button', { name: 'I do not have the passphrase' }).click();
	await expect(page.getByRole('heading', { name: 'Without the passphrase' })).toBeFocused();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Back to the passphrase' }).click();
	await page.getByRole('link', { name: 'Read the library' }).click();
	await expect(page).toHaveURL(/#\/library$/);
	await expect(page.locator('main h1')).toBeVisible();
	await page.goto('/#/');
	await expect(locked(page)).toBeVisible();
});

test('wrong passphrases slow down, and a reload does not help', async ({ page }) => {
	await page.goto('/');
	// An address that is typed while the page still begins is not heard.
	await expect(page.getByRole('heading', { name: 'Start', exact: true })).toBeVisible();
	await setPassphrase(page, '/');
	await page.reload();
	for (let tries = 0; tries < 3; tries++) {
		await field(page).fill(`wrong ${String(tries)}`);
		await field(page).press('Enter');
		await expect(page.getByRole('progressbar')).toBeVisible();
		await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 30_000 });
	}
	await expect(page.getByText('The next try: 0:0')).toBeVisible();
	await expectAccessible(page);
	await expect(page.getByText('The next try:')).toBeHidden();
	await unlock(page);
});

test('windows lock together, by the button and after ten minutes without use', async ({
	page,
	context
}) => {
	await page.clock.install();
	await openExample(page);
	await setPassphrase(page, '/');
	const other = await context.newPage();
	await other.goto('/');
	await unlock(other);
	await page.bringToFront();
	await goHome(page);
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await expect(locked(page)).toBeVisible();
	await expect(locked(other)).toBeVisible();
	await expect(other.getByText(/because another window was locked/)).toBeVisible();

	await unlock(page);
	await page.clock.runFor(9 * 60_000);
	await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
	await page.clock.runFor(2 * 60_000);
	await expect(page.getByText(/after a time without use/)).toBeVisible();
	await unlock(page);
	// Asleep: no clock ticks, and then it is an hour later.
	await page.clock.fastForward(3_600_000);
	await expect(locked(page)).toBeVisible();
});

test('one chord hides the screen, or Escape three times, and the tab says nothing', async ({
	page
}) => {
	await openExample(page);
	const title = page.getByRole('textbox', { name: 'Title of the plan' });
	await title.focus();
	for (const keys of [['Alt+Shift+H'], ['Escape', 'Escape', 'Escape']]) {
		for (const key of keys) await page.keyboard.press(key);
		await expect(page.getByText(/^Screen hidden\. Press a letter/)).toBeVisible();
		await expect(page).toHaveTitle('Blank page');
		await page.keyboard.press('Escape');
		await expect(page.getByText('Screen hidden.')).toBeVisible();
		await page.keyboard.press('x');
		await expect(page.getByText('Screen hidden.')).toBeHidden();
		await expect(page).not.toHaveTitle('Blank page');
		await expect(title).toBeFocused();
	}
});

test('addresses and titles name nothing of a plan', async ({ page }) => {
	const seen: string[] = [];
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	await openExample(page);
	const title = await page.getByRole('textbox', { name: 'Title of the plan' }).inputValue();
	const titles: string[] = [];
	for (const step of await page.locator('.rail a').all()) {
		await step.click();
		await expect(page.locator('main h1')).toBeVisible();
		titles.push(await page.title());
	}
	for (const address of seen)
		expect(decodeURI(address)).toMatch(/\/(?:#\/(?:plan\/[\w-]+(?:\/[a-z-]+)?)?)?$/);
	for (const each of titles) expect(each).not.toContain(title);
});
