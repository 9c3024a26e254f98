import type { GroupImpacts } from '../plan/plan';
import { readEntry, type IdentifiedEntry } from './view';

/** Somebody alone is one view; from two on a group has held a round. */
const A_GROUP = 2;

/** How many rounds of a threat a group has held: those with two or more complete entries. The numbers may have gaps. */
export function groupRoundsOf(
	entries: readonly IdentifiedEntry[],
	groupImpacts: GroupImpacts = {}
): number {
	const counts = new Map<number, number>();
	for (const each of entries) {
		const { isBegun, missing } = readEntry(each, groupImpacts);
		if (!isBegun || missing.length > 0) continue;
		counts.set(each.entry.round, (counts.get(each.entry.round) ?? 0) + 1);
	}
	return [...counts.values()].filter((count) => count >= A_GROUP).length;
}
