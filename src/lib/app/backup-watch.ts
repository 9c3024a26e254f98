import { backupDue } from '$lib/domain/backup-due';
import type { BackupReminder } from '$lib/state/backup';
import type { PlanStore, PlanSummary } from '$lib/storage/plan-store';
import { backupNotes } from './backup-note';
import { tryBeforeLock } from './before-lock';
import { planStore } from './holdfast';
import { Waiting } from './backup-waiting';

/** Milliseconds of rest after which what came before counts as one stretch of work. */
const STRETCH = 5_000;
/** Milliseconds of rest after which a backup goes to the folder. */
const REST = 60_000;
/** Milliseconds after which it goes there though the work goes on. */
const LONGEST = 600_000;

const loadFolders = () => import('./backup-folder.svelte');

type Changes = ReadonlyMap<string, number>;
const changesIn = (listed: readonly PlanSummary[]): Changes =>
	new Map(listed.flatMap((item) => (item.kind === 'plan' ? [[item.id, item.changedAt]] : [])));

/** Counts stretches of work for the reminder, and brings backups to the folder while people rest. */
export async function watchForBackups(store: PlanStore): Promise<void> {
	const waiting = new Waiting(async () => (await loadFolders()).backupFolders.whenChanged());
	tryBeforeLock(() => waiting.bring());
	let seen = changesIn(await store.list());
	let stretch: ReturnType<typeof setTimeout> | undefined;
	// What was written just before the last page closed may not be in the folder yet.
	waiting.begin();
	let rest = setTimeout(bring, REST);
	let since = Infinity;

	async function count(): Promise<void> {
		const now = changesIn(await store.list());
		const changed = [...now].filter(([id, changedAt]) => seen.get(id) !== changedAt).length;
		seen = now;
		// The window that is worked in counts, and brings the backup away.
		if (changed === 0 || document.visibilityState === 'hidden') return;
		// What is not noted costs a reminder too few.
		await backupNotes
			.change(({ countedSince = Date.now(), ...note }) => ({
				...{ ...note, countedSince, changes: note.changes + changed }
			}))
			.catch(() => undefined);
		since = Math.min(since, Date.now());
		waiting.begin();
		clearTimeout(rest);
		rest = setTimeout(bring, Math.max(0, Math.min(REST, since + LONGEST - Date.now())));
	}
	function bring(): void {
		since = Infinity;
		clearTimeout(rest);
		void waiting.bring().then(() => {
			// A stick that is not there now may be there later, though nobody writes in the meantime.
			if (!waiting.isAny) return;
			clearTimeout(rest);
			rest = setTimeout(bring, LONGEST);
		});
	}
	store.watch(() => {
		clearTimeout(stretch);
		stretch = setTimeout(() => void count().catch(() => undefined), STRETCH);
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') bring();
	});
}

/** Whether it is time for a backup. */
export async function readReminder(): Promise<BackupReminder> {
	const store = await planStore();
	const plans = (await store.list()).filter((item) => item.kind === 'plan');
	const { countedSince, changes } = await backupNotes.read();
	const copies = plans.flatMap(({ copiedAt }) => copiedAt ?? []);
	return {
		due: backupDue({ plans, countedSince, changes, now: Date.now() }),
		lastAt: copies.length === 0 ? undefined : Math.max(...copies)
	};
}
