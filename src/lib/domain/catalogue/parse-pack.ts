import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';
import { Case, PackQuestion, ThreatType, type Catalogue } from './catalogue';
import { ruleAt, type FieldRule } from './field-rule';
import {
	repeated,
	troublesOfCase,
	troublesOfThreatType,
	unknownOf,
	type At,
	type KnownIds,
	type LinkTrouble,
	type Place
} from './integrity';
import { Pack, PACK_VERSION, packHeader, TEXT_LIMIT } from './pack';
import { prefixOf } from './with-packs';

/** One thing that is wrong with a pack, and where. */
export type PackTrouble =
	/** Not of the right form; without a rule, the field is not known at all. */
	| {
			readonly kind: 'form';
			readonly path: Place;
			readonly rule: FieldRule | undefined;
			/** Nothing stands there, although something must. */
			readonly isMissing: boolean;
	  }
	/** A text that says nothing, is too long, or holds signs that are not seen or turn the words around them. */
	| {
			readonly kind: 'text';
			readonly path: Place;
			readonly code: 'empty' | 'too-long' | 'hidden-signs';
	  }
	| ({ readonly kind: 'link' } & LinkTrouble);

export type PackError =
	| { readonly code: 'not-a-pack' }
	/** Written for a newer Holdfast. */
	| { readonly code: 'too-new'; readonly version: number }
	/** The first fifty troubles in the order of the file, and how many there are in all. */
	| {
			readonly code: 'invalid';
			readonly troubles: readonly PackTrouble[];
			readonly count: number;
	  };

/** So many troubles are told at once. */
export const TROUBLES_TOLD = 50;

const Claim = z.looseObject(packHeader);

/**
 * Reads a pack from data of any origin, whole or not at all. It may link to what Holdfast itself knows and to its
 * own items, never to those of another pack, which may be taken away. Never throws; nothing of the input is
 * shared with the result.
 */
export function parsePack(input: unknown, catalogue: Catalogue): Result<Pack, PackError> {
	const claim = z.safeParse(Claim, input);
	if (!claim.success) return err({ code: 'not-a-pack' });
	if (claim.data.version > PACK_VERSION)
		return err({ code: 'too-new', version: claim.data.version });
	const read = z.safeParse(Pack, input);
	const links = troublesOfParts(partsOf(claim.data), catalogue);
	if (!read.success) {
		const forms = read.error.issues.flatMap((issue) => formTroubles(issue, input));
		return invalid([...forms, ...links]);
	}
	const header = troublesOfTexts({ ...read.data, threatTypes: [], cases: [], questions: [] });
	const troubles = [...header, ...links];
	return troubles.length > 0 ? invalid(troubles) : ok(read.data);
}

const invalid = (troubles: readonly PackTrouble[]): Result<never, PackError> =>
	err({ code: 'invalid', troubles: troubles.slice(0, TROUBLES_TOLD), count: troubles.length });

function formTroubles(issue: z.core.$ZodIssue, input: unknown): readonly PackTrouble[] {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			...{ kind: 'form', path: [...path, key], rule: undefined, isMissing: false }
		}));
	const isMissing = valueAt(input, path) === undefined;
	return [{ kind: 'form', path, rule: ruleAt(Pack, path) ?? { kind: 'part' }, isMissing }];
}

function valueAt(input: unknown, path: Place): unknown {
	let here = input;
	for (const part of path) {
		if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
		here = Reflect.get(here, part);
	}
	return here;
}

/**
 * Signs that are not seen, and those that turn or isolate the direction of the words around them: with them a
 * caution could be made to read as its opposite. The marks that honest right-to-left text needs are not among them.
 */
const hiddenSigns = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** Every text of the pack; its schema has seen that it is no deeper than packs are. */
function troublesOfTexts(value: unknown, path: Place = []): readonly PackTrouble[] {
	if (typeof value === 'string') return troubleOfText(value, path);
	if (typeof value !== 'object' || value === null) return [];
	const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
		? value.map((part: unknown, place) => [place, part] as const)
		: Object.entries(value);
	return parts.flatMap(([part, inside]) => troublesOfTexts(inside, [...path, part]));
}

function troubleOfText(text: string, path: Place): readonly PackTrouble[] {
	const trouble = (code: 'empty' | 'too-long' | 'hidden-signs'): readonly PackTrouble[] => [
		{ kind: 'text', path, code }
	];
	if (text.trim() === '') return trouble('empty');
	if (text.length > TEXT_LIMIT) return trouble('too-long');
	return hiddenSigns.test(text) ? trouble('hidden-signs') : [];
}

/** The items of a pack that have the right form, whatever the others are, so that all troubles are told at once. */
interface Parts {
	readonly packId: string;
	readonly threatTypes: readonly At<ThreatType>[];
	readonly cases: readonly At<Case>[];
	readonly questions: readonly At<PackQuestion>[];
	/** Ids of all items, also of those that are not of the right form. */
	readonly ids: Readonly<Record<'threatTypes' | 'cases', readonly string[]>>;
}

type Raw = Readonly<Record<string, unknown>>;
const listIn = (input: Raw, name: string): readonly unknown[] => {
	const list = Object.hasOwn(input, name) ? input[name] : undefined;
	// Copied first: a list of any origin may have a `constructor` of its own.
	return Array.isArray(list) ? Array.from<unknown>(list).slice(0, ITEMS) : [];
};
/** No list of a pack has more entries. */
const ITEMS = 60;

function partsOf(input: Raw): Parts {
	const whole = <S extends z.ZodMiniType>(name: string, schema: S): readonly At<z.infer<S>>[] =>
		listIn(input, name).flatMap((item, place) => {
			const read = z.safeParse(schema, item);
			return read.success ? [{ it: read.data, path: [name, place] }] : [];
		});
	const idsIn = (name: string): readonly string[] =>
		listIn(input, name).flatMap((item) => z.safeParse(Named, item).data?.id ?? []);
	return {
		packId: z.safeParse(Named, input).data?.id ?? '',
		threatTypes: whole('threatTypes', ThreatType),
		cases: whole('cases', Case),
		questions: whole('questions', PackQuestion),
		ids: { threatTypes: idsIn('threatTypes'), cases: idsIn('cases') }
	};
}

const Named = z.looseObject({ id: z.string() });

function troublesOfParts(parts: Parts, catalogue: Catalogue): readonly PackTrouble[] {
	const { threatTypes, cases, questions, ids } = parts;
	const known: KnownIds = {
		threatTypes: new Set([...catalogue.threatTypes.map(({ id }) => id), ...ids.threatTypes])
	};
	const items: readonly At<unknown>[] = [...threatTypes, ...cases, ...questions];
	const isEmpty = items.length + ids.threatTypes.length + ids.cases.length === 0;
	const links: readonly LinkTrouble[] = [
		...(isEmpty ? [{ path: [], code: 'nothing-in-it' } as const] : []),
		...troublesOfIds(parts),
		...within(threatTypes, (type) => troublesOfThreatType(type, known)),
		...within(cases, (told) => troublesOfCase(told, known)),
		...within(questions, ({ threats }) =>
			unknownOf(threats, known.threatTypes, [['threats'], 'unknown-threat'])
		)
	];
	return [
		...items.flatMap(({ it, path }) => troublesOfTexts(it, path)),
		...links.map((trouble) => ({ kind: 'link', ...trouble }) as const)
	];
}

const within = <T>(
	items: readonly At<T>[],
	troublesOf: (item: T) => readonly LinkTrouble[]
): readonly LinkTrouble[] =>
	items.flatMap(({ it, path }) =>
		troublesOf(it).map((trouble) => ({ ...trouble, path: [...path, ...trouble.path] }))
	);

/** Every id that stands by itself begins with the pack's own prefix and is used once in all of it. */
function troublesOfIds({ packId, threatTypes, cases, questions }: Parts): readonly LinkTrouble[] {
	const prefix = prefixOf(packId);
	const ids: readonly At<string>[] = [
		...[...threatTypes, ...cases, ...questions].map(idAt),
		...cases.flatMap(({ it, path }) =>
			it.mechanisms.map(({ id }, place) => ({ it: id, path: [...path, 'mechanisms', place, 'id'] }))
		)
	];
	const asked = threatTypes.flatMap(({ it: { detail }, path }) =>
		(detail?.exposure ?? []).map((each, place) => ({
			...{ it: each.id, path: [...path, 'detail', 'exposure', place, 'id'] }
		}))
	);
	const isOwn = (id: string): boolean =>
		id.startsWith(prefix) && id.length > prefix.length && id.length <= ID_LIMIT;
	return [
		...asked
			.filter(({ it }) => it.length > ID_LIMIT)
			.map(({ path }) => ({ path, code: 'id-too-long' }) as const),
		...ids
			.filter(({ it }) => !isOwn(it))
			.map(({ path }) => ({ path, code: 'wrong-beginning', value: prefix }) as const),
		...repeated(ids, (id) => id)
	];
}

const idAt = ({ it, path }: At<{ readonly id: string }>): At<string> => ({
	...{ it: it.id, path: [...path, 'id'] }
});

/** The keys of a plan take ids up to this length. */
const ID_LIMIT = 64;
