import { beginRun as begin } from '$lib/storage/upkeep';

/** Whether this is the browser whose databases a torn log can cost (decision 0010); others keep theirs otherwise. */
const isChromium = (): boolean =>
	'userAgentData' in navigator || /Chrom(?:e|ium)\//.test(navigator.userAgent);

class Risk {
	/** An earlier run was cut off, and the browser's log could not be renewed. */
	isOpen = $state(false);
}
export const risk = new Risk();

/**
 * Begins the run of this page and follows it to its end, so that the next start knows whether it ended in order.
 * Resolves when it is noted. Whatever goes wrong here, the plans open.
 */
export async function beginRun(name: string): Promise<void> {
	try {
		if (!isChromium()) return;
		const { locks } = navigator as { locks?: LockManager };
		const run = begin({ name, run: crypto.randomUUID(), indexedDB, locks });
		addEventListener('pagehide', () => {
			run.end();
		});
		addEventListener('pageshow', (event) => {
			if (event.persisted) run.resume();
		});
		void run.log.then((log) => (risk.isOpen = log === 'at-risk'));
		await run.isNoted;
	} catch {
		// No database, or no secure place: the store says so in its own words.
	}
}
