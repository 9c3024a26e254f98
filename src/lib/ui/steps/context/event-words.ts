import type { ForeseeableEvent } from '$lib/domain/plan/plan';
import { isBackwards, nearnessOf } from '$lib/domain/surroundings/calendar';
import { format, m } from '$lib/i18n';

/** The days of an event: "14 January 2027" or "3 March 2027 to 5 March 2027"; empty without a day. */
export function daysWords(event: ForeseeableEvent): string {
	const { startsOn, endsOn } = event;
	const first = startsOn ?? endsOn;
	if (first === undefined) return '';
	if (endsOn === undefined || endsOn === first || isBackwards(event)) return format.day(first);
	return m.surroundings_event_days({ from: format.day(first), to: format.day(endsOn) });
}

/** How it lies to today: "in 3 weeks", "going on now", "past, 2 months ago", "no day yet". */
export function nearnessWords(event: ForeseeableEvent, today: string): string {
	const near = nearnessOf(event, today);
	if (near.kind === 'undated') return m.surroundings_event_undated();
	if (near.kind === 'now') return m.surroundings_event_now();
	const when = format.fromToday(near.days);
	return near.kind === 'past' ? m.surroundings_event_past({ when }) : when;
}
