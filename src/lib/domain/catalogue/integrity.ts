import type { Case, Fact, Grade, Mechanism, ThreatType } from './catalogue';

/** Where something stands: names of fields and places in lists, counted from 0. */
export type Place = readonly (string | number)[];

/** Something that is written in the right form and cannot be so. `value` is what it is about. */
export interface LinkTrouble {
	readonly path: Place;
	readonly code:
		| 'unknown-threat'
		| 'unknown-source'
		| 'source-not-cited'
		| 'twice'
		| 'judgement-with-sources'
		| 'case-without-case-source'
		| 'context-without-source'
		| 'threat-not-of-case'
		| 'of-another-case'
		| 'phase-not-of-mechanism'
		| 'outcome-not-told'
		| 'no-such-question'
		| 'no-date'
		| 'before-it-was-written'
		| 'leads-to-itself'
		| 'own-category'
		| 'wrong-beginning'
		| 'id-too-long'
		| 'nothing-in-it';
	readonly value?: string;
}

/** The ids that links may name. */
export interface KnownIds {
	readonly threatTypes: ReadonlySet<string>;
}

const chapters = [
	...(['trigger', 'before', 'during', 'after', 'governance', 'resources'] as const),
	...(['outcomes', 'challenges', 'lessons', 'since'] as const)
];
const READINESS_QUESTIONS = 42;

/** A part of an item with the place it stands at. */
export interface At<T> {
	readonly it: T;
	readonly path: Place;
}

const listed = <T>(list: readonly T[], path: Place): readonly At<T>[] =>
	list.map((it, place) => ({ it, path: [...path, place] }));

/** What repeats an earlier part, by what tells parts apart. */
export function repeated<T>(parts: readonly At<T>[], of: (part: T) => string): LinkTrouble[] {
	const seen = new Set<string>();
	return parts.flatMap(({ it, path }) => {
		const value = of(it);
		if (!seen.has(value)) {
			seen.add(value);
			return [];
		}
		return [{ path, code: 'twice', value }] as const;
	});
}

/** Links of a list that lead nowhere. */
export const unknownOf = (
	ids: readonly string[],
	known: ReadonlySet<string>,
	[path, code]: readonly [Place, LinkTrouble['code']]
): LinkTrouble[] =>
	listed(ids, path).flatMap(({ it, path: at }) =>
		known.has(it) ? [] : [{ path: at, code, value: it }]
	);

/**
 * What cannot be so in a case and its mechanisms: links that lead nowhere, statements that their sources cannot
 * carry, judgement that looks like something that was read. Holdfast's own cases and those of packs keep to the
 * same rules.
 */
export function troublesOfCase(told: Case, known: KnownIds): readonly LinkTrouble[] {
	const facts = chapters.flatMap((chapter) => listed(told[chapter], [chapter]));
	return [
		...unknownOf(told.threats, known.threatTypes, [['threats'], 'unknown-threat']),
		...repeated(listed(told.threats, ['threats']), (id) => id),
		...troublesOfSources(told, facts),
		...facts.flatMap((fact) => troublesOfFact(told, fact)),
		...listed(told.since, ['since']).flatMap(({ it, path }) =>
			Number(it.when?.slice(0, 4)) < told.written
				? [{ path, code: 'before-it-was-written' as const }]
				: []
		),
		...listed(told.mechanisms, ['mechanisms']).flatMap(({ it, path }) =>
			troublesOfMechanism(told, it, known).map((trouble) => ({
				...trouble,
				path: [...path, ...trouble.path]
			}))
		)
	];
}

function troublesOfSources(told: Case, facts: readonly At<Fact>[]): readonly LinkTrouble[] {
	const sources = listed(told.sources, ['sources']);
	const cited = new Set([
		...facts.flatMap(({ it }) => it.sources),
		...told.mechanisms.flatMap((mechanism) => mechanism.sources)
	]);
	return [
		...repeated(sources, ({ key }) => key),
		...repeated(sources, ({ url }) => url),
		...sources.flatMap(({ it: { key }, path }) =>
			cited.has(key) ? [] : [{ path, code: 'source-not-cited' as const, value: key }]
		)
	];
}

const keysOf = ({ sources }: Pick<Case, 'sources'>): ReadonlySet<string> =>
	new Set(sources.map(({ key }) => key));

function troublesOfFact(told: Case, { it: fact, path }: At<Fact>): readonly LinkTrouble[] {
	const { grade, sources, when } = fact;
	const dressed = grade === 'judgement' && sources.length > 0;
	const unknown = unknownOf(sources, keysOf(told), [[...path, 'sources'], 'unknown-source']);
	const isDate = when === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(when);
	return [
		...unknown,
		...(dressed ? [{ path, code: 'judgement-with-sources' as const }] : []),
		...notCarried(kindsOf(told, sources), grade, path),
		...(isDate ? [] : [{ path: [...path, 'when'], code: 'no-date' as const, value: when }])
	];
}

const kindsOf = ({ sources }: Case, keys: readonly string[]): readonly string[] =>
	sources.filter(({ key }) => keys.includes(key)).map(({ kind }) => kind);

/** A statement whose sources cannot carry its grade. */
function notCarried(kinds: readonly string[], grade: Grade, path: Place): readonly LinkTrouble[] {
	if (grade === 'case' && !kinds.includes('case'))
		return [{ path, code: 'case-without-case-source' }];
	return grade === 'context' && kinds.length === 0
		? [{ path, code: 'context-without-source' }]
		: [];
}

function troublesOfMechanism(told: Case, mechanism: Mechanism, known: KnownIds): LinkTrouble[] {
	const { threats, sources, steps, phases, raises, caseId } = mechanism;
	const kinds = kindsOf(told, sources);
	const ofCase = new Set(told.threats);
	const graded: readonly At<{ readonly grade: Grade }>[] = [
		...listed(mechanism.preconditions, ['preconditions']),
		...listed(mechanism.cautions, ['cautions']),
		...listed(steps, ['steps'])
	];
	return [
		...(caseId === told.id
			? []
			: [{ path: ['caseId'], code: 'of-another-case', value: caseId } as const]),
		...unknownOf(threats, known.threatTypes, [['threats'], 'unknown-threat']),
		...unknownOf(
			threats.filter((id) => known.threatTypes.has(id)),
			ofCase,
			[['threats'], 'threat-not-of-case']
		),
		...unknownOf(sources, keysOf(told), [['sources'], 'unknown-source']),
		...repeated(listed(steps, ['steps']), ({ id }) => id),
		...listed(steps, ['steps']).flatMap(({ it, path }) =>
			phases.includes(it.phase)
				? []
				: [{ path: [...path, 'phase'], code: 'phase-not-of-mechanism', value: it.phase } as const]
		),
		...notCarried(kinds, mechanism.evidence, ['evidence']),
		...graded.flatMap(({ it, path }) => notCarried(kinds, it.grade, path)),
		...outcomeNotTold(told, mechanism),
		...repeated(listed(raises, ['raises']), (id) => id),
		...listed(raises, ['raises']).flatMap(({ it, path }) =>
			isQuestion(it) ? [] : [{ path, code: 'no-such-question', value: it } as const]
		)
	];
}

const isQuestion = (id: string): boolean =>
	Number(id.slice(1)) >= 1 && Number(id.slice(1)) <= READINESS_QUESTIONS;

/** That it worked is said only where the case tells an outcome from one of the mechanism's sources. */
function outcomeNotTold({ outcomes }: Case, mechanism: Mechanism): LinkTrouble[] {
	if (mechanism.evidence !== 'case') return [];
	const told = new Set(
		outcomes.filter(({ grade }) => grade === 'case').flatMap(({ sources }) => sources)
	);
	const isTold = mechanism.sources.some((key) => told.has(key));
	return isTold ? [] : [{ path: ['evidence'], code: 'outcome-not-told' }];
}

/** What cannot be so in a threat type. */
export function troublesOfThreatType(type: ThreatType, known: KnownIds): readonly LinkTrouble[] {
	return [
		...unknownOf(type.leadsTo, known.threatTypes, [['leadsTo'], 'unknown-threat']),
		...(type.leadsTo.includes(type.id)
			? [{ path: ['leadsTo'], code: 'leads-to-itself' } as const]
			: []),
		...(type.alsoIn.includes(type.category)
			? [{ path: ['alsoIn'], code: 'own-category' } as const]
			: []),
		...troublesOfDetail(type)
	];
}

function troublesOfDetail({ detail }: ThreatType): readonly LinkTrouble[] {
	if (detail === undefined) return [];
	const { exposure, moves, facts, sources } = detail;
	const steps = Object.entries(moves).flatMap(([window, list]) =>
		listed(list, ['detail', 'moves', window])
	);
	return [
		...repeated(listed(exposure, ['detail', 'exposure']), ({ id }) => id),
		...repeated(steps, ({ id }) => id),
		...repeated(listed(sources, ['detail', 'sources']), ({ key }) => key),
		...listed(facts, ['detail', 'facts']).flatMap(({ it, path }) => [
			...unknownOf(it.sources, keysOf({ sources }), [[...path, 'sources'], 'unknown-source']),
			...(it.grade === 'judgement' && it.sources.length > 0
				? [{ path, code: 'judgement-with-sources' } as const]
				: []),
			...(it.grade !== 'judgement' && it.sources.length === 0
				? [{ path, code: 'context-without-source' } as const]
				: [])
		])
	];
}
