import * as Y from 'yjs';
import { seal } from './cipher';
import type { LogRow } from './db';
import { sealHead, showsTheSame, type Head } from './head';
import { rowPlace, type LogPlace } from './log-reading';
import { storeRow, type SealedWrite } from './row-writing';
import { problemOf, type SaveProblem } from './save-state';

/** The first wait before a failed row is tried again, in milliseconds; it doubles up to the last. */
const FIRST_WAIT = 250;
const LAST_WAIT = 30_000;
/** The date of the last change may be behind in the list of plans by so much, in milliseconds. */
const DATE_MAY_LAG = 2_000;
/** So many updates go into one row at most: merging costs more than in proportion. */
const UPDATES_PER_ROW = 500;

/** Who writes, and which of its rows comes next. */
export interface WriterPlace {
	readonly writer: string;
	readonly counter: number;
}

export interface LogListeners {
	/** The head as it should be in the list now. */
	readonly headOf: () => Head;
	/** Everything handed over is durable. */
	readonly onSaved: () => void;
	readonly onFailed: (problem: SaveProblem) => void;
	/** One row is durable. */
	readonly onRow: (at: WriterPlace) => void;
}

/**
 * Writes the updates of one open document, one row after the other. A row that fails is tried again as it is;
 * nothing after it is written before it is durable.
 */
export class LogWriter {
	readonly #place: LogPlace;
	readonly #listeners: LogListeners;
	readonly writer: string;
	#counter: number;
	readonly #waiting: Uint8Array[] = [];
	#sealed: SealedWrite | undefined;
	/** The head that was sealed last. */
	#head: Head | undefined;
	/** The head has to be written even if it shows the same. */
	#headIsStale = false;
	/** Will bring the date of the head up to date after rows that went without it. */
	#dating: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | undefined;
	#isClosing = false;
	#wake: () => void = () => undefined;
	/** Those who wait for the outcome of one more attempt. */
	readonly #asking = new Set<(isDurable: boolean) => void>();

	constructor(place: LogPlace, at: WriterPlace, listeners: LogListeners) {
		this.#place = place;
		this.writer = at.writer;
		this.#counter = at.counter;
		this.#listeners = listeners;
	}

	/** Takes an update to be made durable as soon as possible. A row that waits to be tried again is tried now. */
	append(update: Uint8Array): void {
		this.#waiting.push(update);
		this.#start();
	}

	/** Writes the head again if something in it changed without an update of our own. */
	refreshHead(): void {
		const isStale = this.#head !== undefined && !showsTheSame(this.#head, this.#listeners.headOf());
		if (isStale) this.#writeHead();
	}

	#writeHead(): void {
		this.#headIsStale = true;
		this.#start();
	}

	/** Resolves when everything handed over is durable, or when the writer has given up. */
	async pending(): Promise<void> {
		await this.#running;
	}

	/** Tries now what is not durable yet, once; whether everything handed over is durable then. */
	async flush(): Promise<boolean> {
		if (this.#running === undefined && !this.#hasWork) return true;
		this.#wake();
		// Also after closing: what was written nowhere is still here.
		this.#running ??= this.#run();
		return new Promise((resolve) => this.#asking.add(resolve));
	}

	#answer(isDurable: boolean): void {
		for (const resolve of this.#asking) resolve(isDurable);
		this.#asking.clear();
	}

	/** Resolves when the head is written as it is now, or when that has been given up. */
	async headIsWritten(): Promise<void> {
		await this.#running;
		if (this.#dating !== undefined) this.#writeHead();
		await this.#running;
	}

	/** Makes one last attempt at what is not durable yet, and stops. */
	async close(): Promise<void> {
		if (this.#dating !== undefined) this.#writeHead();
		this.#isClosing = true;
		this.#wake();
		await this.#running;
	}

	#start(): void {
		this.#wake();
		if (this.#isClosing && this.#running === undefined) return;
		this.#running ??= this.#run();
	}

	get #hasWork(): boolean {
		return this.#sealed !== undefined || this.#waiting.length > 0 || this.#headIsStale;
	}

	async #run(): Promise<void> {
		// Updates that come in the same moment share a row.
		await Promise.resolve();
		let wait = FIRST_WAIT;
		while (this.#hasWork) {
			const problem = await this.#storeNext();
			if (problem === undefined) {
				wait = FIRST_WAIT;
				continue;
			}
			this.#listeners.onFailed(problem);
			this.#answer(false);
			if (this.#isClosing || problem === 'removed') break;
			await this.#pause(wait);
			wait = Math.min(wait * 2, LAST_WAIT);
		}
		this.#running = undefined;
		this.#answer(!this.#hasWork);
		if (!this.#hasWork) this.#listeners.onSaved();
	}

	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, milliseconds);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	async #storeNext(): Promise<SaveProblem | undefined> {
		try {
			this.#sealed ??= await this.#sealNext();
			await this.#store(this.#sealed);
		} catch (error) {
			// A row of ours that is there already: an earlier attempt got through and was reported as failed.
			if (!isNamed(error, 'ConstraintError')) return this.#problemOf(error);
			this.#headIsStale = true;
		}
		const { row, head } = this.#sealed ?? {};
		this.#sealed = undefined;
		if (row !== undefined) {
			this.#counter = row.counter + 1;
			this.#listeners.onRow(row);
			if (head === undefined) this.#dateSoon();
		}
		return undefined;
	}

	/** A connection that the browser has closed without a word is opened again once; a second failure is one. */
	async #store(write: SealedWrite): Promise<void> {
		const { db, planId } = this.#place;
		await db.openToWrite();
		try {
			await storeRow(db, planId, write);
		} catch (error) {
			if (!isNamed(error, 'InvalidStateError')) throw error;
			db.close({ disableAutoOpen: false });
			await db.openToWrite();
			await storeRow(db, planId, write);
		}
	}

	/** A head alone that cannot be written costs a date in the list: it goes with the next row. */
	#problemOf(error: unknown): SaveProblem | undefined {
		const problem = problemOf(error);
		if (this.#sealed === undefined || this.#sealed.row !== undefined || problem === 'removed')
			return problem;
		this.#sealed = undefined;
		this.#head = undefined;
		return undefined;
	}

	#dateSoon(): void {
		this.#dating ??= setTimeout(() => {
			this.#writeHead();
		}, DATE_MAY_LAG);
	}

	async #sealNext(): Promise<SealedWrite> {
		const { key, planId } = this.#place;
		const taken = this.#waiting.slice(0, UPDATES_PER_ROW);
		// The row is sealed off this thread: what the list shows is found out meanwhile.
		const sealing = taken.length === 0 ? undefined : this.#sealRow(Y.mergeUpdates(taken));
		const due = this.#headThatIsDue();
		const [row, head] = await Promise.all([sealing, due && sealHead(key, planId, due)]);
		this.#waiting.splice(0, taken.length);
		return { row, head };
	}

	/** The head, unless the list shows it already but for a date that may lag. */
	#headThatIsDue(): Head | undefined {
		const [before, now] = [this.#head, this.#listeners.headOf()];
		const lag = now.changedAt - (before?.changedAt ?? now.changedAt);
		const isShown = before !== undefined && showsTheSame(before, now) && isShort(lag);
		if (isShown && !this.#headIsStale) return undefined;
		clearTimeout(this.#dating);
		this.#dating = undefined;
		this.#headIsStale = false;
		this.#head = now;
		return now;
	}

	async #sealRow(update: Uint8Array): Promise<LogRow> {
		const { key, planId } = this.#place;
		const at = { planId, writer: this.writer, counter: this.#counter };
		return { ...at, bytes: await seal(key, update, rowPlace(planId, at.writer, at.counter)) };
	}
}

const isNamed = (error: unknown, name: string): boolean =>
	error instanceof Error && error.name === name;

/** A clock that was set back makes any head due. */
const isShort = (lag: number): boolean => lag >= 0 && lag < DATE_MAY_LAG;
