import {
	chromium as browser,
	type BrowserContext,
	type CDPSession,
	type Page
} from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '../support/chromium';
import type { Profiles } from './profile';
import { PROBE, type Site } from './site';

/** "Slow" of the design: a CPU four times slower, 1.6 Mbit/s both ways, 150 ms. */
export const SLOW_CPU = 4;
const SLOW_LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 1_600_000 / 8
};

/**
 * One browser with a profile on the disk. A private window would keep its databases in memory, where a strictly
 * durable write costs nothing.
 */
export class Rig {
	readonly context: BrowserContext;
	readonly #profile: string;
	readonly #site: Site;
	readonly #profiles: Profiles | undefined;

	private constructor(context: BrowserContext, profile: string, rest: RigOptions) {
		this.context = context;
		this.#profile = profile;
		this.#site = rest.site;
		this.#profiles = rest.profiles;
	}

	/** Starts a browser that has never seen anything. */
	static async start(options: RigOptions): Promise<Rig> {
		const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
		const context = await browser.launchPersistentContext(profile, {
			...chromium,
			locale: 'en-GB',
			timezoneId: 'UTC',
			viewport: { width: 1366, height: 768 },
			// A worker that fetches the whole site in the background would be measured with whatever runs meanwhile.
			serviceWorkers: options.worker ?? 'block'
		});
		await context.addInitScript({ path: PROBE });
		return new Rig(context, profile, options);
	}

	/** Ends the browser and destroys everything it kept. */
	async stop(): Promise<void> {
		await this.context.close();
		rmSync(this.#profile, { recursive: true, force: true });
	}

	/** A page of the product. */
	async page(): Promise<RigPage> {
		const page = await this.context.newPage();
		const session = await this.context.newCDPSession(page);
		return new RigPage(page, session, { site: this.#site, profiles: this.#profiles });
	}

	/**
	 * Runs something in the bench's own page, which holds the store and the rules without any interface.
	 * @param options `cpu`: so many times slower; `profile`: the name under which a profile of it is kept
	 */
	async inBench<T>(
		run: (page: Page) => Promise<T>,
		{ cpu = 1, profile }: { readonly cpu?: number; readonly profile?: string } = {}
	): Promise<T> {
		const opened = await this.page();
		await opened.goto('/bench/');
		await opened.page.waitForFunction(() => 'bench' in window);
		await opened.slowCpu(cpu);
		const call = (): Promise<T> => run(opened.page);
		const result = await (profile === undefined ? call() : opened.profiled(profile, call));
		await opened.page.close();
		return result;
	}
}

export interface RigOptions {
	readonly site: Site;
	/** Where CPU profiles go, if they are wanted. */
	readonly profiles: Profiles | undefined;
	/** Whether pages may have a service worker; not, where this is left out. */
	readonly worker?: 'allow' | 'block';
}

/** One tab, with the dials of the bench. */
export class RigPage {
	readonly page: Page;
	readonly #session: CDPSession;
	readonly #options: RigOptions;

	constructor(page: Page, session: CDPSession, options: RigOptions) {
		this.page = page;
		this.#session = session;
		this.#options = options;
		page.setDefaultTimeout(120_000);
	}

	/** Goes to an address of the site, `/#/about`, or to a whole address elsewhere. */
	async goto(address: string): Promise<void> {
		const { href } = new URL(address, this.#options.site.address);
		await this.page.goto(href, { waitUntil: 'commit' });
	}

	/** Makes the page's processor so many times slower; not for a profile, which asks for shares and not for times. */
	async slowCpu(times: number): Promise<void> {
		if (this.#options.profiles !== undefined) return;
		await this.#session.send('Emulation.setCPUThrottlingRate', { rate: times });
	}

	/** Puts the page on the slow line, with nothing in its cache. */
	async slowLine(): Promise<void> {
		await this.#session.send('Network.enable');
		await this.#session.send('Network.clearBrowserCache');
		await this.#session.send('Network.emulateNetworkConditions', SLOW_LINE);
	}

	/** Runs something and, where a profile is wanted, keeps what the processor did meanwhile. */
	async profiled<T>(name: string, run: () => Promise<T>): Promise<T> {
		const { profiles } = this.#options;
		if (profiles === undefined) return run();
		await this.#session.send('Profiler.enable');
		await this.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await this.#session.send('Profiler.setSamplingInterval', { interval: 200 });
		await this.#session.send('Profiler.start');
		const before = await this.#work();
		const result = await run();
		const after = await this.#work();
		const { profile } = await this.#session.send('Profiler.stop');
		const work = new Map([...after].map(([kind, time]) => [kind, time - (before.get(kind) ?? 0)]));
		profiles.add(name, { profile, work });
		return result;
	}

	/** What the page's main thread has done since it began, by kind, in milliseconds. */
	async #work(): Promise<ReadonlyMap<string, number>> {
		const { metrics } = await this.#session.send('Performance.getMetrics');
		return new Map(
			metrics
				.filter(({ name }) => name.endsWith('Duration'))
				.map(({ name, value }) => [name.replace('Duration', ''), value * 1000])
		);
	}
}
