import { cutAddresses } from './addresses';
import { readSlide, WALL_TEXT_LIMIT, type WallSlide } from './wall';
import { fold, foldedWords, isCased, WORD } from './words-of';

/** What stands on the wall for a word that is hidden; always as long, so that not even its length is told. */
export const MASK = '▮▮▮';

/** From so many letters on a word is found within longer ones too: "Annas", "Bergers". */
const LONG_ENOUGH = 4;

/** Makes texts fit for the room: every hidden word is replaced, and so is what reaches a person. */
export function masker(hidden: readonly string[]): (text: string) => string {
	const rows = hidden.map(foldedWords).flatMap(withOneWord);
	const known = new Map<string, readonly Row[]>();
	/** The hidden rows that a word may begin. Texts of a room say the same words again and again. */
	const rowsFrom = (word: string): readonly Row[] => {
		const found = known.get(word) ?? rows.filter(([first = '']) => holds(word, first));
		known.set(word, found);
		return found;
	};
	return (text) => maskWords(cutAddresses(text.normalize('NFC'), MASK), rowsFrom);
}

/** A row of words is also found where it is written as one: "annaberger", "#RiverWatch". */
const withOneWord = (row: Row): readonly Row[] =>
	row.length > 1 ? [row, [row.join('')]] : row.length > 0 ? [row] : [];

interface Token {
	readonly from: number;
	readonly to: number;
	readonly word: string;
}

type Row = readonly string[];

function maskWords(text: string, rowsFrom: (word: string) => readonly Row[]): string {
	const tokens = [...text.matchAll(WORD)]
		.map((match): Token => {
			const [word] = match;
			return { from: match.index, to: match.index + word.length, word: fold(word) };
		})
		.filter(({ word }) => word !== '');
	const isHidden = new Set(
		tokens.flatMap(({ word }, at) => rowsFrom(word).flatMap((row) => tokensLike(row, tokens, at)))
	);
	return rebuilt(text, tokens, isHidden);
}

/** The words of a text from one on, if they stand there as the hidden row does. */
function tokensLike(row: Row, tokens: readonly Token[], at: number): readonly Token[] {
	const here = tokens.slice(at, at + row.length);
	return row.every((word, place) => holds(here[place]?.word ?? '', word)) ? here : [];
}

/** Whether a word of the text gives a hidden one away. */
function holds(word: string, hidden: string): boolean {
	if (word === hidden) return true;
	const least = isCased(hidden) ? LONG_ENOUGH : 2;
	return hidden.length >= least && word.includes(hidden);
}

/** Words that are hidden one after the other become one mask, so that their number is not told. */
function rebuilt(text: string, tokens: readonly Token[], isHidden: ReadonlySet<Token>): string {
	let [done, at] = ['', 0];
	for (const [place, token] of tokens.entries()) {
		if (!isHidden.has(token)) continue;
		const before = tokens[place - 1];
		const follows = before !== undefined && isHidden.has(before);
		if (!follows) done += text.slice(at, token.from) + MASK;
		at = token.to;
	}
	return done + text.slice(at);
}

/** Ids and words of our own that stand in a slide; everything else in it may hold what somebody typed. */
const OURS = new Set(['kind', 'category', 'level', 'axis', 'window', 'differOn', 'state', 'at']);

/**
 * A slide as the room may see it: every text masked first, and only then cut to what a wall can hold, so that no half
 * of a name is left. What could not be read again shows as waiting.
 */
export function maskSlide(slide: WallSlide, mask: (text: string) => string): WallSlide {
	const masked = (value: unknown): unknown => {
		if (typeof value === 'string') return cutToWall(mask(value));
		if (Array.isArray(value)) return value.map(masked);
		if (value === null || typeof value !== 'object') return value;
		const parts = Object.entries(value);
		return Object.fromEntries(
			parts.map(([key, part]) => [key, OURS.has(key) ? part : masked(part)])
		);
	};
	return readSlide(masked(slide));
}

const cutToWall = (text: string): string =>
	text.length <= WALL_TEXT_LIMIT ? text : `${text.slice(0, WALL_TEXT_LIMIT - 1)}…`;
