import { explainScore, type Part, type PartKind, type Sum } from '$lib/domain/scoring/explain';
import type { Scored } from '$lib/domain/scoring/score';
import type { Stage } from '$lib/domain/scoring/stage';
import { format, label, m } from '$lib/i18n';
import type { Material } from '../material';

const stageWords: Readonly<Record<Stage, () => string>> = {
	context: m.report_context_stage,
	current: m.report_now,
	today: m.report_today,
	target: m.report_target
};

const partWords: Readonly<Record<Exclude<PartKind, 'mechanism'>, () => string>> = {
	agreed: m.report_part_agreed,
	entries: m.report_part_entries,
	current: m.report_part_current,
	exposure: m.report_part_exposure,
	prevention: m.report_part_prevention,
	'typical-response': m.report_part_typical_response,
	response: m.report_part_response,
	cap: m.report_part_cap,
	axis: m.report_part_axis
};

/**
 * How the levels of a threat came about, one line for each stage that differs from the one before:
 * "Likelihood 4 (as scored) + 0.67 (exposure) = 4.67".
 */
export function explanationLines(material: Material, score: Scored): readonly string[] {
	const stages = explainScore(score);
	return stages
		.filter(({ index }, place) => place === 0 || index !== stages[place - 1]?.index)
		.map(({ stage, likelihood, impact, level }) =>
			m.report_explanation({
				stage: stageWords[stage](),
				likelihood: sumWords(material, likelihood),
				impact: sumWords(material, impact),
				level: label.level(level)
			})
		);
}

const DIGITS = 2;

function sumWords(material: Material, { parts, result }: Sum): string {
	const terms = parts.map((part, place) => termWords(material, part, place === 0));
	if (terms.length === 1) return terms.join('');
	return m.report_sum({ terms: terms.join(' '), result: format.number(result, DIGITS) });
}

function termWords(material: Material, part: Part, isFirst: boolean): string {
	const size = format.number(Math.abs(part.value), DIGITS);
	const term = { size, name: nameOf(material, part) };
	if (isFirst) return m.report_term_first(term);
	return part.value < 0 ? m.report_term_minus(term) : m.report_term_plus(term);
}

function nameOf({ mechanismById }: Material, { kind, assumed, mechanismId }: Part): string {
	if (kind === 'mechanism') {
		return mechanismById.get(mechanismId ?? '')?.mechanism.name ?? m.report_mechanism_unknown();
	}
	const name = partWords[kind]();
	return assumed === true ? m.report_part_assumed({ name }) : name;
}
