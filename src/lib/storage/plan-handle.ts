import type { MergeChoices } from '../domain/merging/merge-report';
import type { Plan } from '../domain/plan/plan';
import type { Result } from '../domain/result';
import type { MergeRefused, MergeReport, PlanCopy } from './plan-copy';
import type { SaveStatus } from './save-state';

/** Something of a plan that could not be read. It stays in the store as it is and is never overwritten in passing. */
export type Damage =
	/** A part of the plan does not have the form it should have; it is left out of `plan`. */
	| { readonly kind: 'unreadable'; readonly path: readonly string[] }
	/** A row or snapshot of the log does not decrypt or is not an update. */
	| { readonly kind: 'row'; readonly id: string }
	/** Rows of one writer are missing, from the first counter to the last, both included. */
	| { readonly kind: 'gap'; readonly writer: string; readonly from: number; readonly to: number };

/**
 * One part of a plan as it lies on the disk, to be rescued by hand. `sealed`: its bytes there. `opened`: decrypted,
 * if that worked. `value`: something readable that has not the form it should have.
 */
export interface RawPart {
	readonly name: string;
	readonly sealed?: Uint8Array;
	readonly opened?: Uint8Array;
	readonly value?: unknown;
}

export interface ChangeOptions {
	/** Calls with the same key within one second are one undo step; a field's path is a good key. */
	readonly join?: string;
	/** Not an edit that anyone would take back, such as a step marked as passed: undo does not know of it. */
	readonly isAside?: boolean;
}

/** One open plan. A change shows in `plan` at once; `save` says whether it is durable. */
export interface PlanHandle {
	readonly id: string;
	/** Parsed and immutable; parts that did not change keep their identity. */
	readonly plan: Plan;
	/** A new object whenever something in it changes. */
	readonly save: SaveStatus;
	readonly damage: readonly Damage[];
	/** The parts that `damage` names, as they lie in the store. Rejects when the database refuses to be read. */
	rawDamage(): Promise<readonly RawPart[]>;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** The label of the change that `undo` would take back, or `redo` bring again. */
	readonly undoLabel: string | undefined;
	readonly redoLabel: string | undefined;
	/** Tells after every change of `plan`, `save`, `damage` or the undo steps. Returns the way to stop. */
	subscribe(listener: () => void): () => void;
	/**
	 * Changes the plan by a recipe that edits a draft. A deleted thing is hidden, not destroyed.
	 * Refused while the plan is look-only or closed. Throws when the recipe leaves something that is not a
	 * plan, because no input may come this far unchecked; then nothing is written.
	 */
	change(
		label: string,
		recipe: (draft: Plan) => void,
		options?: ChangeOptions
	): Result<void, 'look-only' | 'closed'>;
	/** Takes back the last change of this tab since opening; changes of others stay. */
	undo(): void;
	redo(): void;
	/** The whole document for a copy that can be merged later: same lineage, removed text gone. */
	encode(): Uint8Array<ArrayBuffer>;
	/** What differs between the plan and a copy of it. Writes nothing. Rejects when the database refuses to be read. */
	compare(copy: PlanCopy): Promise<MergeReport>;
	/**
	 * Brings a compared copy in: one change and one undo step. The state before and the copy are kept as versions.
	 * Gives the id of the version that the copy is, for `undoMerge`.
	 */
	merge(report: MergeReport, choices: MergeChoices): Promise<Result<string, MergeRefused>>;
	/**
	 * Writes the state from before a merge as a new change, and takes the copy off the versions that are known, so
	 * that opening it again offers it again. The state that this replaces is kept as a version.
	 */
	undoMerge(versionId: string): Promise<Result<void, MergeRefused>>;
	/** Resolves when every change so far is durable; keeps waiting while saving fails. */
	pending(): Promise<void>;
	/** Waits for one last attempt to save, then lets the plan go. `save` tells whether that attempt succeeded. */
	close(): Promise<void>;
}
