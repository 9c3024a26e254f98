import type { BrowserContext, Page } from '@playwright/test';
import { notBuilt, stepIds } from '../../src/lib/domain/steps';
import { expect, expectSaved, goToStep } from './page';
import { unlock } from './vault';

/** Every step that can be filled in. */
export const steps = stepIds.filter((step) => !notBuilt.has(step));

/**
 * Everything that goes wrong in any page of a browser from now on: what it asks for that is not there or not below
 * `address`, errors, and what the policy refuses.
 */
export async function troubleIn(
	context: BrowserContext,
	address: string
): Promise<readonly string[]> {
	const found: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		const isInside = url.startsWith(address) || /^(blob|data|about):/.test(url);
		if (!isInside) found.push(`outside: ${url}`);
	});
	context.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// A page that is left takes its unfinished requests with it; a missing file has its status below.
		if (why !== 'net::ERR_ABORTED') found.push(`failed: ${request.url()} ${why}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') found.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => found.push(`error: ${error.error().message}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	return found;
}

/**
 * Opens the worked example from the start page at `address`, changes it, and finds the change after a reload.
 * @param open what a person does whenever the page has been loaded, to see the plans
 */
export async function changeExample(
	page: Page,
	address: string,
	open?: (page: Page) => Promise<void>
): Promise<void> {
	await page.goto(address);
	await open?.(page);
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await expect(page).toHaveURL(/#\/plan\/[\w-]+\/mandate$/);
	await page.locator('textarea').first().fill('Who pays when the bank does not?');
	await expectSaved(page);
	await page.reload();
	await open?.(page);
	await expectChanged(page);
}

/** The change that `changeExample` made is on the page. */
export async function expectChanged(page: Page): Promise<void> {
	await expect(page.locator('textarea').first()).toHaveValue('Who pays when the bank does not?');
}

/** Goes through every step of the open plan, to the print page and back, and saves a file. */
export async function seeEverything(page: Page): Promise<void> {
	for (const step of steps) await goToStep(page, step);
	await page.getByRole('link', { name: 'Open the print page' }).click();
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/export$/);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	expect((await saving).suggestedFilename()).toMatch(/\.json$/);
}

/** Opens the address of a step of the open plan in a page of its own, as a bookmark would. */
export async function openDeepLink(
	page: Page,
	step: string,
	{ isLocked = false } = {}
): Promise<void> {
	const other = await page.context().newPage();
	await other.goto(page.url().replace(/[^/]*$/, step));
	if (isLocked) await unlock(other);
	await expectSaved(other);
	await expect(other.locator('main h1')).toBeVisible();
	await expect(other).toHaveURL(new RegExp(`/${step}$`));
	await other.close();
}

/** Goes home by the mark in the bar, reads the page about protection, comes back, and removes the one plan. */
export async function removePlan(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await page.getByRole('link', { name: 'What this protects' }).click();
	await expect(page).toHaveURL(/#\/security$/);
	await page.goBack();
	await page.getByRole('button', { name: /^Remove/ }).click();
	await page.getByRole('button', { name: 'Remove plan' }).click();
	await expect(page.getByText('No plans yet')).toBeVisible();
}

/** Waits until the site has stored itself, as it does after a first visit, and takes host and network away. */
export async function withoutHost(page: Page, host: { stop: () => Promise<void> }): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.context().setOffline(true);
	await host.stop();
}
