import type { ThreatType } from './catalogue';

/** Words that stand in most sentences and say nothing about a threat. Lower case; English, as the catalogue is. */
export const smallWords: ReadonlySet<string> = new Set(
	(
		'a about after again against all also am an and another any anybody anyone are around as at away back be because ' +
		'been before being but by can cannot come comes coming could day did do does doing done down even every for from ' +
		'get gets getting give gives go goes going gone got had has have he her him his how i if in into is it its just ' +
		'keep keeps let like made make makes making many may maybe me might more most much must my never new no not now ' +
		'of off on one only or other our ours out over own put puts said say says she should so some somebody someone ' +
		'something such take takes than that the their them then there these they thing things this those through to too ' +
		'under until up us very want wants was way we well were what when where which while who will with without would ' +
		'you your yours yourself'
	).split(' ')
);

/** What groups call themselves: whoever the threat is, these are the words for whom it meets. */
const wordsForUs: ReadonlySet<string> = new Set(
	(
		'people person staff team colleague colleagues member members group groups organisation organisations ' +
		'organization organizations work working'
	).split(' ')
);

/** Own words are taken for a threat type only where this share of what they say is found in it. */
const SPOKEN = 1 / 3;
/** The same where the words found stand in different names of the type. */
const SPOKEN_APART = 1 / 2;

/** So many answers are remembered: more than a plan has threats, as a rule. */
const MANY = 5_000;

interface Names {
	readonly type: ThreatType;
	/** The words of its title, of the parts of the title, and of each synonym. */
	readonly names: readonly ReadonlySet<string>[];
}

/**
 * Learns the names of threat types, and returns what tells which one a group's own words plainly mean. It answers
 * with undefined rather than a guess: one shared word among several is not enough, nor are two types that fit equally.
 */
export function resemblanceTo(
	types: readonly ThreatType[]
): (words: string) => ThreatType | undefined {
	const known = types.map(namesOf);
	const told = new Map<string, ThreatType | undefined>();
	return (words) => {
		// A list of threats asks for all of them again after every change of one.
		if (told.has(words)) return told.get(words);
		if (told.size > MANY) told.clear();
		const said = tellingWords(words);
		const [best, next] = known
			.map(({ type, names }) => ({ type, fit: fitOf(said, names) }))
			.filter(({ fit }) => fit > 0)
			.sort((a, b) => b.fit - a.fit);
		const type = best?.fit === next?.fit ? undefined : best?.type;
		told.set(words, type);
		return type;
	};
}

const namesOf = (type: ThreatType): Names => ({
	type,
	names: [type.title, ...type.title.split(/[,()]/).filter(hasSeveralWords), ...type.synonyms]
		.map(tellingWords)
		.filter(({ size }) => size > 0)
});

const hasSeveralWords = (part: string): boolean => tellingWords(part).size > 1;

/** 0 for no or a weak resemblance; otherwise the words shared with one name, and then with all of them. */
function fitOf(said: ReadonlySet<string>, names: Names['names']): number {
	const shared = names.map((name) => sharedBy(said, name));
	const most = Math.max(
		0,
		...shared.filter((_, place) => isPlain(said, names[place], shared[place]))
	);
	const everywhere = [...said].filter((word) => names.some((name) => name.has(word))).length;
	const isPlainTogether = everywhere > 1 && everywhere >= said.size * SPOKEN_APART;
	return most > 0 || isPlainTogether ? most * 100 + everywhere : 0;
}

const sharedBy = (said: ReadonlySet<string>, name: ReadonlySet<string>): number =>
	[...name].filter((word) => said.has(word)).length;

/** A name of one word has to be half of what is said; of a longer name most is said, and at least two words. */
function isPlain(said: ReadonlySet<string>, name: ReadonlySet<string> = said, shared = 0): boolean {
	if (name.size === 1) return shared === 1 && said.size <= 2;
	return shared > 1 && shared * 2 > name.size && shared >= said.size * SPOKEN;
}

/** The words that say something, without their endings; what a hyphen joins is one word. */
const tellingWords = (text: string): ReadonlySet<string> =>
	new Set(
		(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
			.filter((word) => word.length > 2 && !smallWords.has(word) && !wordsForUs.has(word))
			.map(stemOf)
	);

/** Takes off the endings that English adds to one word most often, down to three letters: arrested, arrests, arrest. */
const stemOf = (word: string): string =>
	word
		.replace(/(?<=...)(?:ations?|ions?|ings?|ures?|ers?|ed|es|s|e)$/u, '')
		.replace(/(.)\1$/u, '$1');
