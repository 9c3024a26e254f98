import { Keyboard } from '../support/keyboard';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test
} from '../support/page';

test('an answer about the house is kept, counts for a threat, and its first step becomes an action', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'readiness');
	await expect(page.getByRole('group', { name: /pay wages for eight weeks/ })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: 'Programme' })).toHaveCount(0);

	await keyboard.press(
		page.getByRole('navigation', { name: 'Areas of the house' }).getByRole('button').nth(1)
	);
	await expect(page.getByRole('heading', { level: 2, name: 'Money' })).toBeFocused();
	const reserve = page.getByRole('group', { name: /pay wages for eight weeks/ }).getByRole('radio');
	await keyboard.choose(reserve, reserve.nth(1));
	await expectSaved(page);

	const take = page.getByRole('button', { name: /^Put this in the plan/ });
	const before = await take.count();
	await keyboard.press(take.first());
	await expect(page.getByText('This step is in the plan.')).toBeFocused();
	await expect(take).toHaveCount(before - 1);
	await page.getByText('Show it for each threat').click();
	await expectAccessible(page);

	await page.reload();
	await expect(reserve.nth(1)).toBeChecked();
	await goToStep(page, 'actions');
	await expect(page.getByText(/^From the house in order/)).toHaveCount(1);
	await goToStep(page, 'scoring');
	await page.getByText('How this number comes about').click();
	await expect(page.getByText(/^Readiness to respond is 0\./)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What would raise it' })).toBeVisible();
	await expectAccessible(page);
});
