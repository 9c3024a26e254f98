import { samplePack } from '$lib/content/sample-pack';
import { placeBytes, seal, unseal } from '../cipher';
import {
	HoldfastDb,
	type RoundRow,
	type SealedEntryRow,
	type SlotRow,
	type VersionRow
} from '../db';
import { inLog, writeRows } from '../scenarios.builders';
import { aBallot, aSheet, phrase, quickly } from '../sealed/sealed.builders';
import { aPlan, aPlanWithThreats } from '../storage.builders';
import { aDatabase, aTab } from '../store.builders';
import { beginMove } from './move-marks';
import { openVault } from './device-slot';
import type { Vault } from './vault';

type Bytes = Uint8Array<ArrayBuffer>;

const threatIds = ['t0', 't1'];

/** A browser with two plans, one of them with all that a plan can have beside it, a pack and a note of the vault. */
export async function aFullBrowser(rows = 3): Promise<string> {
	const name = aDatabase();
	const store = await aTab(name, { stretch: quickly });
	await (await store.packs()).keep(samplePack, true);
	await store.create(aPlan({ id: 'other' }));
	const handle = await store.create(aPlanWithThreats(2));
	await writeRows(handle, rows);
	await store.setNote('plan-1', 'bookmark', 'threats');
	await store.setNote('plan-1', 'workshop', { parked: ['later'] });
	await store.noteCopy('plan-1');
	const rounds = await store.rounds();
	await rounds.begin({ planId: 'plan-1', number: 1, threatIds }, phrase);
	await rounds.seal('plan-1', aSheet(aBallot(4), threatIds));
	await rounds.seal('plan-1', aSheet(aBallot(2), threatIds));
	await store.close();
	await keepVersionAndNote(name);
	return name;
}

const keepVersionAndNote = (name: string): Promise<void> =>
	inLog(new HoldfastDb(name, indexedDB), async ({ db, planId, key }) => {
		const text = new TextEncoder().encode('A version, a snapshot, a note');
		const snapshot = await seal(key, text, placeBytes(planId, 'snapshot', 's1'));
		const version = await seal(key, text, placeBytes(planId, 'version', 'v1'));
		await db.snapshots.add({ id: 's1', planId, kind: 'log', bytes: snapshot });
		await db.versions?.add({ id: 'v1', planId, bytes: version });
		const own = await (await openVault(db)).createPlanKey('note/locking');
		const note = await seal(own.key, text, placeBytes('note', 'locking'));
		await db.vaultNotes?.add({ id: 'locking', key: own.wrapped, bytes: note });
	});

/** The same database once more; its slots are the same too. */
export async function aCopyOf(name: string): Promise<string> {
	const [there, copy] = [name, aDatabase()].map((each) => new HoldfastDb(each, indexedDB));
	if (!there || !copy) throw new Error('No database');
	for (const { name: table } of there.tables)
		await copy.table(table).bulkAdd(await there.table(table).toArray());
	there.close();
	copy.close();
	return copy.name;
}

/** What happens to one field of one row. */
type Spoil = readonly [row: number, how: 'flip' | 'cut' | 'text' | 'none'];

/** Damages rows of all tables that hold sealed bytes, each in one of its fields, keys too. */
export async function spoilSome(db: HoldfastDb, spoils: readonly Spoil[]): Promise<void> {
	const { plans, log, snapshots, versions, rounds, sealedEntries, packs, vaultNotes } = db;
	const tables = [plans, log, snapshots, versions, rounds, sealedEntries, packs, vaultNotes];
	for (const [at, how] of spoils) {
		const table = tables[at % tables.length];
		const rows = ((await table?.toArray()) ?? []) as unknown as Record<string, unknown>[];
		const row = rows[at % rows.length];
		const fields = Object.entries(row ?? {}).filter(([, value]) => value instanceof Uint8Array);
		const [name, bytes] = fields[at % fields.length] ?? [];
		if (name === undefined || table === undefined) continue;
		await db.table(table.name).put({ ...row, [name]: spoilt(bytes as Uint8Array, how) });
	}
}

function spoilt(bytes: Uint8Array, how: Spoil[1]): unknown {
	if (how === 'flip') return bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte));
	if (how === 'cut') return bytes.slice(0, 15);
	return how === 'text' ? 'not bytes' : undefined;
}

/** A vault that is about to take the place of another. */
export async function aNextVault(): Promise<Vault> {
	const db = new HoldfastDb(aDatabase(), indexedDB);
	const vault = await openVault(db);
	db.close();
	return vault;
}

/** The slot of that vault among those of a database that has one of the same name. */
export const nextSlot = (vault: Vault): SlotRow => ({ ...vault.slot, id: 'next' });

/** Notes in a database that its things go over to another vault. */
export const begun = async (db: HoldfastDb, from: Vault, to: Vault): Promise<void> =>
	beginMove(db, {
		...{ oldSlot: from.slot, newSlots: [nextSlot(to)] },
		...{ oldKey: new Uint8Array([1, 2, 3]), notes: [] }
	});

interface Found {
	readonly name: string;
	readonly bytes: Bytes;
	readonly key: CryptoKey | undefined;
	/** Written out once more: what lies in a database must open in later versions of Holdfast. */
	readonly place: readonly (string | number)[];
}

/** What everything in a database says to somebody with this vault: letters where it opens, bytes where it does not. */
export async function everythingSaid(
	db: HoldfastDb,
	vault: Vault
): Promise<Record<string, string>> {
	const found = [...(await inPlans(db, vault)), ...(await besidePlans(db, vault))];
	const said = found.map(async ({ name, bytes, key, place }) => {
		const plain = key && (await unseal(key, bytes, placeBytes(...place)));
		return [name, plain ? new TextDecoder().decode(plain) : `sealed ${String(bytes)}`] as const;
	});
	return Object.fromEntries(await Promise.all(said));
}

async function inPlans(db: HoldfastDb, vault: Vault): Promise<Found[]> {
	const found: Found[] = [];
	for (const { id, key: wrapped, ...fields } of await db.plans.toArray()) {
		const opened = await vault.openPlanKey(id, wrapped);
		const key = opened.ok ? opened.value : undefined;
		const add: Add = (bytes, ...place) =>
			void found.push({ name: place.join(), bytes, key, place });
		for (const [name, bytes] of Object.entries(fields)) add(bytes, id, name);
		await inLogOf(db, id, add);
		const round = await db.rounds?.get(id);
		if (round) add(round.bytes, id, 'round', round.roundId);
		for (const { roundId, id, bytes } of await sheetsOf(db, round))
			found.push({ name: id, bytes, key, place: ['sealed entry cover', roundId] });
	}
	return found;
}

type Add = (bytes: Bytes, ...place: (string | number)[]) => void;

async function inLogOf(db: HoldfastDb, id: string, add: Add): Promise<void> {
	for (const row of await db.rows(id).toArray()) add(row.bytes, id, row.writer, row.counter);
	for (const row of await db.snapshotsOf(id).toArray()) add(row.bytes, id, 'snapshot', row.id);
	for (const row of await versionsIn(db, id)) add(row.bytes, id, 'version', row.id);
}

const versionsIn = async ({ versions }: HoldfastDb, planId: string): Promise<VersionRow[]> =>
	(await versions?.where({ planId }).toArray()) ?? [];

const sheetsOf = async (db: HoldfastDb, round?: RoundRow): Promise<SealedEntryRow[]> =>
	(await db.sealedEntries?.where({ roundId: round?.roundId ?? '' }).toArray()) ?? [];

async function besidePlans(db: HoldfastDb, vault: Vault): Promise<Found[]> {
	const rows = [
		...((await db.packs?.toArray()) ?? []).map((row) => ({ row, kind: 'pack' })),
		...((await db.vaultNotes?.toArray()) ?? []).map((row) => ({ row, kind: 'note' }))
	];
	return Promise.all(
		rows.map(async ({ row: { id, key, bytes }, kind }) => {
			const opened = await vault.openPlanKey(`${kind}/${id}`, key);
			const place = [kind, id];
			return { name: place.join('/'), bytes, place, key: opened.ok ? opened.value : undefined };
		})
	);
}
