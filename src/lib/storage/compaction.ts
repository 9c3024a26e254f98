import { Dexie } from 'dexie';
import { holdsAll, squeezeUpdates } from './document/squeeze';
import { readLog, type LogPlace, type ReadLog } from './log-reading';
import type { Squeeze } from './plan-list';
import type { SnapshotRow } from './db';
import { sealSnapshot } from './snapshot';

/**
 * Puts everything that was logged into one snapshot and deletes exactly the rows and older snapshots that it
 * holds. Returns whether it did: not without locks, not while another tab is at it, and never when something
 * of the log could not be read, so that nothing is thrown away that somebody may still rescue.
 */
export async function compactLog(
	place: LogPlace,
	locks: LockManager | undefined,
	squeeze?: Squeeze
): Promise<boolean> {
	if (locks === undefined) return false;
	const name = `holdfast-compaction-${place.db.name}-${place.planId}`;
	return locks.request(name, { ifAvailable: true }, (lock) =>
		lock === null ? false : compactUnderLock(place, squeeze)
	);
}

async function compactUnderLock(place: LogPlace, squeeze?: Squeeze): Promise<boolean> {
	const log = await readLog(place);
	if (log.damage.length > 0 || log.rowCount === 0) return false;
	const updates = log.entries.map((entry) => entry.update);
	const update = await squeezed(updates, squeeze);
	const { vector } = log;
	return replace(place, log, await sealSnapshot(place.key, place.planId, { vector, update }));
}

/** What a worker answers is taken only if it holds everything; otherwise the work is done here. */
async function squeezed(updates: readonly Uint8Array[], squeeze?: Squeeze): Promise<Uint8Array> {
	const answer = await squeeze?.(updates);
	return answer !== undefined && holdsAll(answer, updates) ? answer : squeezeUpdates(updates);
}

/** What was read is no longer what is there: the plan was removed, or somebody else was at it. */
class Outdated extends Error {
	override readonly name = 'Outdated';
}

/** The snapshot comes and exactly what it was made of goes, or nothing happens. */
async function replace(place: LogPlace, log: ReadLog, snapshot: SnapshotRow): Promise<boolean> {
	const { db } = place;
	const made = log.rowCount + log.snapshotIds.length;
	try {
		await db.transaction('rw', db.snapshots, db.log, async () => {
			await db.snapshots.add(snapshot);
			if ((await deleteCovered(place, log)) !== made) throw new Outdated();
		});
		return true;
	} catch (error) {
		if (error instanceof Outdated) return false;
		throw error;
	}
}

/** Returns how many rows and snapshots it deleted. Rows of a writer that came later have higher counters. */
async function deleteCovered({ db, planId }: LogPlace, log: ReadLog): Promise<number> {
	const snapshots = db.snapshots.where('id').anyOf(log.snapshotIds).delete();
	const rows = [...log.lastRows].map(([writer, counter]) =>
		db.log
			.where('[planId+writer+counter]')
			.between([planId, writer, 0], [planId, writer, counter], true, true)
			.delete()
	);
	const counts = await Dexie.Promise.all([snapshots, ...rows]);
	return counts.reduce((sum, count) => sum + count, 0);
}
