import type { Plan } from '../domain/plan/plan';
import type { Result } from '../domain/result';
import type { BackupFolder } from './backup-handle';
import type { Json } from './json';
import type { PackStore } from './pack-store';
import type { CopyOptions, PlanCopy, RestoreError } from './plan-copy';
import type { PlanHandle, RawPart } from './plan-handle';
import type { SealedRounds } from './sealed/sealed-rounds';
import type { Stretch } from './sealed/stretch';
import type { OnKeys } from './vault/hold';
import type { VaultGuard } from './vault/vault-guard';
import type { PlanVersions, VersionReason } from './versions/plan-versions';

/** What is kept beside a plan: where the person was, and the workshop that is being held with it. */
export type PlanNote = 'bookmark' | 'workshop';

/** How the plans of this browser are kept. */
export type Keeping =
	| { readonly kind: 'kept' }
	/**
	 * Nothing outlives this tab. `missing`: there is no database. `refused`: the browser said no. `full`: no room
	 * for the first byte. `locked`: plans are here, but the slot that opens them is damaged; they stay as they are.
	 */
	| { readonly kind: 'memory'; readonly why: 'missing' | 'refused' | 'full' | 'locked' }
	/** A newer Holdfast has changed the tables: this tab can only look. */
	| { readonly kind: 'look-only' };

/** A plan in the list. What cannot be read is a visible item, never a vanished one. */
export type PlanSummary =
	| {
			readonly kind: 'plan';
			readonly id: string;
			readonly title: string;
			/** What `progressOf` said at the last change. */
			readonly progress: Json;
			/** Milliseconds of the store's clock. */
			readonly changedAt: number;
			/**
			 * When the whole plan was last saved as a file, in milliseconds of the store's clock; before `changedAt`
			 * exactly when the plan was changed since, also when the clock was set in between.
			 */
			readonly copiedAt?: number;
	  }
	/** Its title cannot be read; opening it may still work. */
	| { readonly kind: 'damaged'; readonly id: string }
	/** Its key cannot be opened with this vault. */
	| { readonly kind: 'locked'; readonly id: string };

export type OpenError =
	/** `taken-over`: a newer Holdfast holds the database; after a reload it can be opened. */
	| { readonly code: 'not-found' | 'locked' | 'damaged' | 'taken-over' }
	/** Written by a newer Holdfast; `version` is the plan version it needs. */
	| { readonly code: 'too-new'; readonly version: number };

/**
 * Why a history was not erased; everything is as before. `damaged`: not all of it can be read, and what cannot would go
 * for good. `unsaved`: a change of an open plan cannot be written. `elsewhere`: another window does not let go.
 * `no-locks`: this browser cannot hold other windows back. `memory`: nothing of it outlives this tab as it is.
 */
export type EraseHistoryRefusal =
	| 'not-found'
	| 'damaged'
	| 'unsaved'
	| 'elsewhere'
	| 'no-locks'
	| 'look-only'
	| 'full'
	| 'refused'
	| 'memory';

/** The plans of this browser. */
export interface PlanStore {
	/** Whoever watches the list is told when this changes. */
	readonly keeping: Keeping;
	/**
	 * All plans, the last changed first; what cannot be read comes after them. Once a newer Holdfast has taken
	 * over, the last list that was read.
	 */
	list(): Promise<readonly PlanSummary[]>;
	/** How many plans `list` would name. Rejects when the database refuses to be read. */
	count(): Promise<number>;
	/** Tells when `list` may have changed, here or in another tab. Returns the way to stop. */
	watch(listener: () => void): () => void;
	/**
	 * Stores a whole plan under its own id, all or nothing, and opens it. Rejects when the id is taken, when the
	 * database refuses, and when the store is look-only; then nothing is stored.
	 */
	create(plan: Plan): Promise<PlanHandle>;
	/** Rejects only when the database itself refuses to be read. */
	open(id: string): Promise<Result<PlanHandle, OpenError>>;
	/** What is kept beside a plan; undefined when nothing is, or it cannot be read. */
	note(id: string, name: PlanNote): Promise<unknown>;
	/** Keeps something beside a plan. False, and nothing is kept, while the store is look-only or refuses. */
	setNote(id: string, name: PlanNote, note: Json): Promise<boolean>;
	/**
	 * Remembers that the plan was saved as a file that can be opened again. Quietly does nothing when refused.
	 * `isCurrent` is false for a file that lacks the last changes. Default: true.
	 */
	noteCopy(id: string, isCurrent?: boolean): Promise<void>;
	/** When this browser was last asked to keep its plans, in milliseconds of the store's clock; undefined when never. */
	askedToKeep(): Promise<number | undefined>;
	/** Remembers that it was asked now. Quietly does nothing when refused. */
	noteAskedToKeep(): Promise<void>;
	/**
	 * Everything stored for a plan exactly as it lies there, for a plan that does not open at all; empty when
	 * there is no such plan. Rejects only when the database itself refuses to be read.
	 */
	rawPlan(id: string): Promise<readonly RawPart[]>;
	/**
	 * Destroys the plan's key, then everything under it. Nothing happens when there is no such plan. Rejects when
	 * the database refuses, and when the store is look-only; then the plan is still there.
	 */
	remove(id: string): Promise<void>;
	/**
	 * The whole plan as it leaves this browser. A version of this reason is kept, so that the copy can be brought in
	 * again; where it cannot be kept, the copy is made all the same. Rejects only when the database refuses to be read.
	 */
	copyPlan(
		id: string,
		reason: VersionReason,
		options?: CopyOptions
	): Promise<Result<PlanCopy, OpenError>>;
	/**
	 * Stores a copy as a plan under its own id and lineage, all or nothing, and opens it. Without a document it begins
	 * a lineage of its own. Rejects when the id is taken and when the database refuses; then nothing is stored.
	 */
	restore(copy: PlanCopy): Promise<Result<PlanHandle, RestoreError>>;
	/**
	 * Begins the plan anew with what it holds now: a new lineage and a new key, and every version and removed word of it
	 * in this browser goes. Ids stay, and so does an open round. Copies elsewhere keep the old text; they can be compared
	 * and taken over, not merged any more. Whoever shows the plan opens it again.
	 */
	eraseHistory(id: string): Promise<Result<void, EraseHistoryRefusal>>;
	/** The versions of a plan. Rejects when the code for them does not arrive. */
	versions(planId: string): Promise<PlanVersions>;
	/** The packs of this browser. Rejects when the code for them does not arrive. */
	packs(): Promise<PackStore>;
	/** The passphrases of this browser, and locking. */
	readonly guard: VaultGuard;
	/** The folder that backups go to. */
	readonly backupFolder: BackupFolder;
	/** The scoring rounds of this browser. Rejects when the code for them does not arrive. */
	rounds(): Promise<SealedRounds>;
	/** Closes every open plan and the database. */
	close(): Promise<void>;
}

/**
 * Makes one update of many that holds what they hold, without the text that was removed. Undefined when it could not,
 * for whatever reason; the updates are untouched then.
 */
export type Squeeze = (
	updates: readonly Uint8Array[]
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

export interface PlanStoreOptions {
	/** Name of the database. */
	readonly name: string;
	/** The clock, in milliseconds since 1970. */
	readonly now: () => number;
	/** `navigator.locks`; without it the log is never made shorter. */
	readonly locks?: LockManager | undefined;
	/** The browser's database; `null` keeps everything in memory. Default: the global one. */
	readonly indexedDB?: IDBFactory | null | undefined;
	/** Plain data for the list, computed from a plan whenever it is saved. Default: null. */
	readonly progressOf?: ((plan: Plan) => Json) | undefined;
	/** Gives `progressOf` where it arrives with the first plan that is opened; a piece that is missing shows no progress. */
	readonly loadProgressOf?: (() => Promise<(plan: Plan) => Json>) | undefined;
	/** Told true when opening waits for an older tab to let go of the database, false when it goes on. */
	readonly onWaiting?: ((isWaiting: boolean) => void) | undefined;
	/** Told of a change of keys for which opening waits, in another window or here. */
	readonly onKeys?: OnKeys | undefined;
	/**
	 * Called just before the store becomes look-only or lets go for another window: what a person is typing can still be
	 * handed over. True when something stays that no plan holds; then the store does not let go for a change of keys.
	 */
	readonly onMakingWay?: (() => unknown) | undefined;
	/** Makes one update of many, away from the page. Where it is missing or could not, it is done here. */
	readonly squeeze?: Squeeze | undefined;
	/** Makes keys of passphrases and reveal phrases, away from the page. Default: on the page, at full cost. */
	readonly stretch?: Stretch | undefined;
	/**
	 * Another window locked the vault. This one has saved and let its keys go; or it holds a change that cannot be
	 * written, and goes on as before.
	 */
	readonly onLocked?: ((outcome: Result<void, 'unsaved'>) => void) | undefined;
	/**
	 * Another window changes keys, or has changed them: this store has saved and closed everything and is of no use
	 * any more. Whoever opens the plans anew waits until the other one is done.
	 */
	readonly onStandAside?: (() => void) | undefined;
	/** Another window erased everything. The store is of no use any more. */
	readonly onErased?: (() => void) | undefined;
}

/** The last changed first; what has no date comes last. */
export const byChange = (a: PlanSummary, b: PlanSummary): number => dateOf(b) - dateOf(a);

const dateOf = (summary: PlanSummary): number =>
	summary.kind === 'plan' ? summary.changedAt : -Infinity;
