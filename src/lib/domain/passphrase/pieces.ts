import { COMMON, DISGUISES, ROWS, SMALL } from './known-words';

/** What a piece of a passphrase is, as whoever guesses would see it. */
export type PieceKind =
	| 'word'
	| 'common'
	| 'small'
	| 'letters'
	| 'digits'
	| 'signs'
	| 'year'
	| 'run'
	| 'row'
	| 'repeat'
	| 'gap';

export interface Piece {
	readonly kind: PieceKind;
	/** Where it begins, and where the next one does. */
	readonly from: number;
	readonly to: number;
	/** Bits it counts where pieces are looked for; letters on no list are reckoned anew afterwards. */
	readonly bits: number;
}

/** A passphrase that is taken apart: its characters small, and the same with disguised letters undone. */
export interface Spelled {
	readonly plain: string;
	readonly undone: string;
	readonly words: ReadonlySet<string>;
}

/** Bits of one word of a list of 7,776. */
export const WORD_BITS = Math.log2(7776);
const LONGEST = 32;
/** What one letter on no list counts while pieces are looked for: so dear that words of the list win. */
const LOOSE_LETTER = 4;
const LETTER = /^[\p{L}\p{M}]$/u;
const isLetter = (sign: string | undefined): boolean => sign !== undefined && LETTER.test(sign);

/** Makes every character one unit long, so that places in the text count characters. */
export function spell(signs: readonly string[], words: ReadonlySet<string>): Spelled {
	const plain = signs.map((sign) => smallUnit(sign, signs)).join('');
	return { plain, undone: Array.from(plain, (sign) => DISGUISES[sign] ?? sign).join(''), words };
}

/** What takes two units is on no list: it is only told apart from its like, by a unit of private use. */
function smallUnit(sign: string, signs: readonly string[]): string {
	const lower = sign.toLowerCase();
	return lower.length === 1 ? lower : String.fromCharCode(PRIVATE + signs.indexOf(sign));
}
const PRIVATE = 0xe000;

/** Every piece that ends at a place and that somebody who guesses would try before chance. */
export function piecesTo(spelled: Spelled, to: number): readonly Piece[] {
	const found: Piece[] = [one(spelled, to - 1)];
	for (let from = Math.max(0, to - LONGEST); from < to - 1; from++) {
		const bits = longer(spelled, from, to);
		if (bits !== undefined) found.push({ ...bits, from, to });
	}
	return found;
}

type Priced = Pick<Piece, 'kind' | 'bits'>;

/** One character by itself. */
function one(spelled: Spelled, at: number): Piece {
	const sign = spelled.plain.charAt(at);
	return { from: at, to: at + 1, ...priceOf(spelled, sign, at) };
}

function priceOf({ plain }: Spelled, sign: string, at: number): Priced {
	if (isLetter(sign)) return { kind: 'letters', bits: LOOSE_LETTER };
	if (/\p{N}/u.test(sign)) return { kind: 'digits', bits: Math.log2(10) };
	// A gap between words says nothing, and a sign that was there already says little.
	if (/\s/.test(sign)) return { kind: 'gap', bits: 0 };
	const isAgain = plain.indexOf(sign) < at;
	if (/[-_.,!?]/.test(sign)) return { kind: 'signs', bits: isAgain ? 0 : 2 };
	return { kind: 'signs', bits: isAgain ? 1.5 : 4 };
}

function longer(spelled: Spelled, from: number, to: number): Priced | undefined {
	const length = to - from;
	const text = spelled.plain.slice(from, to);
	const prices = [
		wordPrice(spelled, from, to),
		isWhole(spelled.plain, from, to) && SMALL.has(text) ? price('small', 5) : undefined,
		length >= 3 && isRun(text) ? price('run', 4 + Math.log2(length)) : undefined,
		length >= 3 && isRow(text) ? price('row', 5 + Math.log2(length)) : undefined,
		yearPrice(text),
		isRepeat(spelled.plain, from, to) ? price('repeat', 1 + Math.log2(length)) : undefined
	];
	return prices
		.filter((known) => known !== undefined)
		.reduce<Priced | undefined>(
			(best, next) => (best && best.bits <= next.bits ? best : next),
			undefined
		);
}

const price = (kind: PieceKind, bits: number): Priced => ({ kind, bits });

/** A word of the list or a common passphrase, also behind signs that stand for letters. */
function wordPrice(
	{ plain, undone, words }: Spelled,
	from: number,
	to: number
): Priced | undefined {
	const text = plain.slice(from, to);
	const meant = undone.slice(from, to);
	if (!isLetter(meant.charAt(0))) return undefined;
	return listed(text, words) ?? (meant === text ? undefined : listed(meant, words));
}

function listed(text: string, words: ReadonlySet<string>): Priced | undefined {
	if (COMMON.has(text)) return price('common', 6);
	return text.length >= 3 && words.has(text) ? price('word', WORD_BITS) : undefined;
}

const isWhole = (text: string, from: number, to: number): boolean =>
	!isLetter(text[from - 1]) && !isLetter(text[to]);

/** `abcd`, `9876`, `aaaa`: each character one step from the one before, always the same way. */
function isRun(text: string): boolean {
	const step = text.charCodeAt(1) - text.charCodeAt(0);
	if (Math.abs(step) > 1) return false;
	for (let at = 2; at < text.length; at++)
		if (text.charCodeAt(at) - text.charCodeAt(at - 1) !== step) return false;
	return true;
}

const isRow = (text: string): boolean =>
	ROWS.some((row) => row.includes(text) || row.includes(Array.from(text).reverse().join('')));

/** A year of the last or this century, a day as six or eight digits. */
function yearPrice(text: string): Priced | undefined {
	if (/^(19|20)\d\d$/.test(text)) return price('year', Math.log2(100));
	if (/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)?\d\d$/.test(text)) return price('year', 15);
	return /^(19|20)?\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text)
		? price('year', 15)
		: undefined;
}

/** Stood there before already. Four characters at least: fewer come again within words. */
const isRepeat = (text: string, from: number, to: number): boolean =>
	to - from >= 4 && text.slice(0, from).includes(text.slice(from, to));
