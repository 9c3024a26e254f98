import { versionOf, type Names } from './names';

/** Milliseconds that a page has to say which release it runs. */
const PATIENCE = 2000;

/** The open pages of this site, controlled by this worker or not. */
export async function pagesOf(
	clients: Clients,
	{ scope }: Names
): Promise<readonly WindowClient[]> {
	const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.filter(({ url }) => url.startsWith(scope));
}

/** The releases that pages run; undefined when one page does not say. */
export async function versionsRun(
	pages: readonly Pick<WindowClient, 'postMessage'>[],
	patience = PATIENCE
): Promise<ReadonlySet<string> | undefined> {
	const answers = await Promise.all(pages.map((page) => askPage(page, patience)));
	const known = answers.filter((answer) => answer !== undefined);
	return known.length === answers.length ? new Set(known) : undefined;
}

/**
 * The caches that may go: of releases that no page runs. A cache made after our own may belong to a release that
 * is just being installed; it goes only when there is none.
 * @param caches the names of all caches, oldest first
 */
export function leftovers(
	caches: readonly string[],
	{ names, run, isNewerComing }: { names: Names; run: ReadonlySet<string>; isNewerComing: boolean }
): readonly string[] {
	const own = caches.indexOf(names.cache);
	return caches.filter((cache, n) => {
		const version = versionOf(cache, names);
		if (version === undefined || cache === names.cache || run.has(version)) return false;
		return n < own || !isNewerComing;
	});
}

function askPage(
	page: Pick<WindowClient, 'postMessage'>,
	patience: number
): Promise<string | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const done = (answer: unknown): void => {
			clearTimeout(timer);
			port1.close();
			resolve(typeof answer === 'string' ? answer : undefined);
		};
		const timer = setTimeout(done, patience);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			done(data);
		};
		page.postMessage('which release', [port2]);
	});
}
