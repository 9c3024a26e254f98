import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { expect, expectSaved, goToStep, openExample, test } from '../support/page';

const chooser = 'input[type=file]';

test.beforeEach(async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText('No plans yet')).toBeVisible();
});

const plan = (change: object): string =>
	JSON.stringify({
		format: 'holdfast-plan',
		version: 1,
		savedOn: '2026-11-21',
		plan: {},
		...change
	});

const refusals: readonly (readonly [what: string, content: string, words: RegExp])[] = [
	['is not a plan', '{"shopping": ["bread"]}', /not a Holdfast plan/],
	['is no JSON at all', 'Dear colleagues, please find attached', /cannot be read as JSON/],
	['is empty', '', /cannot be read as JSON|ends in the middle/],
	['is newer', plan({ version: 99, plan: { id: 'x', version: 99 } }), /newer Holdfast/],
	['was cut off', plan({}).slice(0, 60), /ends in the middle/],
	['has parts that do not fit', plan({ plan: { id: 'x', version: 1, threats: 7 } }), /does not fit/]
];

for (const [what, content, words] of refusals) {
	test(`a file that ${what} gets a clear sentence and changes nothing`, async ({ page }) => {
		await page.setInputFiles(chooser, {
			name: 'plan.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content)
		});
		await expect(page.getByRole('alert')).toHaveText(words);
		await expect(page.getByRole('alert')).toContainText('Nothing here was changed');
		await expect(page.getByText('No plans yet')).toBeVisible();
	});
}

test('a file of 200 MB is refused by its size', async ({ page }, info) => {
	const path = info.outputPath('huge.json');
	writeFileSync(path, '');
	const file = await open(path, 'r+');
	await file.truncate(200_000_000);
	await file.close();
	await page.setInputFiles(chooser, path);
	await expect(page.getByRole('alert')).toContainText('larger than 20 MB');
	await expect(page.getByText('No plans yet')).toBeVisible();
});

test('a plan full of scripts opens with every one of them as plain text', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'export');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	const { readFileSync } = await import('node:fs');
	const text = readFileSync(await (await saving).path(), 'utf8');
	const script = '<img src=x onerror="document.title=`ran`"><script>document.title="ran"</script>';
	const hostile = text
		.replaceAll('Lakeshore Rights Forum', JSON.stringify(script).slice(1, -1))
		.replaceAll('Office raid, search and seizure', JSON.stringify(script).slice(1, -1));
	await page.goto('/');
	await page.setInputFiles(chooser, {
		name: 'plan.json',
		mimeType: 'application/json',
		buffer: Buffer.from(hostile)
	});
	await expect(page).toHaveURL(/#\/plan\//);
	await expectSaved(page);
	for (const step of ['threats', 'scoring', 'matrix', 'mechanisms', 'actions', 'export']) {
		await goToStep(page, step);
		await expect(page).toHaveTitle(/Holdfast$/);
		expect(await page.locator('main img, main script').count()).toBe(0);
	}
	await page.getByRole('link', { name: 'Open the print page' }).click();
	await expect(page.getByText('document.title').first()).toBeVisible();
	await expect(page).toHaveTitle(/Holdfast$/);
});

test('an exported plan opens as a new plan with everything in it', async ({ page }) => {
	await openExample(page);
	const title = await page.getByLabel('Title of the plan').inputValue();
	const first = page.url();
	await goToStep(page, 'export');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^plan-\d{4}-\d\d-\d\d\.json$/);
	await page.goto('/');
	await page.setInputFiles(chooser, await download.path());
	await expect(page).toHaveURL(/#\/plan\//);
	expect(page.url()).not.toBe(first);
	await expect(page.getByLabel('Title of the plan')).toHaveValue(title);
	await goToStep(page, 'matrix');
	await expect(page.getByRole('table').getByText('Bank account freeze')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('rowheader', { name: title })).toHaveCount(2);
});
