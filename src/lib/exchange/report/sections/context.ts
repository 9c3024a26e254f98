import { inOrder } from '$lib/domain/plan/order';
import type { Settings, Signal } from '$lib/domain/plan/plan';
import type { Rating } from '$lib/domain/vocabulary';
import { format, label, m } from '$lib/i18n';
import { own, type Material } from '../material';
import { heading, keyValues, list, paragraphs, table, type Block, type Section } from '../report';
import { eventTable } from './surroundings';

/** What was asked, where, and what has been noticed. */
export function contextSection({ plan }: Material): Section {
	const { settings } = plan;
	return {
		id: 'context',
		title: m.report_context(),
		blocks: [
			...under(m.report_focal_question(), paragraphs(settings.focalQuestion)),
			...keyValues(surroundings(settings)),
			...under(m.report_signals(), signalTable(plan.signals)),
			...eventTable(plan),
			...under(
				m.report_rules(),
				list(inOrder(plan.rules).map((id) => own(plan.rules, id)?.text ?? ''))
			),
			...under(m.report_not_written(), paragraphs(settings.notWritten))
		]
	};
}

const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
	blocks.length === 0 ? [] : [heading(title), ...blocks];

const surroundings = (settings: Settings): readonly (readonly [string, string | undefined])[] => [
	[m.report_country(), settings.country && format.country(settings.country)],
	[m.report_rating(), ratingWords(settings.rating, settings.ratingSeenOn)],
	[m.report_place(), settings.place],
	[m.report_place_rating(), ratingWords(settings.placeRating, settings.placeRatingSeenOn)]
];

function ratingWords(rating: Rating | undefined, seenOn: string | undefined): string | undefined {
	if (rating === undefined) return undefined;
	if (seenOn === undefined) return m.report_rating_undated({ rating: label.rating(rating) });
	return m.report_rating_dated({ rating: label.rating(rating), day: format.day(seenOn) });
}

const trendWords: Readonly<Record<NonNullable<Signal['trend']>, () => string>> = {
	rising: m.report_trend_rising,
	steady: m.report_trend_steady,
	falling: m.report_trend_falling
};

function signalTable(signals: Readonly<Record<string, Signal>>): readonly Block[] {
	return table(
		m.report_signals_caption(),
		[m.report_signal(), m.report_seen_on(), m.report_trend(), m.report_threshold()],
		inOrder(signals)
			.flatMap((id) => own(signals, id) ?? [])
			.map(({ what, seenOn, trend, threshold }) => [
				what,
				seenOn === undefined ? '' : format.day(seenOn),
				trend === undefined ? '' : trendWords[trend](),
				threshold ?? ''
			])
	);
}
