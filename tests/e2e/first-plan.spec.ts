import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Keyboard } from '../support/keyboard';
import { expect, expectSaved, goToStep, test } from '../support/page';

// A picture of the page at each of a thousand presses of Tab would take longer than the walk.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

const threats = [
	['Legal', 'Office raid, search and seizure'],
	['Financial', 'Bank account freeze'],
	['Disinformation', 'State or partisan media smear']
] as const;

const likelihood = [
	['Lowest it could be', '2 Unlikely'],
	['Highest it could be', '5 Expected'],
	['Most likely', '4 Likely']
] as const;

const impacts = [
	['People', '3 Serious'],
	['Programme', '4 Severe'],
	['Money', '3 Serious'],
	['Legal standing', '2 Limited'],
	['Data', '0 None'],
	['Good name', '2 Limited']
] as const;

async function begin(page: Page, keyboard: Keyboard): Promise<void> {
	await page.goto('/');
	await keyboard.press(page.getByRole('link', { name: 'Assess on your own' }));
	await keyboard.press(page.getByRole('button', { name: 'Start the plan' }));
	await expect(page).toHaveURL(/organisation$/);
}

async function sayWhoWeAre(page: Page, keyboard: Keyboard): Promise<void> {
	const kind = page.getByRole('group', { name: /What kind/ }).getByRole('radio');
	await keyboard.choose(kind, page.getByRole('radio', { name: /^National organisation/ }));
	await keyboard.type(page.getByLabel('How many people work for you?'), '12');
	await keyboard.press(page.getByRole('button', { name: 'Continue' }));
}

/** Two of the twelve questions; what is left open counts as a half. */
async function lookAtTheHouse(page: Page, keyboard: Keyboard): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: /house in order/ })).toBeVisible();
	for (const [question, answer] of [
		[/a lawyer who has agreed/, /^We know a lawyer/],
		[/pay wages for eight weeks/, /^No, or nobody/]
	] as const) {
		const answers = page.getByRole('group', { name: question });
		await keyboard.choose(answers.getByRole('radio'), answers.getByRole('radio', { name: answer }));
	}
	await keyboard.press(page.getByRole('button', { name: 'Continue' }));
}

async function pickThreats(page: Page, keyboard: Keyboard): Promise<void> {
	for (const [category, title] of threats) {
		await keyboard.press(page.getByRole('button', { name: new RegExp(`^${category} \\d`) }));
		await keyboard.check(page.getByRole('checkbox', { name: new RegExp(title) }));
	}
	await keyboard.press(page.getByRole('button', { name: 'Score these 3' }));
}

async function scoreThreat(page: Page, keyboard: Keyboard, title: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	for (const [row, level] of [...likelihood, ...impacts]) {
		const group = page.getByRole('radio', { name: new RegExp(`^${row}: `) });
		await keyboard.choose(
			group,
			page.getByRole('radio', { name: `${row}: ${level}`, exact: true })
		);
	}
	await keyboard.choose(
		page.getByRole('group', { name: /How sure/ }).getByRole('radio'),
		page.getByRole('radio', { name: /^Medium/ })
	);
}

/** Adopts the first steps on the page and returns what they say. */
async function adopt(page: Page, keyboard: Keyboard, count: number): Promise<readonly string[]> {
	const steps = page.locator('.steps').getByRole('checkbox');
	const said = await page
		.locator('.steps label > span')
		.evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent?.trim() ?? ''));
	for (let n = 0; n < count; n++) await keyboard.check(steps.nth(n));
	await keyboard.press(page.getByRole('button', { name: new RegExp(`Adopt ${count} step`) }));
	await expect(page.getByText(new RegExp(`Adopted, ${count} of`)).first()).toBeVisible();
	return said.slice(0, count);
}

test('a new user reaches an exported plan by keyboard alone', async ({ page }) => {
	// A few hundred presses of a key: three quarters of a minute on a quiet machine, more beside other work.
	test.setTimeout(240_000);
	const keyboard = new Keyboard(page);
	await begin(page, keyboard);
	await sayWhoWeAre(page, keyboard);
	await lookAtTheHouse(page, keyboard);
	await pickThreats(page, keyboard);
	for (const [, title] of threats) {
		await scoreThreat(page, keyboard, title);
		await keyboard.press(page.getByRole('button', { name: /Next threat|Continue/ }).last());
	}
	await expect(page.getByRole('heading', { level: 1, name: 'What others did' })).toBeVisible();
	const taken = [...(await adopt(page, keyboard, 3))];
	await keyboard.to(page.getByRole('combobox', { name: 'Threat' }));
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('button', { name: 'Adopt steps' })).toBeVisible();
	taken.push(...(await adopt(page, keyboard, 2)));
	await keyboard.press(page.getByRole('button', { name: 'Continue' }));

	await expect(page.getByText('5 actions', { exact: true })).toBeVisible();
	await expect(page.getByText('each has an owner and a date')).toBeVisible();
	await keyboard.press(page.getByRole('button', { name: 'Continue' }));
	await expectSaved(page);

	const saving = page.waitForEvent('download');
	await keyboard.press(page.getByRole('button', { name: /^Save Text/ }));
	const text = readFileSync(await (await saving).path(), 'utf8');
	for (const [, title] of threats) expect(text).toContain(title);
	expect(text).toContain('ActionAid');
	expect(taken).toHaveLength(5);
	for (const step of taken) expect(text.replaceAll('\\', '')).toContain(step);
});

test('"Change" on the last page leads to a step and back', async ({ page }) => {
	const keyboard = new Keyboard(page);
	await begin(page, keyboard);
	await goToStep(page, 'export');
	await keyboard.press(page.getByRole('button', { name: /Change Who we are/ }));
	await expect(page).toHaveURL(/organisation$/);
	await keyboard.press(page.getByRole('button', { name: 'Back to the export page' }));
	await expect(page).toHaveURL(/export$/);
});

test('the screen is hidden by one chord and comes back by a key', async ({ page }) => {
	const keyboard = new Keyboard(page);
	await begin(page, keyboard);
	await page.keyboard.press('Alt+Shift+KeyH');
	await expect(page.getByText('Screen hidden')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Screen hidden')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Screen hidden')).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
