import { expect, goToStep, openExample, test } from '../support/page';
import type { Page } from '@playwright/test';

const said = /in 10 runs between|in 100 runs give/;

/** What the panel beside the matrix says of the runs of the gravest threat. */
async function panelWords(page: Page): Promise<readonly string[]> {
	await openExample(page);
	await goToStep(page, 'matrix');
	const runs = page.getByRole('complementary').locator('.runs');
	await expect(runs.getByText(said)).toBeVisible();
	await expect(runs.getByText(/Among the three gravest in \d+ of 100 runs/)).toBeVisible();
	return runs.locator('p').allTextContents();
}

test('the ranges come from a worker, and without one the same ones from the page', async ({
	page,
	browser
}) => {
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	const aside = await panelWords(page);
	expect(workers.length).toBeGreaterThan(0);

	const other = await browser.newContext({ serviceWorkers: 'block' });
	const without = await other.newPage();
	await without.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
	expect(await panelWords(without)).toEqual(aside);
	await other.close();
});

test('a new mark changes the range of its threat, and the rest stays', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'scoring');
	const result = page.getByRole('region', { name: 'So far' });
	await expect(result.getByText(said)).toBeVisible();
	const before = await result.getByText(said).textContent();
	const none = page.getByRole('radio', { name: /: 0 None$/ });
	for (const radio of await none.all()) await radio.check();
	await none
		.first()
		.page()
		.getByRole('radio', { name: /^Money: 1 / })
		.check();
	await expect(result.getByText(said)).toBeVisible();
	await expect(result.getByText(said)).not.toHaveText(before ?? '');
});
