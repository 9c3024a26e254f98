const isLetter = /[\p{L}\p{M}]/u;

/**
 * Tells ordinary words from names: a word that stands in our own texts in small letters is an ordinary one. Takes
 * anything that holds texts; a word is looked up once.
 */
export function ordinaryIn(source: unknown): (word: string) => boolean {
	let text: string | undefined;
	const known = new Map<string, boolean>();
	return (word) => {
		const found = known.get(word) ?? standsIn((text ??= textsIn(source).join('\n')), word);
		known.set(word, found);
		return found;
	};
}

/** Every text within a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}

function standsIn(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
		if (!isLetter.test(before) && !isLetter.test(after)) return true;
	}
	return false;
}
