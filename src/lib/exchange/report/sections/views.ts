import { inOrder } from '$lib/domain/plan/order';
import { countForms } from '$lib/domain/scoring/forms';
import { combineImpacts } from '$lib/domain/scoring/impact';
import type { Counted, Scored } from '$lib/domain/scoring/score';
import { format, label, m } from '$lib/i18n';
import type { Material } from '../material';
import { list, paragraph, type Block } from '../report';
import { viewsWords } from './cover';

/** How many views count, in which forms where not all are full, and in which round: "4 views (1 full form and 3 ballots), round 2". */
export function viewsOf(score: Counted): string {
	const { views, opinions, gaps } = score;
	const isAllFull = opinions.every(({ form }) => form === 'full');
	const counted = isAllFull
		? viewsWords(views)
		: m.report_views_forms({
				views: viewsWords(views),
				forms: label.formCounts(countForms(opinions))
			});
	const held = heldWords(counted, score);
	return gaps.length === 0 ? held : m.report_views_gaps({ views: held, gaps: gaps.length });
}

/** The group's only round is the first one, unless somebody had marked alone before it. */
function heldWords(counted: string, { views, round, groupRounds }: Counted): string {
	if (groupRounds !== 1 || views <= 1) return m.report_views_round({ views: counted, round });
	return round > 1
		? m.report_only_round({ views: counted, round })
		: m.report_first_round_only({ views: counted });
}

/** Where views differ; undefined where they do not, so that the line is left out. */
export function differWords({ disagreement: { fields } }: Scored): string | undefined {
	if (fields.length === 0) return undefined;
	return format.list(
		fields.map((field) => (field === 'likelihood' ? m.matrix_likelihood() : label.dimension(field)))
	);
}

const DIGITS = 2;

/** What the group agreed on beside the middle of the marks, with the reason; undefined where the middle counts. */
export function agreedWords({ agreed, medians }: Scored): string | undefined {
	if (agreed === undefined) return undefined;
	const number = (level: number): string => format.number(level, DIGITS);
	const words = m.report_agreed_words({
		likelihood: number(agreed.likelihood),
		impact: number(agreed.impact),
		marksLikelihood: number(medians.likelihood.best),
		marksImpact: number(combineImpacts(Object.values(medians.impacts)) ?? 0)
	});
	return agreed.reason === undefined
		? words
		: m.report_agreed_reason({ agreed: words, reason: agreed.reason });
}

/** What somebody wanted remembered beside the middle of all views; nobody is named. */
export function minorityNotes({ plan }: Material, threatId: string): readonly Block[] {
	const notes = inOrder(plan.minorityNotes).flatMap((id) => {
		const note = plan.minorityNotes[id];
		return note?.threatId === threatId ? [note.text] : [];
	});
	return notes.length === 0 ? [] : [paragraph(m.report_minority_notes()), ...list(notes)];
}
