import type { Page } from '@playwright/test';
import { expect } from './page';

/** Long enough for a derivation on a machine that does several things at once. */
const PATIENCE = { timeout: 60_000 };

/** A passphrase that is taken. */
export const PASSPHRASE = 'cavalier mammal stoplight tundra';

/** Chooses a passphrase of one's own in the form that is open, and sends it off. */
export async function choosePassphrase(page: Page, passphrase: string, act: string): Promise<void> {
	await page.getByRole('radio', { name: /^One of my own/ }).check();
	await page.getByLabel('New passphrase').fill(passphrase);
	await page.getByLabel('The same again').fill(passphrase);
	await page.getByRole('button', { name: act, exact: true }).click();
}

/** Sets the first passphrase, from wherever one is, on the site at `address`. */
export async function setPassphrase(
	page: Page,
	address: string,
	passphrase = PASSPHRASE
): Promise<void> {
	await page.goto(`${address}#/vault`);
	await setFirst(page, passphrase);
}

/** Sets the first passphrase on the page of the vault. */
export async function setFirst(page: Page, passphrase = PASSPHRASE): Promise<void> {
	await page.getByRole('button', { name: 'Set a passphrase' }).click();
	await page.getByLabel('Who holds it?').fill('Director');
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await choosePassphrase(page, passphrase, 'Set this passphrase');
	await expectSaid(page, /^The passphrase is set/);
}

/** What the page of the vault says once a change is made. */
export async function expectSaid(page: Page, words: RegExp | string): Promise<void> {
	await expect(page.getByText(words)).toBeVisible(PATIENCE);
}

/** Types a passphrase that is known on the page of the vault. */
export async function giveKnown(
	page: Page,
	label: RegExp | string,
	passphrase: string
): Promise<void> {
	await page.getByLabel(label).fill(passphrase);
	await page.getByRole('button', { name: 'Continue' }).click();
}

/** Opens the lock that is shown. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('heading', { name: 'Locked', exact: true })).toBeHidden(PATIENCE);
}
