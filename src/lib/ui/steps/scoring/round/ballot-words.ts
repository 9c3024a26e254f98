import type { BallotError } from '$lib/domain/scoring/ballot';
import { m } from '$lib/i18n';

/** What is wrong with a line of a ballot, in a sentence. */
export function ballotProblem(error: BallotError): string {
	switch (error.code) {
		case 'empty':
			return m.round_ballot_empty();
		case 'incomplete':
			return error.missing === 'sure' ? m.round_ballot_no_sure() : m.round_ballot_no_impact();
		case 'likelihood':
			return m.round_ballot_likelihood({ given: error.given });
		case 'sure':
			return m.round_ballot_sure({ given: error.given });
		case 'impact':
			return m.round_ballot_impact({ given: error.given });
		case 'dimension':
			return m.round_ballot_dimension({ given: error.given });
		case 'too-much':
			return m.round_ballot_too_much({ given: error.given });
	}
}
