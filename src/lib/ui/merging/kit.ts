import type { StageId } from '$lib/domain/steps';
import type { Result } from '$lib/domain/result';
import type { PlanCopy, ReadCopies } from '$lib/state/copies';
import type { Phrases } from '../vault/kit';

/** Why a copy did not become a plan here; nothing of it is stored. */
export type RestoreRefused = 'damaged' | 'look-only' | 'too-new' | 'refused';

/** A copy for one group; the stage is a label and nothing more. */
export interface GroupCopy {
	readonly number: number;
	readonly stage: StageId | undefined;
	/** What the version is called from which all the groups begin. */
	readonly name: string;
}

/** What the page on which copies come together works with. */
export interface MergingKit {
	readonly readCopies: ReadCopies;
	/** A copy of this plan that was opened on another page, once. */
	readonly offered: () => PlanCopy | undefined;
	/** Whether a plan of this id is in this browser. */
	readonly isHere: (planId: string) => Promise<boolean>;
	readonly restore: (copy: PlanCopy) => Promise<Result<void, RestoreRefused>>;
	/**
	 * Makes a copy for a group under a passphrase, hands it out, and says the file's name. Rejects when it could not be
	 * made.
	 */
	readonly copyFor: (group: GroupCopy, passphrase: string) => Promise<string>;
	readonly phrases: Phrases;
}
