import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import {
	expect,
	expectAccessible,
	expectSaved,
	goToStep,
	test as base,
	watch
} from '../support/page';
import { changeExample, openDeepLink, seeEverything } from '../support/site';
import { buildNextRelease, Host } from '../support/two-releases';

const steps = ['context', 'threats', 'scoring', 'matrix', 'mechanisms', 'actions', 'export'];
const NOW = 'build';

/** A host of the test's own, at a path of its own, with the release that the other tests run against. */
const test = base.extend<{ path: string; host: Host }>({
	path: ['/', { option: true }],
	host: async ({ path }, use) => {
		const host = new Host(NOW, path);
		await host.start();
		await use(host);
		await host.stop();
	}
});
test.use({ serviceWorkers: 'allow' });

let next: string;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	next = await buildNextRelease();
});

/** The script that a build's page starts with: tells which release a tab runs. */
function startOf(html: string): string {
	return /entry\/start\.[\w-]+\.js/.exec(html)?.[0] ?? 'none';
}
const startOfBuild = (dir: string): string => startOf(readFileSync(`${dir}/index.html`, 'utf8'));

async function expectRelease(page: Page, dir: string): Promise<void> {
	await expect
		.poll(async () => startOf(await page.content().catch(() => '')))
		.toBe(startOfBuild(dir));
}

const ready = (page: Page) => page.getByText('ready to work without a connection');
const notice = (page: Page) => page.getByRole('complementary', { name: 'New release' });
const caches = (page: Page): Promise<string[]> =>
	page.evaluate(async () => await window.caches.keys());

async function visit(page: Page, host: Host): Promise<void> {
	await page.goto(host.address);
	await expect(ready(page)).toBeVisible();
}

async function openTab(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await watch(page);
	await page.goto(address);
	return page;
}

async function startExample(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await expect(page).toHaveURL(/mandate$/);
	await expectSaved(page);
}

/** Changes the host over and lets a tab find out, as a reload does. */
async function offerNext(page: Page, host: Host): Promise<void> {
	host.changeTo(next);
	await page.reload();
	await expect(notice(page)).toBeVisible({ timeout: 30_000 });
}

/** How often a page has been loaded since. */
function countLoads(page: Page): () => number {
	let loads = 0;
	page.on('load', () => loads++);
	return () => loads;
}

async function breakSaving(page: Page): Promise<void> {
	await page.evaluate(() => {
		const { prototype } = IDBObjectStore;
		const add = Object.getOwnPropertyDescriptor(prototype, 'add');
		Object.assign(window, { mend: () => add && Object.defineProperty(prototype, 'add', add) });
		prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
}

for (const path of ['/', '/a/b/']) {
	test.describe(`at ${path}`, () => {
		test.use({ path });
		test('after one visit everything works without the host', async ({ page, context, host }) => {
			await visit(page, host);
			await host.stop();
			// What is used now for the first time comes from the cache alone.
			await page.reload();
			await changeExample(page, host.address);
			const address = page.url();
			await seeEverything(page);
			await openDeepLink(page, 'scoring');
			await page.reload();
			await expectSaved(page);
			const second = await openTab(context, address.replace('#', '?from=a-bookmark#'));
			await expectSaved(second);
			await goToStep(second, 'matrix');
			await second.goto(`${host.address}index.html#/about`);
			await expect(second.getByText('works without a connection')).toBeVisible();
			expect(host.asked.filter((file) => file.includes('plan.schema'))).toEqual([]);
		});
	});
}

test('a new release is offered with what changed, can wait, and is not forced by a reload', async ({
	page,
	context,
	host
}) => {
	await visit(page, host);
	const other = await openTab(context, `${host.address}#/about`);
	await offerNext(page, host);
	await expectRelease(page, NOW);
	await expect(notice(page).getByRole('listitem').first()).toContainText('without a connection');
	await expect(notice(page)).toContainText('Your plans stay as they are');
	await expectAccessible(page);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await notice(page).getByRole('button', { name: 'Later' }).click();
	await expect(notice(page)).toBeHidden();
	await page.reload();
	await expect(page.getByText('A new Holdfast waits.')).toBeVisible({ timeout: 30_000 });
	await expect(notice(page)).toBeHidden();
	await expectRelease(page, NOW);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'See what changed' }).click();
	await expect(notice(page)).toBeFocused();
	await expect(notice(other)).toBeVisible();
});

test('accepting saves what is just being typed in another tab and reloads both together', async ({
	page,
	context,
	host
}) => {
	await visit(page, host);
	await startExample(page);
	const other = await openTab(context, page.url());
	await expectSaved(other);
	await goToStep(other, 'matrix');
	await offerNext(other, host);
	const before = [page.url(), other.url()];
	expect(await caches(page)).toHaveLength(2);
	const loads = [countLoads(page), countLoads(other)];
	const field = page.locator('textarea').first();
	const update = notice(other).getByRole('button', { name: 'Update now' });
	await expect(update).toBeEnabled();
	await field.fill('Typed a moment before');
	// The text is younger than a hand-over of typing. A key that is pressed beside the click may come to a page that goes.
	await field.press('!');
	await update.dispatchEvent('click');
	await expectRelease(page, next);
	await expectRelease(other, next);
	expect([page.url(), other.url()]).toEqual(before);
	await expect(field).toHaveValue(/^!?Typed a moment before!?$/);
	expect(await field.inputValue()).toContain('!');
	await expect.poll(() => caches(page), { timeout: 30_000 }).toHaveLength(1);
	expect((await caches(page))[0]).toContain('next-release');
	expect(loads.map((count) => count())).toEqual([1, 1]);
	await expect(notice(page)).toBeHidden();
});

test('a tab that cannot save stops the update everywhere, and nothing is lost', async ({
	page,
	context,
	host
}) => {
	await visit(page, host);
	await startExample(page);
	const other = await openTab(context, host.address);
	await offerNext(other, host);
	await breakSaving(page);
	const field = page.locator('textarea').first();
	await field.fill('Written while the disk was full');
	const loads = [countLoads(page), countLoads(other)];
	await notice(other).getByRole('button', { name: 'Update now' }).click();
	await expect(notice(other)).toContainText('Nothing was updated and nothing was lost.');
	await expect(notice(other)).toContainText('the disk or the browser’s share of it is full');
	await expectAccessible(other);
	await expectRelease(page, NOW);
	await expectRelease(other, NOW);
	expect(loads.map((count) => count())).toEqual([0, 0]);
	// The tab takes typing again, in the field where it was.
	await expect(field).toBeFocused();
	await page.keyboard.type(', and after');
	await page.evaluate(() => {
		(window as unknown as { mend: () => void }).mend();
	});
	await page.keyboard.type('.');
	await expectSaved(page);
	await notice(other).getByRole('button', { name: 'Update now' }).click();
	await expectRelease(page, next);
	await expectRelease(other, next);
	await expect(field).toHaveValue('Written while the disk was full, and after.');
});

test('a form that is not finished in another tab stops the update', async ({
	page,
	context,
	host
}) => {
	await visit(page, host);
	const other = await openTab(context, `${host.address}#/new/alone`);
	await other.getByLabel('What shall the plan be called?').fill('A plan without a name yet');
	await offerNext(page, host);
	await notice(page).getByRole('button', { name: 'Update now' }).click();
	await expect(notice(page)).toContainText('a form that is not finished');
	await expect(other.getByLabel('What shall the plan be called?')).toHaveValue(
		'A plan without a name yet'
	);
});

test('a tab that does not answer keeps its release, its pieces offline, and its cache', async ({
	page,
	context,
	host
}) => {
	await visit(page, host);
	await startExample(page);
	await page.getByRole('link', { name: 'Holdfast' }).click();
	// The older tab has never used a plan's pieces.
	const older = await openTab(context, `${host.address}#/about`);
	await older.waitForTimeout(4000);
	await offerNext(page, host);
	const stuck = older.evaluate(() => {
		const end = Date.now() + 10_000;
		while (Date.now() < end);
	});
	await notice(page).getByRole('button', { name: 'Update now' }).click();
	await expectRelease(page, next);
	await expect(page.getByRole('link', { name: /Continue/ })).toBeVisible();
	await host.stop();
	await stuck;
	await expectRelease(older, NOW);
	await older.getByRole('link', { name: 'Back to the start' }).click();
	await older.getByRole('link', { name: /Continue/ }).click();
	await expectSaved(older);
	for (const step of steps) await goToStep(older, step);
	expect(await caches(page)).toHaveLength(2);
	// Left behind, it is offered the release that took over.
	await expect(notice(older)).toBeVisible({ timeout: 30_000 });
	await notice(older).getByRole('button', { name: 'Update now' }).click();
	await expectRelease(older, next);
	await expect.poll(() => caches(page), { timeout: 30_000 }).toHaveLength(1);
	await expectRelease(page, next);
});

test('a tab that was loaded past the worker takes part', async ({ page, context, host }) => {
	await visit(page, host);
	const past = await context.newPage();
	const session = await context.newCDPSession(past);
	await session.send('Network.enable');
	await session.send('Network.setBypassServiceWorker', { bypass: true });
	await past.goto(`${host.address}#/about`);
	await past.waitForTimeout(4000);
	await session.send('Network.setBypassServiceWorker', { bypass: false });
	expect(await past.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await offerNext(page, host);
	const loads = countLoads(past);
	await notice(page).getByRole('button', { name: 'Update now' }).click();
	await expectRelease(page, next);
	await expectRelease(past, next);
	expect(loads()).toBe(1);
});

test('an install that breaks off leaves the release there is, and goes on where it stopped', async ({
	page,
	host
}) => {
	await visit(page, host);
	host.changeTo(next);
	let served = 0;
	host.fault = (file) => {
		if (!file.startsWith('_app/') || served++ < 20) return undefined;
		return 'cut';
	};
	host.asked.length = 0;
	await page.reload();
	await expect.poll(() => served, { timeout: 30_000 }).toBeGreaterThan(20);
	await expect.poll(() => workers(page)).toEqual({ active: true, next: false });
	const first = host.asked.filter((file) => file.startsWith('_app/')).slice(0, 16);
	await host.stop();
	await page.reload();
	await expectRelease(page, NOW);
	await startExample(page);
	host.fault = () => undefined;
	host.asked.length = 0;
	await host.start();
	await page.reload();
	await expect(notice(page)).toBeVisible({ timeout: 30_000 });
	expect(host.asked.filter((file) => first.includes(file))).toEqual([]);
});

test('a release with one file missing, cut off or replaced by a page is not installed', async ({
	page,
	host
}) => {
	await visit(page, host);
	host.changeTo(next);
	for (const fault of ['missing', 'cut', 'page'] as const) {
		let met = 0;
		host.fault = (file) => {
			if (!file.endsWith(startOfBuild(next))) return undefined;
			met++;
			return fault;
		};
		await page.reload();
		await expect.poll(() => met, { timeout: 30_000 }).toBeGreaterThan(0);
		await expect.poll(() => workers(page)).toEqual({ active: true, next: false });
	}
	await host.stop();
	await page.reload();
	await expect(ready(page)).toBeVisible();
	await expectRelease(page, NOW);
});

test('can be installed as an app of its own', async ({ page, context, host }) => {
	await visit(page, host);
	const session = await context.newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// The test's own window is a private one.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
	const { data, errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(JSON.parse(data ?? '')).toMatchObject({ start_url: './', scope: './', lang: 'en' });
});

function workers(page: Page): Promise<{ active: boolean; next: boolean }> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const { active, installing, waiting } = registration ?? {};
		return { active: Boolean(active), next: Boolean(installing ?? waiting) };
	});
}
