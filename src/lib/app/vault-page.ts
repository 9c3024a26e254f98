import { VaultKeys } from '$lib/state/vault-keys.svelte';
import { newPhrase, phraseWords } from '$lib/storage/sealed/phrase';
import type { VaultKit } from '$lib/ui/vault/kit';
import { eraseAll } from './erased';
import { gate, loadSession, planStore, vaultChanged } from './holdfast';

const guard = async () => (await planStore()).guard;

/** What locks the vault hears of it; that the change is made does not hang on that. */
const tell = (): void => void vaultChanged().catch(() => undefined);

/** What the page of the vault works with, over the real store. */
export const vaultKit = (): VaultKit => ({
	keys: new VaultKeys(guard, {
		...{ loadLock: loadSession, onkeys: tell },
		onlocking: (locking) => {
			// Keys that the page shows hold at once; reading them back takes a moment in which the old ones would.
			gate.locking = locking;
			tell();
		}
	}),
	phrases: { words: phraseWords, draw: newPhrase },
	eraseAll: async () => {
		await eraseAll(async () => (await guard()).eraseAll());
		// There is nothing left to lock, and the page stays.
		gate.attended?.session.opensBy('device');
	}
});
