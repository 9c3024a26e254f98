import { daysBetween } from '../day';
import { inOrder } from '../plan/order';
import type { ForeseeableEvent, Plan } from '../plan/plan';

/** How an event lies to today: `days` is counted from today, so that the past is negative. */
export type Nearness =
	| { readonly kind: 'past'; readonly days: number }
	| { readonly kind: 'now' }
	| { readonly kind: 'ahead'; readonly days: number }
	| { readonly kind: 'undated' };

/**
 * How an event lies to today, `2026-11-21`. It is going on from its first to its last day, both included. An end
 * before the start, or without one, is read as a slip: the only day or the later one counts.
 */
export function nearnessOf(
	{ startsOn, endsOn }: Pick<ForeseeableEvent, 'startsOn' | 'endsOn'>,
	today: string
): Nearness {
	const first = startsOn ?? endsOn;
	if (first === undefined) return { kind: 'undated' };
	if (first > today) return { kind: 'ahead', days: daysBetween(today, first) };
	const last = endsOn !== undefined && endsOn > first ? endsOn : first;
	return last < today ? { kind: 'past', days: daysBetween(today, last) } : { kind: 'now' };
}

/** Whether the last day lies before the first. */
export const isBackwards = ({ startsOn, endsOn }: ForeseeableEvent): boolean =>
	startsOn !== undefined && endsOn !== undefined && endsOn < startsOn;

const LAST_DAY = '9999-12-31';

/** Ids of events by their first day; those without a day stand last, and equal days in the order of the group. */
export function byDay(events: Plan['events']): readonly string[] {
	const first = (id: string): string => events[id]?.startsOn ?? events[id]?.endsOn ?? LAST_DAY;
	// Sorting is stable, and days sort as text.
	return [...inOrder(events)].sort(
		(a, b) => Number(first(a) > first(b)) - Number(first(a) < first(b))
	);
}
