import { defineConfig } from '@playwright/test';
import { chromium } from './tests/support/chromium';

const port = Number(process.env.HOLDFAST_TEST_PORT ?? 4719);

const kills = /[\\/]kills\.spec\.ts$/u;
/** Each stage of `npm test` names its own, so that no stage reads or clears what another one found. */
const results = process.env.HOLDFAST_RESULTS ?? 'test-results/e2e.json';

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: process.env.CI ? [['list'], ['json', { outputFile: results }]] : 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Most journeys are about the page; the ones about working offline let the worker in.
		serviceWorkers: 'block',
		trace: 'retain-on-failure',
		launchOptions: chromium
	},
	projects: [
		{
			name: 'journeys',
			testIgnore: kills,
			outputDir: 'test-results/journeys',
			use: { browserName: 'chromium' }
		},
		// These are judged by the clock: what else runs on the machine must not be taken for the page being late.
		{
			name: 'kills',
			testMatch: kills,
			outputDir: 'test-results/kills',
			workers: 1,
			use: { browserName: 'chromium' }
		}
	],
	webServer: {
		command: `node scripts/serve.mjs --port ${port}`,
		port,
		reuseExistingServer: !process.env.CI
	}
});
