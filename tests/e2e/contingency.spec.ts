import type { Page } from '@playwright/test';
import { Keyboard } from '../support/keyboard';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

const overhang = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a suggestion is taken over by keys, completed, and leads back from the list of actions', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'contingency');
	await expect(page.getByText('9 first moves', { exact: true })).toBeVisible();

	const box = page
		.getByRole('row', { name: /^Political/ })
		.getByRole('cell')
		.nth(1);
	await box.locator('summary').press('Enter');
	await expectAccessible(page);
	const take = box.getByRole('button', { name: /^Take over/ });
	const before = await take.count();
	await take.last().press('Enter');
	await expect(take).toHaveCount(before - 1);
	await expect(page.getByText('10 first moves', { exact: true })).toBeVisible();
	await expect(box.locator(':focus')).toHaveCount(1);

	await keyboard.press(box.getByRole('button', { name: /^Edit/ }));
	await box.getByLabel('Deputy').fill('Board chair');
	await box.getByLabel('Cost').fill('1 200,50');
	await expect(box.getByText('Read as 1,200.5 USD')).toBeVisible();
	await expectAccessible(page);
	await expectSaved(page);

	await page.reload();
	await expect(box.getByText('Cost: 1,200.5 USD')).toBeVisible();
	await goToStep(page, 'actions');
	await expect(page.getByText(/A general step against this kind of threat/).first()).toBeVisible();
});

test('a decision card is written where there is room for one column', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openExample(page);
	await goToStep(page, 'contingency');
	const late = page.locator('.actions-what', { hasText: 'Hand the audit pack to every donor' });
	await expect(late).toBeHidden();
	await page.getByRole('button', { name: 'First month' }).click();
	await expect(late).toBeVisible();
	expect(await overhang(page)).toBeLessThanOrEqual(0);

	await page.getByRole('button', { name: 'Add a decision card' }).click();
	const card = page.getByRole('article', { name: 'Decision card 3' });
	await expect(card.getByLabel('Signpost of this scenario')).toBeFocused();
	await card.getByLabel('We decide to').fill('Stop all field trips '.repeat(6) + 'x'.repeat(80));
	await card.getByLabel('Who decides', { exact: true }).fill('Director');
	await card.getByLabel('If away').fill('Director');
	await expect(card.getByText(/are the same\. Name a second role/)).toBeVisible();
	expect(await overhang(page)).toBeLessThanOrEqual(0);
	await expectAccessible(page);
	await card.getByRole('button', { name: /^Remove/ }).click();
	await expect(page.getByRole('button', { name: /^Remove ?: Decision card 2/ })).toBeFocused();
	await expectSaved(page);
});
