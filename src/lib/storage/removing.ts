import type { HoldfastDb } from './db';

/** Destroys a plan's key and everything under it, all or nothing. Rejects when the database refuses. */
export async function removePlan(db: HoldfastDb, id: string): Promise<void> {
	const { plans, log, snapshots, rounds, sealedEntries, versions } = db;
	const tables = [plans, log, snapshots, rounds, sealedEntries, versions].filter(
		(table) => table !== undefined
	);
	await db.transaction('rw', tables, async () => {
		await plans.delete(id);
		await removeRound(db, id);
		await db.rows(id).delete();
		await db.snapshotsOf(id).delete();
		await versions?.where('planId').equals(id).delete();
	});
}

/** The key of an open round goes before what it sealed; nothing of it is read. */
async function removeRound({ rounds, sealedEntries }: HoldfastDb, planId: string): Promise<void> {
	const round = await rounds?.get(planId);
	if (round === undefined) return;
	await rounds?.delete(planId);
	await sealedEntries?.where({ roundId: round.roundId }).delete();
}
