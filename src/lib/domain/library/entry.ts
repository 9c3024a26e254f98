import type { Case, Mechanism, ThreatType } from '../catalogue/catalogue';
import type { Template } from '../catalogue/template';
import type { Category } from '../vocabulary';

/** The kinds of item of the library, in the order in which they are offered. */
export const itemKinds = ['case', 'mechanism', 'threat', 'template'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * By what the library can be narrowed. `form`: one organisation or a coalition; `effort`: of a mechanism, or of
 * the mechanisms of a case; `evidence`: of the case.
 */
export const facets = [
	'kind',
	'category',
	'threat',
	'front',
	'phase',
	'form',
	'region',
	'rating',
	'effort',
	'evidence'
] as const;
export type Facet = (typeof facets)[number];

/** What the library holds, whole. */
export interface Shelf {
	readonly cases: readonly Case[];
	readonly threatTypes: readonly ThreatType[];
	readonly templates: readonly Template[];
}

/** One line of the library: enough to list it and to narrow by it. */
export interface LibraryEntry {
	/** Unique in the library: `case/vuka`. It is also the end of its address. */
	readonly key: string;
	readonly kind: ItemKind;
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	/** Who and where, for cases and mechanisms. */
	readonly told?: Pick<Case, 'organisation' | 'place' | 'years'>;
	/** A facet that does not apply is empty, and the entry is left out where that facet is asked for. */
	readonly values: Readonly<Record<Facet, readonly string[]>>;
}

type Values = Partial<Record<Facet, readonly string[]>>;

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function entry(
	kind: ItemKind,
	{ id, title, lead, told }: Pick<LibraryEntry, 'id' | 'title' | 'lead' | 'told'>,
	values: Values
): LibraryEntry {
	const all = Object.fromEntries(facets.map((facet) => [facet, unique(values[facet] ?? [])]));
	return {
		key: `${kind}/${id}`,
		kind,
		id,
		title,
		lead,
		...(told === undefined ? {} : { told }),
		values: { ...(all as Record<Facet, readonly string[]>), kind: [kind] }
	};
}

type CategoriesOf = (threatTypeIds: readonly string[]) => readonly Category[];

/** What a case and each of its mechanisms share. */
const surroundings = (told: Case): Values => ({
	form: [told.kind],
	region: [told.region],
	rating: told.rating === undefined ? [] : [told.rating],
	evidence: [told.evidence]
});

function caseEntry(told: Case, categoriesOf: CategoriesOf): LibraryEntry {
	const { id, title, summary: lead, mechanisms } = told;
	const threats = [...told.threats, ...mechanisms.flatMap((mechanism) => mechanism.threats)];
	return entry(
		'case',
		{ id, title, lead, told },
		{
			...surroundings(told),
			threat: threats,
			category: categoriesOf(threats),
			front: mechanisms.flatMap(({ fronts }) => fronts),
			phase: mechanisms.flatMap(({ phases }) => phases),
			effort: mechanisms.map(({ effort }) => String(effort))
		}
	);
}

function mechanismEntry(
	mechanism: Mechanism,
	told: Case,
	categoriesOf: CategoriesOf
): LibraryEntry {
	const { id, name: title, summary: lead, threats } = mechanism;
	return entry(
		'mechanism',
		{ id, title, lead, told },
		{
			...surroundings(told),
			threat: threats,
			category: categoriesOf(threats),
			front: mechanism.fronts,
			phase: mechanism.phases,
			effort: [String(mechanism.effort)]
		}
	);
}

function threatEntry(type: ThreatType): LibraryEntry {
	const { id, title, definition: lead, category, alsoIn } = type;
	return entry('threat', { id, title, lead }, { threat: [id], category: [category, ...alsoIn] });
}

function templateEntry(template: Template, categoriesOf: CategoriesOf): LibraryEntry {
	const { id, title, purpose: lead, threats } = template;
	return entry(
		'template',
		{ id, title, lead },
		{ threat: threats, category: categoriesOf(threats) }
	);
}

/** Every item of the library as one line: cases, mechanisms, threat types, templates. */
export function entriesOf({ cases, threatTypes, templates }: Shelf): readonly LibraryEntry[] {
	const categoryOf = new Map(threatTypes.map(({ id, category }) => [id, category]));
	const categoriesOf: CategoriesOf = (ids) =>
		ids.map((id) => categoryOf.get(id)).filter((category) => category !== undefined);
	return [
		...cases.map((told) => caseEntry(told, categoriesOf)),
		...cases.flatMap((told) =>
			told.mechanisms.map((mechanism) => mechanismEntry(mechanism, told, categoriesOf))
		),
		...threatTypes.map(threatEntry),
		...templates.map((template) => templateEntry(template, categoriesOf))
	];
}
