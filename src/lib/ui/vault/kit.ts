import type { VaultKeys } from '$lib/state/vault-keys.svelte';

/** Where words for passphrases come from. Both reject when the list of words does not arrive. */
export interface Phrases {
	/** The list, small letters. */
	readonly words: () => Promise<readonly string[]>;
	/** So many words drawn from it, with a space between each. */
	readonly draw: (count: number) => Promise<string>;
}

/** What the page of the vault works with. */
export interface VaultKit {
	readonly keys: VaultKeys;
	readonly phrases: Phrases;
	/** Destroys everything of Holdfast in this browser. Rejects when the browser refuses; the keys may be gone then. */
	readonly eraseAll: () => Promise<void>;
}

/** What every change of passphrases is given. */
export interface TaskProps {
	readonly kit: VaultKit;
	/** It is done: a sentence that says so. */
	readonly ondone: (said: string) => void;
}
