import { Dexie } from 'dexie';
import { squeezeUpdates } from './document/squeeze';
import { readLog, type LogPlace, type ReadLog } from './log-reading';
import type { Squeeze } from './plan-list';
import { sealSnapshot } from './snapshot';

/** A log with more rows than this is made shorter when the plan is opened. */
export const ROWS_ON_OPENING = 200;
/** A log that grew by so many rows while the plan was open is made shorter at once. */
export const ROWS_WHILE_OPEN = 1_000;

/**
 * Puts everything that was logged into one snapshot and deletes exactly the rows and older snapshots that it
 * holds. Returns whether it did: not without locks, not while another tab is at it, and never when something
 * of the log could not be read, so that nothing is thrown away that somebody may still rescue.
 */
export async function compactLog(
	place: LogPlace,
	locks: LockManager | undefined,
	squeeze: Squeeze = squeezeHere
): Promise<boolean> {
	if (locks === undefined) return false;
	const name = `holdfast-compaction-${place.db.name}-${place.planId}`;
	return locks.request(name, { ifAvailable: true }, (lock) =>
		lock === null ? false : compactUnderLock(place, squeeze)
	);
}

const squeezeHere: Squeeze = (updates) => Promise.resolve(squeezeUpdates(updates));

async function compactUnderLock(place: LogPlace, squeeze: Squeeze): Promise<boolean> {
	const log = await readLog(place);
	if (log.damage.length > 0 || log.rowCount === 0) return false;
	const update = await squeeze(log.entries.map((entry) => entry.update));
	const snapshot = await sealSnapshot(place.key, place.planId, { vector: log.vector, update });
	const { db, planId } = place;
	return db.transaction('rw', db.plans, db.snapshots, db.log, async () => {
		if ((await db.plans.get(planId)) === undefined) return false;
		await db.snapshots.add(snapshot);
		await deleteCovered(place, log);
		return true;
	});
}

async function deleteCovered({ db, planId }: LogPlace, log: ReadLog): Promise<void> {
	await db.snapshots.bulkDelete([...log.snapshotIds]);
	const ranges = [...log.vector].map(([writer, counter]) =>
		db.log
			.where('[planId+writer+counter]')
			.between([planId, writer, 0], [planId, writer, counter], true, true)
			.delete()
	);
	await Dexie.Promise.all(ranges);
}
