import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { start, type Running } from '../durability/browser';
import { filesWith } from '../support/on-disk';
import { expect, expectSaved, goToStep, test } from '../support/page';
import { PASSPHRASE, setPassphrase } from '../support/vault';

// A trace would keep what is typed where the test looks for it.
test.use({ trace: 'off', screenshot: 'off' });

/** The browser writes what it restores a session from so many milliseconds after the last change. */
const SESSION_IS_WRITTEN = 3_500;

let profile: string;
test.beforeEach(() => {
	profile = mkdtempSync(path.join(tmpdir(), 'holdfast-disk-'));
});
test.afterEach(() => {
	rmSync(profile, { recursive: true, force: true });
});

/** Random letters, so that no file holds them by chance and no database presses them together. */
const letters = (length = 18): string =>
	Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
/** The same in letters of two bytes each. */
const wideLetters = (): string =>
	letters().replace(/./g, (each) => String.fromCharCode(each.charCodeAt(0) + 0x3b1 - 97));

async function opened(address: string): Promise<Running> {
	const browser = await start(profile, undefined);
	await browser.page.goto(address);
	return browser;
}

/** Types a text where it is added, one where it is not added yet, and one that is only looked for. */
async function typeEverywhere(page: Page): Promise<readonly string[]> {
	const [title, question, waiting, sought] = [letters(), wideLetters(), letters(), letters()];
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await page.getByLabel('Title of the plan').fill(title);
	await page.locator('textarea').first().fill(question);
	await expectSaved(page);
	await goToStep(page, 'threats');
	await page.getByRole('textbox', { name: 'Add a threat' }).fill(waiting);
	await page.waitForTimeout(SESSION_IS_WRITTEN);
	await page.goto('#/library');
	await page.getByRole('searchbox', { name: 'Look for' }).fill(sought);
	await page.waitForTimeout(SESSION_IS_WRITTEN);
	return [title, question, waiting, sought];
}

test('the search finds what a page that takes no care leaves in the profile', async ({
	baseURL
}) => {
	const { page, context } = await opened(baseURL ?? '');
	const [field, store] = [wideLetters(), letters()];
	await page.route('**/careless', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<form><textarea></textarea></form>' })
	);
	await page.goto(`${baseURL ?? ''}/careless`);
	await page.locator('textarea').fill(field);
	await page.evaluate((text) => {
		localStorage.setItem('text', text);
	}, store);
	await page.waitForTimeout(SESSION_IS_WRITTEN);
	await context.close();
	const found = filesWith(profile, [field, store]);
	expect(found.some((each) => each.includes('Sessions') && each.endsWith(field))).toBe(true);
	expect(found.some((each) => each.includes('Local Storage') && each.endsWith(store))).toBe(true);
});

test('nothing that was typed can be read in the profile, before and after closing', async ({
	baseURL
}) => {
	const { page, context } = await opened(baseURL ?? '');
	const typed = await typeEverywhere(page);
	expect(filesWith(profile, typed), 'while it is open').toEqual([]);
	await context.close();
	expect(filesWith(profile, typed), 'after closing').toEqual([]);
});

test('with a passphrase neither the words nor the passphrase can be read, locked and closed', async ({
	baseURL
}) => {
	const { page, context } = await opened(baseURL ?? '');
	const before = await typeEverywhere(page);
	await setPassphrase(page, '/');
	await page.getByRole('link', { name: 'Back to the start' }).click();
	await page.getByRole('link', { name: /Continue/ }).click();
	const after = letters();
	await page.getByLabel('Title of the plan').fill(after);
	await expectSaved(page);
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Locked', exact: true })).toBeVisible();
	const wrong = letters();
	await page.getByLabel('Passphrase', { exact: true }).fill(wrong);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText(/That did not open it/)).toBeVisible({ timeout: 60_000 });
	await page.waitForTimeout(SESSION_IS_WRITTEN);
	const secret = [...before, after, wrong, PASSPHRASE];
	await context.close();
	expect(filesWith(profile, secret)).toEqual([]);
});

test('nothing that was typed can be read after the browser was killed', async ({ baseURL }) => {
	const browser = await opened(baseURL ?? '');
	const typed = await typeEverywhere(browser.page);
	browser.kill();
	await browser.gone;
	expect(filesWith(profile, typed)).toEqual([]);
});
