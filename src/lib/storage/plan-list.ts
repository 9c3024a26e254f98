import type { Plan } from '../domain/plan/plan';
import type { Result } from '../domain/result';
import type { PlanHandle } from './plan-handle';

/** Plain data that the caller keeps beside the title, for instance how far the steps are. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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
	  }
	/** Its title cannot be read; opening it may still work. */
	| { readonly kind: 'damaged'; readonly id: string }
	/** Its key cannot be opened with this vault. */
	| { readonly kind: 'locked'; readonly id: string };

export type OpenError =
	| { readonly code: 'not-found' | 'locked' | 'damaged' }
	/** Written by a newer Holdfast; `version` is the plan version it needs. */
	| { readonly code: 'too-new'; readonly version: number };

/** The plans of this browser. */
export interface PlanStore {
	/** False when nothing outlives this tab, because the browser has or allows no database. */
	readonly durable: boolean;
	/** All plans, the last changed first; what cannot be read comes after them. */
	list(): Promise<readonly PlanSummary[]>;
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
	/** Destroys the plan's key, then everything under it. Nothing happens when there is no such plan. */
	remove(id: string): Promise<void>;
	/** Closes every open plan and the database. */
	close(): Promise<void>;
}

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
}

/** The last changed first; what has no date comes last. */
export const byChange = (a: PlanSummary, b: PlanSummary): number => dateOf(b) - dateOf(a);

const dateOf = (summary: PlanSummary): number =>
	summary.kind === 'plan' ? summary.changedAt : -Infinity;
