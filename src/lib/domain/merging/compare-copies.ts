import type { Fields } from '../plan/field';
import type { Plan } from '../plan/plan';
import { planShape } from '../plan/shape';
import { isSameData } from '../same-data';
import type { MergeItem, Path } from './merge-report';

/** Two copies of a plan, and the newest state that both were made of, where one is known. */
export interface Plans {
	readonly ours: Plan;
	readonly theirs: Plan;
	readonly base: Plan | undefined;
}

/** A long text with the edits of both sides; undefined where they cannot be joined. */
export type JoinedText = (path: Path) => string | undefined;

type Parts = Readonly<Record<string, unknown>>;

/** The same place in all three. */
interface Sides {
	readonly ours: unknown;
	readonly theirs: unknown;
	readonly base: unknown;
	readonly isBaseKnown: boolean;
}

/**
 * Every value in which two copies differ, with both values and the one that both began with. Settings differ field by
 * field; a part that one side lacks differs as a whole; of a part that both have, each field that differs is named.
 * The order is that of the plan's form, then of the keys. Costs time in proportion to the parts that do not share
 * their identity.
 */
export function compareCopies(
	{ ours, theirs, base }: Plans,
	joined: JoinedText = () => undefined
): MergeItem[] {
	const at = (name: keyof Plan): Sides => ({
		...{ ours: ours[name], theirs: theirs[name], base: base?.[name] },
		isBaseKnown: base !== undefined
	});
	const items = [
		...differing(at('settings')).flatMap(([field, sides]) =>
			itemOf(['settings', field], sides, planShape.settings[field as keyof Plan['settings']].merges)
		),
		...collections.flatMap(({ name, fields }) =>
			differing(at(name)).flatMap(([key, sides]) => partItems([name, key], sides, fields))
		)
	];
	return items.map((item) => withTogether(item, joined));
}

const collections = [
	...Object.entries<Fields>({ ...planShape.entities, ...planShape.keyed }),
	...Object.keys(planShape.values).map((name) => [name, undefined] as const)
].map(([name, fields]) => ({ name: name as keyof Plan, fields }));

/** The keys in which two records differ, in their order, with what lies there. */
function differing(records: Sides): [string, Sides][] {
	const [ours, theirs, base] = [
		recordOf(records.ours),
		recordOf(records.theirs),
		recordOf(records.base)
	];
	if (ours === theirs) return [];
	return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
		.filter((key) => !isSameData(own(ours, key), own(theirs, key)))
		.sort()
		.map((key) => [
			key,
			{
				...{ ours: own(ours, key), theirs: own(theirs, key), base: own(base, key) },
				isBaseKnown: records.isBaseKnown
			}
		]);
}

const recordOf = (value: unknown): Parts => (value ?? {}) as Parts;
const own = (record: Parts, key: string): unknown =>
	Object.hasOwn(record, key) ? record[key] : undefined;

function partItems(path: Path, sides: Sides, fields: Fields | undefined): Item[] {
	const isWhole = fields === undefined || sides.ours === undefined || sides.theirs === undefined;
	if (isWhole) return itemOf(path, sides, 'value');
	return differing(sides).flatMap(([field, each]) =>
		itemOf([...path, field], each, fields[field]?.merges ?? 'value')
	);
}

interface Item {
	readonly item: MergeItem;
	readonly merges: 'value' | 'prose';
}

function itemOf(path: Path, sides: Sides, merges: 'value' | 'prose'): Item[] {
	const { ours, theirs, base } = sides;
	const item: MergeItem = { path, kind: kindOf(sides), ours, theirs, base };
	return [{ item: isMinor(path) ? { ...item, isMinor: true } : item, merges }];
}

function kindOf({ ours, theirs, base, isBaseKnown }: Sides): MergeItem['kind'] {
	if (!isBaseKnown) return 'differs';
	if (isSameData(ours, base)) return 'theirs-changed';
	return isSameData(theirs, base) ? 'ours-changed' : 'both-changed';
}

/** Bookkeeping: nobody decided it, and nobody needs to be asked. */
function isMinor([place = '', key = '', field]: Path): boolean {
	if (place === 'settings') return key === 'scoringId' || key === 'createdOn';
	return place === 'drafts' || place === 'steps' || field === 'order';
}

/** Only where both wrote is there something to join, and only where it is known what both began with. */
function withTogether({ item, merges }: Item, joined: JoinedText): MergeItem {
	const isContested = merges === 'prose' && item.kind === 'both-changed';
	const together = isContested ? joined(item.path) : undefined;
	return together !== undefined && isPlausible(item, together) && !isDoubled(item, together)
		? { ...item, together }
		: item;
}

/**
 * Whether a joined text has every letter as often as the edits of both make it. A text that one side wrote anew letter
 * by letter, as a merge by values does, would come out twice.
 */
function isPlausible({ ours, theirs, base }: MergeItem, together: string): boolean {
	const due = new Map<string, number>();
	const count = (text: unknown, by: 1 | -1): void => {
		for (const letter of typeof text === 'string' ? text : '')
			due.set(letter, (due.get(letter) ?? 0) + by);
	};
	count(ours, 1);
	count(theirs, 1);
	count(base, -1);
	count(together, -1);
	return [...due.values()].every((left) => left === 0);
}

/** So many letters in a row that both sides have newly are no chance. */
const PIECE = 12;

/**
 * Whether a joined text holds a piece more often than either side does. Both got it from one another, one of them anew
 * after a merge was taken back and brought again; to the document these are two pieces.
 */
function isDoubled({ ours, theirs }: MergeItem, together: string): boolean {
	const [mine, yours, both] = [ours, theirs, together].map(piecesOf);
	return [...(both ?? [])].some(
		([piece, times]) => times > Math.max(mine?.get(piece) ?? 0, yours?.get(piece) ?? 0, 1)
	);
}

function piecesOf(text: unknown): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	if (typeof text !== 'string') return found;
	for (let at = 0; at + PIECE <= text.length; at++) {
		const piece = text.slice(at, at + PIECE);
		found.set(piece, (found.get(piece) ?? 0) + 1);
	}
	return found;
}
