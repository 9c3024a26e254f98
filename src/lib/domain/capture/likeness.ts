/** So much of both texts is the same where one says all that the other says, and a little more. */
const SHARED = 0.8;
/** The same for scripts without spaces, where one other sign changes two pairs of signs. */
const SHARED_PAIRS = 0.65;

/** Words of English that make no difference between two titles. Every other word does, "not" above all. */
const plainWords: ReadonlySet<string> = new Set('a an the of our by at in on to'.split(' '));

/** Words that turn what is said into its opposite, in some of the languages that groups write. */
const turningWords: ReadonlySet<string> = new Set(
	'no not never without pas sans sin nunca kein keine nicht ohne не без нет ні لا لم لن بدون'.split(
		' '
	)
);

const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const TOKENS =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}ー]+|[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Signs that stand inside a word and are often left out, and the stroke that only makes Arabic words longer. */
const INSIDE = /(?<=\p{L})['’ʼ](?=\p{L})|\u0640/gu;

/** What two texts are compared by. */
export interface Said {
	readonly words: ReadonlySet<string>;
	/** Whether most of it is pairs of signs, from a script without spaces. */
	readonly isPairs: boolean;
	/** Stands for a text of signs alone. */
	readonly plain: string;
}

/** Takes a text apart: without case, accents, punctuation, the order of words and the plural. */
export function saidIn(text: string): Said {
	const plain = text
		.normalize('NFKD')
		.replace(MARKS, '')
		.toLowerCase()
		.normalize('NFC')
		.replace(INSIDE, '');
	const tokens = plain.match(TOKENS) ?? [];
	const all = tokens.flatMap((token) =>
		SPACELESS.test(token) ? pairsOf(token) : [singular(token)]
	);
	const telling = all.filter((word) => !plainWords.has(word));
	const pairs = all.filter((word) => SPACELESS.test(word)).length;
	return {
		words: new Set(telling.length > 0 ? telling : all),
		isPairs: pairs * 2 > all.length,
		plain: plain.trim()
	};
}

function pairsOf(token: string): readonly string[] {
	const signs = Array.from(token);
	if (signs.length < 2) return signs;
	return signs.slice(1).map((sign, place) => `${signs[place] ?? ''}${sign}`);
}

/** English alone: a plural there is one letter, and in other languages the typing error of a long word covers most. */
const singular = (word: string): string =>
	/^[a-z]{3,}s$/.test(word) && !/(ss|us|is)$/.test(word)
		? word.replace(/(?<=..)ies$/, 'y').replace(/s$/, '')
		: word;

/** Whether two texts say the same, or nearly the same: in another order, with a typing error, with a word more. */
export function areNearlySame(one: Said, other: Said): boolean {
	if (one.words.size === 0 || other.words.size === 0) {
		return one.words.size === other.words.size && one.plain === other.plain;
	}
	const size = one.words.size + other.words.size;
	const less = Math.min(one.words.size, other.words.size);
	// So many words more on one side could not be made good by all that are left.
	if ((2 * less) / size < SHARED_PAIRS) return false;
	return areShared(one, other, size);
}

function areShared(one: Said, other: Said, size: number): boolean {
	const mine = matedIn(one.words, other.words);
	// Most of what was captured has nothing in common with a text.
	if (mine === 0) return false;
	const theirs = matedIn(other.words, one.words);
	const share = (mine + theirs) / size;
	if (one.isPairs && other.isPairs) return share >= SHARED_PAIRS;
	// One word in place of another is another thing; a word more is the same thing said at length.
	const isWhole = mine === one.words.size || theirs === other.words.size;
	return isWhole && share >= SHARED && !areTurned(one.words, other.words);
}

/** Whether one says what the other denies. */
function areTurned(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	for (const word of turningWords) if (one.has(word) !== other.has(word)) return true;
	return false;
}

/** How many words of a text stand in the other one, typing errors forgiven. */
function matedIn(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let mated = 0;
	for (const word of words) if (other.has(word) || hasNear(word, other)) mated += 1;
	return mated;
}

function hasNear(word: string, others: ReadonlySet<string>): boolean {
	if (slipsIn(word) === 0) return false;
	for (const other of others) if (isSlip(word, other)) return true;
	return false;
}

/** So many typing errors are forgiven in a word: none in short ones, in numbers and in pairs of signs. */
const slipsIn = (word: string): number =>
	word.length < 5 || /\p{N}/u.test(word) ? 0 : word.length < 9 ? 1 : 2;

/** Both words have to be long enough, so that the answer is the same from either side. */
function isSlip(one: string, other: string): boolean {
	const most = Math.min(slipsIn(one), slipsIn(other));
	if (most === 0 || Math.abs(one.length - other.length) > most) return false;
	return isWithin(one, other, most);
}

/** The ends of two words, after what both begin and end with. */
function different(one: string, other: string): readonly [string, string] {
	const least = Math.min(one.length, other.length);
	let start = 0;
	while (start < least && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Whether so many slips lead from one word to the other: a letter more, less, another, or two exchanged. */
function isWithin(first: string, second: string, slips: number): boolean {
	const [one, other] = different(first, second);
	const longest = Math.max(one.length, other.length);
	if (longest <= slips) return true;
	if (slips === 0 || Math.abs(one.length - other.length) > slips) return false;
	return afterSlip(one, other).some(([mine, theirs]) => isWithin(mine, theirs, slips - 1));
}

/** What is left of two words after each slip that may stand at their beginning. */
function afterSlip(one: string, other: string): readonly (readonly [string, string])[] {
	const isTurned = one.length > 1 && one[0] === other[1] && one[1] === other[0];
	return [
		...(isTurned ? [[one.slice(2), other.slice(2)] as const] : []),
		[one.slice(1), other],
		[one, other.slice(1)],
		[one.slice(1), other.slice(1)]
	];
}

/** Learns what was captured, and returns what tells which of it, the first one, is nearly the same as a text. */
export function likenessTo<Id>(
	captured: readonly (readonly [id: Id, text: string])[]
): (text: string) => Id | undefined {
	const known = captured.map(([id, text]) => ({ id, said: saidIn(text) }));
	return (text) => {
		const said = saidIn(text);
		return known.find((each) => areNearlySame(said, each.said))?.id;
	};
}
