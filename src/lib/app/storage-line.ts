import type { StorageLine } from '$lib/ui/home/Home.svelte';

/** Milliseconds that the page has for itself before the line about the store comes. */
const AFTER_LISTING = 500;

/** Brings the line about the store once the page can be used: the first sight of home does not need it. */
export async function loadStorageLine(): Promise<StorageLine> {
	await new Promise((resolve) => setTimeout(resolve, AFTER_LISTING));
	const [{ default: View }, { default: Reminder }, { health }] = await Promise.all([
		import('$lib/ui/home/StorageLine.svelte'),
		import('./Reminder.svelte'),
		import('./health')
	]);
	return { View, Reminder, health };
}
