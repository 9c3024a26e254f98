/** How words are told apart and compared for the wall: without case, marks on letters, and what stands between them. */

export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word in its plainest form: "José" and "JOSE" are one, and so are Arabic words with and without their vowels. */
export const fold = (word: string): string =>
	word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}\u0640]/gu, '');

/** The words of a text in their plainest form. */
export const foldedWords = (text: string): readonly string[] =>
	(text.normalize('NFKC').match(WORD) ?? []).map(fold).filter((word) => word !== '');

/** Whether a word is of a script with capitals; others are matched within longer words, as prefixes hang on them. */
export const isCased = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

const capital = /^[\p{Lu}\p{Lt}]/u;
/** "van", "de", "al": small words within names. */
const LONGEST_PARTICLE = 3;
const MOST_WORDS = 5;

/**
 * Whether a text looks like a name: at most five words, that all begin with a capital but for small ones. A script
 * without capitals leaves that open, so there a short row of words counts.
 */
export function seemsName(text: string): boolean {
	const words = text.match(WORD) ?? [];
	if (words.length === 0 || words.length > MOST_WORDS) return false;
	const isBig = (word: string): boolean => capital.test(word) || !isCased(word);
	return words.some(isBig) && words.every((word) => isBig(word) || word.length <= LONGEST_PARTICLE);
}
