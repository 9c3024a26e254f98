import { expect, expectSaved, goToStep, openExample, test } from '../support/page';
import { steps } from '../support/site';

test.describe('nothing leaves the machine', () => {
	test('the page refuses a request to another place', async ({ page, watched }) => {
		await page.goto('/');
		const refused = await page.evaluate(async () => {
			try {
				await fetch('http://localhost:9/elsewhere');
				return 'sent';
			} catch {
				return 'refused';
			}
		});
		expect(refused).toBe('refused');
		expect(watched.trouble.join()).toContain('connect-src');
		watched.trouble.length = 0;
	});

	test('the page refuses a script that was not built into it', async ({ page, watched }) => {
		await page.goto('/');
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.planted = "yes"';
			document.head.append(script);
			return document.documentElement.dataset.planted;
		});
		expect(ran).toBeUndefined();
		expect(watched.trouble.join()).toContain('script-src');
		watched.trouble.length = 0;
	});

	test('the policy says no to everything it does not name', async ({ page }) => {
		await page.goto('/');
		const policy = await page
			.locator('meta[http-equiv="content-security-policy"]')
			.getAttribute('content');
		for (const part of [
			"default-src 'none'",
			"connect-src 'none'",
			"base-uri 'none'",
			"form-action 'none'",
			"object-src 'none'"
		])
			expect(policy).toContain(part);
		expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
		expect(policy).not.toMatch(/style-src[^;]*'unsafe-inline'/);
	});

	test('the browser is asked not to translate, correct, suggest, prefetch or refer', async ({
		page
	}) => {
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('translate', 'no');
		await expect(page.locator('body')).toHaveAttribute('spellcheck', 'false');
		await expect(page.locator('body')).toHaveAttribute('writingsuggestions', 'false');
		await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
		await expect(page.locator('meta[http-equiv="x-dns-prefetch-control"]')).toHaveAttribute(
			'content',
			'off'
		);
	});

	test('no field of any step lets the browser remember what is typed', async ({ page }) => {
		await openExample(page);
		for (const step of steps) {
			await goToStep(page, step);
			const open = await page
				.locator('input:not([type=file]), textarea, select')
				.evaluateAll((fields) =>
					fields
						.filter((field) => field.getAttribute('autocomplete') !== 'off')
						.map((field) => field.outerHTML)
				);
			expect(open, step).toEqual([]);
		}
	});

	test('a page inside a frame opens nothing', async ({ page, baseURL }) => {
		const body = `<link rel="icon" href="data:," /><iframe src="${baseURL ?? ''}/" width="900" height="600"></iframe>`;
		await page.route('**/other-site', (route) => route.fulfill({ contentType: 'text/html', body }));
		// The host forbids frames by a header; here is one that forgot it.
		await page.route(`${baseURL ?? ''}/`, async (route) => {
			const response = await route.fetch();
			const headers = response.headers();
			expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
			delete headers['content-security-policy'];
			await route.fulfill({ response, headers });
		});
		await page.goto('/other-site');
		const framed = page.frameLocator('iframe');
		await expect(framed.getByText('does not open inside another page')).toBeVisible();
		await expect(framed.getByText('Plans on this computer')).toHaveCount(0);
	});

	test('title and history name no plan', async ({ page }) => {
		await openExample(page);
		await goToStep(page, 'threats');
		await expect(page).toHaveTitle('5.1 Pick · Holdfast');
		expect(page.url()).not.toContain('Lakeshore');
	});
});

test('what a person typed is not readable in the database', async ({ page }) => {
	await openExample(page);
	await page.getByLabel('Title of the plan').fill('Heron under the pier');
	await expectSaved(page);
	await expect(page.getByText('Saved').first()).toBeVisible();
	const stored = await page.evaluate(async () => {
		const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
		const texts: string[] = [];
		const bytes = (value: unknown): void => {
			if (value instanceof ArrayBuffer) texts.push(new TextDecoder('latin1').decode(value));
			else if (ArrayBuffer.isView(value)) texts.push(new TextDecoder('latin1').decode(value));
			else if (typeof value === 'string') texts.push(value);
			else if (value && typeof value === 'object') Object.values(value).forEach(bytes);
		};
		for (const name of names) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no database'));
			});
			for (const store of db.objectStoreNames) {
				const rows = await new Promise<unknown[]>((resolve) => {
					const request = db.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
				});
				rows.forEach(bytes);
			}
			db.close();
		}
		return texts.join('\n');
	});
	expect(stored.length).toBeGreaterThan(100);
	expect(stored).not.toContain('Heron');
	expect(stored).not.toContain('H\0e\0r\0o\0n');
	expect(stored).not.toContain('Lakeshore');
	expect(
		await page.evaluate(() =>
			JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])
		)
	).not.toContain('Heron');
});
