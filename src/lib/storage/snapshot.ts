import * as z from 'zod/mini';
import { placeBytes, seal, unseal } from './cipher';
import type { SnapshotRow } from './db';
import { randomId } from './random-id';

/** The highest counter taken in, by writer. Every row of a writer up to its counter is covered. */
export type Vector = ReadonlyMap<string, number>;

export interface Snapshot {
	readonly vector: Vector;
	readonly update: Uint8Array;
}

const StoredVector = z.record(z.string(), z.int().check(z.gte(0)));
const LENGTH_BYTES = 4;

/** The additional data of a snapshot. */
export const snapshotPlace = (planId: string, id: string) => placeBytes(planId, 'snapshot', id);

/** Seals a snapshot under a fresh id. The vector lies inside, so that nobody can make it cover more. */
export async function sealSnapshot(
	key: CryptoKey,
	planId: string,
	{ vector, update }: Snapshot
): Promise<SnapshotRow> {
	const id = randomId();
	const names = new TextEncoder().encode(JSON.stringify(Object.fromEntries(vector)));
	const bytes = new Uint8Array(LENGTH_BYTES + names.length + update.length);
	new DataView(bytes.buffer).setUint32(0, names.length);
	bytes.set(names, LENGTH_BYTES);
	bytes.set(update, LENGTH_BYTES + names.length);
	return { id, planId, kind: 'log', bytes: await seal(key, bytes, snapshotPlace(planId, id)) };
}

/** Undefined when the snapshot does not decrypt or is none. */
export async function openSnapshot(
	key: CryptoKey,
	row: SnapshotRow
): Promise<Snapshot | undefined> {
	const bytes = await unseal(key, row.bytes, snapshotPlace(row.planId, row.id));
	if (bytes === undefined || bytes.length < LENGTH_BYTES) return undefined;
	const end = LENGTH_BYTES + new DataView(bytes.buffer).getUint32(0);
	const vector = vectorOf(bytes.subarray(LENGTH_BYTES, end));
	return vector && { vector, update: bytes.subarray(end) };
}

function vectorOf(bytes: Uint8Array): Vector | undefined {
	try {
		const stored = z.safeParse(StoredVector, JSON.parse(new TextDecoder().decode(bytes)));
		return stored.success ? new Map(Object.entries(stored.data)) : undefined;
	} catch {
		return undefined;
	}
}
