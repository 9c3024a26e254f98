import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { start, type Running } from '../durability/browser';
import { expect, expectSaved, test } from '../support/page';

/** The head of a record of Chromium's database log whose body a kill kept from being written. */
const TORN = Buffer.from('f93239f9050401', 'hex');

// A trace listens to every answer of a browser, and trips over those that a kill cuts off.
test.use({ trace: 'off', screenshot: 'off' });

let profile: string;
test.beforeEach(() => {
	profile = mkdtempSync(path.join(tmpdir(), 'holdfast-torn-'));
});
test.afterEach(() => {
	rmSync(profile, { recursive: true, force: true });
});

/** The log files of the browser's database. */
function logs(): readonly string[] {
	const databases = path.join(profile, 'Default', 'IndexedDB');
	return readdirSync(databases)
		.filter((name) => name.endsWith('.leveldb'))
		.flatMap((name) => readdirSync(path.join(databases, name)).map((file) => [name, file]))
		.filter(([, file]) => file?.endsWith('.log'))
		.map(([name = '', file = '']) => path.join(databases, name, file));
}

/** Makes a plan in a browser that is then killed, and leaves its log torn. */
async function killedAndTorn(address: string): Promise<readonly string[]> {
	const browser = await started(address);
	await browser.page.getByRole('button', { name: 'Open the worked example' }).click();
	await expectSaved(browser.page);
	browser.kill();
	await browser.gone;
	const torn = logs();
	for (const log of torn) appendFileSync(log, TORN);
	return torn;
}

async function started(address: string, init?: (page: Page) => Promise<void>): Promise<Running> {
	const browser = await start(profile, undefined);
	await init?.(browser.page);
	await browser.page.goto(address);
	await expect(browser.page.getByRole('heading', { name: 'Plans on this computer' })).toBeVisible();
	return browser;
}

/** How many runs are noted and were not struck out. */
const notedRuns = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('holdfast-upkeep');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const db = opening.result;
					const counting = db.transaction('runs').objectStore('runs').count();
					counting.onsuccess = () => {
						db.close();
						resolve(counting.result);
					};
				};
			})
	);

async function writeATitle({ page, context }: Running): Promise<void> {
	await page.getByRole('link', { name: /Continue/ }).click();
	await page.getByLabel('Title of the plan').fill('Written after the kill');
	await page.getByLabel('Title of the plan').blur();
	await expectSaved(page);
	await context.close();
}

test('a log that a kill left torn costs no plan', async ({ baseURL }) => {
	const torn = await killedAndTorn(baseURL ?? '');
	expect(torn.length).toBeGreaterThan(0);
	const second = await started(baseURL ?? '');
	await expect.poll(() => logs().filter((log) => torn.includes(log))).toEqual([]);
	await writeATitle(second);
	const third = await started(baseURL ?? '');
	await expect(third.page.locator('.plans tbody tr')).toContainText('Written after the kill');
	await third.context.close();
});

test('a store that came back empty is said, with the way out', async ({ baseURL }) => {
	await killedAndTorn(baseURL ?? '');
	// Without the mend this is what the browser does with such a log.
	const second = await started(baseURL ?? '', async (page) => {
		await page.addInitScript(() => {
			const open = indexedDB.open.bind(indexedDB);
			IDBFactory.prototype.open = (name, version) => {
				if (name.endsWith('-upkeep')) throw new DOMException('not here', 'SecurityError');
				return open(name, version);
			};
		});
	});
	await expect(second.page.locator('.plans tbody tr')).toHaveCount(1);
	await writeATitle(second);
	const third = await started(baseURL ?? '');
	const notice = third.page.getByRole('alert').filter({ hasText: 'are gone' });
	await expect(notice).toContainText('open it below');
	await notice.getByRole('button', { name: 'I understand' }).click();
	await expect(notice).toHaveCount(0);
	await third.context.close();
	const fourth = await started(baseURL ?? '');
	await expect(fourth.page.getByText('No plans yet')).toBeVisible();
	await expect(fourth.page.getByText(/are gone/)).toHaveCount(0);
	await fourth.context.close();
});

test('a tab that is closed in order leaves the log as it is', async ({ baseURL }) => {
	const first = await started(baseURL ?? '');
	await first.page.getByRole('button', { name: 'Open the worked example' }).click();
	await expectSaved(first.page);
	// A page of the same place that runs nothing of Holdfast sees when the run is struck out.
	const beside = await first.context.newPage();
	await beside.goto(`${baseURL ?? ''}/icon-192.png`);
	expect(await notedRuns(beside)).toBe(1);
	await first.page.close({ runBeforeUnload: true });
	await expect.poll(() => notedRuns(beside)).toBe(0);
	await first.context.close();
	const before = logs();
	const second = await started(baseURL ?? '');
	await expect(second.page.locator('.plans tbody tr')).toHaveCount(1);
	// As long as a new log took to begin above, and longer.
	await second.page.waitForTimeout(3000);
	expect(logs()).toEqual(before);
	await second.context.close();
});
