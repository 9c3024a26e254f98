import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, goToStep, openExample, test } from '../support/page';

const picture = (page: Page): Locator => page.getByRole('group', { name: /^Risk matrix of/ });
const markOf = (page: Page, name: RegExp): Locator => picture(page).getByRole('button', { name });
const panel = (page: Page): Locator => page.getByRole('complementary');

async function openMatrix(page: Page): Promise<void> {
	await openExample(page);
	await goToStep(page, 'matrix');
	await expect(picture(page)).toBeVisible();
}

test('a reader of the picture hears one sentence for each mark, gravest first', async ({
	page
}) => {
	await openMatrix(page);
	await expect(picture(page)).toMatchAriaSnapshot(`
      - group /Risk matrix of \\d+ threats/:
        - button /1 of \\d+, .+, now \\w+, target \\w+\\. Likelihood .+, impact .+, range .+\\./ [pressed]
        - button /2 of \\d+, .+/
    `);
	await expectAccessible(page);
});

test('a mark is moved by keys, kept with a reason, undone; nothing of it is out of reach', async ({
	page
}) => {
	await openMatrix(page);
	await markOf(page, /^1 of/).focus();
	await page.keyboard.press('m');
	const moving = picture(page).getByRole('application');
	await expect(moving).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowDown');
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await page.keyboard.type('We know this bank');
	await page.keyboard.press('Enter');
	await expect(panel(page)).toContainText('Agreed by the group:');
	await expect(panel(page)).toContainText('Reason: We know this bank');
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(panel(page)).not.toContainText('Agreed by the group:');
});

test('a mark is dragged, or sent to where a person presses, by half levels', async ({ page }) => {
	await openMatrix(page);
	await panel(page).getByRole('button', { name: /^Move/ }).click();
	const moving = picture(page).getByRole('application');
	const said = panel(page).getByRole('status');
	const before = await said.textContent();
	const box = await moving.boundingBox();
	if (box === null) throw new Error('The mark is not drawn');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 260, y + 90, { steps: 4 });
	await page.mouse.up();
	await expect(said).not.toHaveText(before ?? '');
	const dragged = await said.textContent();
	await page.mouse.click(x - 60, y + 200);
	await expect(said).not.toHaveText(dragged ?? '');
	await page.keyboard.press('Escape');
	await expect(moving).toHaveCount(0);
});

test('a filter says how much is left, and all of it works where the page is 320 px wide', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openMatrix(page);
	await page.getByRole('button', { name: 'Filter' }).click();
	await page.getByRole('checkbox', { name: /^Financial/ }).check();
	await expect(page.getByText(/^\d+ of \d+ shown$/)).toBeVisible();
	await expectAccessible(page);
	const wider = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wider).toBeLessThanOrEqual(0);
	const sizes = await picture(page)
		.getByRole('button')
		.evaluateAll((marks) => marks.map((each) => each.getBoundingClientRect().width));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.getByText(/ shown$/)).toHaveCount(0);
});

test('the picture is saved in two forms, with the same threats as the table', async ({ page }) => {
	await openMatrix(page);
	const titles = await page.getByRole('table').getByRole('rowheader').allTextContents();
	const saved = async (form: string): Promise<Buffer> => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: form, exact: true }).click()
		]);
		expect(download.suggestedFilename()).toMatch(
			new RegExp(`^picture-\\d{4}-\\d\\d-\\d\\d\\.${form.toLowerCase()}$`)
		);
		return readFileSync(await download.path());
	};
	const svg = (await saved('SVG')).toString('utf8');
	for (const title of titles) expect(svg).toContain(title.replace(/^\s*\d+\.\s*/, '').slice(0, 20));
	const png = await saved('PNG');
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
	await expect(page.getByText(/^Saved as picture-/)).toBeVisible();
});
