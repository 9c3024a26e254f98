import type { MergeItem } from '../domain/merging/merge-report';
import type { Plan } from '../domain/plan/plan';
import type { VersionInfo } from './versions/plan-versions';

/** What the undo step of a merge is called. */
export const MERGE_STEP = 'merge';

/**
 * A plan as it leaves this browser whole, and comes back: what an age bundle holds of one plan. Data from outside is
 * parsed into this form first.
 */
export interface PlanCopy {
	readonly planId: string;
	/** Copies of one lineage can be merged; others are compared and taken over field by field. */
	readonly lineage: string;
	/** The version that this copy is. */
	readonly versionId: string;
	/** Versions that the maker of the copy held or had taken in, oldest first. The base of a merge is one of them. */
	readonly parents: readonly string[];
	/** Milliseconds since 1970, by the clock of the maker. */
	readonly madeAt: number;
	readonly plan: Plan;
	/** The whole document as one update; absent in a plain file for other tools. */
	readonly document?: Uint8Array<ArrayBuffer> | undefined;
	/** Named versions that travel with it, oldest first. */
	readonly versions?: readonly VersionCopy[] | undefined;
}

/** A version that a copy brings along. */
export interface VersionCopy {
	readonly id: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly lineage: string;
	readonly document: Uint8Array<ArrayBuffer>;
}

/** What a copy made here should be. */
export interface CopyOptions {
	/** What the version is called in the list. Default: empty. */
	readonly name?: string;
	/** Whether the named versions go along. Default: no, because they hold older text. */
	readonly withVersions?: boolean;
}

/** Why a copy was not stored as a plan; nothing of it is. */
export type RestoreError =
	/** `damaged`: its document cannot be read, or says something else than its plan. */
	| { readonly code: 'damaged' | 'look-only' }
	/** Written by a newer Holdfast, which `version` of the plan's form needs. */
	| { readonly code: 'too-new'; readonly version: number };

/** A copy beside the open plan. Nothing is written by comparing. */
export interface MergeReport {
	readonly copy: PlanCopy;
	/** The open plan as it was compared. When it has changed since, the report is `outdated`. */
	readonly ours: Plan;
	/** The newest version that both sides know; undefined when there is none, then the items say `differs`. */
	readonly base: VersionInfo | undefined;
	/** Whether the copy's document can be taken in. Otherwise its values are taken over field by field. */
	readonly sameLineage: boolean;
	/** Every value in which the two differ, in the order of the plan's form. */
	readonly items: readonly MergeItem[];
}

/**
 * Why nothing was merged or taken back; the plan is as it was. `outdated`: it changed since it was compared.
 * `unsaved`: its changes are not durable. `gone`: no such merge is known, or the version from before it is gone.
 * `full`, `refused`: the database takes no version.
 */
export type MergeRefused =
	'look-only' | 'closed' | 'outdated' | 'unsaved' | 'gone' | 'full' | 'refused';
