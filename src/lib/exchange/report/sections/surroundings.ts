import { inOrder } from '$lib/domain/plan/order';
import type { Plan } from '$lib/domain/plan/plan';
import { byDay, isBackwards } from '$lib/domain/surroundings/calendar';
import { format, label, m } from '$lib/i18n';
import { own } from '../material';
import { heading, table, type Block } from '../report';

/** Tables of what a group noted around it and about itself, each under its heading; nothing where nothing was noted. */

const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
	blocks.length === 0 ? [] : [heading(title), ...blocks];

/** What is coming, by its day. */
export const eventTable = ({ events }: Plan): readonly Block[] =>
	under(
		m.surroundings_report_events(),
		table(
			m.surroundings_report_events_caption(),
			[m.surroundings_report_event(), m.surroundings_report_when(), m.surroundings_event_brings()],
			byDay(events)
				.flatMap((id) => own(events, id) ?? [])
				.map((event) => [event.what, daysOf(event), event.mayBring ?? ''])
		)
	);

function daysOf(event: Plan['events'][string]): string {
	const { startsOn, endsOn } = event;
	const first = startsOn ?? endsOn;
	if (first === undefined) return m.report_no_day();
	if (endsOn === undefined || endsOn === first || isBackwards(event)) return format.day(first);
	return m.surroundings_event_days({ from: format.day(first), to: format.day(endsOn) });
}

/** What the organisation does, where, and who is touched. */
export const activityTable = ({ activities }: Plan): readonly Block[] =>
	under(
		m.surroundings_report_activities(),
		table(
			m.surroundings_report_activities_caption(),
			[
				m.surroundings_report_activity(),
				m.surroundings_activity_where(),
				m.surroundings_activity_touched(),
				m.surroundings_activity_exposed()
			],
			inOrder(activities)
				.flatMap((id) => own(activities, id) ?? [])
				.map(({ what, where, whoIsTouched, exposed }) => [
					...[what, where ?? '', whoIsTouched ?? ''],
					exposed === undefined ? '' : label.exposure(exposed)
				])
		)
	);

/** What is held, and why. Where it lies is in no document. */
export const informationTable = ({ information }: Plan): readonly Block[] =>
	under(
		m.surroundings_report_information(),
		table(
			m.surroundings_report_information_caption(),
			[
				m.surroundings_report_information_what(),
				m.surroundings_information_why(),
				m.surroundings_information_delete(),
				m.surroundings_report_information_harm()
			],
			inOrder(information)
				.flatMap((id) => own(information, id) ?? [])
				.map(({ what, why, deleteWhen, canHarm }) => [
					...[what, why ?? '', deleteWhen ?? m.surroundings_report_not_said()],
					harmWords(canHarm)
				])
		)
	);

function harmWords(canHarm: boolean | undefined): string {
	if (canHarm === undefined) return m.surroundings_report_not_said();
	return canHarm ? m.surroundings_report_yes() : m.surroundings_report_no();
}

/** What the work cannot go on without, and what would be used instead. */
export const dependencyTable = ({ dependencies }: Plan): readonly Block[] =>
	under(
		m.surroundings_report_dependencies(),
		table(
			m.surroundings_report_dependencies_caption(),
			[
				m.surroundings_report_dependency(),
				m.surroundings_dependency_kind(),
				m.surroundings_report_days_without(),
				m.surroundings_report_fallback()
			],
			inOrder(dependencies)
				.flatMap((id) => own(dependencies, id) ?? [])
				.map(({ what, kind, daysWithout, fallback }) => [
					...[what, kind === undefined ? '' : label.dependencyKind(kind)],
					daysWithout === undefined ? m.surroundings_report_not_said() : format.number(daysWithout),
					fallback ?? m.surroundings_report_no_fallback()
				])
		)
	);
