/** Days with changes after which a backup is due. Our own judgement: a week is what most people can write again. */
export const BACKUP_DAYS = 7;
/** Stretches of work after which a backup is due, however short ago the last one was. Our own judgement. */
export const BACKUP_CHANGES = 200;

const DAY = 86_400_000;

/** What is known of the plans here and of the copies of them. Moments are milliseconds since 1970. */
export interface BackupFacts {
	readonly plans: readonly {
		readonly changedAt: number;
		/** When the plan last left as a file that opens again; before `changedAt` when it was changed since. */
		readonly copiedAt?: number | undefined;
	}[];
	/** Since when changes are counted: the last backup of everything, or the first change there was. */
	readonly countedSince: number | undefined;
	/** Stretches of work since then. */
	readonly changes: number;
	readonly now: number;
}

/** Whether a backup is due, and by what. Undefined while every plan is in a file as it is now. */
export function backupDue({
	plans,
	countedSince,
	changes,
	now
}: BackupFacts): 'days' | 'changes' | undefined {
	const behind = plans.filter(({ changedAt, copiedAt = -Infinity }) => copiedAt < changedAt);
	if (behind.length === 0) return undefined;
	if (changes >= BACKUP_CHANGES) return 'changes';
	const since = behind.map(({ copiedAt, changedAt }) => copiedAt ?? countedSince ?? changedAt);
	return now - Math.min(...since) >= BACKUP_DAYS * DAY ? 'days' : undefined;
}
