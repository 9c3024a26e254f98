import { DB_VERSION, HoldfastDb } from './db';
import type { Keeping, PlanStoreOptions } from './plan-list';
import { problemOf } from './save-state';
import { openVault, SlotDamaged, type Vault } from './vault/vault';

type Why = Extract<Keeping, { kind: 'memory' }>['why'];

/** The open database with its vault, or why there is none. `locked` comes with the database to look into. */
export type Opened =
	| { readonly kind: 'kept'; readonly db: HoldfastDb; readonly vault: Vault }
	| { readonly kind: 'memory'; readonly why: Why; readonly locked?: HoldfastDb };

type OpeningOptions = Pick<PlanStoreOptions, 'name' | 'indexedDB' | 'onWaiting'>;

/** Opens the database and its vault; the first time, makes them. Never rejects. */
export async function openDatabase(options: OpeningOptions): Promise<Opened> {
	let db: HoldfastDb | undefined;
	try {
		const factory = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB;
		// Some browsers have none in private windows, whatever the types say.
		if ((factory as IDBFactory | null | undefined) == null)
			return { kind: 'memory', why: 'missing' };
		db = await openTables(options, factory as IDBFactory);
		return { kind: 'kept', db, vault: await openVault(db) };
	} catch (error) {
		if (error instanceof SlotDamaged && db) return { kind: 'memory', why: 'locked', locked: db };
		db?.close();
		return { kind: 'memory', why: isFull(error) ? 'full' : 'refused' };
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
