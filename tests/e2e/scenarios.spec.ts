import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('a chain is looked at by keyboard, weighed, and put on one matrix', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'scenarios');
	const title = 'A search, then a freeze, then a smear';
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await expectAccessible(page);

	const picture = page.getByRole('group', { name: 'The chain as a picture' });
	await picture.getByRole('button').first().focus();
	await page.keyboard.press('End');
	await expect(picture.getByRole('button').last()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(/^Threat: 4\./)).toBeFocused();

	await page.getByLabel(/whole chain, in your view/).selectOption('5');
	await expect(page.getByText(/higher than the chain allows/)).toBeVisible();
	await page.getByRole('button', { name: /^Remove ?: 2\./ }).click();
	await expect(page.locator('.flagged', { hasText: 'After something that is gone' })).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();

	await page.getByRole('button', { name: 'Scenario matrix' }).click();
	await page.getByLabel(/^Fallback: 1\./).fill('The library next door');
	await expectSaved(page);
	await expectAccessible(page);
	await page.reload();
	await page.getByRole('button', { name: 'Scenario matrix' }).click();
	await expect(page.getByLabel(/^Fallback: 1\./)).toHaveValue('The library next door');
});

test('a ready-made chain is taken over on a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openExample(page);
	await goToStep(page, 'scenarios');
	await page.getByRole('button', { name: 'Begin another scenario' }).click();
	const chains = page.locator('.scn-chain > summary');
	await expect(chains).toHaveCount(8);
	await chains.nth(4).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Take this chain over/ }).click();
	await expect(page.locator('.scn-page h2')).toBeFocused();
	await expect(page.locator('.scn-line')).toHaveCount(2);
	const isWider = await page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth
	);
	expect(isWider).toBe(false);
	await expectAccessible(page);
});
