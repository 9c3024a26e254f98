import type { Case, Condition, Grade } from '../catalogue/catalogue';
import type { KnownReading } from './facets';
import type { Match } from './match';

/** A facet that speaks for the mechanism, with what it rests on. The words for it are the interface's. */
export type Reason = KnownReading & { readonly weight: number };

/** Something that speaks against taking a mechanism over as it is. */
export type Doubt =
	| { readonly kind: 'facet'; readonly reading: Reason }
	| { readonly kind: 'precondition'; readonly condition: Condition }
	/** The year in which the case was written; laws and people change. */
	| { readonly kind: 'age'; readonly written: number }
	/** How the outcome is known, where it is not both from the case itself and strongly sourced. */
	| { readonly kind: 'evidence'; readonly mechanism: Grade; readonly case: Case['evidence'] }
	/** These parts rest on nothing but our reasoning. */
	| { readonly kind: 'only-judgement'; readonly parts: readonly JudgedPart[] }
	/** Coalitions that start in reaction to an attack find it hard to stay alive when it is quiet. */
	| { readonly kind: 'quiet-times' };

export type JudgedPart = 'outcome' | 'steps';

const MOST_REASONS = 3;
/** At or below this a facet is unlike, above it alike: no facet speaks both for and against. */
export const UNLIKE_UP_TO = 0.3;
/** Lighter facets are too small to warn about. */
const DOUBTED_FROM_WEIGHT = 3;

/**
 * The up to three facets that did most for the score (weight x similarity), largest first. Unknown facets are
 * no reason, nor are facets with a similarity of 0.3 or less; so the list of a distant match may be empty.
 */
export function whyMatched(match: Match): readonly Reason[] {
	return knownOf(match)
		.filter(({ similarity }) => similarity > UNLIKE_UP_TO)
		.sort((one, other) => other.weight * other.similarity - one.weight * one.similarity)
		.slice(0, MOST_REASONS);
}

/**
 * What to weigh before taking the mechanism over (method 5.1): known facets of weight 3 or more with a
 * similarity of 0.3 or less, every precondition, age, evidence, and what coalitions are known to find hard.
 * Never empty, since every case has an age.
 */
export function whyNot(match: Match): readonly Doubt[] {
	return [
		...unlikeFacets(match),
		...match.mechanism.preconditions.map(
			(condition) => ({ kind: 'precondition', condition }) as const
		),
		{ kind: 'age', written: match.case.written },
		...evidenceDoubts(match),
		...(match.case.kind === 'coalition' ? [{ kind: 'quiet-times' } as const] : [])
	];
}

function knownOf({ facets }: Match): readonly Reason[] {
	return facets.flatMap(({ weight, reading }) => (reading.known ? [{ ...reading, weight }] : []));
}

function unlikeFacets(match: Match): readonly Doubt[] {
	return knownOf(match)
		.filter(({ weight, similarity }) => weight >= DOUBTED_FROM_WEIGHT && similarity <= UNLIKE_UP_TO)
		.map((reading) => ({ kind: 'facet', reading }));
}

function evidenceDoubts({ mechanism, case: told }: Match): readonly Doubt[] {
	const doubts: Doubt[] = [];
	if (mechanism.evidence !== 'case' || told.evidence !== 'strong') {
		doubts.push({ kind: 'evidence', mechanism: mechanism.evidence, case: told.evidence });
	}
	const parts: JudgedPart[] = [];
	if (mechanism.evidence === 'judgement') parts.push('outcome');
	if (mechanism.steps.every((step) => step.grade === 'judgement')) parts.push('steps');
	if (parts.length > 0) doubts.push({ kind: 'only-judgement', parts });
	return doubts;
}
