import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, openExample, test } from '../support/page';

const asBrowserPrints = { displayHeaderFooter: true, preferCSSPageSize: true } as const;

async function goToSheet(page: Page, sheet: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = location.hash.replace(/[^/]*$/, to);
	}, sheet);
	await expect(page.locator('main h1')).toBeVisible();
}

function textOf(pdf: string): string {
	return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
}

test('the page to grab is one sheet of paper', async ({ page }, info) => {
	await openExample(page);
	await goToSheet(page, 'grab');
	await expect(page.getByRole('heading', { name: 'First three calls' })).toBeVisible();
	await expectAccessible(page);
	const path = info.outputPath('grab.pdf');
	await page.pdf({ path, ...asBrowserPrints });
	const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
	expect(facts).toMatch(/Pages:\s+1\b/);
	expect(facts).toMatch(/Page size:.*A4/);
	const text = textOf(path);
	for (const part of ['Sensitive. Decide who may hold this', 'tea garden', 'Never delete'])
		expect(text).toContain(part);
	expect(text).not.toContain('the landlord');
	expect(text).not.toContain('localhost');

	await page.setViewportSize({ width: 320, height: 640 });
	const wider = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wider).toBe(0);
	await expectAccessible(page);
});

test('a filled paper prints with what was filled in', async ({ page }, info) => {
	await openExample(page);
	await goToSheet(page, 'papers/door-protocol');
	await expect(page.getByText('Director; when away or held')).toBeVisible();
	await expectAccessible(page);
	const path = info.outputPath('paper.pdf');
	await page.pdf({ path, ...asBrowserPrints });
	const text = textOf(path);
	expect(text).toContain('Director; when away or held');
	expect(text).not.toContain('Back to the plan');
});
