import type { Page } from '@playwright/test';
import { Keyboard } from '../support/keyboard';
import { expect, expectAccessible, expectSaved, goToStep, test } from '../support/page';

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** A plan with two threats and no mark, at the step of scoring, where everybody marks unseen. */
async function prepare(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('link', { name: 'Assess on your own' }).click();
	await press(page, 'Start the plan');
	await expect(page).toHaveURL(/organisation$/);
	await goToStep(page, 'threats');
	for (const [category, title] of [
		['Legal', /Office raid/],
		['Financial', /Bank account freeze/]
	] as const) {
		await press(page, new RegExp(`^${category} \\d`));
		await page.getByRole('checkbox', { name: title }).check();
	}
	await goToStep(page, 'scoring');
	await press(page, 'Each of us marks unseen');
}

/** Begins a round and gives back the words that a person would have on paper. */
async function beginRound(page: Page): Promise<string> {
	const shown = page.locator('.reveal-words li');
	await expect(shown).toHaveCount(4);
	await expectAccessible(page);
	const words = (await shown.allInnerTexts()).map((text) => text.replace(/^\d\s*/, '').trim());
	await press(page, 'I have written them down');
	await expect(page.getByLabel('The four words')).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('The four words').fill(words.join(' ').toUpperCase());
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /Round \d is open/ })).toBeVisible();
	return words.join(' ');
}

interface Marks {
	readonly likelihood: string;
	readonly level: string;
}

/** One person marks every threat of the sheet and seals it, by keyboard alone. */
async function markSheet(page: Page, { likelihood, level }: Marks): Promise<void> {
	const keyboard = new Keyboard(page);
	await keyboard.press(page.getByRole('button', { name: 'I have it: show my sheet' }));
	const threats = page.locator('.ballot');
	await expect(threats.first()).toBeVisible();
	await expectAccessible(page);
	for (let n = 0; n < (await threats.count()); n++) {
		for (const [label, keys] of [
			['Most likely', likelihood],
			['How sure', '2'],
			['Worst impact', 'Money'],
			['How bad', level]
		] as const) {
			await keyboard.to(threats.nth(n).getByLabel(label, { exact: true }));
			await page.keyboard.type(keys);
		}
	}
	await keyboard.press(page.getByRole('button', { name: 'Seal my marks' }));
	await keyboard.press(page.getByRole('button', { name: 'Seal, and cover the screen' }));
}

async function passTheLaptop(page: Page, people: readonly Marks[]): Promise<void> {
	await page.getByLabel('How many people in a row?').selectOption(String(people.length));
	await press(page, 'Cover the screen and begin');
	await expect(page.getByRole('heading', { name: 'Hand the laptop on' })).toBeFocused();
	await expectAccessible(page);
	for (const marks of people) {
		await expect(page.getByRole('heading', { name: 'Hand the laptop on' })).toBeFocused();
		await expect(page.getByText('Bank account freeze')).toHaveCount(0);
		await markSheet(page, marks);
	}
	await expect(page.getByText(`${String(people.length)} sheets are in`)).toBeVisible();
}

async function openRound(page: Page, words: string): Promise<void> {
	await press(page, 'Open all at once');
	await page.getByLabel('The four words').fill(words);
	// Wrong words cost a moment, also for who went back in between.
	await expect(page.getByRole('button', { name: 'Open all at once' })).toBeEnabled();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /: what we think$/ })).toBeVisible();
}

test('three people mark unseen, talk, mark again and agree', async ({ page }) => {
	test.setTimeout(300_000);
	await prepare(page);
	await expectAccessible(page);
	await press(page, 'Begin the round');
	const words = await beginRound(page);
	await expectAccessible(page);

	await passTheLaptop(page, [
		{ likelihood: '1 R', level: '2 L' },
		{ likelihood: '4 L', level: '4 S' },
		{ likelihood: '5 E', level: '4 S' }
	]);
	await page.reload();
	await expect(page.getByText('A round is open: 3 sheets are in.')).toBeVisible();
	await press(page, 'Go to the round');
	await expect(page.getByText('3 sheets are in', { exact: true })).toBeVisible();
	await expect(page.getByText('people may guess who said what')).toBeVisible();

	await press(page, 'Open all at once');
	await expectAccessible(page);
	await page.getByLabel('The four words').fill('not the words at all');
	await page.keyboard.press('Enter');
	await expect(page.getByText('These words do not open the round')).toBeVisible();
	await press(page, 'Wait for more sheets');
	await openRound(page, words);
	await expect(page.getByText('Views differ on Likelihood')).toBeVisible();
	await expect(page.getByText(/seat \d/i)).toHaveCount(0);
	await expectAccessible(page);

	await press(page, 'A second round');
	await expectAccessible(page);
	await press(page, 'Begin the second round');
	const again = await beginRound(page);
	await passTheLaptop(page, [
		{ likelihood: '3 P', level: '4 S' },
		{ likelihood: '4 L', level: '4 S' },
		{ likelihood: '4 L', level: '4 S' }
	]);
	await openRound(page, again);
	await expect(page.getByText('Round 2', { exact: true })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Round before, sorted' })).toBeVisible();

	await page
		.getByRole('textbox', { name: 'Why do views differ?' })
		.fill('One of us saw it happen next door');
	await page.keyboard.press('Enter');
	await press(page, 'Agree on another value');
	await page.getByLabel('Likelihood', { exact: true }).selectOption('5 Expected');
	await page.getByLabel('Impact', { exact: true }).selectOption('5 Extreme');
	await press(page, 'Agree on this');
	await expect(page.getByText('Agreed', { exact: true })).toBeVisible();
	await expectAccessible(page);
	await expectSaved(page);

	await goToStep(page, 'matrix');
	await press(page, 'Ranked list');
	await expect(page.getByRole('table', { name: 'Ranked list' })).toContainText('Critical');
	await expectAccessible(page);
	await press(page, 'Views of the group');
	await expect(page.getByRole('table', { name: 'Views of the group' })).toContainText('3, 4, 4');
	await expectAccessible(page);
	await press(page, 'By category');
	await expectAccessible(page);
});

test('ballots and hands count in the open, line by line', async ({ page }) => {
	await prepare(page);
	await press(page, 'Ballots and hands, in the open');
	await expectAccessible(page);
	const lines = page.locator('.typed input');
	await lines.nth(0).fill('4 2 5Q');
	await page.keyboard.press('Enter');
	await expect(page.getByText('“5Q” names no impact')).toBeVisible();
	await lines.nth(0).fill('4 2 5F');
	await page.keyboard.press('Enter');
	await expect(lines.nth(1)).toBeFocused();
	await page.keyboard.type('3,5 1 4p');
	await page.keyboard.press('Enter');
	await expect(page.getByText('1 ballot is counted. The next ballot, please.')).toBeVisible();
	await expect(lines.nth(0)).toBeFocused();
	await press(page, 'Hands');
	await page.getByLabel(/Office raid.*hands for 4 Likely/).fill('3');
	await press(page, 'Count these 3 hands');
	await expect(page.getByText('3 hands are counted.')).toBeVisible();
	await expectAccessible(page);
});
