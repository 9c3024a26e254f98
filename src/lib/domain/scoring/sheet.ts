import * as z from 'zod/mini';
import { Entry } from '../plan/plan';
import type { OpenedEntry } from '../plan/scoring-edits';
import { dimensions } from '../vocabulary';

/**
 * What one person gives for one threat, before it has a place in the plan: an entry without its round and its mark as
 * one that was given unseen. Nothing in it says who gave it or when.
 */
export const SheetEntry = z.omit(Entry, { round: true, unseen: true });
export type SheetEntry = z.infer<typeof SheetEntry>;

/** One line of a sheet. Without an entry the person passes on this threat. */
export interface SheetRow {
	readonly threatId: string;
	readonly entry?: SheetEntry;
}

/** One person's rows for the threats of a round; a threat without a row is passed. */
export type Sheet = readonly SheetRow[];

const fields = [
	...(['notCredible', 'best', 'low', 'high', ...dimensions] as const),
	...(['confidence', 'form', 'forMonths'] as const)
] as const satisfies readonly (keyof SheetEntry)[];
const words: readonly string[] = ['low', 'medium', 'high', 'full', 'ballot', 'hand'];

/** A field as a number to sort by; what is not answered comes first. */
function weightOf(entry: SheetEntry, field: (typeof fields)[number]): number {
	const value = entry[field];
	if (value === undefined) return -1;
	if (typeof value === 'number') return value;
	// Who finds a threat not credible stands below every level.
	if (typeof value === 'boolean') return value ? -2 : -1;
	return words.indexOf(value);
}

/**
 * Sorts entries by what they say and by nothing else, lowest likelihood first. Two entries that compare as equal say
 * the same in every field, so the order in which they came leaves no trace.
 */
export function byValue(a: SheetEntry, b: SheetEntry): number {
	for (const field of fields) {
		const difference = weightOf(a, field) - weightOf(b, field);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** What a round held, threat by threat, sorted by value. */
interface Opened {
	readonly number: number;
	readonly threats: readonly {
		readonly threatId: string;
		readonly entries: readonly SheetEntry[];
	}[];
}

/**
 * The entries of an opened round as the plan takes them (`revealRound`): still sorted by value, each under an id that
 * is made in this moment and for it alone.
 * @param newId gives a random id each time
 */
export const openedEntries = (
	{ number, threats }: Opened,
	newId: () => string
): readonly OpenedEntry[] =>
	threats.flatMap(({ threatId, entries }) =>
		entries.map((entry) => ({ id: newId(), threatId, entry: { ...entry, round: number } }))
	);
