// Takes the README's pictures from the built site with the worked example: npm run build, then npm run screens.
import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

const { address, stop } = await serve();
try {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
	await page.goto(address);
	await page.getByText('No plans yet').waitFor();
	await page.screenshot({ path: 'docs/screens/home.png' });
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await page.waitForURL(/mandate$/);
	for (const step of ['threats', 'scoring', 'matrix', 'mechanisms', 'contingency']) {
		await page.evaluate((to) => {
			const link = document.createElement('a');
			link.href = location.hash.replace(/[^/]*$/, to);
			document.body.append(link);
			link.click();
			link.remove();
		}, step);
		await page.waitForURL(new RegExp(`${step}$`));
		await page.locator('main h1').waitFor();
		await page.waitForTimeout(800);
		await page.screenshot({ path: `docs/screens/${step}.png` });
	}
	await page.getByRole('link', { name: 'Workshop', exact: true }).first().click();
	await page.getByRole('button', { name: 'Prepare: Half a day' }).click();
	await page.getByRole('button', { name: 'The day', exact: true }).click();
	await page.getByRole('button', { name: 'Begin the day' }).click();
	// The block in which everybody marks.
	for (let block = 0; block < 5; block += 1) await page.keyboard.press('Alt+Shift+E');
	await page.getByRole('button', { name: 'Scoring', exact: true }).click();
	await page.getByRole('heading', { name: 'Workshop' }).click();
	await page.screenshot({ path: 'docs/screens/workshop.png' });
	await page.getByRole('button', { name: 'The wall', exact: true }).click();
	await page.getByRole('link', { name: 'Show the wall in this window' }).click();
	await page.locator('.show').waitFor();
	await page.waitForTimeout(800);
	await page.screenshot({ path: 'docs/screens/wall.png' });
	await browser.close();
} finally {
	await stop();
}
