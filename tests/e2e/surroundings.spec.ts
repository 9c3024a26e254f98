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

/** What stands out of the window. Parts that are laid out on their own would keep it to themselves. */
const overhang = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const open = new CSSStyleSheet();
		open.replaceSync('* { contain: none !important }');
		document.adoptedStyleSheets = [open];
		const wider = document.documentElement.scrollWidth - innerWidth;
		document.adoptedStyleSheets = [];
		return wider;
	});

test('an actor is noted, moved and placed by keys, and picture and table hold the same', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await openExample(page);
	await goToStep(page, 'actors');
	await keyboard.type(page.getByLabel('Add an ally', { exact: true }), 'Radio of the lake');
	await page.keyboard.press('Enter');
	const allies = page.getByRole('group', { name: 'Allies' });
	const stance = (list: string): ReturnType<Page['locator']> =>
		page.getByRole('group', { name: list }).getByLabel('Stance', { exact: true });
	await keyboard.to(allies.getByLabel('Stance', { exact: true }));
	await page.keyboard.press('ArrowDown');
	await expect(stance('Undecided')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(stance('Opponents')).toBeFocused();

	const row = page.getByRole('row', { name: /Radio of the lake/ });
	for (const field of ['Interest', 'Influence']) {
		await keyboard.to(row.getByLabel(`${field} of Radio of the lake`));
		await page.keyboard.press('5');
	}
	const picture = page.getByRole('group', { name: /^Actors by interest/ });
	const mark = picture.getByRole('button', {
		name: '7, Radio of the lake: Opponent, interest 5, influence 5'
	});
	await expect(mark).toBeVisible();
	// The landlord of the example has no marks.
	await expect(picture.getByRole('button')).toHaveCount(6);
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(7);
	await expectAccessible(page);

	await picture.getByRole('button').first().focus();
	await page.keyboard.press('End');
	await expect(mark).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /fields: Radio of the lake/ })).toBeFocused();
	await expectSaved(page);
	await page.reload();
	await expect(mark).toBeVisible();
	await keyboard.press(page.getByRole('button', { name: 'Remove: Radio of the lake' }));
	await expect(mark).toHaveCount(0);
	await keyboard.press(page.getByRole('button', { name: 'Undo', exact: true }));
	await expect(mark).toBeVisible();
	await expectSaved(page);
});

for (const { step, line, heading } of [
	{ step: 'context', line: 'Add something that is coming', heading: 'Foreseeable events' },
	{ step: 'organisation', line: 'Add a kind of information', heading: 'Information we hold' },
	{ step: 'actors', line: 'Add an opponent', heading: 'Opponents' }
] as const)
	test(`${heading}: very long words are written where there is room for one column`, async ({
		page
	}) => {
		const long = 'Permit '.repeat(10) + 'x'.repeat(120);
		await page.setViewportSize({ width: 320, height: 640 });
		await openExample(page);
		await goToStep(page, step);
		await page.getByLabel(line, { exact: true }).fill(long);
		await page.keyboard.press('Enter');
		const list = page.getByRole('group', { name: heading });
		await expect(list.getByRole('button', { name: `Remove: ${long}` })).toBeVisible();
		if (step === 'context') {
			await list.getByLabel('First day').fill('2030-05-02');
			await list.getByLabel('Last day').fill('2030-05-01');
			await expect(list.getByText(/^The last day lies before the first/)).toBeVisible();
		}
		if (step === 'actors') {
			await page.getByLabel(`Interest of ${long}`).selectOption('3');
			await page.getByLabel(`Influence of ${long}`).selectOption('3');
			await expect(page.getByRole('button', { name: `7, ${long}: Opponent` })).toBeVisible();
		}
		expect(await overhang(page)).toBeLessThanOrEqual(0);
		await expectAccessible(page);
		await expectSaved(page);
	});
