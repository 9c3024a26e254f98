import type { Condition } from '$lib/domain/catalogue/catalogue';
import type { Facet } from '$lib/domain/matching/weights';
import { matchMechanisms, type Match } from '$lib/domain/matching/match';
import { queryFor } from '$lib/domain/matching/query';
import {
	whyMatched,
	whyNot,
	type Doubt,
	type JudgedPart,
	type Reason
} from '$lib/domain/matching/reasons';
import { tieOf, type ThreatTie } from '$lib/domain/matching/threat-tie';
import { keyOf, type Plan } from '$lib/domain/plan/plan';
import { label, m } from '$lib/i18n';
import type { AdoptedFor, Material } from '../material';

const tieWords: Readonly<Record<ThreatTie, () => string>> = {
	same: m.report_alike_threat,
	'probably-same': m.report_alike_threat_likely,
	'perhaps-same': m.report_alike_threat_perhaps,
	chain: m.report_alike_threat_chain,
	case: m.report_alike_threat_case,
	'perhaps-near': m.report_alike_threat_near,
	'only-named': m.report_unlike_threat_named,
	unsure: m.report_unlike_threat_unsure,
	'other-chain': m.report_unlike_threat_chain,
	'other-category': m.report_unlike_threat_category,
	other: m.report_unlike_threat,
	'probably-other': m.report_unlike_threat_likely
};

type OtherFacet = Exclude<Facet, 'threat'>;

const alikeWords: Readonly<Record<OtherFacet, () => string>> = {
	stories: m.report_alike_stories,
	words: m.report_alike_words,
	category: m.report_alike_category,
	fronts: m.report_alike_fronts,
	needs: m.report_alike_needs,
	phase: m.report_alike_phase,
	work: m.report_alike_work,
	'kind-and-effort': m.report_alike_kind_and_effort,
	region: m.report_alike_region,
	rating: m.report_alike_rating
};

const unlikeWords: Readonly<Record<OtherFacet, () => string>> = {
	stories: m.report_unlike_stories,
	words: m.report_unlike_words,
	category: m.report_unlike_category,
	fronts: m.report_unlike_fronts,
	needs: m.report_unlike_needs,
	phase: m.report_unlike_phase,
	work: m.report_unlike_work,
	'kind-and-effort': m.report_unlike_kind_and_effort,
	region: m.report_unlike_region,
	rating: m.report_unlike_rating
};

/** A condition with how it is known, so that judgement never looks like something that was read. */
export const conditionWords = ({ text, grade }: Condition): string =>
	m.report_graded({ text, grade: label.grade(grade) });

interface ForAndAgainst {
	/** Empty where nothing known spoke for it. */
	readonly reasons: readonly string[];
	readonly doubts: readonly string[];
}

/** Why an adopted mechanism was held to be near and why it may not fit, one sentence each. */
export function forAndAgainst(material: Material, each: AdoptedFor): ForAndAgainst {
	const match = matchOf(material, each);
	if (match === undefined) return { reasons: [], doubts: [] };
	return {
		reasons: whyMatched(match).map((reason) => readingWords(reason, alikeWords)),
		doubts: whyNot(match).flatMap(doubtWords)
	};
}

/** The threat says by itself whether it speaks for a mechanism; of the others the side says it. */
const readingWords = (reading: Reason, side: Readonly<Record<OtherFacet, () => string>>): string =>
	reading.facet === 'threat' ? tieWords[tieOf(reading)]() : side[reading.facet]();

const judgedWords: Readonly<Record<JudgedPart, () => string>> = {
	outcome: m.report_doubt_judged_outcome,
	steps: m.report_doubt_judged_steps
};

/** A doubt about several parts has one sentence for each. */
function doubtWords(doubt: Doubt): readonly string[] {
	switch (doubt.kind) {
		case 'facet':
			return [readingWords(doubt.reading, unlikeWords)];
		case 'precondition':
			return [m.report_precondition({ condition: conditionWords(doubt.condition) })];
		case 'age':
			return [m.report_doubt_age({ year: String(doubt.written) })];
		case 'evidence':
			return [m.report_doubt_evidence({ evidence: label.evidence(doubt.case) })];
		case 'only-judgement':
			return doubt.parts.map((part) => judgedWords[part]());
		case 'quiet-times':
			return [m.report_doubt_quiet_times()];
	}
}

/** The mechanism held against the question that its threat asks, among all others: words compare with those of all. */
function matchOf(material: Material, { threatId, mechanism }: AdoptedFor): Match | undefined {
	const { catalogue, scores } = material;
	const plan = withoutMechanism(material.plan, keyOf(threatId, mechanism.id));
	const query = queryFor(plan, threatId, { catalogue, scores });
	if (!query.ok) return undefined;
	return matchMechanisms(query.value, catalogue).plain.find(
		(match) => match.mechanism.id === mechanism.id
	);
}

/** What a mechanism itself covers is no reason against it: fronts are open or not by the rest of the plan. */
function withoutMechanism({ decisions, actions, ...rest }: Plan, key: string): Plan {
	return {
		...rest,
		decisions: Object.fromEntries(Object.entries(decisions).filter(([each]) => each !== key)),
		actions: Object.fromEntries(
			Object.entries(actions).filter(
				([, { threatId, mechanismId }]) => keyOf(threatId ?? '', mechanismId ?? '') !== key
			)
		)
	};
}
