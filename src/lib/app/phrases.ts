import { newPhrase, phraseWords } from '$lib/storage/sealed/phrase';
import type { Phrases } from '$lib/ui/vault/kit';

/** Words for passphrases, from the list that reveal phrases are made of. */
export const phrases: Phrases = { words: phraseWords, draw: newPhrase };
