import type { Result } from '../../domain/result';
import type { PlanStore } from '../plan-list';
import type { OnPart } from './vault-guard';

/**
 * Why a change of keys that was cut off cannot go on now. `full`: no room. `elsewhere`: another window does not let go.
 * `no-locks`: this browser cannot hold other windows back. `refused`: the database or the browser refuses.
 */
export type StuckWhy = 'full' | 'elsewhere' | 'no-locks' | 'refused';

/**
 * `wait`: too many wrong tries; the next one is taken after so many milliseconds. `damaged`: no slot can be read. The
 * others come also after right words, where a change of keys cannot go on.
 */
export type UnlockError =
	| { readonly code: 'wrong' }
	| { readonly code: 'wait'; readonly milliseconds: number }
	| { readonly code: 'damaged' | StuckWhy };

/** The plans of this browser behind a passphrase. */
export interface LockedDoor {
	readonly kind: 'locked';
	/** A change of passphrases was cut off: a new passphrase opens the vault and finishes it. */
	readonly isUnfinished: boolean;
	/** Milliseconds until the next try is taken; 0 when it is taken now. */
	wait(): Promise<number>;
	unlock(passphrase: string, onPart?: OnPart): Promise<Result<PlanStore, UnlockError>>;
	/** Destroys the slots first, then every database of Holdfast in this browser. */
	eraseAll(): Promise<void>;
}

/** How the plans of this browser are found at the start. */
export type Door = { readonly kind: 'open'; readonly store: PlanStore } | LockedDoor | StuckDoor;

/**
 * Passphrases were being removed, which was cut off and cannot go on now. Everything is there and nothing can be opened
 * before: an empty Holdfast in its place would look like a loss. It is tried anew with the next start.
 */
export interface StuckDoor {
	readonly kind: 'stuck';
	readonly why: StuckWhy;
}
