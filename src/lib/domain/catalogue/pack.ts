import * as z from 'zod/mini';
import { Case, PackQuestion, ThreatType } from './catalogue';

/** The form of a pack file. It rises only when an older program could not read the new form. */
export const PACK_VERSION = 1;
/** The longest text of a pack: no longer than a line of a plan, because plans take such texts over. */
export const TEXT_LIMIT = 1_000;

/** What is around a pack in a file: how a reader knows what it holds before it believes anything in it. */
export const packHeader = { format: z.literal('holdfast-pack'), version: z.int() };

/**
 * An organisation's own knowledge as one file: cases with their mechanisms, threat types and questions. Every id
 * that stands by itself begins with `x-`, the id of the pack and a hyphen. The id of a pack has no hyphen, so
 * that no two packs can share a beginning.
 */
export const Pack = z.strictObject({
	format: z.literal('holdfast-pack'),
	version: z.literal(PACK_VERSION),
	/** A short name, or a UUID cut to 24 signs without its hyphens. */
	id: z.string().check(z.regex(/^[a-z0-9]{4,24}$/)),
	title: z.string().check(z.maxLength(200)),
	publisher: z.string().check(z.maxLength(200)),
	/** BCP 47, of everything written in it. */
	language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)),
	/** Counts the versions that were given out; a higher one takes the place of a lower one. */
	packVersion: z.int().check(z.gte(1), z.lte(9_999)),
	date: z.iso.date(),
	licence: z.string().check(z.maxLength(200)),
	threatTypes: z._default(z.array(ThreatType).check(z.maxLength(60)), []),
	cases: z._default(z.array(Case).check(z.maxLength(60)), []),
	questions: z._default(z.array(PackQuestion).check(z.maxLength(60)), [])
});
export type Pack = z.infer<typeof Pack>;

/** What would change if a pack took the place of another of the same id: ids by what happens to them. */
export interface PackChanges {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly gone: readonly string[];
}

/** Compares two versions of a pack, item by item; items are named by their titles. */
export function changesBetween(before: Pack, after: Pack): PackChanges {
	const [old, now] = [itemsOf(before), itemsOf(after)];
	const titles = (items: readonly Item[]): readonly string[] => items.map(({ title }) => title);
	const same = (one: Item, other: Item | undefined): boolean => one.text === other?.text;
	return {
		added: titles([...now.values()].filter(({ id }) => !old.has(id))),
		changed: titles(
			[...now.values()].filter((item) => old.has(item.id) && !same(item, old.get(item.id)))
		),
		gone: titles([...old.values()].filter(({ id }) => !now.has(id)))
	};
}

interface Item {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

function itemsOf({ threatTypes, cases, questions }: Pack): ReadonlyMap<string, Item> {
	const items = [
		...threatTypes.map((type) => ({ id: type.id, title: type.title, text: JSON.stringify(type) })),
		...cases.map((told) => ({
			...{ id: told.id, title: told.title },
			text: JSON.stringify({ ...told, mechanisms: [] })
		})),
		...cases
			.flatMap(({ mechanisms }) => mechanisms)
			.map((each) => ({ id: each.id, title: each.name, text: JSON.stringify(each) })),
		...questions.map((each) => ({
			...{ id: each.id, title: each.question },
			text: JSON.stringify(each)
		}))
	];
	return new Map(items.map((item) => [item.id, item]));
}
