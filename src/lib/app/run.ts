import { beginRun } from '$lib/storage/upkeep';

/** Whether this is the browser whose database a torn log can cost (decision 0010); others keep theirs differently. */
export const isChromium = (): boolean => /Chrom(?:e|ium)\//.test(navigator.userAgent);

/** The first moment in which the page has nothing better to do. Safari has no such call and no such database. */
const whenIdle = (task: () => void): void => {
	requestIdleCallback(task, { timeout: 1000 });
};

/** Follows this page from here to its end, so that the next start knows whether it ended in order. */
export const followRun = (name: string): void => {
	whenIdle(() => {
		follow(name);
	});
};

function follow(name: string): void {
	const { locks } = navigator as { locks?: LockManager };
	const run = beginRun({ name, run: crypto.randomUUID(), indexedDB, locks });
	addEventListener('pagehide', () => {
		run.end();
	});
	addEventListener('pageshow', (event) => {
		if (event.persisted) run.resume();
	});
}
