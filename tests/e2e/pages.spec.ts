import { expect, expectAccessible, goToStep, openExample, test } from '../support/page';
import { steps } from '../support/site';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`every page, ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('outside a plan', async ({ page }) => {
			await page.goto('/');
			await expectAccessible(page);
			for (const address of [
				'#/new/workshop',
				'#/new/alone',
				'#/about',
				'#/security',
				'#/plan/nothing-here'
			]) {
				await page.goto(`/${address}`);
				await expect(page.locator('h1')).toBeVisible();
				await expectAccessible(page);
			}
		});

		test('of the worked example', async ({ page }) => {
			// Every step is built now, and each is searched for faults as a whole.
			test.setTimeout(300_000);
			await openExample(page);
			await expectAccessible(page);
			for (const step of steps) {
				await goToStep(page, step);
				await expectAccessible(page);
			}
			await goToStep(page, 'export');
			await page.getByRole('link', { name: 'Open the print page' }).click();
			await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Back to the plan' }).click();
			await page.getByRole('link', { name: 'Holdfast' }).click();
			await expect(page.getByRole('rowheader', { name: /Worked example/ })).toBeVisible();
			await expectAccessible(page);
		});
	});
}

for (const width of [390, 320]) {
	test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await openExample(page);
		for (const step of steps) {
			await goToStep(page, step);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, step).toBeLessThanOrEqual(0);
		}
	});
}

test('an empty plan shows every step without trouble', async ({ page }) => {
	test.setTimeout(240_000);
	await page.goto('/#/new/alone');
	await page.getByRole('radio', { name: /Full route/ }).check();
	await page.getByRole('button', { name: 'Start the plan' }).click();
	await expect(page).toHaveURL(/mandate$/);
	for (const step of steps) {
		await goToStep(page, step);
		await expectAccessible(page);
	}
});
