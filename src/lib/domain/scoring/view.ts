import type { Entry, GroupImpacts } from '../plan/plan';
import { dimensions, type Dimension, type EntryForm } from '../vocabulary';
import { AXIS_MAX, AXIS_MIN } from './scales';

/** One person's entry for a threat, with the id that tells it from the others. */
export interface IdentifiedEntry {
	readonly id: string;
	readonly entry: Entry;
}

/** The fields without which an entry cannot count. A missing confidence counts as low. */
export type NeededField = 'low' | 'high' | 'best' | Dimension;

/** What one person sees, whatever form it was given in; it may still lack something. */
export interface View {
	readonly id: string;
	readonly form: EntryForm;
	/** In levels; all three 0 when the person finds the threat not credible. */
	readonly likelihood: { readonly low: number; readonly best: number; readonly high: number };
	/** Levels; those of a ballot or a hand are the group's, but for the one that it names. */
	readonly impacts: Readonly<Partial<Record<Dimension, number>>>;
	/** How far, in levels, the combined impact may lie to either side: 0.5, 1 or 1.5. */
	readonly halfWidth: number;
	readonly isCredible: boolean;
}

/** An entry as a view, with what it still lacks. */
export interface ReadEntry extends IdentifiedEntry {
	readonly missing: readonly NeededField[];
	/** Whether the person has said anything at all. */
	readonly isBegun: boolean;
	readonly view: View;
}

/** Levels to either side of the combined impact, and of the mark of a ballot, by confidence (method 4.5). */
const halfWidths = { high: 0.5, medium: 1, low: 1.5 } as const;

/** Reads one entry by its form. A threat that is not credible needs no further answer, and none is asked for. */
export function readEntry(
	{ id, entry }: IdentifiedEntry,
	groupImpacts: GroupImpacts = {}
): ReadEntry {
	const impacts = entry.form === 'full' ? entry : { ...groupImpacts, ...given(entry) };
	const missing = entry.notCredible === true ? [] : missingIn(entry, impacts);
	return {
		id,
		entry,
		missing,
		isBegun: entry.notCredible === true || begins.some((field) => entry[field] !== undefined),
		view: {
			id,
			form: entry.form,
			likelihood: likelihoodOf(entry),
			impacts: given(impacts),
			halfWidth: halfWidths[entry.confidence ?? 'low'],
			isCredible: entry.notCredible !== true
		}
	};
}

const begins = ['low', 'high', 'best', ...dimensions] as const satisfies readonly NeededField[];

const given = (impacts: GroupImpacts): Partial<Record<Dimension, number>> =>
	Object.fromEntries(
		dimensions.flatMap((dimension) => {
			const level = impacts[dimension];
			return level === undefined ? [] : [[dimension, level]];
		})
	);

/** A ballot needs its mark and one impact, its own or the group's: the dimensions nobody named stay out. */
function missingIn(entry: Entry, impacts: GroupImpacts): readonly NeededField[] {
	const lacking = dimensions.filter((dimension) => impacts[dimension] === undefined);
	if (entry.form === 'full') {
		const marks = (['low', 'high', 'best'] as const).filter((field) => entry[field] === undefined);
		return [...marks, ...lacking];
	}
	const unmarked = entry.best === undefined ? (['best'] as const) : [];
	return [...unmarked, ...(lacking.length === dimensions.length ? lacking : [])];
}

function likelihoodOf(entry: Entry): View['likelihood'] {
	if (entry.notCredible === true) return { low: 0, best: 0, high: 0 };
	const { low = 0, best = 0, high = 0 } = entry;
	if (entry.form === 'full') return { low, best, high };
	const halfWidth = halfWidths[entry.confidence ?? 'low'];
	return {
		low: Math.max(AXIS_MIN, best - halfWidth),
		best,
		high: Math.min(AXIS_MAX, best + halfWidth)
	};
}
