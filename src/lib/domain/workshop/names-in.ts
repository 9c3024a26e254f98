import { cutAddresses } from './addresses';
import { fold, isCased, WORD } from './words-of';

/** What tells a name from other words. */
export interface NameSigns {
	/** Whether a word, in its plainest form, is one of which names of roles are made. */
	readonly isRoleWord: (folded: string) => boolean;
	/** Whether a word in small letters is an ordinary one. */
	readonly isOrdinary: (word: string) => boolean;
}

/**
 * Where a line stands. `who`: a field that says who, as "Anna from finance". `reach`: a text on people. `secret`: a text
 * that never leaves. `organisation`: its name, of which each word alone is none. `place`: where it works. `paper`: what
 * was filled into a paper.
 */
export type LineKind = 'who' | 'reach' | 'secret' | 'organisation' | 'place' | 'paper';

interface Manner {
	/** Whether unknown words in small letters count in a short line: "ring anna". */
	readonly small: boolean;
	/** Whether ordinary words with a capital count: "ask Rose". Else they do beside another name: "Rose Nkemelu". */
	readonly ordinary: boolean;
	/** Whether words of a script without capitals count one by one in a short part. */
	readonly uncased: boolean;
	/** Whether a short line is hidden as a whole, and so are short parts of a script without capitals. */
	readonly whole: boolean;
}

const manners: Readonly<Record<Exclude<LineKind, 'who' | 'organisation'>, Manner>> = {
	reach: { small: true, ordinary: true, uncased: true, whole: true },
	secret: { small: false, ordinary: true, uncased: false, whole: true },
	place: { small: false, ordinary: false, uncased: false, whole: true },
	paper: { small: false, ordinary: false, uncased: true, whole: false }
};

/** Longest line that can be somebody's name, or a note on one; more is a text. */
const SHORT_LINE = 60;
const MOST_WORDS_OF_A_NAME = 5;
/** Of a script without spaces, a longer row of signs is no name. */
const LONGEST_SPACELESS = 4;
const SPACELESS = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
/** Small words within names, that would hide too much where they stand alone. */
const PARTICLE = /^(?:abu|al|bin|da|das|de|del|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von)$/;
/** Words for roles in one sense only: they stand between two people too. */
const JOINING = new Set(['and', 'or', 'with']);
const MAIL_NAME = /([^\s@<>()]+)@/gu;
const SHORT_NUMBER = /\p{Nd}(?:[\s\p{Cf}().\-/]{0,2}\p{Nd}){3,}/gu;
const A_YEAR = /^(?:19|20)\d\d$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const NAMED_WHOLE = /\p{L}|\p{Nd}{4}/u;
/** What stands between two names rather than within one. */
const SEPARATOR = /[,;:()|/–—&+\n\u060c\u061b\u3001]|\s-\s/u;
const SENTENCE_END = /[.!?؟。]\s*$/u;

interface Token {
	readonly word: string;
	readonly folded: string;
	readonly from: number;
	readonly to: number;
	/** What stands before it since the last word. */
	readonly before: string;
	/** The part of the line between separators that it stands in. */
	readonly part: number;
	/** Its place in the line. */
	readonly at: number;
}

/** A line of the plan as it is searched. */
interface Line {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly signs: NameSigns;
}

/**
 * The words, and rows of words, of one line that can be somebody's name or tell where somebody is. Numbers and addresses
 * are cut out first, because they are hidden wherever they stand. Names of roles are left.
 */
export function namesIn(text: string, kind: LineKind, signs: NameSigns): readonly string[] {
	const cut = cutAddresses(text.normalize('NFC'), ' , ');
	const line: Line = { text: cut, tokens: tokensOf(cut), signs };
	if (kind === 'organisation') return wholeLine(line);
	const isHidden = kind === 'who' ? hiddenInWho(line) : hiddenInText(line, manners[kind]);
	const names = [...runs(line, isHidden), ...mailNames(text, signs), ...shortNumbers(cut, kind)];
	const isWhole = kind === 'who' || manners[kind].whole;
	return isWhole ? [...wholeLine(line), ...names] : names;
}

function tokensOf(text: string): readonly Token[] {
	let [end, part, at] = [0, 0, -1];
	return [...text.matchAll(WORD)].flatMap((match): readonly Token[] => {
		const [word] = match;
		const folded = fold(word);
		const before = text.slice(end, match.index);
		if (folded === '') return [];
		if (SEPARATOR.test(before)) part += 1;
		end = match.index + word.length;
		at += 1;
		return [{ word, folded, from: match.index, to: end, before, part, at }];
	});
}

/** In a field that says who, every word counts that is no word for a role and no ordinary one. */
function hiddenInWho({ tokens, signs }: Line): (token: Token) => boolean {
	const isNameOnly = !tokens.some(({ folded }) => signs.isRoleWord(folded) && !JOINING.has(folded));
	return (token) => {
		const { word, folded } = token;
		if (signs.isRoleWord(folded) || !/\p{L}/u.test(word)) return false;
		if (!isCased(word) || CAPITAL.test(word)) return true;
		return isNameOnly || token === tokens[0] || !signs.isOrdinary(word);
	};
}

/** In a text, words with a capital count, but for ordinary ones that only begin a sentence. */
function hiddenInText(line: Line, manner: Manner): (token: Token) => boolean {
	const { tokens, signs, text } = line;
	const isGreat = (token: Token | undefined): token is Token =>
		token !== undefined && CAPITAL.test(token.word) && !signs.isRoleWord(token.folded);
	const isUnknown = ({ word }: Token): boolean => !signs.isOrdinary(word.toLowerCase());
	const sizes: number[] = [];
	for (const { part } of tokens) sizes[part] = (sizes[part] ?? 0) + 1;
	const besides = ({ at, part }: Token): readonly Token[] =>
		[tokens[at - 1], tokens[at + 1]].filter(isGreat).filter((each) => each.part === part);
	const isName = (token: Token): boolean => {
		if (isUnknown(token) || besides(token).some(isUnknown)) return true;
		if (!manner.ordinary) return false;
		const isFirst = token === tokens[0] || SENTENCE_END.test(token.before);
		return !isFirst || besides(token).length > 0 || sizes[token.part] === 1;
	};
	const isUncased = (token: Token): boolean =>
		manner.uncased && /\p{L}/u.test(token.word) && (sizes[token.part] ?? 0) <= MOST_WORDS_OF_A_NAME;
	return (token) => {
		if (signs.isRoleWord(token.folded)) return false;
		if (!isCased(token.word)) return isUncased(token);
		if (isGreat(token)) return isName(token);
		return manner.small && text.length <= SHORT_LINE && isUnknown(token);
	};
}

/** "Anna de Berger" is hidden as a whole, and so are "Anna" and "Berger": people are called by one of them. */
function runs(line: Line, isHidden: (token: Token) => boolean): readonly string[] {
	const found = line.tokens.filter((token) => !PARTICLE.test(token.folded) && isHidden(token));
	const rows: Token[][] = [];
	for (const token of found) {
		const row = rows.at(-1);
		const last = row?.at(-1);
		if (row !== undefined && last !== undefined && isSameName(line, last, token)) row.push(token);
		else rows.push([token]);
	}
	const isAlone = line.tokens.length === 1;
	return rows.flatMap((row) => {
		const [first, last] = [row[0], row.at(-1)];
		const whole = row.length > 1 ? [line.text.slice(first?.from, last?.to)] : [];
		return [...whole, ...row.flatMap(({ word }) => callNames(word, isAlone))];
	});
}

/** Whether nothing but small words, as "de", stands between two words. */
const isSameName = ({ tokens }: Line, one: Token, two: Token): boolean =>
	one.part === two.part &&
	tokens.slice(one.at + 1, two.at).every(({ folded }) => PARTICLE.test(folded));

/** A word of a name, and for a name without spaces the given name in it: of 王小明 also 小明. One sign hides too much. */
function callNames(word: string, isAlone: boolean): readonly string[] {
	if (word.length < 2) return isAlone ? [word] : [];
	if (!SPACELESS.test(word) || word.length > LONGEST_SPACELESS) return [word];
	const given = [word.slice(1), word.slice(2)].filter(({ length }) => length > 1);
	return [word, ...given];
}

/** "anna.berger@example.org" tells both names; "office@example.org" tells none. */
const mailNames = (text: string, { isRoleWord }: NameSigns): readonly string[] =>
	[...text.matchAll(MAIL_NAME)].flatMap(([, name = '']) => {
		const words = name.split(/[._-]+/).filter((word) => /^\p{L}{3,}$/u.test(word));
		return words.length > 1 ? words.filter((word) => !isRoleWord(fold(word))) : [];
	});

/** A short number with which people are reached: "4711", "12 34 56". No year. */
const shortNumbers = (text: string, kind: LineKind): readonly string[] =>
	kind === 'who' || kind === 'reach'
		? (text.match(SHORT_NUMBER) ?? []).filter((number) => !A_YEAR.test(number))
		: [];

function wholeLine({ text, tokens, signs }: Line): readonly string[] {
	const isOpen = tokens.every(({ folded }) => signs.isRoleWord(folded));
	return !isOpen && text.length <= SHORT_LINE && NAMED_WHOLE.test(text) ? [text.trim()] : [];
}
