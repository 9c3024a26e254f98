import { expect, test as base } from '../support/page';
import { withoutHost } from '../support/site';
import { Host } from '../support/two-releases';

const test = base.extend<{ host: Host }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted: none
	host: async ({}, use) => {
		const host = new Host('build', '/');
		await host.start();
		await use(host);
		await host.stop();
	}
});
test.use({ serviceWorkers: 'allow' });

test('after one visit to home the library is there without host or network', async ({
	page,
	host
}) => {
	await page.goto(host.address);
	await expect(page.getByText('ready to work without a connection')).toBeVisible();
	await withoutHost(page, host);
	await page.getByRole('link', { name: 'Open the library' }).click();
	await page.getByRole('searchbox', { name: 'Look for' }).fill('ransomwere');
	await page
		.getByRole('link', { name: /ransomware/i })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('Sources').first()).toBeVisible();
});
