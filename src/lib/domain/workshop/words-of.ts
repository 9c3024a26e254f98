/** How words are told apart and compared for the wall: without case, marks on letters, and what stands between them. */

/** Signs that are not seen (a soft hyphen, a joiner) stand inside of a word, so that they split no name. */
export const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

/** Letters that differ by more than a mark, and are written for each other. */
const SAME_LETTER: Readonly<Record<string, string>> = {
	...{ ı: 'i', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ς: 'σ' },
	...{ ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ٱ: 'ا' }
};
const OTHER_LETTER = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu');
/** Digits of Arabic and of Persian: each row begins at a number that is divisible by sixteen. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/**
 * A word in its plainest form: "José" and "JOSE" are one, so are "Łukasz" and "Lukasz", Arabic words with and without
 * their vowels, and a word with signs in it that nobody sees.
 */
export const fold = (word: string): string =>
	word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
		.replace(OTHER_LETTER, (letter) => SAME_LETTER[letter] ?? letter)
		.replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** The words of a text in their plainest form. */
export const foldedWords = (text: string): readonly string[] =>
	(text.normalize('NFKC').match(WORD) ?? []).map(fold).filter((word) => word !== '');

/** Whether a word is of a script with capitals; others are matched within longer words, as prefixes hang on them. */
export const isCased = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
