import { DB_VERSION, HoldfastDb } from './db';
import type { Keeping, PlanStoreOptions } from './plan-list';
import { problemOf } from './save-state';
import { openDeviceSlot, wayInto } from './vault/device-slot';
import type { StuckDoor, StuckWhy } from './vault/door';
import { VaultHold, type OnKeys } from './vault/hold';
import type { CutOff } from './vault/move';
import { OpenVault, SlotDamaged } from './vault/vault';

type Why = Extract<Keeping, { kind: 'memory' }>['why'];

/**
 * The open database with its vault, the database behind a passphrase, or why there is none. `locked` comes with the
 * database to look into.
 */
export type Opened =
	| {
			readonly kind: 'kept';
			readonly db: HoldfastDb;
			readonly vault: OpenVault;
			/** Held already. */
			readonly hold: VaultHold;
	  }
	| { readonly kind: 'shut'; readonly db: HoldfastDb; readonly isUnfinished: boolean }
	/** A change of keys was cut off and cannot go on now. The database is closed. */
	| StuckDoor
	| { readonly kind: 'memory'; readonly why: Why; readonly locked?: HoldfastDb };

type OpeningOptions = Pick<
	PlanStoreOptions,
	'name' | 'indexedDB' | 'onWaiting' | 'onKeys' | 'locks' | 'squeeze'
>;

/** Opens the database and its vault; the first time, makes them. Never rejects. */
export async function openDatabase(options: OpeningOptions): Promise<Opened> {
	let db: HoldfastDb | undefined;
	try {
		const factory = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB;
		// Some browsers have none in private windows, whatever the types say.
		if ((factory as IDBFactory | null | undefined) == null)
			return { kind: 'memory', why: 'missing' };
		db = await openTables(options, factory as IDBFactory);
		return await enter(db, options);
	} catch (error) {
		if (error instanceof SlotDamaged && db) return { kind: 'memory', why: 'locked', locked: db };
		db?.close();
		return { kind: 'memory', why: isFull(error) ? 'full' : 'refused' };
	}
}

/** Goes in where the vault opens by itself. Waits while another window changes keys; a shut door holds nobody back. */
async function enter(db: HoldfastDb, options: OpeningOptions, isAgain = false): Promise<Opened> {
	let mayTryAgain = false as boolean;
	const hold = new VaultHold(options);
	await hold.take();
	try {
		const way = await wayInto(db);
		if (way.kind === 'passphrase') {
			hold.release();
			return { kind: 'shut', db, isUnfinished: way.move !== undefined };
		}
		const to = { key: await openDeviceSlot(way.slot), slot: way.slot };
		const isCutOff = way.move !== undefined;
		mayTryAgain = isCutOff;
		if (isCutOff) return await finished({ db, options, hold, to }, options.onKeys);
		const vault = new OpenVault(to.key, to.slot);
		if (way.isStuck) await settle(db, vault);
		return { kind: 'kept', db, vault, hold };
	} catch (error) {
		hold.release();
		// A change that cannot go on may still have an old slot that opens: it counts from now on.
		if (mayTryAgain && isFirstDamage(error, isAgain)) return enter(db, options, true);
		throw error;
	}
}

const isFirstDamage = (error: unknown, isAgain: boolean): boolean =>
	!isAgain && error instanceof SlotDamaged;

const settle = async (db: HoldfastDb, vault: OpenVault): Promise<void> =>
	(await import('./vault/stuck-move')).settleStuck(db, vault);

/** Until a change of keys that was cut off is finished nothing is opened. */
async function finished(cutOff: CutOff, onKeys: OnKeys | undefined): Promise<Opened> {
	const { db, hold } = cutOff;
	const stuck = (why: StuckWhy): Opened => {
		hold.release();
		db.close();
		return { kind: 'stuck', why };
	};
	try {
		const { finishCutOff } = await import('./vault/move');
		onKeys?.(0);
		const vault = await finishCutOff({ ...cutOff, onPart: onKeys });
		return vault.ok ? { kind: 'kept', db, vault: vault.value, hold } : stuck(vault.error);
	} catch (error) {
		if (error instanceof SlotDamaged) throw error;
		return stuck(isFull(error) ? 'full' : 'refused');
	} finally {
		onKeys?.(undefined);
	}
}

const isFull = (error: unknown): boolean => problemOf(error) === 'quota';

/** Where there is no room to bring the tables up to date, the plans are still there to be read in the old ones. */
async function openTables(options: OpeningOptions, factory: IDBFactory): Promise<HoldfastDb> {
	try {
		return await openVersion(options, factory, DB_VERSION);
	} catch (error) {
		if (!isFull(error)) throw error;
		return openVersion(options, factory, 1);
	}
}

async function openVersion(
	{ name, onWaiting }: OpeningOptions,
	factory: IDBFactory,
	version: number
): Promise<HoldfastDb> {
	const db = new HoldfastDb(name, factory, version);
	let isWaiting = false as boolean;
	db.on('blocked', () => {
		isWaiting = true;
		onWaiting?.(true);
		// Dexie's own answer is a warning that nobody reads.
		return false;
	});
	try {
		await db.open();
		return db;
	} catch (error) {
		db.close();
		throw error;
	} finally {
		if (isWaiting) onWaiting?.(false);
	}
}
