/**
 * A long row of letters in which the pair that stands most often is one sign, then the next one, and so on (byte pair
 * encoding). The table of weights is half as long that way, and it is what the single file has most of.
 */

/** The signs that may stand for a pair: printable, one byte each, and none that a string would have to escape. */
const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
	(sign) => !/["'\\`$<]/.test(sign)
);

/** A text in which signs stand for pairs, and what they stand for: three signs each, in the order of making. */
export interface Paired {
	readonly text: string;
	readonly pairs: string;
}

/** Shortens a text by as many pairs as there are free signs. The same text gives the same result. */
export function paired(text: string): Paired {
	const free = signs.filter((sign) => !text.includes(sign));
	let made: Paired = { text, pairs: '' };
	for (const sign of free) {
		const pair = commonestPair(made.text);
		if (pair === undefined) break;
		made = { text: made.text.split(pair).join(sign), pairs: `${made.pairs}${sign}${pair}` };
	}
	return made;
}

/** A pair that stands less often costs more than it saves. */
const SELDOM = 4;

function commonestPair(text: string): string | undefined {
	const counts = new Map<string, number>();
	for (let at = 0; at + 1 < text.length; at++) {
		const pair = text.slice(at, at + 2);
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	return best !== undefined && best[1] >= SELDOM ? best[0] : undefined;
}

/** The text as it was. */
export function unpaired({ text, pairs }: Paired): string {
	let whole = text;
	for (let at = pairs.length - 3; at >= 0; at -= 3)
		whole = whole.split(pairs.charAt(at)).join(pairs.slice(at + 1, at + 3));
	return whole;
}
