import { Erased } from '$lib/state/erased.svelte';

/** Whether everything was erased in this tab, or in another one beside it, and nobody has begun anew. */
export const erased = new Erased(tabMemory());

/** A browser that refuses everything refuses this too. */
function tabMemory(): Storage | undefined {
	try {
		return sessionStorage;
	} catch {
		return undefined;
	}
}

/** The page that says what may remain. */
export const loadErased = () => import('$lib/ui/vault/Erased.svelte');

/**
 * Destroys everything of Holdfast in this browser: what the vault holds first, by `destroy`, and then what stands
 * beside it. Rejects when the vault could not be destroyed.
 */
export async function eraseAll(destroy: () => Promise<void>): Promise<void> {
	// Fetched ahead: afterwards the host may be out of reach, and no copy of this release is left.
	const [{ clearSurroundings }] = await Promise.all([import('./erasing'), loadErased()]);
	await destroy();
	const isWhole = await clearSurroundings();
	// The address may name what is gone; the page that says so stands at the bare one.
	history.replaceState(history.state, '', '#/');
	erased.mark(isWhole ? 'nothing' : 'part');
}

/** Begins anew, with nothing of before in memory. */
export function begin(): void {
	erased.begin();
	location.reload();
}
