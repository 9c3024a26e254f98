import { marksOf } from '$lib/charts/matrix-marks';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { RangesById } from '$lib/domain/scoring/stage-range';
import { format, label, m } from '$lib/i18n';
import type { Material } from '../material';
import { note, plain, table, type Block, type Section } from '../report';
import { levelAndRange } from './register';

/** The matrix as a picture, and the same facts as a table for everyone who does not see it. */
export function matrixSection({ ranked, sampled: { ranges } }: Material): Section {
	const figure: Block = {
		kind: 'figure',
		figure: 'matrix',
		caption: plain(m.report_matrix_caption()),
		marks: marksOf(ranked, ranges)
	};
	const blocks = [
		figure,
		note(m.report_matrix_limits()),
		...table(
			m.report_matrix_table(),
			[
				...[m.report_number(), m.report_threat(), m.report_likelihood()],
				...[m.report_impact(), m.report_now()]
			],
			ranked.map((threat) => rowOf(threat, ranges))
		)
	];
	return { id: 'matrix', title: m.report_matrix(), blocks: ranked.length === 0 ? [] : blocks };
}

const rowOf = (
	{ threatId, number, title, score }: NumberedThreat,
	ranges: RangesById
): readonly string[] => [
	String(number),
	title,
	likelihoodPlace(score.current.likelihood) ?? '',
	impactPlace(score.current.impact) ?? '',
	levelAndRange(score, 'current', ranges.get(threatId))
];

/** "Likely (4.2)"; nothing for nothing. */
export const likelihoodPlace = (level: number | undefined): string | undefined =>
	level === undefined ? undefined : place(label.likelihood(wholeLevel(level)), level);

/** "Severe (4.2)"; nothing for nothing. */
export const impactPlace = (level: number | undefined): string | undefined =>
	level === undefined ? undefined : place(label.impact(wholeLevel(level)), level);

const place = (word: string, level: number): string =>
	m.report_place_on_axis({ word, level: format.number(level, 1) });

/** The step of the scale in whose cell a position lies; the ends of the axes belong to the outer cells. */
function wholeLevel(level: number): '1' | '2' | '3' | '4' | '5' {
	const steps = ['1', '2', '3', '4', '5'] as const;
	return steps.find((step) => level < Number(step) + 0.5) ?? '5';
}
