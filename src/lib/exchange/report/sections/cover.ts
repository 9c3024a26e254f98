import { SCORING_MODEL } from '$lib/domain/scoring/model';
import { inOrder } from '$lib/domain/plan/order';
import { PLAN_VERSION } from '$lib/domain/plan/plan';
import type { Edition } from '$lib/domain/plan/redact';
import { format, m } from '$lib/i18n';
import { own, type Material } from '../material';
import { keyValues, note, type Section } from '../report';

const editionWords: Readonly<Record<Edition, () => string>> = {
	full: m.report_edition_full,
	coalition: m.report_edition_coalition,
	board: m.report_edition_board,
	public: m.report_edition_public,
	poster: m.report_edition_poster
};

/** The first page: what this is, of when, made by whom, and that it must be looked after. */
export function coverSection(material: Material): Section {
	const { plan, options } = material;
	const { settings } = plan;
	return {
		id: 'cover',
		title: m.report_cover(),
		blocks: [
			note(m.report_sensitive()),
			...keyValues([
				[m.report_organisation_name(), settings.organisationName],
				[m.report_version(), options.planVersion?.toString()],
				[m.report_made_on(), format.day(options.on)],
				[m.report_begun_on(), format.day(settings.createdOn)],
				[m.report_review_on(), reviewWords(settings.reviewOn)],
				[m.report_destroy_on(), settings.destroyOn && format.day(settings.destroyOn)],
				[m.report_horizon(), m.report_horizon_months({ months: settings.horizonMonths })],
				[m.report_made_by(), madeBy(material)],
				[m.report_scored_by(), scoredBy(material)],
				[m.report_edition(), editionWords[options.edition]()],
				[
					m.report_calculation(),
					m.report_calculation_value({ model: SCORING_MODEL, form: PLAN_VERSION })
				]
			])
		]
	};
}

const reviewWords = (reviewOn: string | undefined): string =>
	reviewOn === undefined ? m.report_no_review() : format.day(reviewOn);

const madeBy = ({ plan }: Material): string =>
	inOrder(plan.roles)
		.map((id) => own(plan.roles, id)?.title ?? '')
		.join(m.report_list_separator());

/** How many people's views stand behind the levels: fewest and most over the scored threats. */
function scoredBy({ ranked }: Material): string | undefined {
	const views = ranked.map(({ score }) => score.views);
	if (views.length === 0) return undefined;
	const [fewest, most] = [views.reduce(smaller), views.reduce(larger)];
	if (fewest === most) return viewsWords(most);
	return m.report_views_between({ fewest, most });
}

const smaller = (one: number, other: number): number => Math.min(one, other);
const larger = (one: number, other: number): number => Math.max(one, other);

/** "One view", "3 views". */
export const viewsWords = (views: number): string =>
	views === 1 ? m.report_one_view() : m.report_views({ views });
