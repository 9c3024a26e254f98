import { inOrder } from '$lib/domain/plan/order';
import { mayShow } from '$lib/domain/plan/redact';
import type { Contradiction } from '$lib/domain/scoring/assessment';
import { hasDutyOfCare, type ThreatScore } from '$lib/domain/scoring/score';
import { label, m } from '$lib/i18n';
import { own, type Material } from '../material';
import { heading, note, table, type Section } from '../report';
import { minorityNotes, viewsOf } from './views';

/** Threats that are not on the matrix, each with the reason: what is not scored is not low. */
export function notScoredSection(material: Material): Section {
	const { plan, scores, options } = material;
	const absent = inOrder(plan.threats).flatMap((threatId) => {
		const threat = own(plan.threats, threatId);
		const score = scores.get(threatId);
		if (threat === undefined || score === undefined || score.state === 'scored') return [];
		return [{ threatId, threat, score }];
	});
	const blocks = [
		note(m.report_not_scored_note()),
		...table(
			m.report_not_scored_caption(),
			[m.report_threat(), m.report_category(), m.report_reason()],
			absent.map(({ threat, score }) => [
				threat.title,
				label.category(threat.category),
				withDuty(score)
			])
		),
		...absent.flatMap(({ threatId, threat }) => {
			const notes = minorityNotes(material, threatId);
			return notes.length === 0 ? [] : [heading(threat.title), ...notes];
		})
	];
	// Where the edition hides the scores, nothing can be said about what lacks one.
	const isTold = absent.length > 0 && mayShow(options.edition, 'internal');
	return { id: 'not-scored', title: m.report_not_scored(), blocks: isTold ? blocks : [] };
}

/** Harm to people that somebody sees belongs in the plan, whatever keeps the threat off the matrix (method 4.3). */
const withDuty = (score: NotPlaced): string =>
	hasDutyOfCare(score) ? m.report_with_duty({ reason: withViews(score) }) : withViews(score);

/** What kept a threat off the matrix where that was said by those whose views count, with how many and in which form. */
const withViews = (score: NotPlaced): string =>
	'opinions' in score
		? m.report_with_views({ reason: reasonOf(score), views: viewsOf(score) })
		: reasonOf(score);

type NotPlaced = Exclude<ThreatScore, { state: 'scored' }>;

function reasonOf(score: NotPlaced): string {
	switch (score.state) {
		case 'unscored':
			return m.report_unscored();
		case 'incomplete':
			return m.report_incomplete({ entries: score.gaps.length });
		case 'contradiction':
			return score.contradictions.map(contradictionWords).join(' ');
		case 'watch':
			return m.report_watch();
		case 'no-impact':
			return m.report_no_impact();
	}
}

const fieldWords: Readonly<Record<'low' | 'best' | 'high', () => string>> = {
	low: m.report_field_low,
	best: m.report_field_best,
	high: m.report_field_high
};

const contradictionWords = ({ lower, upper }: Contradiction): string =>
	m.report_contradiction({ lower: fieldWords[lower.field](), upper: fieldWords[upper.field]() });
