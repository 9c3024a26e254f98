import { partsOf, type Decision } from '$lib/domain/plan/plan';
import { format, label, m } from '$lib/i18n';
import { compare, own, type AdoptedFor, type Material } from '../material';
import { heading, keyValues, list, paragraph, table, type Block, type Section } from '../report';
import { packWords } from './pack-words';
import { conditionWords, forAndAgainst } from './matching';
import { threatWords } from './threat-words';

/** What the group took over from others, each with its case and why it may not fit; then what it put aside. */
export function mechanismsSection(material: Material): Section {
	return {
		id: 'mechanisms',
		title: m.report_mechanisms(),
		blocks: [
			...material.adopted.flatMap((each) => mechanismBlocks(material, each)),
			...putAside(material)
		]
	};
}

function mechanismBlocks(material: Material, each: AdoptedFor): readonly Block[] {
	const { mechanism, case: told, decision, threatId } = each;
	const { reasons, doubts } = forAndAgainst(material, each);
	return [
		heading(mechanism.name),
		paragraph(summaryWords(each)),
		...keyValues([
			[m.report_from_pack(), packWords(material, mechanism.id)],
			[m.report_against(), threatWords(material, threatId)],
			[m.report_case(), caseWords(each)],
			[
				m.report_evidence(),
				m.report_evidence_words({
					evidence: label.evidence(told.evidence),
					note: told.evidenceNote,
					grade: label.grade(mechanism.evidence)
				})
			],
			[m.report_status(), label.mechanismStatus(decision.status ?? 'idea')],
			[m.report_effect(), effectWords(each)],
			[m.report_source_numbers(), sourceNumbers(material, each)]
		]),
		...under(m.report_why(), reasons),
		...under(m.report_why_not(), [...mechanism.cautions.map(conditionWords), ...doubts])
	];
}

/** Where the sources do not show that it worked, the account does not begin as if they did. */
const summaryWords = ({ mechanism: { summary, evidence } }: AdoptedFor): string =>
	evidence === 'judgement' ? m.report_what_could({ summary }) : m.report_what_happened({ summary });

const under = (intro: string, lines: readonly string[]): readonly Block[] =>
	lines.length === 0 ? [] : [paragraph(intro), ...list(lines)];

const caseWords = ({ case: { title, organisation, place, years, written } }: AdoptedFor): string =>
	m.report_case_words({ title, organisation, place, years, written: String(written) });

function effectWords({ mechanism: { effects }, decision }: AdoptedFor): string {
	const { likelihoodEffect, impactEffect } = decision;
	const values = {
		likelihood: format.number(likelihoodEffect ?? effects.likelihood, 2),
		impact: format.number(impactEffect ?? effects.impact, 2)
	};
	const isOurs = likelihoodEffect === undefined && impactEffect === undefined;
	return isOurs ? m.report_effect_judged(values) : m.report_effect_own(values);
}

function sourceNumbers({ sources }: Material, { mechanism, case: told }: AdoptedFor): string {
	const addresses = told.sources
		.filter(({ key }) => mechanism.sources.includes(key))
		.map(({ url }) => url);
	return sources
		.flatMap(({ url }, place) => (addresses.includes(url) ? [String(place + 1)] : []))
		.join(m.report_list_separator());
}

const choiceWords: Readonly<Record<Decision['choice'], () => string>> = {
	adopted: m.report_choice_adopted_unknown,
	later: m.report_choice_later,
	'not-for-us': m.report_choice_not_for_us
};

/** Decisions that adopted nothing, and adopted mechanisms that this version does not know. */
function putAside(material: Material): readonly Block[] {
	const { plan, mechanismById } = material;
	const rows = Object.entries(plan.decisions)
		.map(([key, decision]) => ({ ...partsOf(key), decision }))
		.filter(({ threatId }) => own(plan.threats, threatId) !== undefined)
		.filter(({ other, decision }) => decision.choice !== 'adopted' || !mechanismById.has(other))
		.sort((a, b) => compare(`${a.threatId}/${a.other}`, `${b.threatId}/${b.other}`))
		.map(({ threatId, other, decision }) => [
			mechanismById.get(other)?.mechanism.name ?? m.report_mechanism_unknown(),
			threatWords(material, threatId),
			choiceWords[decision.choice](),
			(decision.choice === 'not-for-us' ? decision.reason : undefined) ?? ''
		]);
	return table(
		m.report_put_aside(),
		[m.report_mechanism(), m.report_threat(), m.report_choice(), m.report_reason()],
		rows
	);
}
