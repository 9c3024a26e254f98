import type { Component } from 'svelte';
import { DEFAULT_LOCKING, type Locking } from '$lib/domain/locking';
import type { StuckWhy } from '$lib/storage/vault/door';
import type { VaultSession } from './vault-session.svelte';

export type { StuckWhy };

/** What comes with a passphrase, and not before: the session of the vault and the pieces that show it. */
export interface Attended {
	readonly session: VaultSession;
	readonly LockScreen: Component<{ session: VaultSession }>;
	readonly LockButton: Component;
	/** What a covered page says while it locks, or cannot. */
	readonly LockTrouble: Component<{ session: VaultSession }>;
}

interface StuckProps {
	why: StuckWhy;
	onagain: () => void;
}

/** What every page has to know of the vault. A browser without a passphrase gets nothing else. */
export class VaultGate {
	/** Whether no plan is open because the door is locked: no page that shows any is to be there. */
	isLocked: boolean = $state(false);
	attended: Attended | undefined = $state.raw();
	/** A change of keys that was cut off cannot go on now: why, and what says so. */
	stuck: { readonly why: StuckWhy; readonly Screen: Component<StuckProps> } | undefined =
		$state.raw();
	/** What was to come with the passphrase did not arrive. */
	trouble: unknown = $state.raw();
	/** When the vault locks itself, and which keys hide the screen. */
	locking: Locking = $state.raw(DEFAULT_LOCKING);

	/** Whether there is a passphrase to lock with. */
	get #canLock(): boolean {
		return !this.isLocked && this.attended?.session.isOpen === true;
	}

	/** Locks the plans; undefined where there is nothing to lock with. */
	get LockButton(): Component | undefined {
		return this.#canLock ? this.attended?.LockButton : undefined;
	}

	/** Whether nothing of the page may be seen although it is still there. */
	get isCovered(): boolean {
		return !this.isLocked && this.attended?.session.isCovered === true;
	}
}
