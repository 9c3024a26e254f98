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

const bar = (page: Page) => page.getByRole('region', { name: 'Workshop' });
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

/** Goes to the page of the workshop by the link under the stages. */
async function openWorkshop(page: Page): Promise<void> {
	await openExample(page);
	await new Keyboard(page).press(page.getByRole('link', { name: 'Workshop', exact: true }));
	await expect(page.getByRole('heading', { name: 'Workshop', level: 1 })).toBeVisible();
}

/** Seconds left of the block, as the bar says it. */
async function secondsLeft(page: Page): Promise<number> {
	const [, minutes = '0', seconds = '0'] =
		/(\d+):(\d\d) left/.exec((await bar(page).textContent()) ?? '') ?? [];
	return Number(minutes) * 60 + Number(seconds);
}

/** Goes through the blocks of a day by the chord alone, and says which there were. */
async function goThrough(page: Page, count: number): Promise<readonly string[]> {
	const held: string[] = [];
	for (let at = 0; at < count; at += 1) {
		const title = (await heading(page).textContent()) ?? '';
		held.push(title.trim());
		await page.keyboard.press('Alt+Shift+E');
		await expect(heading(page)).not.toHaveText(title);
	}
	return held;
}

test('half a day is tried in fast time by keyboard alone, and leaves no trace', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openWorkshop(page);
	await expectAccessible(page);
	await keyboard.press(page.getByRole('button', { name: 'Try it fast: Half a day' }));
	await keyboard.press(page.getByRole('button', { name: 'Begin the day' }));
	await expect(heading(page)).toHaveText(/^Welcome/);

	// Twenty minutes pass in twenty seconds, and nothing ends by itself.
	await expect(page.getByText('The time of this block is over', { exact: true })).toBeVisible({
		timeout: 30_000
	});
	await expect(heading(page)).toHaveText(/^Welcome/);
	await keyboard.press(page.getByRole('button', { name: 'Take the minutes' }));
	await expect(bar(page)).toContainText('left');
	await expectAccessible(page);

	const held = await goThrough(page, 9);
	expect(held[4]).toBe('Break');
	await expect(heading(page)).toHaveText('The last block is over');
	await keyboard.press(page.getByRole('button', { name: 'End the try' }));
	await expect(page.getByRole('button', { name: 'Prepare: Half a day' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Prepare: Half a day' })).toBeVisible();
	await expectSaved(page);
});

test('two days are tried in fast time by keyboard alone, with a night between', async ({
	page
}) => {
	test.slow();
	const keyboard = new Keyboard(page);
	await openWorkshop(page);
	await keyboard.press(page.getByRole('button', { name: 'Try it fast: Two days' }));
	await keyboard.press(page.getByRole('button', { name: 'Begin the day' }));
	// The clock runs sixty times as fast: the first of its 45 minutes is gone within moments.
	await expect.poll(() => secondsLeft(page)).toBeLessThan(44 * 60);
	expect(await goThrough(page, 11)).toContain('Lunch');
	await expect(heading(page)).toHaveText('Day 1 is over');
	await keyboard.press(page.getByRole('button', { name: 'Begin the day' }));
	await expect.poll(() => secondsLeft(page)).toBeLessThan(74 * 60);
	await goThrough(page, 10);
	await expect(heading(page)).toHaveText('The last block is over');
	await keyboard.press(page.getByRole('button', { name: 'End the try' }));
	await expect(page.getByRole('button', { name: 'Prepare: Two days' })).toBeVisible();
});

test('two days are held by keyboard alone, closed and thrown away', async ({ page }) => {
	test.slow();
	const keyboard = new Keyboard(page);
	await openWorkshop(page);
	await keyboard.press(page.getByRole('button', { name: 'Prepare: Two days' }));
	await keyboard.check(page.getByRole('checkbox', { name: /^Finance lead/ }));
	await keyboard.press(page.getByRole('button', { name: 'The day', exact: true }));
	await keyboard.press(page.getByRole('button', { name: 'Begin the day' }));
	expect(await goThrough(page, 11)).toContain('Lunch');
	await expect(heading(page)).toHaveText('Day 1 is over');
	await expectAccessible(page);

	await page.reload();
	await expect(heading(page)).toHaveText('Day 1 is over');
	await keyboard.press(page.getByRole('button', { name: 'Begin the day' }));
	await goThrough(page, 10);
	await keyboard.press(page.getByRole('button', { name: 'Go to the closing' }));
	await expectAccessible(page);
	await keyboard.press(page.getByRole('button', { name: 'Throw the workshop away' }));
	await keyboard.press(page.getByRole('dialog').getByRole('button', { name: /^Throw/ }));
	await expect(page.getByRole('button', { name: 'Prepare: Two days' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Prepare: Two days' })).toBeVisible();
});

test('a crash in the middle of any block loses nothing and keeps the clock right', async ({
	page
}) => {
	test.slow();
	await openWorkshop(page);
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	await page.getByRole('button', { name: 'The day', exact: true }).click();
	await page.getByRole('button', { name: 'Begin the day' }).click();
	for (let at = 0; at < 9; at += 1) {
		const title = (await heading(page).textContent()) ?? '';
		await page.keyboard.press('Alt+Shift+K');
		await page.getByLabel('Park for later').fill(`Parked in block ${String(at)}`);
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Park for later')).toHaveCount(0);
		const [before, from] = [await secondsLeft(page), Date.now()];
		await page.reload();
		await expect(heading(page)).toHaveText(title);
		await expect(bar(page)).toContainText('left');
		const gone = (Date.now() - from) / 1000;
		expect(Math.abs(before - gone - (await secondsLeft(page)))).toBeLessThanOrEqual(2);
		await page.keyboard.press('Alt+Shift+E');
		await expect(heading(page)).not.toHaveText(title);
	}
	await page.getByRole('button', { name: 'Parked (9)' }).click();
	await expect(page.getByText('Parked in block 8')).toBeVisible();
});

test('the bar stands on every step: pause, park, not written down, and a stop for harm', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openWorkshop(page);
	await keyboard.press(page.getByRole('button', { name: 'Prepare: Half a day' }));
	await keyboard.press(page.getByRole('button', { name: 'The day', exact: true }));
	await keyboard.press(page.getByRole('button', { name: 'Begin the day' }));
	await goToStep(page, 'threats');
	const field = page.getByLabel('Add a threat', { exact: true });
	await field.fill('Half a line');

	await page.keyboard.press('Alt+Shift+P');
	await expect(bar(page)).toContainText('The clock stands');
	await page.keyboard.press('Alt+Shift+N');
	await expect(field).toBeDisabled();
	await expect(page.getByLabel('Title of the plan')).not.toBeEditable();
	await expect(bar(page).getByRole('button', { name: 'Park' })).toHaveCount(0);
	await expect(page.getByText(/^What is said now is not written down/)).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Alt+Shift+N');
	await expect(field).toBeEnabled();
	await expect(field).toHaveValue('Half a line');
	await expect(field).toBeFocused();

	await page.keyboard.press('Alt+Shift+S');
	const dialog = page.getByRole('dialog', { name: 'We stop here' });
	await expect(dialog).toContainText('Put both feet on the floor');
	await expect(dialog).toContainText('The counsellor of the partner clinic');
	await expectAccessible(page);
	await keyboard.press(dialog.getByRole('button', { name: 'Close this and stay stopped' }));
	await page.reload();
	await expect(bar(page)).toContainText('The clock stands');
	await keyboard.press(bar(page).getByRole('link'));
	await expect(page.getByText('You stopped here')).toBeVisible();
});

test('one tab runs the workshop, and the other says so', async ({ page, context }) => {
	await openWorkshop(page);
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	await expect(page.getByRole('heading', { name: 'Preparation' })).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByText('Another tab runs this workshop')).toBeVisible();
	await expectAccessible(other);
	await page.close();
	await other.getByRole('button', { name: 'Look again' }).click();
	await expect(other.getByRole('heading', { name: 'Preparation' })).toBeVisible();
});

test('the agenda is the group’s own, and goes on paper', async ({ page }) => {
	await openWorkshop(page);
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	await page.getByRole('button', { name: 'Agenda', exact: true }).click();
	await page.getByLabel('Title of block 1').fill('Coffee and rules');
	await page.getByLabel('Minutes of block 1').fill('35');
	await page.getByRole('button', { name: 'Take out: Break' }).click();
	await expect(page.getByText('4 h in all')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Undo the last change' }).click();
	await expect(page.getByText('4 h 15 in all')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Agenda', exact: true }).click();
	await expect(page.getByLabel('Title of block 1')).toHaveValue('Coffee and rules');
	await page.getByRole('link', { name: 'Print the run sheet' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toContainText('Coffee and rules');
	await page.emulateMedia({ media: 'screen' });
	await expectAccessible(page);
});
