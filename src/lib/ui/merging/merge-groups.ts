import type { Section } from '$lib/domain/comparing/sections';
import {
	pathKey,
	proposed,
	type MergeChoice,
	type MergeItem,
	type Path
} from '$lib/domain/merging/merge-report';

/**
 * `choose`: both sides have a value and nobody else can decide. `one-sided`: one side has the part, the other has
 * not, and both had a say. `theirs`, `ours`: only one side changed. `minor`: nothing that anybody would decide.
 */
export type GroupId = 'choose' | 'one-sided' | 'theirs' | 'ours' | 'minor';
export const groupIds: readonly GroupId[] = ['choose', 'one-sided', 'theirs', 'ours', 'minor'];

/** To which group of the report an item belongs. */
export function groupOf({ kind, ours, theirs, isMinor }: MergeItem): GroupId {
	if (kind === 'ours-changed') return 'ours';
	if (isMinor === true) return 'minor';
	if (kind === 'theirs-changed') return 'theirs';
	return ours === undefined || theirs === undefined ? 'one-sided' : 'choose';
}

/** The items of every group, in the order of the report. */
export function grouped(items: readonly MergeItem[]): ReadonlyMap<GroupId, readonly MergeItem[]> {
	const groups = new Map<GroupId, MergeItem[]>(groupIds.map((id) => [id, []]));
	for (const item of items) groups.get(groupOf(item))?.push(item);
	return groups;
}

/** Where in the plan an item lies. Without a field it is a whole part, or a single value. */
export function placeOf(path: Path): {
	readonly section: Section;
	readonly key: string;
	readonly field: string | undefined;
} {
	const [section = 'settings', key = '', field] = path;
	return section === 'settings'
		? { section, key: '', field: key }
		: { section: section as Section, key, field };
}

/** What was chosen for the items of a report; what nobody chose is as it is proposed. */
export type Chosen = ReadonlyMap<string, MergeChoice>;

export const choiceOf = (chosen: Chosen, item: MergeItem): MergeChoice =>
	chosen.get(pathKey(item.path)) ?? proposed(item);

/** The choices with all items of a group taken from one side. */
export function withAll(chosen: Chosen, items: readonly MergeItem[], choice: MergeChoice): Chosen {
	return new Map([...chosen, ...items.map(({ path }) => [pathKey(path), choice] as const)]);
}

/** How many values of the plan a merge with these choices would change. */
export const countTaken = (chosen: Chosen, items: readonly MergeItem[]): number =>
	items.filter((item) => choiceOf(chosen, item) !== 'ours').length;
