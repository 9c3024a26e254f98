import { readFileSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';
import { expect, test as base } from '../support/page';
import {
	changeExample,
	openDeepLink,
	removePlan,
	seeEverything,
	troubleIn,
	withoutHost
} from '../support/site';

/** The built site at one path of a server of the test's own. */
const test = base.extend<{ path: string; site: { address: string; stop: () => Promise<void> } }>({
	path: ['/', { option: true }],
	site: async ({ path }, use) => {
		const site = await serve({ base: path });
		await use(site);
		await site.stop();
	}
});

test.use({ serviceWorkers: 'allow' });

for (const path of ['/', '/a/b/']) {
	test.describe(`the same build at ${path}`, () => {
		test.use({ path });

		test('runs from the first plan to the print page and asks for nothing elsewhere', async ({
			page,
			site
		}) => {
			const trouble = await troubleIn(page.context(), site.address);
			await changeExample(page, site.address);
			await openDeepLink(page, 'scoring');
			await seeEverything(page);
			await removePlan(page);
			expect(trouble).toEqual([]);
		});

		test('runs on without the host after the first visit', async ({ page, site, context }) => {
			await page.goto(site.address);
			await withoutHost(page, site);
			const trouble = await troubleIn(context, site.address);
			await changeExample(page, site.address);
			await openDeepLink(page, 'scoring');
			await seeEverything(page);
			await removePlan(page);
			expect(trouble).toEqual([]);
		});
	});
}

test.describe('a host with the site in a folder', () => {
	test.use({ path: '/a/b/' });

	test('leads from the folder without a slash to the site', async ({ page, site }) => {
		await page.goto(site.address.slice(0, -1));
		await expect(page).toHaveURL(site.address);
		await expect(page.getByText('No plans yet')).toBeVisible();
	});

	test('offers the whole tool as one file', async ({ page, site }) => {
		await page.goto(`${site.address}#/about`);
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Save Holdfast as one file' }).click();
		const download = await saving;
		expect(download.suggestedFilename()).toBe('holdfast.html');
		expect(readFileSync(await download.path())).toEqual(readFileSync('build/holdfast.html'));
		await expect(page.getByRole('link', { name: 'Save Holdfast as one file' })).toBeVisible();
	});

	test('answers a missing file with 404 and forbids frames everywhere', async ({
		request,
		site
	}) => {
		for (const [path, status] of [
			['', 200],
			['holdfast.html', 200],
			['_app/immutable/chunks/gone.js', 404],
			['plan/x/scoring', 404],
			['../c/', 404]
		] as const) {
			const response = await request.get(`${site.address}${path}`);
			expect(response.status(), path).toBe(status);
			expect(response.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
		}
	});
});
