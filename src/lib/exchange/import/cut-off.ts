/**
 * Whether a text that is no JSON looks like the beginning of some: an object that opens with a key, in which no
 * bracket closes another's, and which ends while it is still open. Text of nothing but spaces and null bytes, which
 * a full disk leaves behind, counts as cut off at its very start.
 */
export function isCutOff(text: string): boolean {
	const start = withoutBlanks(text, 0);
	if (start === text.length) return true;
	if (text[start] !== '{') return false;
	const key = withoutBlanks(text, start + 1);
	return key === text.length || (text[key] === '"' && endsOpen(text, start));
}

const blanks = ' \t\n\r\0';

/** The place of the first sign from `from` on that is no blank. Walked, because a pattern may take minutes here. */
function withoutBlanks(text: string, from: number): number {
	let place = from;
	while (place < text.length && blanks.includes(text.charAt(place))) place++;
	return place;
}

const closes: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** Walks the brackets outside of strings. False as soon as one does not fit or the first is closed. */
function endsOpen(text: string, start: number): boolean {
	const open: string[] = [];
	for (let place = start; place < text.length; place++) {
		const sign = text.charAt(place);
		if (sign === '"') place = endOfString(text, place);
		if (sign === '{' || sign === '[') open.push(sign);
		if (closes[sign] !== undefined && open.pop() !== closes[sign]) return false;
		if (open.length === 0) return false;
	}
	return true;
}

/** The place of the quotation mark that ends the string begun at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
	for (let place = start + 1; place < text.length; place++) {
		if (text[place] === '"') return place;
		if (text[place] === '\\') place++;
	}
	return text.length;
}
