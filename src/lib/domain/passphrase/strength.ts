import { piecesTo, spell, type Piece, type PieceKind } from './pieces';

/** How hard a passphrase is to guess, in a word. */
export type StrengthWord = 'weak' | 'fair' | 'good' | 'strong';

/** Why a passphrase counts as little as it does. */
export type StrengthReason = 'short' | 'common' | 'one-word' | 'pattern' | 'repeat' | 'date';

/** A careful estimate: whoever knows how people choose needs at least about 2^bits tries to go through them all. */
export interface Strength {
	readonly bits: number;
	readonly word: StrengthWord;
	readonly reasons: readonly StrengthReason[];
}

/** Under so many bits a passphrase is not taken. */
export const REFUSED_BELOW = 40;
/** Under so many bits it is taken with a warning. */
export const WARNED_BELOW = 60;
const STRONG_FROM = 75;

/** Characters beyond these count nothing: it takes no longer to estimate a page of text. */
const COUNTED = 128;
/** No character counts for more, whatever it is. */
const CEILING = 7;

/**
 * Estimates a passphrase from below: it is taken apart into the pieces that somebody who guesses would try (words of
 * the list, common ones, runs of keys, days, what stood there before), always so that it counts least.
 * @param words the list that generated passphrases are made of, small letters
 */
export function strengthOf(passphrase: string, words: ReadonlySet<string>): Strength {
	const signs = Array.from(passphrase.normalize('NFKC').trim()).slice(0, COUNTED);
	const pieces = cheapest(signs, words);
	const bits = Math.min(CEILING * signs.length, bitsOf(pieces, signs));
	return { bits, word: wordFor(bits), reasons: reasonsFor(bits, pieces, signs.length) };
}

function wordFor(bits: number): StrengthWord {
	if (bits < REFUSED_BELOW) return 'weak';
	if (bits < WARNED_BELOW) return 'fair';
	return bits < STRONG_FROM ? 'good' : 'strong';
}

/** The way through the passphrase that counts least. */
function cheapest(signs: readonly string[], words: ReadonlySet<string>): readonly Piece[] {
	const spelled = spell(signs, words);
	const best: { readonly sum: number; readonly last?: Piece }[] = [{ sum: 0 }];
	for (let to = 1; to <= signs.length; to++) {
		const ways = piecesTo(spelled, to).map((last) => ({
			sum: (best[last.from]?.sum ?? 0) + last.bits,
			last
		}));
		best.push(ways.reduce((least, way) => (way.sum < least.sum ? way : least)));
	}
	const pieces: Piece[] = [];
	for (let at = best[signs.length]?.last; at !== undefined; at = best[at.from]?.last)
		pieces.unshift(at);
	return pieces;
}

/** What the pieces count together. What is on no list is reckoned by whole runs, not character by character. */
function bitsOf(pieces: readonly Piece[], signs: readonly string[]): number {
	let bits = 0;
	let run: readonly Piece[] = [];
	for (const piece of pieces) {
		if (isLoose(piece) && run[0]?.kind === piece.kind) run = [...run, piece];
		else {
			bits += runBits(run, signs);
			run = [piece];
		}
	}
	return bits + runBits(run, signs);
}

const isLoose = ({ kind }: Piece): boolean => kind === 'letters' || kind === 'digits';

/** One piece, or characters of one kind that stand together. */
function runBits(run: readonly Piece[], signs: readonly string[]): number {
	const [first] = run;
	if (first?.kind === 'letters')
		return lettersBits(signs.slice(first.from, first.from + run.length));
	return first?.kind === 'digits' ? digitsBits(run.length) : (first?.bits ?? 0);
}

/** Long numbers are telephone numbers and accounts, of which the first part is known. */
const digitsBits = (count: number): number =>
	Math.log2(10) * Math.min(count, 7) + 1.5 * Math.max(0, count - 7);

/** Characters of scripts that are written without gaps; each counts by itself. */
const UNGAPPED: readonly (readonly [script: RegExp, bits: number])[] = [
	[/\p{Script=Han}/u, CEILING],
	[/\p{Script=Hangul}/u, 5],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 3],
	[/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 2]
];
const ungapped = (sign: string): number | undefined =>
	UNGAPPED.find(([script]) => script.test(sign))?.[1];

function lettersBits(run: readonly string[]): number {
	let [bits, length, before] = [0, 0, ''];
	for (const sign of run) {
		const own = ungapped(sign);
		// A capital within begins a word of its own.
		if (own !== undefined || (isCapital(sign) && before !== '' && !isCapital(before))) {
			bits += unknownWord(length);
			length = 0;
		}
		if (own === undefined) length += 1;
		else bits += own;
		before = sign;
	}
	return bits + unknownWord(length);
}

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

/** A word that is on no list of ours is on somebody's list of 65,536; only very long ones count a little more. */
const unknownWord = (length: number): number =>
	(16 * length) / (length + 3) + 0.5 * Math.max(0, length - 10);

function reasonsFor(
	bits: number,
	pieces: readonly Piece[],
	length: number
): readonly StrengthReason[] {
	if (bits >= WARNED_BELOW || length === 0) return [];
	const has = (...kinds: readonly PieceKind[]): boolean =>
		pieces.some(({ kind }) => kinds.includes(kind));
	const found: readonly (readonly [StrengthReason, boolean])[] = [
		['common', has('common')],
		['pattern', has('run', 'row')],
		['repeat', has('repeat')],
		['date', has('year')],
		['one-word', wordsIn(pieces) <= 1],
		['short', length < SHORT]
	];
	return found.flatMap(([reason, isSo]) => (isSo ? [reason] : []));
}
/** Fewer characters than these are few, whatever they are. */
const SHORT = 12;

/** Words, of our list or of another: letters that stand together are one. */
const wordsIn = (pieces: readonly Piece[]): number =>
	pieces.filter(
		({ kind }, at) => kind === 'word' || (kind === 'letters' && pieces[at - 1]?.kind !== 'letters')
	).length;
