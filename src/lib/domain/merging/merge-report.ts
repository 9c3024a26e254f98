/** Where a value lies: `settings/field`, `collection/key` for a whole part, `collection/key/field`. */
export type Path = readonly string[];

/**
 * One value in which two copies of a plan differ. `theirs-changed`, `ours-changed`: only one side changed since the
 * base. `both-changed`: both did. `differs`: no base is known, so nobody can say who changed it.
 */
export interface MergeItem {
	readonly path: Path;
	readonly kind: 'ours-changed' | 'theirs-changed' | 'both-changed' | 'differs';
	/** Undefined where the side has nothing there. */
	readonly ours: unknown;
	readonly theirs: unknown;
	/** Undefined where the base has nothing there, or is not known. */
	readonly base: unknown;
	/** A long text with the edits of both sides, where they could be joined without losing a letter of either. */
	readonly together?: string;
	/** Bookkeeping rather than a decision: the order of a list, a step put off, a line not yet added. */
	readonly isMinor?: true;
}

export type MergeChoice = 'ours' | 'theirs' | 'together';

/** What was chosen, by `pathKey`. What is not named is chosen as `proposed` says. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** The key of a path in `MergeChoices`. */
export const pathKey = (path: Path): string => path.join('\u0000');

/**
 * What Holdfast does unless somebody chooses: what only one side changed is taken from that side; a joined text is
 * kept whole; of two others ours stays, and theirs is taken where we have nothing.
 */
export function proposed({ kind, ours, together }: MergeItem): MergeChoice {
	if (kind === 'theirs-changed') return 'theirs';
	if (kind === 'ours-changed') return 'ours';
	if (together !== undefined) return 'together';
	return ours === undefined ? 'theirs' : 'ours';
}
