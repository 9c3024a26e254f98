import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('several actions get one status at once, which is said and saved', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'actions');
	await page.getByRole('checkbox', { name: /^Choose all/ }).check();
	await page.getByLabel('Change', { exact: true }).selectOption({ label: 'Status' });
	await page.getByLabel('To', { exact: true }).selectOption({ label: 'Done' });
	await page.getByRole('button', { name: /^Change \d+ actions/ }).click();
	await expect(page.getByText(/^Changed \d+ actions\./)).toBeVisible();
	await expectSaved(page);
	await expectAccessible(page);
});

test('the timeline is walked by keys, and all of it works where the page is 320 px wide', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await openExample(page);
	await goToStep(page, 'actions');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Timeline', exact: true }).click();
	const bars = page.getByRole('group', { name: /^Timeline of/ }).getByRole('button');
	await bars.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(bars.nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(bars.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await expectAccessible(page);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
});
