// Draws static/icon-*.png from static/icon.svg: node scripts/icons.mjs. The results are committed.
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';

const drawn = readFileSync('static/icon.svg', 'utf8');
/** A system cuts its own shape out of this one: colour to the edge, the mark within the middle. */
const maskable = drawn.replace(' rx="6"', '').replace('3.2 3.2) scale(0.8)', '6.4 6.4) scale(0.6)');
const icons = [
	['icon-192.png', drawn, 192],
	['icon-512.png', drawn, 512],
	['icon-maskable-512.png', maskable, 512]
];

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu']
});
for (const [name, svg, size] of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	writeFileSync(`static/${name}`, await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();
