/** What a backup lacks, in counts. */
export interface LeftOut {
	/** That could not be read. */
	readonly plans: number;
	/** That could not be read. */
	readonly packs: number;
	/** That could not be read. */
	readonly versions: number;
	/** Named versions beyond what one file takes; the newest are in it. */
	readonly older: number;
}

export const NOTHING_LEFT_OUT: LeftOut = { plans: 0, packs: 0, versions: 0, older: 0 };

/** Whether everything that a file can take is in it. */
export const isWholeCopy = ({ plans, packs, versions }: LeftOut): boolean =>
	plans + packs + versions === 0;

/** Whether there is something to say about what a backup lacks. */
export const isAnyLeftOut = (left: LeftOut): boolean => !isWholeCopy(left) || left.older > 0;

/** A backup that this browser wrote into its folder. */
export interface WrittenCopy {
	readonly name: string;
	/** A calendar day. */
	readonly day: string;
	/** Whether everything of that moment is in it. */
	readonly isWhole: boolean;
}

/** So many whole backups of different days stay in a folder, and so many that lack something. */
export const COPIES_KEPT = 10;

/**
 * Which files stay once `fresh` is written, oldest first, and which go. Of a day the newest stays, and of days the last
 * ten. A backup that lacks something takes no place of a whole one and makes none needless: what it lacks may be in
 * the earlier ones alone.
 */
export function copiesAfter(
	written: readonly WrittenCopy[],
	fresh: WrittenCopy
): { readonly kept: readonly WrittenCopy[]; readonly gone: readonly string[] } {
	const earlier = written.filter(({ name }) => name !== fresh.name);
	const isNeedless = ({ day, isWhole }: WrittenCopy): boolean =>
		day === fresh.day && (fresh.isWhole || !isWhole);
	const all = [...earlier.filter((each) => !isNeedless(each)), fresh];
	const newest = [true, false].flatMap((isWhole) =>
		all.filter((each) => each.isWhole === isWhole).slice(-COPIES_KEPT)
	);
	const kept = all.filter((each) => newest.includes(each));
	return { kept, gone: earlier.filter((each) => !kept.includes(each)).map(({ name }) => name) };
}

/** What was there when the last backup went to the folder. */
export interface FolderMarks {
	/** When each plan had last changed, in milliseconds since 1970. */
	readonly plans: Readonly<Record<string, number>>;
	/** Stands for packs and named versions; another one when they are others. */
	readonly things: string;
}

/** Whether a plan is not in the folder as it is now. Copies elsewhere say nothing of the folder. */
export const isAnyPlanBehind = (
	plans: readonly { readonly id: string; readonly changedAt: number }[],
	marks: FolderMarks | undefined
): boolean => plans.some(({ id, changedAt }) => marks?.plans[id] !== changedAt);
