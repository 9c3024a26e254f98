/** Words in a reveal phrase: each of 7,776, so four are 51 bits (design 4.1). */
const PHRASE_WORDS = 4;

/**
 * Random words for people to write down, with a space between each. Rejects when the list does not arrive.
 * @param count default: as many as a reveal phrase has
 */
export async function newPhrase(count = PHRASE_WORDS): Promise<string> {
	const words = await phraseWords();
	return Array.from({ length: count }, () => words[randomBelow(words.length)]).join(' ');
}

/** The list that phrases are made of. */
export async function phraseWords(): Promise<readonly string[]> {
	const { default: list } = await import('./words.txt?raw');
	return list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** A whole number from 0 to below the limit, at most 2^32, each as likely as any other. */
export function randomBelow(limit: number): number {
	const even = 2 ** 32 - (2 ** 32 % limit);
	const draw = new Uint32Array(1);
	do crypto.getRandomValues(draw);
	while ((draw[0] ?? 0) >= even);
	return (draw[0] ?? 0) % limit;
}

/**
 * The letters and digits of a phrase, small, as its key is made of them. Spaces, hyphens, other signs, capitals and
 * the width of letters make no difference.
 */
export const phraseLetters = (phrase: string): string =>
	phrase
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, '');
