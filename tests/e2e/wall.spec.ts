import type { BrowserContext, Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	openExample,
	test,
	watch
} from '../support/page';

/** What the facilitator can put on the wall. */
const choices = [
	'What goes with the block',
	'Ground rules',
	'Signals',
	'Actors',
	'Threats',
	'Scoring',
	'All marks',
	'Matrix',
	'Scenarios',
	'Actions',
	'The end'
] as const;

/** The old projector of the guide. */
const OLD = { width: 1024, height: 768 } as const;
/** The smallest letters of the guide, a quarter larger, in pixels; inside a mark those of the guide itself. */
const SMALLEST = 16;
const SMALLEST_IN_MARK = 13;

async function openWall(page: Page, context: BrowserContext): Promise<Page> {
	await page.getByRole('button', { name: 'The wall', exact: true }).click();
	const [wall] = await Promise.all([
		context.waitForEvent('page'),
		page.getByRole('button', { name: 'Open the wall in its own window' }).click()
	]);
	await wall.setViewportSize(OLD);
	await expect(page.getByText('The wall is there and follows this page.')).toBeVisible();
	return wall;
}

async function beginDay(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Workshop', exact: true }).first().click();
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	await page.getByRole('button', { name: 'The day', exact: true }).click();
	await page.getByRole('button', { name: 'Begin the day' }).click();
}

const show = async (page: Page, choice: string): Promise<void> => {
	await page.getByRole('radio', { name: choice, exact: true }).check();
};

/** Parts of the wall whose content is larger than they are. */
const misfits = (wall: Page): Promise<readonly string[]> =>
	wall
		.locator('.show, .show__say, .show__side, .show__agenda')
		.evaluateAll((parts) =>
			parts
				.filter(
					(part) =>
						part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1
				)
				.map((part) => `${part.getAttribute('class') ?? ''} is too large`)
		);

/** What is written too small to be read from the last row, as it is drawn, pictures included. */
const tooSmall = (wall: Page): Promise<readonly string[]> =>
	wall.locator('body *').evaluateAll(
		(parts, [small, inMark]) => {
			const isWritten = (part: Element): boolean =>
				[...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
			const isSeen = (part: Element): boolean =>
				part.checkVisibility() && part.closest('.vh, title') === null;
			const sizeOf = (part: Element): number => {
				const matrix = part instanceof SVGGraphicsElement ? part.getScreenCTM() : null;
				const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
				return parseFloat(getComputedStyle(part).fontSize) * scale;
			};
			return parts
				.filter((part) => isWritten(part) && isSeen(part))
				.map((part) => ({
					part,
					size: sizeOf(part),
					least: part.closest('.m-n, .mark') === null ? small : inMark
				}))
				.filter(({ size, least }) => size < least - 0.05)
				.map(({ part, size }) => `${part.textContent}: ${size.toFixed(1)} px`);
		},
		[SMALLEST, SMALLEST_IN_MARK] as const
	);

test('the room reads every slide on an old projector, and no name, wherever one was typed', async ({
	page,
	context
}) => {
	test.slow();
	await openExample(page);
	await goToStep(page, 'threats');
	await page.getByLabel('Add a threat', { exact: true }).fill('Raid at the flat of Mirela Osei');
	await page.keyboard.press('Enter');
	await goToStep(page, 'actions');
	await page
		.getByLabel(/^Owner: /)
		.first()
		.fill('Mirela Osei');
	await page.keyboard.press('Tab');
	await expectSaved(page);
	await beginDay(page);
	const wall = await openWall(page, context);
	const { trouble } = await watch(wall);

	for (const choice of choices) {
		await show(page, choice);
		await expect(page.getByRole('radio', { name: choice, exact: true })).toBeChecked();
		if (choice === 'Threats') await expect(wall.getByText('Raid at the flat of ▮▮▮')).toBeVisible();
		await expect(wall.locator('.show')).toBeVisible();
		expect([...(await misfits(wall)), ...(await tooSmall(wall))], choice).toEqual([]);
		await expectAccessible(wall);
		// Nothing that the plan marks is anywhere in the window: not in what is hidden, nor in its title.
		expect(await wall.content()).not.toMatch(/mirela|osei|lakeshore rights|twelve landing sites/i);
	}
	await expectAccessible(page);
	expect(trouble).toEqual([]);
});

test('blank paper, a stop for harm, a hidden screen and leaving the plan take everything off the wall', async ({
	page,
	context
}) => {
	await openExample(page);
	await beginDay(page);
	const wall = await openWall(page, context);
	await show(page, 'Threats');
	await expect(wall.getByText('Bank account freeze')).toBeVisible();

	await page.keyboard.press('Alt+Shift+B');
	await expect(wall.getByText('Covered for a moment')).toBeVisible();
	expect(await wall.content()).not.toContain('Bank account');
	await page.keyboard.press('Alt+Shift+B');
	await expect(wall.getByText('Bank account freeze')).toBeVisible();

	await page.keyboard.press('Alt+Shift+S');
	await expect(wall.getByText('We stop here for a moment.')).toBeVisible();
	await expect(wall.getByText('Bank account freeze')).toHaveCount(0);
	await page.getByRole('button', { name: 'Go on with the block' }).click();
	await expect(wall.getByText('Bank account freeze')).toBeVisible();

	// Whoever hides this screen hides the wall with it.
	await page.keyboard.press('Alt+Shift+H');
	await expect(wall.getByText('Covered for a moment')).toBeVisible();
	await page.keyboard.press('a');
	await expect(wall.getByText('Bank account freeze')).toBeVisible();

	await page.goto('/#/');
	await expect(wall.getByText('Bank account freeze')).toHaveCount(0);
	await page.close();
	await expect(wall.getByText(/^This screen follows the facilitator/)).toBeVisible({
		timeout: 15_000
	});
});

test('whoever has the wall under the hand can stop it, and before the day it stops too', async ({
	page,
	context
}) => {
	await openExample(page);
	await page.getByRole('link', { name: 'Workshop', exact: true }).first().click();
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	const wall = await openWall(page, context);
	await show(page, 'Threats');
	await expect(wall.getByText('Bank account freeze')).toBeVisible();

	await wall.bringToFront();
	await wall.keyboard.press('Alt+Shift+B');
	await expect(wall.getByText('Covered for a moment')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show the wall again' }).first()).toBeVisible();
	await wall.keyboard.press('Alt+Shift+B');
	await expect(wall.getByText('Bank account freeze')).toBeVisible();

	await wall.keyboard.press('Alt+Shift+S');
	await expect(wall.getByText('Covered for a moment')).toBeVisible();
	expect(await wall.content()).not.toContain('Bank account');
	await expect(page.getByRole('dialog')).toContainText('Whom');
	await page.bringToFront();
	// The wall stays covered until somebody uncovers it.
	await page.getByRole('button', { name: 'Close this and stay stopped' }).click();
	await page.waitForTimeout(3000);
	await expect(wall.getByText('Covered for a moment')).toBeVisible();
});

test('the wall comes back when either window was reloaded', async ({ page, context }) => {
	await openExample(page);
	await beginDay(page);
	const wall = await openWall(page, context);
	await show(page, 'Signals');
	await expect(wall.getByRole('heading', { name: 'Signals' })).toBeVisible();
	await wall.reload();
	await expect(wall.getByRole('heading', { name: 'Signals' })).toBeVisible();
	await page.reload();
	await expect(wall.getByRole('heading', { name: 'Signals' })).toBeVisible();
	await expect(wall.getByRole('timer')).toContainText(':');
});

test('the wall shows in the same window too, and gives the page back', async ({ page }) => {
	await openExample(page);
	await beginDay(page);
	await page.getByRole('button', { name: 'The wall', exact: true }).click();
	await page.getByRole('link', { name: 'Show the wall in this window' }).click();
	await expect(page.getByRole('heading', { name: /^What would make it dangerous/ })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-mode', 'projector');
	await expectAccessible(page);
	await page.keyboard.press('Alt+Shift+B');
	await expect(page.getByText('Covered for a moment')).toBeVisible();
	await page.keyboard.press('Alt+Shift+B');
	// The room reads this screen: it says that we stop, and not whom somebody can turn to.
	await page.keyboard.press('Alt+Shift+S');
	await expect(page.getByText('We stop here for a moment.')).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('Alt+Shift+P');
	await expect(page.getByText('We stop here for a moment.')).toBeVisible();
	await page.getByRole('button', { name: 'Leave' }).click();
	await expect(page.getByRole('heading', { name: 'Workshop', level: 1 })).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-mode', 'projector');
});

test('a wall by itself opens no plan and no database, and listens to nobody', async ({ page }) => {
	await page.goto('/#/wall');
	await expect(page.getByText(/^This screen follows the facilitator/)).toBeVisible();
	await expectAccessible(page);
	await page.evaluate(() => {
		const body = { kind: 'break', title: 'Not for this wall' };
		window.postMessage({ isCovered: false, isTry: false, agenda: [], body }, location.origin);
	});
	await page.waitForTimeout(1500);
	await expect(page.getByText('Not for this wall')).toHaveCount(0);
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
