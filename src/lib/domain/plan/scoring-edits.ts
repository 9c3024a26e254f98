import type { Dimension } from '../vocabulary';
import { orderAtEnd } from './order';
import { keyOf, type Agreed, type Entry, type Plan } from './plan';

/** Puts a threat where the group wants it at the context stage. The entries stay as they are. */
export function setAgreed(draft: Plan, threatId: string, agreed: Agreed): void {
	draft.agreed[threatId] = { ...agreed };
}

/** Takes the group's own value back: the middle of the marks counts again. */
export function takeBackAgreed(draft: Plan, threatId: string): void {
	Reflect.deleteProperty(draft.agreed, threatId);
}

/** What the group agrees on once for one dimension of a threat, in levels. */
export interface GroupImpact {
	readonly dimension: Dimension;
	/** Undefined takes it back. */
	readonly level: number | undefined;
}

/** Writes one of the six impacts on which ballots and hands build. */
export function setGroupImpact(
	draft: Plan,
	threatId: string,
	{ dimension, level }: GroupImpact
): void {
	const impacts = { ...draft.groupImpacts[threatId] };
	if (level === undefined) Reflect.deleteProperty(impacts, dimension);
	else impacts[dimension] = level;
	draft.groupImpacts[threatId] = impacts;
}

/** Adds what somebody wants remembered beside the middle; it names nobody. */
export function addMinorityNote(
	draft: Plan,
	id: string,
	note: { readonly threatId: string; readonly text: string }
): void {
	draft.minorityNotes[id] = { ...note, order: orderAtEnd(draft.minorityNotes) };
}

/** An entry of a round that was opened, with the id that is made for it in that moment. */
export interface OpenedEntry {
	readonly id: string;
	readonly threatId: string;
	readonly entry: Entry;
}

/**
 * Brings the entries of a sealed round into the plan, marked as given unseen, and the round as opened, in one change. A
 * round that is marked already brings nothing: its entries are in the plan. All entries get one horizon, and who finds a
 * threat not credible says no more, as on the page: or a sheet could be followed through all threats.
 */
export function revealRound(draft: Plan, roundId: string, entries: readonly OpenedEntry[]): void {
	if (draft.rounds[roundId] === 'revealed') return;
	const forMonths = commonestHorizon(entries);
	for (const { id, threatId, entry } of entries)
		draft.entries[keyOf(threatId, id)] = alike(entry, forMonths);
	draft.rounds[roundId] = 'revealed';
}

type Horizon = NonNullable<Entry['forMonths']>;

/** The horizon that most entries have, of several the shortest; undefined where none has any. */
function commonestHorizon(entries: readonly OpenedEntry[]): Horizon | undefined {
	const all = entries.flatMap(({ entry }) => entry.forMonths ?? []);
	const times = (months: Horizon): number => all.filter((each) => each === months).length;
	return [...new Set(all)].sort((a, b) => times(b) - times(a) || a - b)[0];
}

/** The fields stand in the same order too, whether or not the entry had a horizon. */
function alike(entry: Entry, forMonths: Horizon | undefined): Entry {
	const { form, round, notCredible } = entry;
	const horizon = forMonths === undefined ? undefined : { forMonths };
	const said = notCredible === true ? { notCredible, round } : entry;
	return { form, ...horizon, ...said, ...horizon, unseen: true };
}
