import type { Plan } from '../domain/plan/plan';
import type { Result } from '../domain/result';
import type { PackStore } from './pack-store';
import type { PlanHandle, RawPart } from './plan-handle';
import type { SealedRounds } from './sealed/sealed-rounds';
import type { Stretch } from './sealed/stretch';

/** Plain data that the caller keeps beside the title, for instance how far the steps are. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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
	/** Where the person was in a plan; undefined when nothing is kept or it cannot be read. */
	bookmark(id: string): Promise<unknown>;
	/** Keeps where the person is. Quietly does nothing while the store is look-only or refuses. */
	setBookmark(id: string, bookmark: Json): Promise<void>;
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
	/** The packs of this browser. Rejects when the code for them does not arrive. */
	packs(): Promise<PackStore>;
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
	/** Told true when opening waits for an older tab to let go of the database, false when it goes on. */
	readonly onWaiting?: ((isWaiting: boolean) => void) | undefined;
	/** Called just before the store becomes look-only: what a person is typing can still be handed over. */
	readonly onMakingWay?: (() => void) | undefined;
	/** Makes one update of many, away from the page. Where it is missing or could not, it is done here. */
	readonly squeeze?: Squeeze | undefined;
	/** Makes keys of reveal phrases, away from the page. Default: on the page, at full cost. */
	readonly stretch?: Stretch | undefined;
}

/** The last changed first; what has no date comes last. */
export const byChange = (a: PlanSummary, b: PlanSummary): number => dateOf(b) - dateOf(a);

const dateOf = (summary: PlanSummary): number =>
	summary.kind === 'plan' ? summary.changedAt : -Infinity;
