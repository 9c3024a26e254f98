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

/** Somebody who can be asked, with a port for the answer. */
interface Asked {
	postMessage(message: unknown, transfer: Transferable[]): void;
}

/** The releases that pages run; undefined when one page does not say. */
export async function versionsRun(
	pages: readonly Asked[],
	patience = PATIENCE
): Promise<ReadonlySet<string> | undefined> {
	const answers = await Promise.all(pages.map((page) => askPage(page, patience)));
	const known = answers.filter((answer) => answer !== undefined);
	return known.length === answers.length ? new Set(known) : undefined;
}

/**
 * The caches that may go: of releases older than ours that no page runs. A cache made after our own belongs to a
 * release that is being installed, or was broken off and goes on later.
 * @param caches the names of all caches, oldest first
 */
export function leftovers(
	caches: readonly string[],
	names: Names,
	run: ReadonlySet<string>
): readonly string[] {
	return caches.slice(0, Math.max(0, caches.indexOf(names.cache))).filter((cache) => {
		const version = versionOf(cache, names);
		return version !== undefined && !run.has(version);
	});
}

function askPage(page: Asked, patience: number): Promise<string | undefined> {
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
