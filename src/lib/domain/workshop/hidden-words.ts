import type { Fields, Sensitivity } from '../plan/field';
import type { Plan } from '../plan/plan';
import { planShape } from '../plan/shape';
import { namesIn, type LineKind, type NameSigns } from './names-in';
import { textsIn } from './ordinary';
import { fold, foldedWords } from './words-of';

/** What the group decided about words on the wall, beside what the plan marks, and what tells a name from a word. */
export interface WallWishes {
	/** Words that are hidden too. */
	readonly hidden: readonly string[];
	/** Words that the plan marks and the group wants to be read all the same: "bank", where nobody is called so. */
	readonly allowed: readonly string[];
	/** Words of which the names of roles are made. */
	readonly roleWords: readonly string[];
	/** Whether a word in small letters is an ordinary one rather than a name. */
	readonly isOrdinary: (word: string) => boolean;
}

type Values = Readonly<Record<string, unknown>>;

/** A line of the plan, and where it stands. */
type Found = readonly [line: string, kind: LineKind];

/**
 * Every word, or row of words, that the room must not read: names in the fields marked `names` or `secret` and in the
 * papers, the name of the organisation and where it works, and what the group adds. The name of a person counts word by
 * word too. Words for roles are no names; what the group allows is read, unless the group hides it itself. A line that
 * was not yet added is on no wall, so nobody looks at it here. Sorted, each once.
 */
export function hiddenWords(plan: Plan, wishes: WallWishes): readonly string[] {
	const roleWords = new Set(wishes.roleWords.map(fold));
	const signs: NameSigns = {
		isRoleWord: (folded) => roleWords.has(folded),
		isOrdinary: wishes.isOrdinary
	};
	const allowed = new Set(wishes.allowed.map(asKey));
	const ofPlan = linesOf(plan).flatMap(([line, kind]) =>
		closed(namesIn(line, kind, signs), allowed)
	);
	const kept = [...ofPlan, ...wishes.hidden];
	const words = kept.filter((word) => foldedWords(word).length > 0);
	return [...new Set(words.map((word) => word.trim()))].sort();
}

/** Names of one line without those that are allowed. Who allows "Anna Berger" allows the two words of it in this line. */
function closed(names: readonly string[], allowed: ReadonlySet<string>): readonly string[] {
	const open = names.map(asKey).filter((key) => allowed.has(key));
	return open.length === 0
		? names
		: names.filter((name) => !open.some((key) => ` ${key} `.includes(` ${asKey(name)} `)));
}

const asKey = (text: string): string => foldedWords(text).join(' ');

const linesOf = (plan: Plan): readonly Found[] => [
	...marked(plan, 'names'),
	...marked(plan, 'secret'),
	...Object.values(plan.roles).flatMap(({ title }) => found(title, 'who')),
	...found(plan.settings.organisationName ?? '', 'organisation'),
	...placesOf(plan).flatMap((value) => found(value, 'place')),
	...Object.values(plan.papers).flatMap(filledIn)
];

/** What the plan calls open or internal and still tells where it is. */
const placesOf = ({ settings, activities }: Plan): readonly string[] => [
	settings.place ?? '',
	...Object.values(activities).map(({ where }) => where ?? '')
];

/** All lines of the plan in fields of one sensitivity. */
function marked(plan: Plan, sensitivity: Sensitivity): readonly Found[] {
	const tables = Object.entries({ ...planShape.entities, ...planShape.keyed });
	return [
		...markedIn(planShape.settings, plan.settings, sensitivity),
		...tables.flatMap(([name, fields]) =>
			Object.values(plan[name as 'actions']).flatMap((thing) =>
				markedIn(fields, thing, sensitivity)
			)
		)
	];
}

/** Lines in the marked fields of one thing. Ids, and places in an order, are nobody's name. */
const markedIn = (fields: Fields, thing: Values, asked: Sensitivity): readonly Found[] =>
	Object.entries(fields).flatMap(([field, { sensitivity }]) => {
		const value = thing[field];
		const isText = typeof value === 'string' && field !== 'order' && !field.endsWith('Id');
		if (!isText || sensitivity !== asked) return [];
		return found(value, asked === 'secret' ? 'secret' : WHO.has(field) ? 'who' : 'reach');
	});

/** Fields that say nothing but who. */
const WHO = new Set(['owner', 'deputy', 'who', 'contact', 'by', 'decides', 'leadRole']);

/** A paper keeps its rows as JSON: the texts in them count. */
const filledIn = (value: string): readonly Found[] =>
	(value.startsWith('[') ? rowsIn(value) : [value]).flatMap((text) => found(text, 'paper'));

function rowsIn(value: string): readonly string[] {
	try {
		return textsIn(JSON.parse(value));
	} catch {
		return [value];
	}
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const found = (text: string, kind: LineKind): readonly Found[] =>
	text
		.split(/[\n\r]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !ISO_DAY.test(line))
		.map((line) => [line, kind] as const);
