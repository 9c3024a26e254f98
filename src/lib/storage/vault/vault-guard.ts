import type { Result } from '../../domain/result';
import type { Json } from '../json';

/** So many passphrases at most open one vault. */
export const MOST_PASSPHRASES = 4;

/** A way into the vault, as people know it. */
export interface SlotInfo {
	readonly id: string;
	readonly kind: 'device' | 'passphrase';
	/** Who holds it, by role: "Director". Empty for a device slot. */
	readonly name: string;
}

/** A passphrase to be set, and who holds it. */
export interface NewSlot {
	readonly name: string;
	readonly passphrase: string;
	/** The slot whose holder keeps this passphrase; absent for new words, which no slot may have. */
	readonly keeps?: string | undefined;
}

/** How far a derivation or a re-encryption is, from 0 to 1. */
export type OnPart = (part: number) => void;

/**
 * Why keys were not changed. `cut-off`, `full-begun` and `unfinished`: a change has begun, and from then on only its new
 * passphrases count; it goes on at the next start (`full-begun`: once there is room). With the others all is as before.
 * `unfinished`: a change that began before has to be finished first. `taken`: another holder has these words already.
 * `full`: no room. `wait`: too many wrong passphrases; it was not tried, and `wait()` says when it will be.
 * `elsewhere`: another window does not let go: something is unfinished there, or cannot be written. `refused`:
 * the database or the browser refuses. `no-locks`: this browser cannot hold other windows back.
 */
export type GuardRefusal =
	| 'wrong-passphrase'
	| 'too-many'
	| 'look-only'
	| 'unsaved'
	| 'elsewhere'
	| 'full'
	| 'full-begun'
	| 'unfinished'
	| 'taken'
	| 'wait'
	| 'refused'
	| 'cut-off'
	| 'no-locks';

/** Small sealed things about the vault as a whole. Losing one costs a question, never a word of a plan. */
export interface VaultNotes {
	/** Plain data; undefined when nothing is kept or it cannot be read. */
	read(name: VaultNoteName): Promise<unknown>;
	/** Rejects when the database refuses. */
	write(name: VaultNoteName, note: Json): Promise<void>;
}
/** `slots`: names of holders. `locking`: when the vault locks itself. `backup`: the recipient and when it was last used. */
export type VaultNoteName = 'slots' | 'locking' | 'backup';

/** The open vault as the person manages it. */
export interface VaultGuard {
	/** What opens it. `none`: nothing is kept in this browser, so there is nothing to open. */
	readonly kind: 'none' | 'device' | 'passphrase';
	readonly notes: VaultNotes;
	slots(): Promise<readonly SlotInfo[]>;
	/** Whether a change of keys has begun that is not finished: until it is, nothing else is changed. */
	isUnfinished(): Promise<boolean>;
	/** Milliseconds until the next passphrase is tried, after wrong ones. Never rejects. */
	wait(): Promise<number>;
	/** The slot that a passphrase opens; undefined when it opens none, `wait` when it was not tried. Takes as long as unlocking. */
	slotOf(passphrase: string, onPart?: OnPart): Promise<SlotInfo | 'wait' | undefined>;
	/** One more passphrase. `known` is any that opens the vault now. Nothing is re-encrypted. */
	addPassphrase(
		known: string,
		next: NewSlot,
		onPart?: OnPart
	): Promise<Result<SlotInfo, GuardRefusal>>;
	/** Another passphrase for the slot that `known` opens. Nothing is re-encrypted. */
	changePassphrase(
		known: string,
		next: string,
		onPart?: OnPart
	): Promise<Result<void, GuardRefusal>>;
	/**
	 * A new vault key and new plan keys: everything is encrypted again, with other windows locked, and every slot but
	 * the new ones ends. With no new slot the vault opens by itself in this browser from then on. `known` is needed
	 * unless the vault opens by itself now. Every plan that this store holds open is saved and closed first.
	 */
	renew(
		known: string | undefined,
		next: readonly NewSlot[],
		onPart?: OnPart
	): Promise<Result<void, GuardRefusal>>;
	/**
	 * Saves and closes every plan and lets the keys go; the other windows do the same. `unsaved`: a change cannot be
	 * written, and nothing is locked.
	 */
	lock(): Promise<Result<void, 'unsaved'>>;
	/** Destroys the slots first, then every database of Holdfast in this browser. The store is of no use afterwards. */
	eraseAll(): Promise<void>;
}
