import type { StorageLine } from '$lib/ui/home/Home.svelte';

/** Brings the line about the store, which the first sight of home does not need. */
export async function loadStorageLine(): Promise<StorageLine> {
	const [{ default: View }, { health }] = await Promise.all([
		import('$lib/ui/home/StorageLine.svelte'),
		import('./health')
	]);
	return { View, health };
}
