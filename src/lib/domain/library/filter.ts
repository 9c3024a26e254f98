import { facets, type Facet, type LibraryEntry } from './entry';

/** What a person narrowed the library by: at most one value a facet. */
export type Filter = Readonly<Partial<Record<Facet, string>>>;

function fits(entry: LibraryEntry, filter: Filter, but?: Facet): boolean {
	return facets.every((facet) => {
		const wanted = filter[facet];
		return wanted === undefined || facet === but || entry.values[facet].includes(wanted);
	});
}

/** The entries that have every value asked for, in the order given. */
export const narrowed = (
	entries: readonly LibraryEntry[],
	filter: Filter
): readonly LibraryEntry[] => entries.filter((entry) => fits(entry, filter));

/**
 * How many entries each value of a facet would leave if it were chosen now: the other facets hold, this one does
 * not. Values that would leave nothing are not in it.
 */
export function countsOf(
	entries: readonly LibraryEntry[],
	filter: Filter,
	facet: Facet
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const entry of entries) {
		if (!fits(entry, filter, facet)) continue;
		for (const value of entry.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** The same filter with one facet set anew, or let go. */
export function withValue(filter: Filter, facet: Facet, value: string | undefined): Filter {
	const changed: Partial<Record<Facet, string>> = { ...filter };
	if (value === undefined) Reflect.deleteProperty(changed, facet);
	else changed[facet] = value;
	return changed;
}

/** Whether anything is narrowed at all. */
export const isNarrowed = (filter: Filter): boolean => Object.keys(filter).length > 0;
