import { chromium as browser, test, type BrowserContext, type Page } from '@playwright/test';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '../support/chromium';
import { expect, expectAccessible, expectSaved } from '../support/page';
import {
	changeExample,
	expectChanged,
	openDeepLink,
	removePlan,
	seeEverything,
	troubleIn
} from '../support/site';
import { setPassphrase, unlock } from '../support/vault';

/** One person's computer: a browser profile, and the file renamed and put where people put files. */
class Computer {
	readonly #root = mkdtempSync(join(tmpdir(), 'single-'));
	readonly address: string;
	context: BrowserContext | undefined;
	trouble: readonly string[] = [];

	constructor() {
		const folder = join(this.#root, 'Eigene Dateien', 'خطة 計画 #1');
		mkdirSync(folder, { recursive: true });
		const file = join(folder, 'Holdfast – Kopie (2).html');
		copyFileSync('build/holdfast.html', file);
		this.address = pathToFileURL(file).href;
	}

	/** Starts the browser, with what it kept from the last time. */
	async start(options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
		this.context = await browser.launchPersistentContext(join(this.#root, 'profile'), {
			...chromium,
			...options,
			locale: 'en-GB'
		});
		this.trouble = await troubleIn(this.context, this.address);
		return this.context.pages()[0] ?? this.context.newPage();
	}

	/** Closes the browser; nothing went wrong in it, and nothing but the file was read. */
	async stop(): Promise<void> {
		await this.context?.close();
		this.context = undefined;
		expect(this.trouble).toEqual([]);
	}

	async throwAway(): Promise<void> {
		await this.context?.close();
		rmSync(this.#root, { recursive: true, force: true });
	}
}

let computer: Computer;
test.beforeEach(() => {
	computer = new Computer();
});
test.afterEach(async () => {
	await computer.throwAway();
});

test('the single file runs from disk, whatever its name and folder', async () => {
	const page = await computer.start();
	await setPassphrase(page, computer.address);
	await changeExample(page, computer.address, unlock);
	await openDeepLink(page, 'scoring', { isLocked: true });
	await seeEverything(page);
	await removePlan(page);
	await computer.stop();
});

test('the single file keeps a plan over a restart of the browser', async () => {
	const first = await computer.start();
	await setPassphrase(first, computer.address);
	await changeExample(first, computer.address, unlock);
	const bookmark = first.url();
	await computer.stop();

	const again = await computer.start();
	await again.goto(bookmark);
	await unlock(again);
	await expectSaved(again);
	await expectChanged(again);
	await again.getByRole('link', { name: 'Holdfast' }).click();
	await again.getByRole('link', { name: /^Continue/ }).click();
	await expectChanged(again);
	await computer.stop();
});

test('the single file may start a worker that it carries', async () => {
	const page = await computer.start();
	await page.goto(computer.address);
	const started = page.waitForEvent('worker');
	// As the build writes `?worker&inline`: a classic script from a blob.
	const answer = await page.evaluate(
		(script) =>
			new Promise((resolve) => {
				const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
				const worker = new Worker(address);
				worker.onmessage = ({ data }) => {
					resolve(data);
				};
				worker.onerror = () => {
					resolve('did not start');
				};
				worker.postMessage(20);
			}),
		'onmessage = ({ data }) => postMessage(data + 1)'
	);
	expect(answer).toBe(21);
	expect((await started).url()).toMatch(/^blob:/);
	await computer.stop();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the single file says what it is and is not, ${colorScheme}`, async () => {
		const page = await computer.start({ colorScheme });
		const where = page.getByText(
			'Your plans are in this browser on this laptop, not on the stick. Save a copy to take with you.'
		);
		const first = page.getByRole('heading', { name: 'First, a passphrase' });
		await page.goto(computer.address);
		await expect(where).toBeVisible();
		await expect(first).toBeVisible();
		await expect(page.getByRole('link', { name: 'Assess on your own' })).toBeHidden();
		await expect(page.getByRole('button', { name: 'Open the worked example' })).toBeHidden();
		await expectAccessible(page);
		await page.goto(`${computer.address}#/new/alone`);
		await expect(first).toBeVisible();
		await expect(page.getByRole('button', { name: 'Start the plan' })).toHaveCount(0);
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Set a passphrase' }).click();
		await setPassphrase(page, computer.address);
		await page.getByRole('link', { name: 'Holdfast' }).click();
		await expect(first).toBeHidden();
		await page.getByRole('link', { name: 'Assess on your own' }).click();
		await expect(where).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Start the plan' }).click();
		await expectSaved(page);
		await page.goto(`${computer.address}#/about`);
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page.getByRole('link', { name: /as one file/ })).toHaveCount(0);
		await expect(page.getByText('After the first visit')).toHaveCount(0);
		await computer.stop();
	});
}

test('the wall of a workshop follows from the single file, and empties when the plans lock', async () => {
	const page = await computer.start();
	await setPassphrase(page, computer.address);
	await page.goto(computer.address);
	await unlock(page);
	await page.getByRole('button', { name: 'Five-minute tour of a workshop' }).click();
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	await page.getByRole('button', { name: 'The wall', exact: true }).click();
	const [wall] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Open the wall in its own window' }).click()
	]);
	await page.getByRole('radio', { name: 'Threats', exact: true }).check();
	await expect(wall.getByText('Bank account freeze')).toBeVisible();
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Locked', exact: true })).toBeVisible();
	await expect(wall.getByText('Bank account freeze')).toHaveCount(0);
	await computer.stop();
});
