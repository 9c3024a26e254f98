import { unseal } from './cipher';
import type { HoldfastDb, PlanRow } from './db';
import { headPlace } from './head';
import { nameOf, rowPlace, type LogPlace } from './log-reading';
import { notePlace } from './notes';
import type { Damage, RawPart } from './plan-handle';
import { snapshotPlace } from './snapshot';
import type { Vault } from './vault/vault';
import { versionPlace } from './versions/version-sealing';

type Bytes = Uint8Array<ArrayBuffer>;

/** A stored field and where it must lie to decrypt; a place of undefined is never tried. */
interface Found {
	readonly name: string;
	readonly field: unknown;
	readonly place: Bytes | undefined;
}

/** Everything stored for a plan as it lies there. Without a vault nothing is decrypted. */
export async function rawPlan(
	db: HoldfastDb,
	id: string,
	vault?: Vault
): Promise<readonly RawPart[]> {
	const row = await db.plans.get(id);
	if (row === undefined) return [];
	const key = await vault?.openPlanKey(id, row.key);
	const found = [...fieldsOf(row), ...(await logOf(db, id)), ...(await versionsOf(db, id))];
	return Promise.all(found.map((each) => rawPart(each, key?.ok ? key.value : undefined)));
}

/** The rows and snapshots of a log that damage names. */
export async function rawRows(
	{ db, planId, key }: LogPlace,
	damage: readonly Damage[]
): Promise<readonly RawPart[]> {
	const ids = new Set(damage.map((each) => (each.kind === 'row' ? each.id : undefined)));
	const found = await logOf(db, planId);
	return Promise.all(found.filter(({ name }) => ids.has(name)).map((each) => rawPart(each, key)));
}

/** The key itself is given out as it is wrapped, and only so. */
function fieldsOf({ id, key, head, bookmark, copy, workshop }: PlanRow): Found[] {
	const fields: Found[] = [
		{ name: 'key', field: key, place: undefined },
		{ name: 'head', field: head, place: headPlace(id) },
		{ name: 'bookmark', field: bookmark, place: notePlace(id, 'bookmark') },
		{ name: 'copy', field: copy, place: notePlace(id, 'copy') },
		{ name: 'workshop', field: workshop, place: notePlace(id, 'workshop') }
	];
	return fields.filter(({ field }) => field !== undefined);
}

async function logOf(db: HoldfastDb, planId: string): Promise<Found[]> {
	const [snapshots, rows] = await db.transaction('r', db.snapshots, db.log, () =>
		Promise.all([db.snapshotsOf(planId).toArray(), db.rows(planId).toArray()])
	);
	return [
		...snapshots.map(({ id, bytes }) => ({
			...{ name: id, field: bytes },
			place: snapshotPlace(planId, id)
		})),
		...rows.map((row) => ({
			...{ name: nameOf(row), field: row.bytes },
			place: rowPlace(planId, row.writer, row.counter)
		}))
	];
}

async function versionsOf(db: HoldfastDb, planId: string): Promise<Found[]> {
	const rows = (await db.versions?.where('planId').equals(planId).toArray()) ?? [];
	return rows.map(({ id, bytes }) => ({
		...{ name: `version/${id}`, field: bytes },
		place: versionPlace(planId, id)
	}));
}

async function rawPart(
	{ name, field, place }: Found,
	key: CryptoKey | undefined
): Promise<RawPart> {
	if (!(field instanceof Uint8Array)) return { name, value: field };
	const sealed = new Uint8Array(field);
	const opened = key && place && (await unseal(key, sealed, place));
	return opened === undefined ? { name, sealed } : { name, sealed, opened };
}
