import { checkPlan } from '$lib/domain/plan-check/check-plan';
import { mayShow } from '$lib/domain/plan/redact';
import { format, label, m } from '$lib/i18n';
import type { Material } from '../material';
import { list, paragraph, table, type Block, type Section } from '../report';

/**
 * Who leads, when the plan is tried and looked at again, and what it still misses. Only the full edition is checked:
 * what another one leaves out would be missed there, and the plan is not to blame.
 */
export const reviewSection = (material: Material): Section => ({
	id: 'review',
	title: m.review_report_dates(),
	blocks: [...dates(material), ...check(material)]
});

function dates({ plan: { settings } }: Material): readonly Block[] {
	const { leadRole, reviewOn, drillOn, grabPrintedOn } = settings;
	const day = (on: string | undefined): string | undefined =>
		on === undefined ? undefined : format.day(on);
	const lines = [
		[m.review_lead(), leadRole],
		[m.review_drill_on(), day(drillOn)],
		[m.review_review_on(), day(reviewOn)],
		[m.field_settings_grab_printed_on(), day(grabPrintedOn)]
	] as const;
	return list(
		lines.flatMap(([name, text]) =>
			text === undefined ? [] : [m.review_report_line({ name, text })]
		)
	);
}

function check({ plan, catalogue, scores, options }: Material): readonly Block[] {
	if (!mayShow(options.edition, 'names')) return [];
	const result = checkPlan(plan, { today: options.on, catalogue, scores });
	const missed = result.rules.filter(({ findings }) => findings.length > 0);
	if (result.of === 0) return [];
	const { inOrder, partly, notYet } = result;
	return [
		paragraph(m.review_report_check_note({ day: format.day(options.on), inOrder, partly, notYet })),
		...table(
			m.review_report_check_caption(),
			[m.review_report_question(), m.review_report_score(), m.review_report_findings()],
			missed.map(({ id, score, findings }) => [
				label.checkRule(id),
				label.checkScore(score),
				m.review_found({ count: findings.length })
			])
		)
	];
}
