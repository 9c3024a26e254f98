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

/** The neighbour of a database, where the runs are noted. */
export const upkeepName = (name: string): string => `${name}-upkeep`;

export interface UpkeepOptions {
	/** Name of the database of the plans; this one is its neighbour. */
	readonly name: string;
	/** A new name for this run of the page. */
	readonly run: string;
	readonly indexedDB: IDBFactory;
	/** Tells which runs still go on, in other tabs; without it every tab counts as the only one. */
	readonly locks?: LockManager | undefined;
}

/** One run of a page. */
export interface Run {
	/** Resolves when the next start will know of this run, or when the browser refuses to note it. */
	readonly isNoted: Promise<void>;
	/**
	 * `sound`: no run before was cut off. `renewed`: one was, and the browser has begun a new log. `at-risk`: one was,
	 * and the log could not be renewed, for want of room as a rule.
	 */
	readonly log: Promise<'sound' | 'renewed' | 'at-risk'>;
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

/** Begins a run: notes it, and renews the log where an earlier one did not end in order. Never rejects. */
export function beginRun(options: UpkeepOptions): Run {
	const { name, indexedDB, run } = options;
	const db = new UpkeepDb(upkeepName(name), indexedDB);
	const life = new Life(options);
	const note = async (): Promise<void> => {
		// First the lock: a run that is noted and holds none counts as cut off.
		await life.begin();
		await db.runs.put(true, run);
	};
	const isNoted = note().catch(ignore);
	return {
		isNoted,
		log: isNoted.then(() => inTurn(options, () => mend(db, options))).catch(() => 'sound' as const),
		end: () => {
			endRun(db, run);
			life.end();
		},
		resume: () => void note().catch(ignore)
	};
}

/** The browser refuses: the plans are as they were. */
const ignore = (): void => undefined;

const lockOf = (name: string, run: string): string => `${name}-run-${run}`;

/** The lock that a run holds as long as it goes on. It is given back before a rest, so that a page may rest at all. */
class Life {
	readonly #options: UpkeepOptions;
	#end: () => void = ignore;

	constructor(options: UpkeepOptions) {
		this.#options = options;
	}

	begin(): Promise<void> {
		const { locks, name, run } = this.#options;
		if (!locks) return Promise.resolve();
		return new Promise((resolve, reject) => {
			const held = new Promise<void>((end) => (this.#end = end));
			const hold = (): Promise<void> => {
				resolve();
				return held;
			};
			locks.request(lockOf(name, run), { mode: 'shared' }, hold).catch(reject);
		});
	}

	end(): void {
		this.#end();
	}
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

/** One tab after the other: where the one that renews is closed, the next takes over. */
async function inTurn<T>({ locks, name }: UpkeepOptions, task: () => Promise<T>): Promise<T> {
	return locks ? locks.request(`${name}-mend`, { mode: 'exclusive' }, task) : task();
}

/** Renews the log where runs are left over that did not end and do not go on elsewhere. */
async function mend(
	db: UpkeepDb,
	{ locks, name, run }: UpkeepOptions
): Promise<'sound' | 'renewed' | 'at-risk'> {
	const noted = await db.runs.toCollection().primaryKeys();
	const { held = [] } = (await locks?.query()) ?? {};
	const alive = new Set(held.map((lock) => lock.name));
	const cutOff = noted.filter((each) => each !== run && !alive.has(lockOf(name, each)));
	if (cutOff.length === 0) return 'sound';
	try {
		await renewLog(db);
		await db.runs.bulkDelete(cutOff);
		return 'renewed';
	} catch {
		return 'at-risk';
	}
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
