import type { HoldfastDb, PassphraseSlotRow, TriesRow } from '../db';

/** So many wrong tries cost no wait. */
const FREE = 2;
/** Seconds that the longest wait takes. */
const LONGEST = 300;

/** Milliseconds to wait after so many wrong tries in a row: none, none, then 2, 4, 8 and so on up to 300 seconds. */
export const waitAfter = (wrong: number): number =>
	wrong <= FREE ? 0 : Math.min(2 ** (wrong - FREE), LONGEST) * 1000;

/**
 * Makes wrong tries slow. They are kept in the database, so that a reload does not begin anew; where it refuses, as
 * long as this page. Somebody who can write into the database can take this away: against that stands the cost of
 * each try alone.
 */
export class Tries {
	readonly #db: HoldfastDb;
	readonly #now: () => number;
	/** What this page knows of, whether or not it could be written. */
	#known: TriesRow | undefined;

	constructor(db: HoldfastDb, now: () => number) {
		this.#db = db;
		this.#now = now;
	}

	/** Milliseconds until the next try is taken. Never rejects. */
	async wait(): Promise<number> {
		return this.#remaining(await this.#read());
	}

	/**
	 * Begins a try, which counts as wrong until `clear`, so that nobody gains by closing the page in time. Returns 0,
	 * or the milliseconds that are still to be waited. Never rejects.
	 */
	begin(): Promise<number> {
		return this.#inTurn(async () => {
			const row = await this.#read();
			const remaining = await this.#remaining(row);
			if (remaining === 0) await this.#write((row?.wrong ?? 0) + 1, row?.opened);
			return remaining;
		});
	}

	/** The try was wrong: the wait begins now. Returns how many milliseconds it takes. Never rejects. */
	wasWrong(): Promise<number> {
		return this.#inTurn(async () => {
			const { wrong = 1, opened } = (await this.#read()) ?? {};
			await this.#write(wrong, opened);
			return waitAfter(wrong);
		});
	}

	/** The passphrase was right, and opened this slot. Never rejects. */
	async clear(opened: string): Promise<void> {
		this.#known = undefined;
		// Nobody needs to know when.
		const row = { id: 'tries', wrong: 0, lastAt: 0, opened } as const;
		const { tries } = this.#db;
		// Where there is no room for that, at least nothing counts any more.
		await tries?.put(row).catch(() => tries.delete('tries').catch(() => undefined));
	}

	/**
	 * The slots as they are best tried: the one that was opened last comes first, because each that comes before the
	 * right one costs its holder a second. Never rejects.
	 */
	async inOrder(slots: readonly PassphraseSlotRow[]): Promise<readonly PassphraseSlotRow[]> {
		const last = (await this.#read())?.opened;
		return [...slots].sort((a, b) => Number(b.id === last) - Number(a.id === last));
	}

	/** A clock that was set back must not keep anybody out: the wait begins again, once. */
	async #remaining(row: TriesRow | undefined): Promise<number> {
		if (row === undefined) return 0;
		const now = this.#now();
		if (row.lastAt > now) await this.#write(row.wrong, row.opened);
		return Math.max(0, Math.min(row.lastAt, now) + waitAfter(row.wrong) - now);
	}

	async #read(): Promise<TriesRow | undefined> {
		const row = await this.#db.tries?.get('tries').catch(() => undefined);
		const kept = isTries(row) ? row : undefined;
		const known = this.#known;
		return known !== undefined && known.wrong >= (kept?.wrong ?? 0) ? known : kept;
	}

	async #write(wrong: number, opened: string | undefined): Promise<void> {
		const row = { id: 'tries', wrong, lastAt: this.#now(), opened } as const;
		this.#known = row;
		await this.#db.tries?.put(row).catch(() => undefined);
	}

	/** Windows that try at once count one after the other. */
	async #inTurn(task: () => Promise<number>): Promise<number> {
		const { tries } = this.#db;
		if (tries === undefined) return task();
		const known = this.#known;
		try {
			return await this.#db.transaction('rw', tries, task);
		} catch {
			// Nothing of it was written: it counts in this page alone.
			this.#known = known;
			return task();
		}
	}
}

/** What lies on a damaged disk keeps nobody out. */
const isTries = (row: Partial<TriesRow> | undefined): row is TriesRow =>
	Number.isInteger(row?.wrong) && Number.isFinite(row?.lastAt);
