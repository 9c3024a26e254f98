import { expect, expectSaved, goToStep, openExample, test } from '../support/page';
import { steps } from '../support/site';

test('a reload finds everything, on the same step', async ({ page }) => {
	await openExample(page);
	await page
		.getByLabel('What do we want to know')
		.or(page.locator('textarea').first())
		.first()
		.fill('Who pays when the bank does not?');
	await expectSaved(page);
	await page.reload();
	await expect(page).toHaveURL(/mandate$/);
	await expect(page.locator('textarea').first()).toHaveValue('Who pays when the bank does not?');
});

test('what arrives while the page is idle leaves the person in the field', async ({ page }) => {
	await openExample(page);
	await page.reload();
	const question = page.locator('main textarea').first();
	await question.press('End');
	// The route's machine and the other steps come within these seconds.
	await page.waitForTimeout(7000);
	await expect(question).toBeFocused();
	await page.keyboard.type(' And who else?');
	await expect(question).toHaveValue(/ And who else\?$/);
});

test('a step that comes late leaves the person in the title', async ({ page }) => {
	await openExample(page);
	const before = await page.locator('main h1').innerText();
	let bring: () => void = () => undefined;
	const late = new Promise<void>((resolve) => (bring = resolve));
	await page.route('**/_app/immutable/**', async (route) => {
		await late;
		await route.continue();
	});
	await page.getByRole('link', { name: /Signals/ }).click();
	const title = page.getByLabel('Title of the plan');
	await title.press('End');
	await page.keyboard.type('One');
	await expect(page.locator('main h1')).toHaveText(before);
	bring();
	await expect(page.locator('main h1')).not.toHaveText(before);
	await page.keyboard.type('Two');
	await expect(title).toHaveValue(/OneTwo$/);
});

test('a link to the step that shows already takes nobody out of a field', async ({ page }) => {
	await openExample(page);
	const question = page.locator('main textarea').first();
	await expect(question).toBeVisible();
	await page.evaluate(() => {
		document.querySelector<HTMLElement>('.rail a[href$="/mandate"]')?.click();
		const field = document.querySelector<HTMLTextAreaElement>('main textarea');
		field?.focus();
	});
	await page.waitForTimeout(500);
	await expect(question).toBeFocused();
});

test('a plan opens again where the person left it', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'actions');
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await page.getByRole('link', { name: /Continue/ }).click();
	await expect(page).toHaveURL(/actions$/);
});

test('two tabs see each other and lose nothing', async ({ page, context }) => {
	await openExample(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expectSaved(other);
	await page.getByLabel('Title of the plan').fill('Written in the first');
	await expect(other.getByLabel('Title of the plan')).toHaveValue('Written in the first');
	await other.locator('textarea').first().fill('Asked in the second');
	await expect(page.locator('textarea').first()).toHaveValue('Asked in the second');
	await expectSaved(page);
	await expectSaved(other);
	await page.reload();
	await expect(page.getByLabel('Title of the plan')).toHaveValue('Written in the first');
	await expect(page.locator('textarea').first()).toHaveValue('Asked in the second');
});

test('undo takes back this tab’s last change and redo brings it again', async ({ page }) => {
	await openExample(page);
	const title = page.getByLabel('Title of the plan');
	const before = await title.inputValue();
	await title.fill('Another title');
	await title.blur();
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(title).toHaveValue(before);
	await page.getByRole('button', { name: 'Redo' }).first().click();
	await expect(title).toHaveValue('Another title');
});

test('a plan left while it cannot be saved stays, is named on the home page, and is saved later', async ({
	page
}) => {
	await openExample(page);
	await page.evaluate(() => {
		const { prototype } = IDBObjectStore;
		const add = Object.getOwnPropertyDescriptor(prototype, 'add');
		Object.assign(window, { mend: () => add && Object.defineProperty(prototype, 'add', add) });
		prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.locator('textarea').first().fill('Written while the disk was full');
	await expect(page.getByRole('alert')).toContainText('could not be written');
	await expect(page.getByRole('button', { name: 'Download my plan' })).toBeVisible();
	await page.getByRole('link', { name: 'Holdfast' }).click();
	await expect(page.getByRole('alert')).toContainText('is not saved');
	await page.getByRole('link', { name: 'Go back to it' }).click();
	await expect(page.locator('textarea').first()).toHaveValue('Written while the disk was full');
	await page.evaluate(() => {
		(window as unknown as { mend: () => void }).mend();
	});
	await page.locator('textarea').first().press('End');
	await page.locator('textarea').first().pressSequentially(', and after');
	await page.locator('textarea').first().blur();
	await expectSaved(page);
	await page.reload();
	await expect(page.locator('textarea').first()).toHaveValue(
		'Written while the disk was full, and after'
	);
});

test('an open plan needs the network no more: every step, the export and the print page', async ({
	page,
	context
}) => {
	let asked = Date.now();
	page.on('request', () => (asked = Date.now()));
	await openExample(page);
	// With a version that has a name the review has something to compare.
	await page.goto(page.url().replace(/mandate$/, 'versions'));
	await page.getByRole('textbox', { name: 'Name of the version' }).fill('Spring review');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('cell', { name: /Spring review/ }).first()).toBeVisible();
	await page.reload();
	await page.goto(page.url().replace(/versions$/, 'mandate'));
	await expectSaved(page);
	// The pieces come one by one while the page is idle; on a slow machine it takes its time.
	await expect.poll(() => Date.now() - asked > 6000, { timeout: 90_000 }).toBe(true);
	await context.setOffline(true);
	for (const step of steps) await goToStep(page, step);
	await goToStep(page, 'review');
	await expect(page.getByText(/^Nothing changed since Spring review/)).toBeVisible();
	await goToStep(page, 'export');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save Plan file/ }).click();
	expect((await saving).suggestedFilename()).toContain('.json');
	await context.setOffline(false);
});

test('a change from the last page still leads back there after a reload', async ({ page }) => {
	await openExample(page);
	await goToStep(page, 'export');
	await page.getByRole('button', { name: /Change Who we are/ }).click();
	await expect(page.getByRole('button', { name: 'Back to the export page' })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Back to the export page' }).click();
	await expect(page).toHaveURL(/export$/);
});
