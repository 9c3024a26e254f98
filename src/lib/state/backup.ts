import type { LeftOut } from '$lib/domain/folder-copies';
import type { Result } from '$lib/domain/result';

/** Why a backup file did not open, or none was written. */
export type CopyTrouble =
	| { readonly code: OpeningCode | WritingCode }
	/** Written by a newer Holdfast; `version` is the form it has. */
	| { readonly code: 'too-new'; readonly version: number };

/** Of a file that does not open; see the reader of age files and of bundles. */
type OpeningCode =
	| 'not-age'
	| 'newer-age'
	| 'wrong-secret'
	| 'needs-key'
	| 'needs-passphrase'
	| 'cut-off'
	| 'damaged'
	| 'too-costly'
	| 'not-zip'
	| 'too-large'
	| 'not-a-bundle'
	| 'unreadable'
	/** No backup file is in the folder. */
	| 'empty-folder';

/**
 * Of a file that was not written. `nothing`: there is no plan that can be read. `full`: the disk. `gone`: the folder is
 * not there any more. `asks`: the browser wants to be asked again. `unlike`: what was read back is not what was written.
 */
type WritingCode = 'nothing' | 'full' | 'gone' | 'asks' | 'unlike' | 'refused';

/** What is under way, and how far it is, from 0 to 1. */
export interface BackupStage {
	readonly doing: 'writing' | 'checking' | 'opening';
	readonly part: number;
}
export type TellStage = (stage: BackupStage) => void;

/** What a backup holds. */
export type BackupWhat = { readonly kind: 'all' } | { readonly kind: 'plan'; readonly id: string };

/** A backup that was written and opened again as a check. */
export interface SavedBackup {
	/** Of the file. */
	readonly name: string;
	readonly plans: number;
	/** What is not in it. */
	readonly left: LeftOut;
}

/** The way out: one file. */
export interface BackupDesk {
	/** Writes the file, opens it once as a check and hands it to the person. */
	readonly save: (
		what: BackupWhat,
		passphrase: string,
		tell: TellStage
	) => Promise<Result<SavedBackup, CopyTrouble>>;
}

/** The folder that backups go to by themselves. */
export type FolderStatus =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'kept';
			readonly name: string;
			/** When the last backup went there, in milliseconds since 1970; undefined when none did. */
			readonly lastAt: number | undefined;
			/** Why the last one did not; undefined when all is well. */
			readonly trouble: WritingCode | undefined;
			/** What the last one lacks. */
			readonly left: LeftOut;
	  };

/** A folder that was chosen and is not in use yet. */
export interface ChosenFolder {
	readonly name: string;
	/** Makes the key, stores it in the folder under the passphrase, and writes the first backup. */
	readonly begin: (passphrase: string, tell: TellStage) => Promise<Result<void, CopyTrouble>>;
}

export interface FolderDesk {
	/** Whether this browser lets a page keep a folder. */
	readonly isSupported: boolean;
	/** Reactive; undefined while it is not known. */
	readonly status: FolderStatus | undefined;
	/** Asks for a folder; undefined when the person chose none. */
	readonly choose: () => Promise<ChosenFolder | undefined>;
	/** Asks the browser once more where it wants to be asked, and writes a backup. */
	readonly now: () => Promise<void>;
	/** Forgets the folder. The files in it stay. */
	readonly stop: () => Promise<void>;
}

/** Whether it is time for a backup, and why. */
export interface BackupReminder {
	readonly due: 'days' | 'changes' | undefined;
	/** Milliseconds since 1970; undefined where no backup was made. */
	readonly lastAt: number | undefined;
}

/** A plan in a file beside what is here. */
export interface OfferedPlan {
	readonly id: string;
	readonly title: string;
	/** Milliseconds since 1970, by the clock of its maker. */
	readonly madeAt: number;
	/**
	 * `new`: not here. `same`: nothing differs. `older`: everything in it is here already. `differs`: it holds something
	 * that is not here. `closed`: a plan of this id is here and does not open.
	 */
	readonly standing: 'new' | 'same' | 'older' | 'differs' | 'closed';
	/** Something of it is missing in the file. */
	readonly isIncomplete: boolean;
	/** Named versions of a plan that is here, which are in the file and not here. */
	readonly versions: number;
}

/** A pack in a file beside what is here. `unfit`: it cannot be read by this Holdfast. */
export interface OfferedPack {
	readonly id: string;
	readonly title: string;
	readonly standing: 'new' | 'same' | 'differs' | 'unfit';
}

/** What became of each thing that was to be restored. */
export interface Restored {
	readonly plans: readonly string[];
	readonly packs: readonly string[];
	/** Titles of what could not be stored, and why. */
	readonly failed: readonly {
		readonly title: string;
		readonly why: 'damaged' | 'too-new' | 'look-only' | 'refused';
	}[];
}

/** What a backup file would change here. Nothing is written before `restore`. */
export interface Offer {
	readonly kind: 'plan' | 'vault';
	/** A day. */
	readonly madeOn: string;
	readonly plans: readonly OfferedPlan[];
	readonly packs: readonly OfferedPack[];
	/** The name of the file. */
	readonly file: string;
	/** The names of other copies that were chosen together with it and not opened, the newest first. */
	readonly others: readonly string[];
	/** What the file names and does not give, in counts. */
	readonly lost: { readonly plans: number; readonly packs: number; readonly versions: number };
	readonly restore: (ids: {
		readonly plans: readonly string[];
		readonly packs: readonly string[];
	}) => Promise<Restored>;
	/** Holds the copy of a plan for the page that brings two together; says its address. */
	readonly bringTogether: (planId: string) => string;
}

/** Files or a folder that were chosen, not yet opened. */
export interface CopySource {
	/** The name of the file that would be opened. */
	readonly name: string;
	readonly open: (passphrase: string, tell: TellStage) => Promise<Result<Offer, CopyTrouble>>;
}

/** The way in. */
export interface RestoreDesk {
	/** A file that was chosen on another page; once. */
	readonly waiting: () => CopySource | undefined;
	/** Of several files: the newest copy, and the keys beside it. */
	readonly fromFiles: (files: readonly File[]) => Result<CopySource, CopyTrouble>;
	/** Undefined where this browser cannot open a folder; the answer is undefined when the person chose none. */
	readonly fromFolder: (() => Promise<Result<CopySource, CopyTrouble> | undefined>) | undefined;
}
