import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** What went wrong in a page that no assertion asked about. */
interface Watch {
	readonly trouble: string[];
}

/** Fails a test on a request to another origin, a policy violation, or an error in the console. */
export async function watch(page: Page): Promise<Watch> {
	const trouble: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		const own = origin === 'null' || new URL(page.url() || 'about:blank').origin === origin;
		const local = ['blob:', 'data:', 'file:'].includes(protocol);
		if (!local && !own && !origin.startsWith('http://localhost:'))
			trouble.push(`request to ${request.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	return { trouble };
}

export const test = base.extend<{ watched: Watch }>({
	watched: [
		async ({ page }, use) => {
			const watched = await watch(page);
			await use(watched);
			expect(watched.trouble).toEqual([]);
		},
		{ auto: true }
	]
});

/** No accessibility violation that a machine can find, against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
	// What has scrolled under a sticky bar is only out of sight; laid out plainly, sizes and contrast can be judged.
	await layFlat(page, true);
	const { violations } = await new AxeBuilder({ page })
		// Otherwise it opens a page of its own for what frames of other origins say; there are none.
		.setLegacyMode()
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	await layFlat(page, false);
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
	).toEqual([]);
}

/** A style sheet of the document, because a bar that the page draws anew in between has to lie flat too. */
async function layFlat(page: Page, flat: boolean): Promise<void> {
	await page.evaluate((isFlat) => {
		const sheet = new CSSStyleSheet();
		if (isFlat) sheet.replaceSync('.bar, .foot { position: static !important }');
		document.adoptedStyleSheets = [sheet];
	}, flat);
}

/** Waits until the open plan says that everything is durable. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(page.locator('.bar [data-save="saved"]')).toBeVisible();
}

/** Opens the worked example from the home page. */
export async function openExample(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await expect(page).toHaveURL(/#\/plan\/[\w-]+\/mandate$/);
	await expectSaved(page);
}

/** Goes to a step of the open plan by its address. */
export async function goToStep(page: Page, step: string): Promise<void> {
	// A plan that was just opened by its own address has yet to go to where the person left it.
	await expect(page).toHaveURL(/#\/plan\/[^/]+\/./);
	await page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = location.hash.replace(/[^/]*$/, to);
		// As the links of the rail do.
		link.dataset.sveltekitKeepfocus = '';
		const isThere = location.hash.endsWith(`/${to}`);
		if (!isThere) document.querySelector('main h1')?.setAttribute('data-before', '');
		document.body.append(link);
		link.click();
		link.remove();
	}, step);
	await expect(page).toHaveURL(new RegExp(`/${step}$`));
	// The page before stays until the step has arrived. Two steps may share a head, which then stays for good.
	const before = page.locator('main h1[data-before]');
	await before.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
	await expect(page.locator('main h1')).toBeVisible();
}

export { expect };
