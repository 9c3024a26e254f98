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

/** Pastes as the browser tells of it. */
const paste = (page: Page, text: string): Promise<void> =>
	page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		document.activeElement?.dispatchEvent(event);
	}, text);

/** Titles of the threats in own words, as the list shows them. */
const shown = (page: Page): Promise<readonly string[]> =>
	page.locator('.capture > li > span[dir]').allTextContents();

/** Things that a room may call out; no two are nearly the same. */
const things = (word: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, n) => `${word} ${String(n + 1)}`);

test('a room is written down by keys alone, as fast as it talks, and all of it is there', async ({
	page
}) => {
	test.slow();
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'threats');
	const line = page.getByLabel('Add a threat', { exact: true });
	const before = await shown(page);
	await keyboard.to(line);

	const said = things('Somebody harms us by way', 60);
	for (const [at, text] of said.entries()) {
		await page.keyboard.type(text);
		await page.keyboard.press(`Alt+Digit${String((at % 5) + 1)}`);
		await page.keyboard.press('Enter');
	}
	await expect(line).toBeFocused();
	await expect(line).toHaveValue('');
	expect(await shown(page)).toEqual([...before, ...said]);
	for (const [at, category] of ['legal', 'financial', 'disinformation'].entries()) {
		await expect(page.getByLabel(`Category of “${said[55 + at] ?? ''}”`)).toHaveValue(category);
	}

	// In the empty line the call is for the last one added.
	await page.keyboard.press('Alt+Digit2');
	await expect(page.getByLabel(`Category of “${said.at(-1) ?? ''}”`)).toHaveValue('financial');

	await page.keyboard.type('The office landlord ends our lease');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Landlord ends our office lease');
	await page.keyboard.press('Enter');
	const pair = page.getByRole('group', { name: 'Nearly the same' });
	await expect(pair.getByText(/is nearly the same as/)).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Alt+KeyM');
	await expect(pair.getByText(/are one now/)).toBeVisible();
	await expect(line).toBeFocused();
	expect(await shown(page)).toHaveLength(before.length + 61);
	await keyboard.press(pair.getByRole('button', { name: 'Undo' }));
	await expect(line).toBeFocused();
	expect(await shown(page)).toHaveLength(before.length + 62);

	await expectSaved(page);
	const all = await shown(page);
	await page.reload();
	await expect(line).toBeVisible();
	expect(await shown(page)).toEqual(all);
});

test('a pasted list is added at once, dots are counted and put in order, and stay so', async ({
	page
}) => {
	test.slow();
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'threats');
	const line = page.getByLabel('Add a threat', { exact: true });
	const before = await shown(page);
	await keyboard.to(line);
	const list = things('Line of a list that came by post', 40);
	await paste(page, list.map((text, at) => `${String(at + 1)}. ${text}`).join('\r\n'));
	const dialog = page.getByRole('dialog', { name: 'Add these lines?' });
	const add = dialog.getByRole('button', { name: 'Add 40 threats' });
	await expect(add).toHaveAttribute('aria-disabled', 'false');
	await expect(add).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect(line).toBeFocused();
	expect(await shown(page)).toEqual([...before, ...list]);

	await keyboard.press(page.locator('summary', { hasText: 'Count the dots' }));
	const dots = (title: string): ReturnType<Page['getByRole']> =>
		page.getByRole('textbox', { name: `Dots on ${title}`, exact: true });
	await keyboard.type(dots(list[38] ?? ''), '3');
	await page.keyboard.press('Enter');
	await expect(dots(list[39] ?? '')).toBeFocused();
	await page.keyboard.type('7');
	await page.keyboard.press('Enter');
	const order = page.getByRole('button', { name: 'Put those with most first' });
	await expect(order).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Those with most dots stand first now.')).toBeVisible();
	const ordered = [list[39], list[38], ...before, ...list.slice(0, 38)];
	expect(await shown(page)).toEqual(ordered);
	await expectAccessible(page);

	await expectSaved(page);
	await page.reload();
	await expect(line).toBeVisible();
	expect(await shown(page)).toEqual(ordered);
	await expect(page.locator('.capture > li').first()).toContainText('7 dots');
});

test('of three hundred pasted lines those that fit are offered, and the rest is said', async ({
	page
}) => {
	await openExample(page);
	await goToStep(page, 'threats');
	const line = page.getByLabel('Add a threat', { exact: true });
	await line.focus();
	await paste(page, things('Something that was written down in a long list', 300).join('\n'));
	const dialog = page.getByRole('dialog', { name: 'Add these lines?' });
	await expect(dialog.getByText('100 lines more than fit at once')).toBeVisible();
	const add = dialog.getByRole('button', { name: 'Add 200 threats' });
	await expect(add).toHaveAttribute('aria-disabled', 'false');
	await page.keyboard.press('Enter');
	await expect(line).toBeFocused();
	expect((await shown(page)).length).toBeGreaterThanOrEqual(200);
});
