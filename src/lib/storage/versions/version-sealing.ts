import * as z from 'zod/mini';
import { placeBytes, seal, unseal } from '../cipher';
import type { VersionRow } from '../db';
import { randomId } from '../random-id';
import type { Version } from './version-shelf';

const StoredVersion = z.object({
	id: z.string(),
	reason: z.enum([
		'named',
		'auto',
		'backup',
		'folder',
		'copy',
		'hand-over',
		'split',
		'taken-in',
		'restored',
		'before'
	]),
	name: z.string(),
	madeAt: z.number(),
	lineage: z.string(),
	isKnown: z.boolean(),
	order: z.number(),
	parents: z.array(z.string()),
	before: z.optional(z.string())
});

const LENGTH_BYTES = 4;

/** The additional data of a version. */
export const versionPlace = (planId: string, rowId: string) => placeBytes(planId, 'version', rowId);

/** Seals a version in a row of a fresh id: its own id, which goes round with copies, says nothing on the disk. */
export async function sealVersion(
	key: CryptoKey,
	planId: string,
	{ info, order, parents, before, document }: Version
): Promise<VersionRow> {
	const id = randomId();
	const said = new TextEncoder().encode(JSON.stringify({ ...info, order, parents, before }));
	const bytes = new Uint8Array(LENGTH_BYTES + said.length + document.length);
	new DataView(bytes.buffer).setUint32(0, said.length);
	bytes.set(said, LENGTH_BYTES);
	bytes.set(document, LENGTH_BYTES + said.length);
	return { id, planId, bytes: await seal(key, bytes, versionPlace(planId, id)) };
}

/** Undefined when the version does not decrypt or is none. */
export async function openVersion(key: CryptoKey, row: VersionRow): Promise<Version | undefined> {
	const bytes = await unseal(key, row.bytes, versionPlace(row.planId, row.id));
	if (bytes === undefined || bytes.length < LENGTH_BYTES) return undefined;
	const end = LENGTH_BYTES + new DataView(bytes.buffer).getUint32(0);
	const said = saidIn(bytes.subarray(LENGTH_BYTES, end));
	if (said === undefined) return undefined;
	const { order, parents, before, ...info } = said;
	return { info, order, parents, before, document: bytes.slice(end) };
}

function saidIn(bytes: Uint8Array): z.infer<typeof StoredVersion> | undefined {
	try {
		return z.safeParse(StoredVersion, JSON.parse(new TextDecoder().decode(bytes))).data;
	} catch {
		return undefined;
	}
}
