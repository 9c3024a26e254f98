import type { Result } from '$lib/domain/result';
import type { PlanCopy } from '$lib/storage/plan-copy';

export type { MergeRefused, MergeReport, PlanCopy } from '$lib/storage/plan-copy';

/** Copies of plans that were found in a file. */
export interface FoundCopies {
	/** At least one. */
	readonly copies: readonly PlanCopy[];
	/** A plain file for other tools: it knows nothing of lineages and versions. */
	readonly isPlain: boolean;
}

/**
 * Why a file gave no copy. `passphrase`: it is encrypted and asks for its passphrase. `key`: it opens with a key file
 * only. `cut-off`: its end is missing. `too-new`: a newer Holdfast wrote it. `not-arrived`: the code that reads it
 * could not be loaded.
 */
export type CopyTrouble =
	| 'passphrase'
	| 'wrong-passphrase'
	| 'key'
	| 'cut-off'
	| 'damaged'
	| 'not-a-copy'
	| 'too-large'
	| 'too-new'
	| 'unreadable'
	| 'not-arrived';

/** Reads the copies in a file. Nothing is kept. */
export type ReadCopies = (
	file: File,
	passphrase?: string
) => Promise<Result<FoundCopies, CopyTrouble>>;
