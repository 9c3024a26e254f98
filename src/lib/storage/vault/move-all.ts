import type { Table } from 'dexie';
import { placeBytes } from '../cipher';
import { compactLog } from '../compaction';
import type { HoldfastDb, MoveRow, PackRow, VaultNoteRow } from '../db';
import { ROWS_ON_OPENING } from '../log-length';
import { inBatches } from '../sealed/batches';
import { packKeyName, packPlace } from '../pack-store';
import type { PlanStoreOptions } from '../plan-list';
import { MoveGone } from './move-marks';
import {
	isSameBytes,
	Outdated,
	readThings,
	replaceThings,
	resealed,
	resealedBytes,
	type Besides
} from './move-plan';
import type { Vault } from './vault';
import type { OnPart } from './vault-guard';

export type Keys = Pick<Vault, 'createPlanKey' | 'openPlanKey'>;

export interface Moving extends Pick<PlanStoreOptions, 'locks' | 'squeeze'> {
	readonly db: HoldfastDb;
	/** The vault as it was. */
	readonly from: Keys;
	/** The vault as it will be. */
	readonly to: Keys;
	readonly onPart?: OnPart | undefined;
}

/** After so many looks in which something was still found that is not moved, something else is at work. */
const LOOKS = 5;

type Step = () => Promise<void>;
type OwnKeyed = PackRow | VaultNoteRow;

/** A table of things that each have a key of their own. */
interface Shelf {
	readonly table: Table<OwnKeyed, string> | undefined;
	readonly nameOf: (id: string) => string;
	readonly placeOf: (id: string) => Uint8Array<ArrayBuffer>;
}

const shelvesOf = ({ packs, vaultNotes }: HoldfastDb): readonly Shelf[] => [
	{ table: packs, nameOf: packKeyName, placeOf: packPlace },
	{
		table: vaultNotes,
		nameOf: (name) => `note/${name}`,
		placeOf: (name) => placeBytes('note', name)
	}
];

/**
 * Seals everything that opens with the old vault under the new one, each plan, pack and note in a transaction of its
 * own: wherever it is cut off, each opens with one of the two. What opens with neither is left byte for byte. Rejects
 * with the database's error or `MoveGone`; to go on is to begin again.
 */
export async function moveAll(moving: Moving): Promise<void> {
	const mover = await Mover.begin(moving);
	for (let look = 0; look < LOOKS; look++) {
		const steps = await mover.left();
		if (steps.length === 0) return;
		for (const step of steps) await step().catch(unlessOutdated);
	}
	throw new Outdated();
}

/** The next look finds it as it is then. */
function unlessOutdated(error: unknown): void {
	if (!(error instanceof Outdated)) throw error;
}

class Mover {
	readonly #moving: Moving;
	readonly #move: MoveRow | undefined;
	readonly #pieces: number;
	#done = 0;

	private constructor(moving: Moving, move: MoveRow | undefined, pieces: number) {
		this.#moving = moving;
		this.#move = move;
		this.#pieces = pieces;
	}

	static async begin(moving: Moving): Promise<Mover> {
		const { plans, log, snapshots, versions, sealedEntries, packs, vaultNotes, moves } = moving.db;
		const tables = [plans, log, snapshots, versions, sealedEntries, packs, vaultNotes];
		const counts = await Promise.all(tables.map(async (table) => (await table?.count()) ?? 0));
		const pieces = counts.reduce((sum, count) => sum + count, 0);
		return new Mover(moving, await moves?.get('move'), pieces);
	}

	/** What still opens with the old vault. A look costs opening a key for each, nothing more. */
	async left(): Promise<readonly Step[]> {
		const { db } = this.#moving;
		const steps = await inBatches(await db.plans.toArray(), async ({ id, key }) => {
			const old = await this.#oldKey(id, key);
			return old && (() => this.#movePlan(id, old));
		});
		for (const shelf of shelvesOf(db)) {
			const rows = (await shelf.table?.toArray()) ?? [];
			steps.push(
				...(await inBatches(rows, async (row) => {
					const old = await this.#oldKey(shelf.nameOf(row.id), row.key);
					return old && (() => this.#moveOwn(shelf, row, old));
				}))
			);
		}
		return steps.filter((step) => step !== undefined);
	}

	/** The key of what is still to be moved. */
	async #oldKey(name: string, wrapped: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
		const { from, to } = this.#moving;
		if ((await to.openPlanKey(name, wrapped)).ok) return undefined;
		const old = await from.openPlanKey(name, wrapped);
		return old.ok ? old.value : undefined;
	}

	async #movePlan(id: string, from: CryptoKey): Promise<void> {
		const { db, to } = this.#moving;
		await this.#shorten(id, from);
		const before = await readThings(db, id);
		if (before === undefined) return;
		const { key, wrapped } = await to.createPlanKey(id);
		const keys = { from, to: key, onPiece: () => this.#tick() };
		const after = await resealed(before, wrapped, keys);
		await replaceThings(db, { before, after }, this.#noted());
	}

	/** One snapshot is sealed sooner than the rows it stands for. Where that does not work the rows go one by one. */
	async #shorten(planId: string, key: CryptoKey): Promise<void> {
		const { db, locks, squeeze } = this.#moving;
		if (squeeze === undefined || (await db.rows(planId).count()) <= ROWS_ON_OPENING) return;
		await compactLog({ db, planId, key }, locks, squeeze).catch(() => false);
	}

	async #moveOwn({ table, nameOf, placeOf }: Shelf, row: OwnKeyed, from: CryptoKey): Promise<void> {
		const { db, to } = this.#moving;
		if (table === undefined) return;
		const { key, wrapped } = await to.createPlanKey(nameOf(row.id));
		const bytes = await resealedBytes(row.bytes, placeOf(row.id), { from, to: key });
		const { check, tables } = this.#noted();
		await db.openToWrite();
		await db.transaction('rw', [table, ...tables], async () => {
			await check();
			const there = await table.get(row.id);
			if (there === undefined || !isSameBytes(there.key, row.key)) throw new Outdated();
			await table.put({ ...row, key: wrapped, bytes });
		});
		this.#tick();
	}

	/** Nothing is sealed for new slots that somebody has cleared away meanwhile. */
	#noted(): Besides {
		const { slots, moves } = this.#moving.db;
		const move = this.#move;
		const check = async (): Promise<void> => {
			const there = await moves?.get('move');
			if (move === undefined || there === undefined) throw new MoveGone();
			const found = await slots.bulkGet([...move.newSlots]);
			if (!isSameBytes(there.oldKey, move.oldKey) || found.includes(undefined))
				throw new MoveGone();
		};
		return { check, tables: [slots, moves].filter((table) => table !== undefined) };
	}

	/** Rows that were made shorter first are not counted one by one, so the end is told by whoever knows it. */
	#tick(): void {
		this.#done++;
		this.#moving.onPart?.(Math.min(1, this.#done / this.#pieces));
	}
}
