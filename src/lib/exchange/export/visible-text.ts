/**
 * Signs that a reader cannot see and that change what he sees: controls, halves of a character, and the bidi
 * embeddings, overrides and isolates with which text can be made to look like other text. Direction marks and
 * joiners stay: Arabic, Persian and emoji need them, and they reorder nothing beyond themselves.
 */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text in which every such sign is shown by its number, `⟦U+202E⟧`; line ends and tabs become spaces. */
export const visibleText = (text: string): string =>
	text
		.replace(/\r\n|[\t\n\r\u0085\u2028\u2029]/g, ' ')
		.replace(unseen, (sign) => `⟦U+${hexadecimal(sign)}⟧`);

const hexadecimal = (sign: string): string =>
	(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
