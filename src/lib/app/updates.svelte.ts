import type { Component } from 'svelte';
import { dev } from '$app/environment';
import type { Updates } from '$lib/state/updates.svelte';

interface Shown {
	readonly updates: Updates;
	/** Says that a release waits, and asks. */
	readonly Notice: Component<{ updates: Updates }>;
	/** For home: that Holdfast works offline, and the release that was left for later. */
	readonly Line: Component<{ updates: Updates }>;
}

let shown: Shown | undefined = $state.raw();

/** What is known of new releases, with the pieces that show it; undefined until the page has had time for it. */
export const shownUpdates = (): Shown | undefined => shown;

/** Milliseconds in which a page that has just opened is left to the person. */
const AFTER_OPENING = 2000;

/**
 * Makes the site work offline and looks for new releases, once the page is idle. Does nothing where there are no
 * service workers, from a disk, and in the single file. Returns the way to stop.
 */
export function startUpdatesWhenIdle(): () => void {
	const isSite = !dev && !__SINGLE_FILE__ && location.protocol.startsWith('http');
	if (!isSite || !('serviceWorker' in navigator)) return () => undefined;
	const timer = setTimeout(() => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => void start(), { timeout: 5000 });
		else void start();
	}, AFTER_OPENING);
	return () => {
		clearTimeout(timer);
	};
}

/** Without a connection, or where the browser refuses, the page goes on as it is. */
async function start(): Promise<void> {
	try {
		const { startUpdates } = await import('./updates-start');
		shown = await startUpdates();
	} catch {
		shown = undefined;
	}
}
