import { placeBytes, unseal } from './cipher';
import type { HoldfastDb, LogRow } from './db';
import { isUpdate } from './document/updates';
import type { Damage } from './plan-handle';
import { openSnapshot, type Vector } from './snapshot';

/** The key of a plan and the place where its log lies. */
export interface LogPlace {
	readonly db: HoldfastDb;
	readonly planId: string;
	readonly key: CryptoKey;
}

/** One update of the log and the row or snapshot that it comes from. */
interface Entry {
	readonly id: string;
	readonly update: Uint8Array;
}

/** Everything that could be read of a plan's log. */
export interface ReadLog {
	readonly entries: readonly Entry[];
	/** How far it was read, by writer; without damage also what a snapshot made of `entries` may say that it covers. */
	readonly vector: Vector;
	/** The last row that lies there, by writer. Of most writers of a long life none is left. */
	readonly lastRows: Vector;
	readonly damage: readonly Damage[];
	readonly rowCount: number;
	readonly snapshotIds: readonly string[];
}

/** The additional data of one log row. */
export const rowPlace = (planId: string, writer: string, counter: number) =>
	placeBytes(planId, writer, counter);

/**
 * Reads the whole log of a plan. What does not decrypt and what is missing is listed as damage; the rest is
 * returned. Rejects only when the database itself refuses.
 */
export async function readLog({ db, planId, key }: LogPlace): Promise<ReadLog> {
	// One transaction, so that a compaction in another tab cannot come between snapshots and rows.
	const [snapshotRows, rows] = await db.transaction('r', db.snapshots, db.log, () =>
		Promise.all([db.snapshotsOf(planId).toArray(), db.rows(planId).toArray()])
	);
	const snapshots = await Promise.all(snapshotRows.map((row) => openSnapshot(key, row)));
	const updates = await Promise.all(rows.map((row) => openRow(key, row)));
	const covered = highestOf(snapshots.flatMap((snapshot) => [...(snapshot?.vector ?? [])]));
	const found = [
		...snapshotRows.map(({ id }, at) => ({ id, update: snapshots[at]?.update })),
		...rows.map((row, at) => ({ id: nameOf(row), update: updates[at] }))
	];
	return {
		entries: found.filter((each): each is Entry => each.update !== undefined),
		vector: highestOf([...covered, ...rows.map(countOf)]),
		lastRows: highestOf(rows.map(countOf)),
		damage: [
			...found.filter((each) => each.update === undefined).map(({ id }) => damagedRow(id)),
			...gapsIn(rows.filter(hasPlace), covered)
		],
		rowCount: rows.length,
		snapshotIds: snapshotRows.map(({ id }) => id)
	};
}

/** Decrypts one row; undefined when it does not decrypt. */
export const openRow = (
	key: CryptoKey,
	{ planId, writer, counter, bytes }: LogRow
): Promise<Uint8Array | undefined> => unseal(key, bytes, rowPlace(planId, writer, counter));

/** Moves what decrypted but is no update to the damage. Asked only after applying all of them failed. */
export function withoutForeign(log: ReadLog): ReadLog {
	const foreign = log.entries.filter(({ update }) => !isUpdate(update));
	return {
		...log,
		entries: log.entries.filter((entry) => !foreign.includes(entry)),
		damage: [...log.damage, ...foreign.map(({ id }) => damagedRow(id))]
	};
}

const damagedRow = (id: string): Damage => ({ kind: 'row', id });
/** What damage calls a row. */
export const nameOf = ({ writer, counter }: LogRow): string => `${writer}/${String(counter)}`;
const countOf = ({ writer, counter }: LogRow): readonly [string, number] => [writer, counter];

function highestOf(counts: readonly (readonly [string, number])[]): Map<string, number> {
	const highest = new Map<string, number>();
	for (const [writer, counter] of counts) {
		highest.set(writer, Math.max(counter, highest.get(writer) ?? counter));
	}
	return highest;
}

/** A damaged disk may hold rows under keys that no writer ever used. */
const hasPlace = ({ writer, counter }: LogRow): boolean =>
	typeof writer === 'string' && Number.isSafeInteger(counter) && counter >= 0;

/** Rows of one writer come without a gap, from the first that no snapshot covers. Rows are in key order. */
function gapsIn(rows: readonly LogRow[], covered: Vector): Damage[] {
	const gaps: Damage[] = [];
	const next = new Map<string, number>();
	for (const { writer, counter } of rows) {
		const expected = next.get(writer) ?? (covered.get(writer) ?? -1) + 1;
		if (counter > expected) gaps.push({ kind: 'gap', writer, from: expected, to: counter - 1 });
		next.set(writer, Math.max(expected, counter + 1));
	}
	return gaps;
}
