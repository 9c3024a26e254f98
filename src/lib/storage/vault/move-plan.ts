import type { Table } from 'dexie';
import { throwFirst } from '../bulk-failure';
import { placeBytes, seal, unseal } from '../cipher';
import type {
	HoldfastDb,
	LogRow,
	PlanRow,
	RoundRow,
	SealedEntryRow,
	SnapshotRow,
	VersionRow
} from '../db';
import { rowPlace } from '../log-reading';
import { notePlace, openNote } from '../notes';
import { inBatches } from '../sealed/batches';
import { coverPlace, roundPlace } from '../sealed/places';
import { snapshotPlace } from '../snapshot';
import { carriedCopyNote } from '../summary';
import { versionPlace } from '../versions/version-sealing';

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything of one plan that is sealed under its key. */
export interface PlanThings {
	readonly row: PlanRow;
	readonly log: readonly LogRow[];
	readonly snapshots: readonly SnapshotRow[];
	readonly versions: readonly VersionRow[];
	readonly round: RoundRow | undefined;
	/** The sheets of the open round. */
	readonly entries: readonly SealedEntryRow[];
}

/** The key that things are sealed under, the one that they go to, and who hears of each piece. */
export interface KeyChange {
	readonly from: CryptoKey;
	readonly to: CryptoKey;
	readonly onPiece?: (() => void) | undefined;
}

/** What was read is no longer what is there; nothing was written. */
export class Outdated extends Error {
	override readonly name = 'Outdated';
}

/** So many rows are added at once: the page draws between them. */
const ROWS_AT_ONCE = 250;

/** Where the rows of a plan and of its open round lie. */
const placesIn = (db: HoldfastDb, planId: string, round: RoundRow | undefined) => ({
	log: db.rows(planId),
	snapshots: db.snapshotsOf(planId),
	versions: db.versions?.where({ planId }),
	entries: db.sealedEntries?.where({ roundId: roundIdOf(round) })
});

/** A damaged row may name anything; no sheet belongs to nothing. */
const roundIdOf = (round: RoundRow | undefined): string =>
	typeof round?.roundId === 'string' ? round.roundId : '';

/** Reads a plan with all that lies under its key, in one look; undefined when there is no such plan. */
export function readThings(db: HoldfastDb, planId: string): Promise<PlanThings | undefined> {
	return db.transaction('r', tablesOf(db), async () => {
		const row = await db.plans.get(planId);
		if (row === undefined) return undefined;
		const round = await db.rounds?.get(planId);
		const { log, snapshots, versions, entries } = placesIn(db, planId, round);
		return {
			...{ row, round },
			log: await log.toArray(),
			snapshots: await snapshots.toArray(),
			versions: (await versions?.toArray()) ?? [],
			entries: (await entries?.toArray()) ?? []
		};
	});
}

/** The same things under another key. What does not decrypt is carried on byte for byte and stays damage. */
export async function resealed(
	{ row, log, snapshots, versions, round, entries }: PlanThings,
	wrapped: Bytes,
	keys: KeyChange
): Promise<PlanThings> {
	const under = <T extends { readonly bytes: Bytes }>(
		rows: readonly T[],
		placeOf: (row: T) => Bytes
	): Promise<T[]> =>
		inBatches(rows, async (each) => {
			const bytes = await resealedBytes(each.bytes, placeOf(each), keys);
			keys.onPiece?.();
			return { ...each, bytes };
		});
	return {
		row: await resealedRow(row, wrapped, keys),
		log: await under(log, ({ planId, writer, counter }) => rowPlace(planId, writer, counter)),
		snapshots: await under(snapshots, ({ planId, id }) => snapshotPlace(planId, id)),
		versions: await under(versions, ({ planId, id }) => versionPlace(planId, id)),
		round: round && (await resealedRound(round, keys)),
		entries: await under(entries, ({ roundId }) => coverPlace(roundId))
	};
}

/** An open round with its sheets under another key of its plan. */
export async function resealedRound(round: RoundRow, keys: KeyChange): Promise<RoundRow> {
	const place = roundPlace(round.planId, round.roundId);
	return { ...round, bytes: await resealedBytes(round.bytes, place, keys) };
}

/** The same bytes sealed under another key, or as they are when they do not open. */
export async function resealedBytes(
	bytes: Bytes,
	place: Bytes,
	{ from, to }: KeyChange
): Promise<Bytes> {
	const plain = await unseal(from, bytes, place);
	return plain === undefined ? bytes : seal(to, plain, place);
}

/** The row of a plan under another key: its head, and every note beside it. */
export async function resealedRow(row: PlanRow, wrapped: Bytes, keys: KeyChange): Promise<PlanRow> {
	const { id, head, copy } = row;
	const notes = Object.entries(row).filter(([name]) => name !== 'id' && name !== 'key');
	const resealed = await Promise.all(
		notes.map(async ([name, bytes]: [string, Bytes]) => {
			return [name, await resealedBytes(bytes, placeBytes(id, name), keys)] as const;
		})
	);
	keys.onPiece?.();
	const fresh: PlanRow = { ...row, ...Object.fromEntries(resealed), key: wrapped };
	if (copy === undefined || fresh.head === head) return fresh;
	return { ...fresh, copy: await resealedCopy(copy, [id, head, fresh.head], keys) };
}

/** The note of a file copy names the head that the copy was made of; the head has another name now. */
async function resealedCopy(
	copy: Bytes,
	[id, before, after]: readonly [string, Bytes, Bytes],
	keys: KeyChange
): Promise<Bytes> {
	const place = notePlace(id, 'copy');
	const note = await openNote(keys.from, copy, place);
	if (note === undefined) return resealedBytes(copy, place, keys);
	const carried = JSON.stringify(carriedCopyNote(note, { before, after }));
	return seal(keys.to, new TextEncoder().encode(carried), place);
}

/** What a change of a plan's things does besides, within the same transaction. */
export interface Besides {
	/** Throws when the change may not be made any more. */
	readonly check: () => PromiseLike<void>;
	readonly tables: readonly Table[];
}

/**
 * Puts other things in the place of all that a plan has, in one strictly durable transaction. Rejects with `Outdated`
 * when something was added or taken away since they were read, and with the database's error; nothing is written then.
 */
export async function replaceThings(
	db: HoldfastDb,
	{ before, after }: { readonly before: PlanThings; readonly after: PlanThings },
	{ check, tables }: Besides
): Promise<void> {
	await db.openToWrite();
	await db.transaction('rw', [...new Set([...tablesOf(db), ...tables])], async () => {
		await check();
		await takeAway(db, before);
		await db.plans.put(after.row);
		await addBit(db.log, after.log);
		await addBit(db.snapshots, after.snapshots);
		if (db.versions) await addBit(db.versions, after.versions);
		if (after.round) await db.rounds?.put(after.round);
		if (db.sealedEntries) await addBit(db.sealedEntries, after.entries);
	});
}

/** The row of the plan stays, so that a plan is never half there; the rest goes. */
async function takeAway(db: HoldfastDb, before: PlanThings): Promise<void> {
	const { row, round } = before;
	if (!(await isTheSamePlan(db, before))) throw new Outdated();
	const there = placesIn(db, row.id, round);
	for (const part of ['log', 'snapshots', 'versions', 'entries'] as const) {
		const gone = await there[part]?.delete();
		if (gone !== undefined && gone !== before[part].length) throw new Outdated();
	}
}

async function isTheSamePlan(db: HoldfastDb, { row, round }: PlanThings): Promise<boolean> {
	const roundThere = await db.rounds?.get(row.id);
	const there = await db.plans.get(row.id);
	return isSameBytes(there?.key, row.key) && roundThere?.roundId === round?.roundId;
}

async function addBit<T, K>(table: Table<T, K>, rows: readonly T[]): Promise<void> {
	for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
		await table.bulkAdd(rows.slice(at, at + ROWS_AT_ONCE)).catch(throwFirst);
}

const tablesOf = ({
	plans,
	log,
	snapshots,
	versions,
	rounds,
	sealedEntries
}: HoldfastDb): Table[] =>
	[plans, log, snapshots, versions, rounds, sealedEntries].filter((table) => table !== undefined);

/** Whether two things are bytes and the same; what lies on a damaged disk need not be bytes. */
export const isSameBytes = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
	a instanceof Uint8Array && a.length === b.length && a.every((byte, at) => byte === b[at]);
