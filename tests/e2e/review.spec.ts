import { Keyboard } from '../support/keyboard';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('a review names what is missing, decides on what is left and sets the next dates', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'review');
	await expect(page.getByRole('heading', { level: 2, name: 'Plan check' })).toBeVisible();
	await expectAccessible(page);

	const lead = page.getByRole('combobox', { name: /Role that leads/ });
	await expect(lead).toHaveValue('Director');
	const decision = page.getByRole('combobox', { name: /^What we do/ }).first();
	await decision.selectOption('share');
	await expectSaved(page);
	await page.reload();
	await expect(decision).toHaveValue('share');

	await keyboard.press(page.getByRole('button', { name: /^Go to (?!Review)/ }).first());
	await expect(page).not.toHaveURL(/\/review$/);
});

test('the review fits a narrow page', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openExample(page);
	await goToStep(page, 'review');
	await expect(page.getByRole('heading', { level: 2, name: 'Plan check' })).toBeVisible();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});
