import type { Result } from '$lib/domain/result';
import type { Phrases } from '../vault/kit';

/** How far a derivation is, from 0 to 1. */
type OnPart = (part: number) => void;

/** Why a file is not the copy that the new keeper needs. */
export type CheckTrouble = 'wrong' | 'other' | 'plan' | 'damaged' | 'newer' | 'unread';

/** A file and the passphrase that should open it. */
export interface Tried {
	readonly file: File;
	readonly passphrase: string;
}

/** What the page on handing a plan over works with: the plan that is open. */
export interface HandOverKit {
	readonly phrases: Phrases;
	/** Encrypts the whole plan for the new keeper, hands the file out and says its name. Rejects when it could not. */
	readonly make: (passphrase: string, onPart: OnPart) => Promise<string>;
	/**
	 * Whether a file opens, can be restored, and holds this plan with its named versions: `same` as it is now, but for
	 * the marks of steps passed, or as it was before it `changed`. Nothing is stored.
	 */
	readonly check: (
		tried: Tried,
		onPart: OnPart
	) => Promise<Result<'same' | 'changed', CheckTrouble>>;
	/** Destroys the plan here, its key first, and leaves it. Rejects when the database refuses. */
	readonly remove: () => Promise<void>;
}
