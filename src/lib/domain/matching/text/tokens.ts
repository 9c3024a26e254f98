/**
 * From a text to the stems of its words: lower case, accents folded, small words left out, endings cut. One light
 * stemmer for English; words of other languages lose at most an ending, the same one each time.
 */
export const stemsOf = (text: string): readonly string[] => stemsWithout(smallWords, text);

/**
 * The same with all but the very smallest words left in: "nobody", "not", "our own" and "want" tell much of what a
 * story is about where it is known which stories they stood in.
 */
export const fullStemsOf = (text: string): readonly string[] => stemsWithout(tinyWords, text);

const stemsWithout = (left: ReadonlySet<string>, text: string): readonly string[] =>
	folded(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1 && !left.has(word))
		.map(stemOf);

const folded = (text: string): string =>
	text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** Words that nearly every story holds; they tell no threat from another. */
const smallWords = new Set(
	`a an and are as at be been but by for from had has have he her his i if in into is it its me my no not of on or our
	she so some that the their them then there they this to us was we were what when which who will with would you your
	all also any can could did do does how just more most now one only other out over own same than very about after
	again before because between both during each few here off once such through too under until up down while where why
	whom nor these those am being having doing should ours yours him hers itself themselves myself against like want need
	say says said get got make made go going come came know think two three first last year years month months week weeks
	day days today yesterday tomorrow people someone somebody something nobody nothing everybody everyone please help
	organisation organization ngo ngos group groups work working staff office`.split(/\s+/)
);

const tinyWords = new Set(
	`an and are as at be been but by for from had has have he her his if in into is it its me my of on or so some that
	the their them then there they this to us was we were what when which who will with you your`.split(
		/\s+/
	)
);

/** Of these endings at most one is rewritten, the first that fits. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/ational$/, 'ate'],
	[/(isation|ization|isations|izations)$/, 'ize'],
	[/(ations?|ators?)$/, 'at'],
	[/(fulness|ousness|iveness)$/, ''],
	[/ies$/, 'y'],
	[/sses$/, 'ss'],
	[/([^s])s$/, '$1']
];

const SUFFIX = /(ings?|edly|ed|ers?|ments?|ness|ly|able|ible|ive|al|ist|ism|ity)$/;
/** What is left of a word must keep so many letters. */
const KEPT = 4;

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The stem of one folded word. The same word gives the same stem always; what was asked before is remembered. */
function stemOf(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	const stem = word.length <= 3 ? word : cut(word);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(word, stem);
	return stem;
}

function cut(word: string): string {
	const fitting = endings.find(([ending]) => ending.test(word));
	const first = fitting ? word.replace(fitting[0], fitting[1]) : word;
	return first
		.replace(SUFFIX, (suffix: string, _group: string, at: number) => (at >= KEPT ? '' : suffix))
		.replace(/([bdfgmnprt])\1$/, '$1')
		.replace(/e$/, '')
		.replace(/is$/, 'iz')
		.replace(/y$/, 'i');
}

/** Whether two words are one typing error apart: a letter more, less, wrong, or two letters swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	const start = sharedStart(one, other);
	const end = sharedEnd(one.slice(start), other.slice(start));
	const left = one.slice(start, one.length - end);
	const right = other.slice(start, other.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && left === right.charAt(1) + right.charAt(0);
}

function sharedStart(one: string, other: string): number {
	let shared = 0;
	while (shared < one.length && one[shared] === other[shared]) shared++;
	return shared;
}

function sharedEnd(one: string, other: string): number {
	const most = Math.min(one.length, other.length);
	let shared = 0;
	while (shared < most && one.at(-1 - shared) === other.at(-1 - shared)) shared++;
	return shared;
}
