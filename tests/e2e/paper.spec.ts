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
	await expect(page.getByText(/pages? · One set for the person who leads/)).toBeVisible();
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
