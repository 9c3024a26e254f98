import { Keyboard } from '../support/keyboard';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('two mechanisms are compared by keys, and a step goes into the plan in own words', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'mechanisms');
	const marks = page.getByRole('navigation', { name: 'Matches' }).getByRole('button', {
		name: /^Compare ?:/
	});
	await keyboard.press(marks.nth(1));
	await keyboard.press(marks.nth(2));
	await expect(page.getByRole('heading', { name: 'Two mechanisms side by side' })).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();

	await page.getByRole('button', { name: 'See the plain ranking' }).click();
	await page
		.getByRole('navigation', { name: 'Matches' })
		.getByRole('button', { name: /^House in order before anyone looks/ })
		.click();
	const card = page.getByRole('article', { name: 'House in order before anyone looks' });
	await card.getByRole('checkbox').first().check();
	await card.getByRole('button', { name: /^Change the words/ }).click();
	await card.getByLabel('What you will do').fill('Ask our board who keeps the papers');
	await card.getByLabel(/^Owner \(a role\)/).fill('Chair');
	await expectAccessible(page);
	await card.getByRole('button', { name: 'Adopt 1 step' }).click();
	await expect(card.getByText('Ask our board who keeps the papers')).toBeVisible();
	await expectSaved(page);

	await page.reload();
	await goToStep(page, 'actions');
	const row = page.getByRole('row', { name: /Ask our board who keeps the papers/ });
	await expect(row.getByText(/In your own words\. The step as written is/)).toBeVisible();
	await expect(row.getByLabel(/^Owner/)).toHaveValue('Chair');
});

test('two mechanisms stand one under the other where there is no room', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openExample(page);
	await goToStep(page, 'mechanisms');
	const marks = page.getByRole('button', { name: /^Compare ?:/ });
	await marks.nth(0).click();
	await marks.nth(2).click();
	const cells = page.getByRole('row', { name: /^How it is known/ }).getByRole('cell');
	const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
	expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

test('a small set for the whole plan says why, fits a narrow page and leads to a card', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'mechanisms');
	await keyboard.press(page.getByRole('button', { name: 'For the whole plan' }));
	const set = page.getByRole('list', { name: 'The set' });
	await expect(set.getByText(/nothing answers yet/).first()).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 320, height: 640 });
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over).toBeLessThanOrEqual(0);
	await expectAccessible(page);

	const first = set.getByRole('listitem').first();
	const name = await first.getByRole('heading').innerText();
	await keyboard.press(first.getByRole('button', { name: /^Open the card/ }));
	await expect(page.getByRole('article').getByRole('heading', { level: 2, name })).toBeFocused();
});
