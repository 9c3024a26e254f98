import { chromium, type BrowserContext, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { chromium as local } from '../support/chromium';
import { installSabotage, type Sabotage } from './sabotage';

/** A Chromium with a profile on the disk that can be killed. */
export interface Running {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly version: string;
	/**
	 * Sends SIGKILL to every process of the browser at once, as when the machine hangs.
	 * @returns when, in milliseconds of `performance.now()`: just before, so that nothing counts as older than it was
	 */
	kill(): number;
	/** Resolves when the browser is gone. */
	readonly gone: Promise<void>;
}

const Processes = z.object({
	processInfo: z.array(z.object({ type: z.string(), id: z.number() }))
});

/** Starts Chromium on a profile. */
export async function start(profile: string, sabotage: Sabotage | undefined): Promise<Running> {
	const context = await chromium.launchPersistentContext(profile, { ...local, locale: 'en-GB' });
	const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
	const browser = context.browser();
	if (browser === null) throw new Error('The browser has no process');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = z.parse(Processes, await session.send('SystemInfo.getProcessInfo'));
	const main = processInfo.find(({ type }) => type === 'browser');
	if (main === undefined) throw new Error('The browser does not name its process');
	if (sabotage !== undefined) await installSabotage(context, sabotage);
	context.setDefaultTimeout(20_000);
	return {
		context,
		page: context.pages()[0] ?? (await context.newPage()),
		version: browser.version(),
		gone,
		kill: () => {
			const at = performance.now();
			// Playwright starts the browser as the leader of a group; its helpers are in it.
			process.kill(-main.id, 'SIGKILL');
			return at;
		}
	};
}
