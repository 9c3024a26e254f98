import type { GroupImpacts } from '../plan/plan';
import type { Dimension } from '../vocabulary';
import { medianOf } from './median';
import {
	readEntry,
	type IdentifiedEntry,
	type NeededField,
	type ReadEntry,
	type View
} from './view';

/** What an entry still lacks. */
export interface Gap {
	readonly entryId: string;
	readonly missing: readonly NeededField[];
}

/** Two answers of one entry that cannot both be meant: the first must not be above the second. */
export interface Contradiction {
	readonly entryId: string;
	readonly lower: { readonly field: 'low' | 'best'; readonly level: number };
	readonly upper: { readonly field: 'best' | 'high'; readonly level: number };
}

/** The middle of all views, field by field, in levels. Likelihood 0 stands for "not credible". */
export interface Medians {
	readonly likelihood: { readonly low: number; readonly best: number; readonly high: number };
	readonly impacts: Readonly<Record<Dimension, number>>;
	/** How far, in levels, the combined impact may lie to either side. */
	readonly halfWidth: number;
}

/** All entries of one threat, brought together. */
export type Assessment =
	| { readonly state: 'unscored' }
	| { readonly state: 'incomplete'; readonly round: number; readonly gaps: readonly Gap[] }
	| {
			readonly state: 'contradiction';
			readonly round: number;
			readonly contradictions: readonly Contradiction[];
	  }
	| {
			readonly state: 'assessed';
			/** The last round held; it alone counts. */
			readonly round: number;
			/** The complete entries, which count, by id. With one the result is called "one view". */
			readonly views: readonly View[];
			readonly medians: Medians;
			/** Entries of this round or a later one that do not count yet. */
			readonly gaps: readonly Gap[];
	  };

/**
 * Brings the entries of one threat together: medians per field over the complete entries of the last round held
 * (method 4.5). Entries in which nothing is said are passed over. One entry that contradicts itself stops the
 * whole assessment: its values are never put in another order. An incomplete entry is named and does not count; when
 * no entry is complete the assessment is incomplete. The order of the entries changes nothing.
 */
export function assess(
	entries: readonly IdentifiedEntry[],
	groupImpacts?: GroupImpacts
): Assessment {
	const begun = entries
		.map((each) => withContradiction(readEntry(each, groupImpacts)))
		.filter(({ isBegun }) => isBegun);
	if (begun.length === 0) return { state: 'unscored' };
	const held = begun.filter(({ missing, contradiction }) => missing.length === 0 || contradiction);
	const round = lastRoundOf(held.length > 0 ? held : begun);
	const current = begun.filter(({ entry }) => entry.round >= round).sort(byId);
	const contradictions = current.flatMap(({ contradiction }) => contradiction ?? []);
	if (contradictions.length > 0) return { state: 'contradiction', round, contradictions };
	return bringTogether(current, round);
}

interface CheckedEntry extends ReadEntry {
	readonly contradiction: Contradiction | undefined;
}

const withContradiction = (read: ReadEntry): CheckedEntry => ({
	...read,
	contradiction: contradictionIn(read)
});

const ordered = [
	['low', 'best'],
	['best', 'high'],
	['low', 'high']
] as const;

/** The first pair of answers that contradict each other, if any. Marks of who finds the threat not credible are none. */
export function contradictionIn({
	id: entryId,
	entry
}: IdentifiedEntry): Contradiction | undefined {
	if (entry.notCredible === true) return undefined;
	for (const [lower, upper] of ordered) {
		const [from, to] = [entry[lower], entry[upper]];
		if (from === undefined || to === undefined || from <= to) continue;
		return { entryId, lower: { field: lower, level: from }, upper: { field: upper, level: to } };
	}
	return undefined;
}

const byId = (a: IdentifiedEntry, b: IdentifiedEntry): number => (a.id < b.id ? -1 : 1);

const lastRoundOf = (entries: readonly IdentifiedEntry[]): number =>
	Math.max(...entries.map(({ entry }) => entry.round));

function bringTogether(entries: readonly CheckedEntry[], round: number): Assessment {
	const complete = entries.filter(({ missing }) => missing.length === 0);
	const gaps = entries
		.filter(({ missing }) => missing.length > 0)
		.map(({ id, missing }) => ({ entryId: id, missing }));
	if (complete.length === 0) return { state: 'incomplete', round, gaps };
	const views = complete.map(({ view }) => view);
	return { state: 'assessed', round, views, medians: mediansOf(views), gaps };
}

function mediansOf(views: readonly View[]): Medians {
	const likelihood = (field: 'low' | 'best' | 'high'): number =>
		medianOf(views.map((view) => view.likelihood[field]));
	return {
		likelihood: { low: likelihood('low'), best: likelihood('best'), high: likelihood('high') },
		impacts: impactMedians(views),
		halfWidth: medianOf(views.map(({ halfWidth }) => halfWidth))
	};
}

/** Who finds the threat not credible need not rate its impact; a dimension counts for those who rated it. */
function impactMedians(views: readonly View[]): Readonly<Record<Dimension, number>> {
	const median = (dimension: Dimension): number => {
		const given = views.flatMap(({ impacts }) => impacts[dimension] ?? []);
		return given.length === 0 ? 0 : medianOf(given);
	};
	return {
		people: median('people'),
		mission: median('mission'),
		finance: median('finance'),
		legal: median('legal'),
		data: median('data'),
		reputation: median('reputation')
	};
}

/** The answers that call for duty of care: severe or extreme harm to people (method 4.3). */
const DUTY_OF_CARE_FROM = 4;

/** Whether any entry, of any round, or the group rates the impact on people at 4 or more. It never changes a level. */
export const callsForDutyOfCare = (
	entries: readonly IdentifiedEntry[],
	groupImpacts: GroupImpacts = {}
): boolean =>
	[groupImpacts, ...entries.map(({ entry }) => entry)].some(
		({ people = 0 }) => people >= DUTY_OF_CARE_FROM
	);
