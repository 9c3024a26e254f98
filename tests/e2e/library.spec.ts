import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { Keyboard } from '../support/keyboard';
import { expect, expectAccessible, expectSaved, openExample, test } from '../support/page';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Look for' });
const textOf = (pdf: string): string =>
	execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
const asBrowserPrints = { displayHeaderFooter: true, preferCSSPageSize: true } as const;

const pages = [
	['library', 'Library'],
	['library/case/actionaid-uganda', 'Planning by scenario'],
	['library/mechanism/hivos-light-grants', 'Small, fast grants'],
	['library/threat/FIN-01', 'Bank account freeze'],
	['library/template/door-protocol', 'Protocol for the door'],
	['library/coalitions', '10 coalitions'],
	['library/help', 'Help from outside'],
	['library/house', 'House in order'],
	['library/case/nothing', 'This is not in the library']
] as const;

async function open(page: Page, address: string, title: string): Promise<void> {
	await page.goto(`/#/${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

test('somebody without a plan finds a case by keyboard alone, for all the typing errors', async ({
	page
}) => {
	const keyboard = new Keyboard(page);
	await page.goto('/');
	await keyboard.press(page.getByRole('link', { name: 'Open the library' }));
	await keyboard.type(search(page), 'acount freze');
	await expect(page.getByRole('status').filter({ hasText: 'best first' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Bank account freeze' })).toBeVisible();
	// The browser keeps addresses: what is looked for is in none.
	await expect(page).toHaveURL(/#\/library$/);
	await keyboard.press(page.getByRole('button', { name: /^Cases \d/ }));
	await expect(page).toHaveURL(/kind=case/);
	await keyboard.to(page.getByLabel('Part of the world'));
	await page.keyboard.type('Afr');
	await expect(page).toHaveURL(/region=africa/);
	const title = /Planning by scenario/;
	await keyboard.press(page.getByRole('link', { name: title }));
	await expect(page).toHaveURL(/#\/library\/case\/actionaid-uganda$/);
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await expect(page.getByText('from the case').first()).toBeVisible();
	await page.goBack();
	await expect(search(page)).toHaveValue('acount freze');
	await expect(page.getByLabel('Part of the world')).toHaveValue('africa');
});

test('a link to a view shows that view, and one to nothing says what to try', async ({ page }) => {
	await open(page, 'library?category=disinformation&kind=threat', 'Library');
	await search(page).fill('smear');
	await expect(page.getByRole('link', { name: 'State or partisan media smear' })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Threat types/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await search(page).fill('zzqqxx');
	await expect(page.getByText('Try fewer or shorter words')).toBeVisible();
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(page).toHaveURL(/#\/library$/);
});

test('a source is opened only after a word of warning', async ({ page }) => {
	await open(page, 'library/case/vuka', '');
	await page
		.getByRole('button', { name: /^Open ?:/ })
		.first()
		.click();
	const dialog = page.getByRole('dialog', { name: 'This leaves Holdfast' });
	await expect(dialog).toContainText('Your provider sees');
	await dialog.getByRole('button', { name: 'Stay here' }).click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/#\/library\/case\/vuka$/);
});

test('a mechanism is carried into a plan as a card, and taken over only there', async ({
	page
}) => {
	await openExample(page);
	await open(page, 'library/mechanism/hivos-light-grants', 'Small, fast grants');
	await page.getByRole('button', { name: 'Use in my plan' }).click();
	await page.getByRole('button', { name: /^Worked example/ }).click();
	await expect(page).toHaveURL(/mechanisms\?library=hivos-light-grants$/);
	const card = page.getByRole('article', { name: 'Small, fast grants with light rules' });
	await expect(card).toContainText('From the library');
	await expect(card.getByText(/^Adopted, /)).toBeHidden();
	await page.reload();
	await expect(card).toContainText('From the library');
	await card.getByRole('checkbox').first().check();
	await card.getByRole('button', { name: 'Adopt 1 step' }).click();
	await expect(card.getByText('Adopted, 1 of 5 steps').first()).toBeVisible();
	await expectSaved(page);

	await card.getByRole('link', { name: /Backing artists/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Backing artists');
	await page.getByRole('link', { name: 'Back to the plan' }).click();
	await expect(page).toHaveURL(/\/mechanisms$/);
});

test('a new plan takes a mechanism with the threat that it was used against', async ({ page }) => {
	await open(page, 'library/mechanism/hivos-light-grants', 'Small, fast grants');
	await page.getByRole('button', { name: 'Use in my plan' }).click();
	await expect(page.getByText('There is no plan in this browser yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Start a new plan' }).click();
	await expect(page.getByText('waits for a threat')).toBeVisible();
	await expectAccessible(page);
	await page
		.getByRole('button', { name: /^Add “/ })
		.first()
		.click();
	await expect(
		page.getByRole('article', { name: 'Small, fast grants with light rules' })
	).toContainText('From the library');
	await expectSaved(page);
});

test('a threat of the library is ticked in the plan that is chosen, once', async ({ page }) => {
	await openExample(page);
	for (let times = 0; times < 2; times++) {
		await open(page, 'library/threat/DIG-04', '');
		await page.getByRole('button', { name: 'Use in my plan' }).click();
		await page.getByRole('button', { name: /^Worked example/ }).click();
		await expect(page).toHaveURL(/\/threats$/);
		await page.getByRole('button', { name: /^Digital \d/ }).click();
		await expect(page.getByRole('checkbox', { name: /DIG-04/ })).toBeChecked();
	}
	await page.getByRole('checkbox', { name: /DIG-04/ }).uncheck();
	await expect(page.getByRole('checkbox', { name: /DIG-04/ })).not.toBeChecked();
});

test('a case prints as paper, and the coalitions on paper laid across', async ({ page }, info) => {
	await open(page, 'library/case/actionaid-uganda', 'Planning by scenario');
	const path = info.outputPath('case.pdf');
	await page.pdf({ path, ...asBrowserPrints });
	const text = textOf(path);
	for (const part of ['from the case', 'our judgement', 'What came of it', 'Sources'])
		expect(text).toContain(part);
	for (const control of ['localhost', 'Hide screen', 'Copy', 'Browse'])
		expect(text).not.toContain(control);

	await open(page, 'library/coalitions', '10 coalitions');
	await page.pdf({ path, ...asBrowserPrints });
	expect(textOf(path)).toContain('10 coalitions side by side');
	const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(
		execFileSync('pdfinfo', [path], { encoding: 'utf8' })
	);
	expect(Number(size?.[1])).toBeGreaterThan(Number(size?.[2]));
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`every page of the library, ${colorScheme}`, () => {
		test.use({ colorScheme });

		for (const [address, title] of pages)
			test(`${address} can be used by anyone`, async ({ page }) => {
				await open(page, address, title);
				await expectAccessible(page);
			});
	});
}

for (const width of [390, 320]) {
	test(`no page of the library scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		for (const [address, title] of pages) {
			await open(page, address, title);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, address).toBeLessThanOrEqual(0);
		}
	});
}
