import type { SheetEntry } from './sheet';

/**
 * Why a line is no ballot. `place` names the part of the line: its likelihood, how sure the person is, or the worst
 * impact with its letter. `given`: what stands there.
 */
export type BallotError =
	| { readonly code: 'empty' }
	/** The likelihood stands alone; only `0` and `-` may. */
	| { readonly code: 'incomplete'; readonly missing: 'sure' | 'impact' }
	/** Neither 0 nor 1 to 5 in half levels. */
	| { readonly code: 'likelihood'; readonly given: string }
	/** Neither 1 (sure) nor 2 (fairly sure) nor 3 (a guess). */
	| { readonly code: 'sure'; readonly given: string }
	/** Not 0, nor 1 to 5 in half levels. */
	| { readonly code: 'impact'; readonly given: string }
	/** The impact has no letter, or one that is not P, M, F, L, D or R. */
	| { readonly code: 'dimension'; readonly given: string }
	/** More stands in the line than a ballot has. */
	| { readonly code: 'too-much'; readonly given: string };

/** A ballot as typed: what the person gives, or `pass`. */
export type Ballot =
	{ readonly kind: 'pass' } | { readonly kind: 'entry'; readonly entry: SheetEntry };
