import type { BallotError } from '$lib/domain/scoring/ballot';
import { m } from '$lib/i18n';

type Given = Exclude<BallotError, { readonly code: 'empty' | 'incomplete' }>;

const problems: Readonly<Record<Given['code'], (inputs: { given: string }) => string>> = {
	likelihood: m.round_ballot_likelihood,
	sure: m.round_ballot_sure,
	impact: m.round_ballot_impact,
	dimension: m.round_ballot_dimension,
	'too-much': m.round_ballot_too_much
};

/** What is wrong with a line of a ballot, in a sentence. */
export function ballotProblem(error: BallotError): string {
	if (error.code === 'empty') return m.round_ballot_empty();
	if (error.code !== 'incomplete') return problems[error.code]({ given: error.given });
	return error.missing === 'sure' ? m.round_ballot_no_sure() : m.round_ballot_no_impact();
}
