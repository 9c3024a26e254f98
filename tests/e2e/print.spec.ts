import { execFileSync } from 'node:child_process';
import { expect, goToStep, openExample, test } from '../support/page';

/** What stands on paper, as a PDF reader finds it. */
function textOf(pdf: string): string {
	return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
}

const asBrowserPrints = { displayHeaderFooter: true, preferCSSPageSize: true } as const;

test('the print edition holds the plan and not the address of the page', async ({ page }, info) => {
	await openExample(page);
	await goToStep(page, 'export');
	await page.getByRole('link', { name: 'Open the print page' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lakeshore');
	const path = info.outputPath('plan.pdf');
	await page.pdf({ path, ...asBrowserPrints });
	const text = textOf(path);
	for (const part of [
		'Lakeshore Rights Forum',
		'Sensitive. Decide who may hold this',
		'Bank account freeze',
		'Court petition and talks at the same time',
		'Agree a lawyer',
		'What this plan does not cover'
	])
		expect(text).toContain(part);
	expect(text).not.toContain('localhost');
	expect(text).not.toContain('Back to the plan');
	expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Page size:.*A4/);
});

test('a printed step is paper: no bars, no buttons, no address', async ({ page }, info) => {
	await openExample(page);
	await goToStep(page, 'matrix');
	await expect(page.getByRole('table')).toBeVisible();
	const path = info.outputPath('matrix.pdf');
	await page.pdf({ path, ...asBrowserPrints });
	const text = textOf(path);
	expect(text).toContain('The same, as a table');
	expect(text).toContain('Bank account freeze');
	for (const control of ['localhost', 'Hide screen', 'Continue', 'Go to the table'])
		expect(text).not.toContain(control);
});
