import { isUpdate } from './document/updates';
import { openRow, readLog, withoutForeign, type LogPlace } from './log-reading';
import type { Damage } from './plan-handle';
import type { Vector } from './snapshot';

export interface CatchUpListeners {
	/** What other tabs wrote since. */
	readonly onUpdates: (updates: readonly Uint8Array[]) => void;
	readonly onDamage: (damage: readonly Damage[]) => void;
}

/** Reads what other tabs add to the log of an open plan. */
export class CatchUp {
	readonly #place: LogPlace;
	readonly #listeners: CatchUpListeners;
	readonly #seen: Map<string, number>;
	readonly #heardOf = new Set<string>();
	#running: Promise<void> | undefined;
	#isClosed = false;

	/** `seen` is what the document holds already, by writer. */
	constructor(place: LogPlace, seen: Vector, listeners: CatchUpListeners) {
		this.#place = place;
		this.#seen = new Map(seen);
		this.#listeners = listeners;
	}

	/** Reads the new rows of a writer, soon. */
	hearOf(writer: string): void {
		this.#heardOf.add(writer);
		this.#running ??= this.#run();
	}

	/** Stops; what is being read is finished first. */
	async close(): Promise<void> {
		this.#isClosed = true;
		await this.#running;
	}

	async #run(): Promise<void> {
		for (const writer of this.#heardOf) {
			this.#heardOf.delete(writer);
			// A failed read is made good by the next row or the next opening: nothing is lost by it.
			if (!this.#isClosed) await this.#read(writer).catch(() => undefined);
		}
		this.#running = undefined;
	}

	async #read(writer: string): Promise<void> {
		const { db, planId, key } = this.#place;
		const counter = this.#seen.get(writer) ?? -1;
		const rows = await db.rows(planId, { writer, counter }).toArray();
		const last = counter + rows.length;
		const isWhole = rows[0]?.counter === counter + 1 && rows.at(-1)?.counter === last;
		if (!isWhole) return this.#readAll();
		const updates = await Promise.all(rows.map((row) => openRow(key, row)));
		const good = updates.filter((update) => update !== undefined).filter(isUpdate);
		if (good.length < rows.length) return this.#readAll();
		this.#seen.set(writer, last);
		this.#listeners.onUpdates(good);
	}

	/** Rows that we did not see yet were put into a snapshot meanwhile, or are damaged or missing. */
	async #readAll(): Promise<void> {
		const log = withoutForeign(await readLog(this.#place));
		for (const [writer, counter] of log.vector) this.#seen.set(writer, counter);
		this.#listeners.onUpdates(log.entries.map(({ update }) => update));
		this.#listeners.onDamage(log.damage);
	}
}
