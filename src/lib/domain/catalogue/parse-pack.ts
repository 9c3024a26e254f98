import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';
import type { Catalogue } from './catalogue';
import { ruleAt, type FieldRule } from './field-rule';
import {
	repeated,
	troublesOfCase,
	troublesOfThreatType,
	unknownOf,
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
	if (!read.success)
		return invalid(read.error.issues.flatMap((issue) => formTroubles(issue, input)));
	const pack = read.data;
	const troubles = [...troublesOfTexts(pack), ...troublesOfLinks(pack, catalogue)];
	return troubles.length > 0 ? invalid(troubles) : ok(pack);
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

function troublesOfLinks(pack: Pack, catalogue: Catalogue): readonly PackTrouble[] {
	const { threatTypes, cases, questions } = pack;
	const known: KnownIds = {
		threatTypes: new Set([...catalogue.threatTypes, ...threatTypes].map(({ id }) => id)),
		cases: new Set([...catalogue.cases, ...cases].map(({ id }) => id))
	};
	const isEmpty = threatTypes.length + cases.length + questions.length === 0;
	const troubles: readonly LinkTrouble[] = [
		...(isEmpty ? [{ path: [], code: 'nothing-in-it' } as const] : []),
		...troublesOfIds(pack),
		...within('threatTypes', threatTypes, (type) => troublesOfThreatType(type, known)),
		...within('cases', cases, (told) => troublesOfCase(told, known)),
		...within('questions', questions, ({ threats }) =>
			unknownOf(threats, known.threatTypes, [['threats'], 'unknown-threat'])
		)
	];
	return troubles.map((trouble) => ({ kind: 'link', ...trouble }));
}

const within = <T>(
	list: string,
	items: readonly T[],
	troublesOf: (item: T) => readonly LinkTrouble[]
): readonly LinkTrouble[] =>
	items.flatMap((item, place) =>
		troublesOf(item).map((trouble) => ({ ...trouble, path: [list, place, ...trouble.path] }))
	);

/** Every id that stands by itself begins with the pack's own prefix and is used once in all of it. */
function troublesOfIds({ id, threatTypes, cases, questions }: Pack): readonly LinkTrouble[] {
	const prefix = prefixOf(id);
	const ids = [
		...threatTypes.map((type, at) => ({ it: type.id, path: ['threatTypes', at, 'id'] })),
		...cases.map((told, at) => ({ it: told.id, path: ['cases', at, 'id'] })),
		...cases.flatMap(({ mechanisms }, at) =>
			mechanisms.map((each, place) => ({
				...{ it: each.id, path: ['cases', at, 'mechanisms', place, 'id'] }
			}))
		),
		...questions.map((each, at) => ({ it: each.id, path: ['questions', at, 'id'] }))
	];
	const isOwn = (each: string): boolean =>
		each.startsWith(prefix) && each.length > prefix.length && each.length <= ID_LIMIT;
	const asked = threatTypes.flatMap(({ detail }, at) =>
		(detail?.exposure ?? []).map((each, place) => ({
			...{ it: each.id, path: ['threatTypes', at, 'detail', 'exposure', place, 'id'] }
		}))
	);
	return [
		...asked
			.filter(({ it }) => it.length > ID_LIMIT)
			.map(({ path }) => ({ path, code: 'id-too-long' }) as const),
		...ids
			.filter(({ it }) => !isOwn(it))
			.map(({ path }) => ({ path, code: 'wrong-beginning', value: prefix }) as const),
		...repeated(ids, (each) => each)
	];
}

/** The keys of a plan take ids up to this length. */
const ID_LIMIT = 64;
