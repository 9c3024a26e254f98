import type { HoldfastDb } from './db';

/** Destroys a plan's key and everything under it, all or nothing. Rejects when the database refuses. */
export async function removePlan(db: HoldfastDb, id: string): Promise<void> {
	const { plans, log, snapshots } = db;
	await db.transaction('rw', plans, log, snapshots, async () => {
		await plans.delete(id);
		await db.rows(id).delete();
		await db.snapshotsOf(id).delete();
	});
}
