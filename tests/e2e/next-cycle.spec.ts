import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('going on from a plan makes a new one that asks for scores and shows the former ones then', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await openExample(page);
	await goToStep(page, 'export');
	const former = page.url();
	await page.getByRole('link', { name: 'Go on from this plan' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /next cycle/ })).toBeVisible();
	await expectAccessible(page);
	const wide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wide).toBe(0);
	await page.getByRole('button', { name: 'Make the new plan' }).press('Enter');
	await expect(page).toHaveURL(/#\/plan\/[\w-]+\/mandate$/);
	await expectSaved(page);
	expect(page.url().split('/plan/')[1]?.split('/')[0]).not.toBe(
		former.split('/plan/')[1]?.split('/')[0]
	);
	await goToStep(page, 'scoring');
	await expect(page.getByRole('heading', { name: 'The plan before this one' })).toBeVisible();
	await expect(page.getByText(/It shows once there are new marks/)).toBeVisible();
});
