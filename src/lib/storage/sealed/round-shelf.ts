import type { RoundRow, SealedEntryRow } from '../db';

/** Where rounds lie. Reading and writing reject when the database refuses; a write happens whole or not at all. */
export interface RoundShelf {
	/** The plan's key; undefined when the plan is gone or its key does not open. */
	planKey(planId: string): Promise<CryptoKey | undefined>;
	round(planId: string): Promise<RoundRow | undefined>;
	count(roundId: string): Promise<number>;
	records(roundId: string): Promise<readonly SealedEntryRow[]>;
	/** Adds a round, unless the plan has one or is gone. */
	begin(row: RoundRow): Promise<'begun' | 'open-already' | 'no-plan'>;
	/**
	 * Puts records in the place of all of a round, in the order of their ids, if those that lie there are still the
	 * ones named.
	 */
	rewrite(rewriting: Rewriting): Promise<'written' | 'changed' | 'no-round'>;
	/** Takes away a round of this plan, whatever it holds, and its records. True when there was something. */
	destroy(planId: string, roundId: string): Promise<boolean>;
	/** Does something that begins and must end with the same key of a plan. */
	use<T>(task: () => Promise<T>): Promise<T>;
	/** Whether nothing may be written. */
	isLookOnly(): boolean;
	/** Tells whoever watches that a round has changed. */
	tell(): void;
	watch(listener: () => void): () => void;
}

export interface Rewriting {
	readonly planId: string;
	readonly roundId: string;
	/** The ids of the records that lie there. */
	readonly old: readonly string[];
	readonly records: readonly SealedEntryRow[];
}
