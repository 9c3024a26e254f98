import type { Plan } from '../../domain/plan/plan';

/**
 * Why a version was kept. `named`: somebody named it. `auto`: the plan had changed and a day began. `backup`: it
 * left in a backup of everything, `folder`: in one that Holdfast made by itself. `copy`, `hand-over`, `split`: it left
 * in a bundle of its own, and that copy may come back at any time. `taken-in`: a copy that was merged. `restored`: a
 * copy that became this plan here, so nothing of it can be taken back. `before`: the state before a merge or before an
 * older version was restored.
 */
export type VersionReason =
	| 'named'
	| 'auto'
	| 'backup'
	| 'folder'
	| 'copy'
	| 'hand-over'
	| 'split'
	| 'taken-in'
	| 'restored'
	| 'before';

/** What is said of a version. */
export interface VersionInfo {
	readonly id: string;
	readonly reason: VersionReason;
	/** The name that somebody gave it, or the title of the copy that was taken in. */
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly madeAt: number;
	readonly lineage: string;
	/** False once its merge was undone: then it is no base any more. */
	readonly isKnown: boolean;
}

/** The versions of one plan. What cannot be read is a visible item, never a vanished one. */
export interface PlanVersions {
	/** The newest first. */
	list(): Promise<
		readonly (VersionInfo | { readonly id: string; readonly reason: 'unreadable' })[]
	>;
	/** The plan as it was; undefined when the version is gone or cannot be read. */
	read(id: string): Promise<Plan | undefined>;
	/** Keeps the plan as it is now. Rejects when the database refuses. */
	keep(reason: VersionReason, name: string): Promise<VersionInfo>;
	rename(id: string, name: string): Promise<void>;
	remove(id: string): Promise<void>;
	/** Tells when `list` may have changed, here or in another tab. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
