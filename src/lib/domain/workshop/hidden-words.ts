import type { Fields, Sensitivity } from '../plan/field';
import type { Plan } from '../plan/plan';
import { planShape } from '../plan/shape';
import { fold, foldedWords, isCased, seemsName } from './words-of';

/** What the group decided about words on the wall, beside what the plan marks. */
export interface WallWishes {
	/** Words that are hidden too. */
	readonly hidden: readonly string[];
	/** Words that the plan marks and the group wants to be read all the same: "bank", where nobody is called so. */
	readonly allowed: readonly string[];
	/** Words of which the names of roles are made. */
	readonly roleWords: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** Longest value that can be somebody's name; more is a text, of which the parts that look like names count. */
const LONGEST_NAME = 60;

/**
 * Every word, or row of words, that the room must not read: what stands in a field marked `names` or `secret`, the
 * name of the organisation and where it works, and what the group adds. The name of a person counts word by word too.
 * Roles of this plan are no names, and neither is what the group allows. A line that was not yet added is on no wall,
 * so nobody looks at it here. Sorted, each once.
 */
export function hiddenWords(plan: Plan, wishes: WallWishes): readonly string[] {
	const { hidden, allowed } = wishes;
	const isRole = roleIn(new Set(wishes.roleWords.map(fold)));
	const roles = Object.values(plan.roles).map(({ title }) => title);
	const open = new Set([...roles, ...allowed].map(asKey));
	const people = markedValues(plan, 'names')
		.flatMap(linesIn)
		.flatMap(namesIn)
		.filter((name) => !isRole(name));
	const secrets = [...markedValues(plan, 'secret'), ...placesAndNames(plan)];
	const words = [
		...[...people, ...linesOnPapers(plan).filter(seemsName)].flatMap(withParts(open)),
		...secrets.flatMap(linesIn).flatMap(namesIn),
		...hidden
	];
	const kept = words.filter((word) => foldedWords(word).length > 0 && !open.has(asKey(word)));
	return [...new Set(kept.map((word) => word.trim()))].sort();
}

const roleIn =
	(words: ReadonlySet<string>) =>
	(name: string): boolean =>
		foldedWords(name).every((word) => words.has(word));

const asKey = (text: string): string => foldedWords(text).join(' ');

/** What the plan calls open or internal and still tells where it is, or who. */
const placesAndNames = ({ settings, activities }: Plan): readonly string[] => [
	...[settings.organisationName ?? '', settings.place ?? ''],
	...Object.values(activities).map(({ where }) => where ?? '')
];

/** All texts of the plan in fields of one sensitivity. */
function markedValues(plan: Plan, sensitivity: Sensitivity): readonly string[] {
	const tables = Object.entries({ ...planShape.entities, ...planShape.keyed });
	return [
		...marked(planShape.settings, plan.settings, sensitivity),
		...tables.flatMap(([name, fields]) =>
			Object.values(plan[name as 'actions']).flatMap((thing) => marked(fields, thing, sensitivity))
		)
	];
}

/** Texts in the marked fields of one thing. Ids, and places in an order, are nobody's name. */
const marked = (fields: Fields, thing: Values, asked: Sensitivity): readonly string[] =>
	Object.entries(fields).flatMap(([field, { sensitivity }]) => {
		const value = thing[field];
		const isText = typeof value === 'string' && field !== 'order' && !field.endsWith('Id');
		return isText && sensitivity === asked ? [value] : [];
	});

/** What was filled into papers is mostly no name. A paper keeps its rows as JSON: the texts in them count. */
const linesOnPapers = (plan: Plan): readonly string[] =>
	Object.values(plan.papers)
		.flatMap((value) => (value.startsWith('[') ? rowsIn(value) : [value]))
		.flatMap(linesIn);

function rowsIn(value: string): readonly string[] {
	try {
		return strings(JSON.parse(value) as unknown);
	} catch {
		return [value];
	}
}

function strings(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(strings);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const linesIn = (text: string): readonly string[] =>
	text
		.split(/[\n\r]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !ISO_DAY.test(line));

/** A short line is taken whole. Of each line, the parts that look like names count, and rows of digits. */
function namesIn(line: string): readonly string[] {
	const parts = line
		.split(/[,;:()|/–—]+|\s-\s/)
		.map((part) => part.trim())
		.filter((part) => seemsName(part) && /\p{L}/u.test(part));
	const isTelling = /\p{L}|\d{4}/u.test(line);
	return line.length <= LONGEST_NAME && isTelling ? [line, ...parts] : parts;
}

/** "Anna Berger" is hidden as a whole, and so are "Anna" and "Berger": people are called by one of them. */
const withParts =
	(open: ReadonlySet<string>) =>
	(name: string): readonly string[] => {
		const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
		const isName = words.length > 1 && seemsName(name) && !open.has(asKey(name));
		return isName ? [name, ...words.filter(canStandAlone)] : [name];
	};

/** Too short a word would hide half of the wall. */
const canStandAlone = (word: string): boolean =>
	/\p{L}/u.test(word) && word.length >= (isCased(word) ? 3 : 2);
