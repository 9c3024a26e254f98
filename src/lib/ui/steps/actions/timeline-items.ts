import type { TimelineBar, TimelineItem } from '$lib/charts/timeline';
import { isLate } from '$lib/domain/actions/state';
import type { Action, Plan } from '$lib/domain/plan/plan';
import { format, label, m } from '$lib/i18n';

/** What the bands of the timeline stand for. */
export type Bands = 'owner' | 'front';

/** The words of an action's band; nobody and no front are bands as well. */
export const bandOf = (action: Action, bands: Bands): string =>
	bands === 'owner' ? (action.owner ?? '').trim() : action.front ? label.front(action.front) : '';

/** A band as it is called on the picture. */
export function bandName(band: string, bands: Bands): string {
	if (band !== '') return band;
	return bands === 'owner' ? m.timeline_nobody() : m.timeline_no_front();
}

/** The actions that have a day, in time. With only one of the two days, they stand on it. */
export const itemsOf = (
	ids: readonly string[],
	actions: Plan['actions'],
	{ bands, today }: { readonly bands: Bands; readonly today: string }
): readonly TimelineItem[] =>
	ids.flatMap((id) => {
		const action = actions[id];
		if (action === undefined) return [];
		const { startOn, dueOn } = action;
		const [from, to] = [startOn ?? dueOn, dueOn ?? startOn];
		if (from === undefined || to === undefined) return [];
		return [{ id, band: bandOf(action, bands), from, to, isLate: isLate(action, today) }];
	});

/** What a bar stands for, in a few words. */
export function barWords({ members }: TimelineBar, actions: Plan['actions']): string {
	const [id = ''] = members;
	if (members.length > 1) return m.timeline_actions({ count: members.length });
	const what = actions[id]?.what.trim() ?? '';
	return what === '' ? m.actions_no_words() : what;
}

/** A bar as one sentence, for who hears it. */
export function barSentence(bar: TimelineBar, actions: Plan['actions'], bands: Bands): string {
	const words = {
		what: barWords(bar, actions),
		band: bandName(bar.band, bands),
		to: format.day(bar.to)
	};
	const said =
		bar.from === bar.to
			? m.timeline_sentence_one_day(words)
			: m.timeline_sentence({ ...words, from: format.day(bar.from) });
	return bar.late === 0 ? said : `${said} ${lateWords(bar)}`;
}

const lateWords = ({ members, late }: TimelineBar): string =>
	members.length === 1 ? m.timeline_late() : m.timeline_late_count({ count: late });

/** Words cut to a number of signs; the whole stands in the table. */
export const cut = (words: string, signs: number): string =>
	words.length <= signs ? words : `${words.slice(0, Math.max(1, signs - 1)).trimEnd()}…`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The place of the bar to which a key leads, from one place among a count; undefined for other keys. */
export function placeAfter(
	key: string,
	{ at, count, direction }: { at: number; count: number; direction: 'ltr' | 'rtl' }
): number | undefined {
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
	const step = key === onward ? 1 : key === back ? -1 : STEPS[key];
	return step === undefined ? undefined : Math.min(Math.max(at + step, 0), count - 1);
}
