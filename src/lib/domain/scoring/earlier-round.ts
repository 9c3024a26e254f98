import type { GroupImpacts } from '../plan/plan';
import { readEntry, type IdentifiedEntry, type View } from './view';

/**
 * The complete views of the last round held before this one, sorted by id; empty where there was none. They feed no
 * result: they stand beside it, to show what talking changed.
 */
export function viewsBefore(
	entries: readonly IdentifiedEntry[],
	round: number,
	groupImpacts: GroupImpacts = {}
): readonly View[] {
	const earlier = entries
		.filter(({ entry }) => entry.round < round)
		.map((each) => readEntry(each, groupImpacts))
		.filter(({ isBegun, missing }) => isBegun && missing.length === 0);
	const last = Math.max(...earlier.map(({ entry }) => entry.round));
	return earlier
		.filter(({ entry }) => entry.round === last)
		.map(({ view }) => view)
		.sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
}
