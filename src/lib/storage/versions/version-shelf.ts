import type { VersionInfo } from './plan-versions';

/** A version with everything that belongs to it. */
export interface Version {
	readonly info: VersionInfo;
	/** Counts the versions of the plan in the order in which they came here, whatever the clocks of their makers say. */
	readonly order: number;
	/** Versions of which this one is made, oldest first. Most of them lie in other browsers. */
	readonly parents: readonly string[];
	/** Of a copy that was merged: the version from before. */
	readonly before?: string | undefined;
	/** The whole document as one update. */
	readonly document: Uint8Array<ArrayBuffer>;
}

/** One place of a shelf; a version of undefined cannot be read. */
export interface Shelved {
	readonly rowId: string;
	readonly version: Version | undefined;
}

/** Where the versions of one plan lie. */
export interface VersionShelf {
	/** In any order. Rejects when the database refuses to be read. */
	all(): Promise<readonly Shelved[]>;
	/** Takes rows away and adds versions, all or nothing. Rejects when that is refused. */
	put(versions: readonly Version[], gone: readonly string[]): Promise<void>;
	remove(gone: readonly string[]): Promise<void>;
	/** Tells when `all` may say something else. Returns the way to stop. */
	watch(listener: () => void): () => void;
}
