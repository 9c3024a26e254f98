import { Dexie, type Table } from 'dexie';

/**
 * Chromium appends every change of a site's databases to one log file. A process that is killed in the middle can
 * leave half a record at its end; the next start reads up to there and appends behind it; the one after takes the
 * whole for damaged and deletes the databases. So after a run that did not end in order this writes more than a log
 * file holds, beside the plans: the browser then moves on to a new file and drops the old one. Decision 0010.
 */

/** Chromium begins a new log file after at most 4 MiB. */
const BALLAST = 6_000_000;
/** Chromium puts values from 64 KiB on into files of their own, which fill no log. */
const PIECE = 60_000;

export interface UpkeepOptions {
	/** Name of the database of the plans; this one is its neighbour. */
	readonly name: string;
	/** A new name for this run of the page. */
	readonly run: string;
	readonly indexedDB: IDBFactory;
	/** Tells whether other tabs run; without it every tab counts as the only one. */
	readonly locks?: LockManager | undefined;
}

/** One run of a page. */
export interface Run {
	/** Whether the log was changed for a new one, once that is known; false too where it could not be. */
	readonly isLogRenewed: Promise<boolean>;
	/** The page ends, or rests, in order. */
	end(): void;
	/** The page is back from its rest. */
	resume(): void;
}

class UpkeepDb extends Dexie {
	declare readonly runs: Table<true, string>;
	declare readonly ballast: Table<Uint8Array, string>;

	constructor(name: string, indexedDB: IDBFactory) {
		// Nothing of this is owed to anybody: what a crash takes of it is written again.
		super(name, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'relaxed' });
		this.version(1).stores({ runs: '', ballast: '' });
	}
}

/** Begins a run: looks whether the last one ended in order, and renews the log where it did not. Never rejects. */
export function beginRun(options: UpkeepOptions): Run {
	const db = new UpkeepDb(`${options.name}-upkeep`, options.indexedDB);
	return {
		isLogRenewed: settle(db, options).catch(() => false),
		end: () => {
			endRun(db, options.run);
		},
		resume: () => void db.runs.put(true, options.run).catch(ignore)
	};
}

/** A page that closes has no time for a promise: the request is made before this returns. */
function endRun(db: UpkeepDb, run: string): void {
	try {
		const transaction = db.backendDB().transaction('runs', 'readwrite');
		transaction.objectStore('runs').delete(run);
		transaction.commit();
	} catch {
		ignore();
	}
}

/** No room, no database: the plans are as they were, and the next start tries again. */
const ignore = (): void => undefined;

/** Only the first tab of a browser looks back: the runs that the others find are not over. */
async function settle(db: UpkeepDb, { name, run, locks }: UpkeepOptions): Promise<boolean> {
	if (!locks) return mend(db, run);
	const lock = `${name}-run`;
	return locks.request(lock, { ifAvailable: true }, async (only) => {
		// Granted when this one ends: no moment is left in which a second tab would think itself alone.
		void locks.request(lock, { mode: 'shared' }, () => new Promise<never>(ignore)).catch(ignore);
		if (only !== null) return mend(db, run);
		await db.runs.put(true, run);
		return false;
	});
}

/** Renews the log where runs are left over that did not end. */
async function mend(db: UpkeepDb, run: string): Promise<boolean> {
	const cutOff = await db.runs.toCollection().primaryKeys();
	await db.runs.put(true, run);
	if (cutOff.length === 0) return false;
	await renewLog(db);
	await db.runs.bulkDelete(cutOff);
	return true;
}

async function renewLog(db: UpkeepDb): Promise<void> {
	// Random, because the browser would press anything else together.
	const piece = crypto.getRandomValues(new Uint8Array(PIECE));
	try {
		// One transaction each: within one, only the last value of a key would be written.
		for (let written = 0; written < BALLAST; written += PIECE) await db.ballast.put(piece, 'piece');
	} finally {
		await db.ballast.clear();
	}
}
