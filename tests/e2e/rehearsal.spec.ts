import { Keyboard } from '../support/keyboard';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('a short rehearsal is run wholly by keyboard, with a reload in the middle', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	await openExample(page);
	await goToStep(page, 'rehearsal');
	await expectAccessible(page);

	await keyboard.type(page.getByLabel('A new rehearsal'), 'Ten minutes at the table');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /^Ten minutes at the table/ })).toBeFocused();
	await keyboard.type(page.getByLabel('A card of your own'), 'The door is sealed');
	await page.keyboard.press('Enter');
	await expectAccessible(page);
	await keyboard.press(button('Begin the exercise'));
	await keyboard.press(button(/^Deal now/));
	await expect(page.getByRole('group', { name: 'The card on the table' })).toBeFocused();
	await keyboard.type(page.getByLabel('What was decided'), 'We meet at the library');
	await page.keyboard.press('Enter');
	await keyboard.press(button('Pause'));
	const time = (await page.getByRole('timer').textContent()) ?? '';
	await expectSaved(page);
	await expectAccessible(page);

	await page.reload();
	await expect(page.getByRole('timer')).toHaveText(time.trim());
	await expect(page.getByText('The clock stands.')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Decisions' })).toContainText('library');

	await keyboard.press(button('End and go to the hot wash'));
	await keyboard.type(page.getByLabel('What was missing'), 'A key');
	await page.keyboard.press('Enter');
	await keyboard.press(button('Go to the improvements'));
	await keyboard.type(page.getByLabel('One improvement'), 'Cut a second key');
	await page.keyboard.press('Enter');
	await keyboard.press(button(/^Make it an action/));
	await expect(page.getByText('This is an action of the plan.')).toBeVisible();
	await expectAccessible(page);
	await keyboard.press(button('Close the rehearsal'));
	await expect(page.getByRole('table', { name: 'The log' })).toContainText('Cut a second key');
	await expectSaved(page);
});

test('a held rehearsal fits a narrow page', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openExample(page);
	await goToStep(page, 'rehearsal');
	await page.getByRole('button', { name: /^Open ?: Staff morning/ }).click();
	await expect(page.getByRole('table', { name: 'The log' })).toBeVisible();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});
