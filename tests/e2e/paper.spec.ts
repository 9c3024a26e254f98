import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, goToStep, openExample, test } from '../support/page';

const asBrowserPrints = { displayHeaderFooter: true, preferCSSPageSize: true } as const;
const sheets = ['ballot', 'remote', 'worksheets', 'wall-matrix', 'threat-cards', 'inject-cards'];

async function openSheet(page: Page, sheet: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = location.hash.replace(/(#\/plan\/[^/]+).*/, `$1/paper/${to}`);
	}, sheet);
	await expect(page.locator('.a4').first()).toBeVisible();
}

async function goToPaper(page: Page): Promise<void> {
	await goToStep(page, 'export');
	await page.getByRole('link', { name: 'See the sheets' }).click();
	await expect(page.getByRole('heading', { name: 'Paper for the workshop' })).toBeVisible();
}

test('every sheet prints on as many pages as the list says', async ({ page }, info) => {
	test.setTimeout(180_000);
	await openExample(page);
	await goToPaper(page);
	await expect(page.locator('.paper-list .num').last()).toHaveText(/\d+ pages?/);
	await expectAccessible(page);
	const said = await page.locator('.paper-list .num').allInnerTexts();
	const counts: number[] = [];
	for (const sheet of sheets) {
		await openSheet(page, sheet);
		await expectAccessible(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
		const path = info.outputPath(`${sheet}.pdf`);
		await page.pdf({ path, ...asBrowserPrints });
		const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
		counts.push(Number(/Pages:\s+(\d+)/.exec(facts)?.[1]));
		const cut = await page
			.locator('.a4')
			.evaluateAll((pages) => pages.filter((each) => each.scrollHeight > each.clientHeight + 1));
		expect(cut, `${sheet}: nothing is cut off`).toHaveLength(0);
		await page.emulateMedia({ media: 'screen' });
	}
	expect(counts).toEqual(said.map((words) => Number.parseInt(words, 10)));
});

/** Ten threats each: half levels, a pass and one that is not credible. */
const lines = [
	'4 2 5F',
	'3 1 4P',
	'2 3 3R',
	'-',
	'3.5 2 4L',
	'1 1 2D',
	'0',
	'5 2 4M',
	'2 2 3F',
	'3 3 2P'
];

test('eight paper ballots of ten threats are typed in within six minutes', async ({
	page
}, info) => {
	test.setTimeout(480_000);
	await openExample(page);
	await goToStep(page, 'threats');
	await page.getByRole('button', { name: /^Digital \d/ }).click();
	for (let more = 0; more < 6; more++)
		await page.getByRole('checkbox', { checked: false }).first().check();
	await goToPaper(page);
	await openSheet(page, 'ballot');
	const printed = await page
		.locator('.paper-ballot')
		.first()
		.getByRole('rowheader')
		.allInnerTexts();
	const titles = await page
		.locator('.paper-ballot')
		.first()
		.locator('.paper-ballot__name')
		.allInnerTexts();
	await page.getByRole('link', { name: 'Back to the plan' }).click();
	await page.getByRole('link', { name: 'Type paper ballots in' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: /in the open|into the open round/ }).click();
	const fields = page.locator('.typed input');
	await expect(fields.first()).toBeVisible();
	const asked = await page.locator('.typed label').allInnerTexts();
	expect(asked).toEqual(printed.map((number, at) => `${number}. ${titles[at] ?? ''}`));
	await fields.first().focus();
	const start = Date.now();
	for (let ballot = 1; ballot <= 8; ballot++) {
		for (let row = 0; row < asked.length; row++) {
			// The typist never looks for a field: Enter has to lead there.
			await page.keyboard.type(lines[(row + ballot) % lines.length] ?? '-', { delay: 300 });
			await page.keyboard.press('Enter', { delay: 300 });
		}
		await expect(
			page.getByText(new RegExp(`^${String(ballot)} ballots? (is|are) counted`))
		).toBeVisible();
		await expect(fields.first()).toBeFocused();
	}
	const seconds = Math.round((Date.now() - start) / 1000);
	console.log(`${String(asked.length)} threats, eight ballots: ${String(seconds)} s`);
	await info.attach('seconds', { body: String(seconds) });
	expect(asked).toHaveLength(10);
	expect(seconds).toBeLessThan(360);
});
