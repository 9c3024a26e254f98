import type { CatchUp } from './catch-up';
import { headOf } from './head';
import type { Keeper, LivePlan } from './live-plan';
import { ROWS_ON_OPENING, ROWS_WHILE_OPEN } from './log-length';
import { LogWriter, type WriterPlace } from './log';
import type { LogPlace } from './log-reading';
import type { PlanStoreOptions } from './plan-list';
import type { Vector } from './snapshot';
import type { TabMessage, Tabs } from './tabs';

/** Milliseconds between showing a plan and making its log shorter. */
const AFTER_SHOWING = 500;

export interface LogKeeperOptions {
	readonly place: LogPlace;
	readonly at: WriterPlace;
	/** What the document holds already. */
	readonly vector: Vector;
	readonly rowCount: number;
	readonly tabs: Tabs;
	readonly store: PlanStoreOptions;
}

/** Keeps an open plan in its log, follows what other tabs add to it, and keeps the log short. */
export class LogKeeper implements Keeper {
	readonly #options: LogKeeperOptions;
	readonly #plan: LivePlan;
	readonly #writer: LogWriter;
	/** Most plans are open in one tab: what follows others comes when another wrote. */
	#catchUp: Promise<CatchUp> | undefined;
	readonly #stopListening: () => void;
	#rowCount: number;
	#compaction: ReturnType<typeof setTimeout> | undefined;
	#isClosed = false;

	constructor(plan: LivePlan, options: LogKeeperOptions) {
		const { place, at, tabs } = options;
		this.#plan = plan;
		this.#options = options;
		this.#rowCount = options.rowCount;
		this.#writer = new LogWriter(place, at, {
			headOf: () => headOf(plan.plan, options.store),
			onSaved: () => {
				plan.saved();
			},
			onFailed: (problem) => {
				plan.failed(problem);
			},
			onRow: (row) => {
				this.#rowIsDurable(row);
			}
		});
		this.#stopListening = tabs.listen((message) => {
			this.hear(message);
		});
		if (this.#rowCount > ROWS_ON_OPENING) this.#compactSoon();
	}

	append(update: Uint8Array): void {
		this.#writer.append(update);
	}

	pending(): Promise<void> {
		return this.#writer.pending();
	}

	headIsWritten(): Promise<void> {
		return this.#writer.headIsWritten();
	}

	flush(): Promise<boolean> {
		return this.#writer.flush();
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		clearTimeout(this.#compaction);
		this.#stopListening();
		await this.#writer.close();
		await (await this.#catchUp?.catch(() => undefined))?.close();
	}

	/** Follows a hint of another tab. */
	hear(message: TabMessage): void {
		if (message.kind === 'plans') void this.#lookWhetherRemoved();
		if (message.kind !== 'row' || message.planId !== this.#plan.id) return;
		if (message.writer !== this.#writer.writer) void this.#follow(message.writer);
	}

	/** A piece that does not arrive is asked for again with the next row: nothing is lost by it. */
	async #follow(writer: string): Promise<void> {
		this.#catchUp ??= this.#bringCatchUp();
		try {
			(await this.#catchUp).hearOf(writer);
		} catch {
			this.#catchUp = undefined;
		}
	}

	async #bringCatchUp(): Promise<CatchUp> {
		const { CatchUp } = await import('./catch-up');
		const { place, vector } = this.#options;
		return new CatchUp(place, vector, {
			onUpdates: (updates) => {
				this.#receive(updates);
			},
			onDamage: (damage) => {
				this.#plan.report(damage);
			}
		});
	}

	async #lookWhetherRemoved(): Promise<void> {
		const { db, planId } = this.#options.place;
		const count = await db.plans
			.where('id')
			.equals(planId)
			.count()
			.catch(() => 1);
		if (count === 0) this.#plan.failed('removed');
	}

	#rowIsDurable({ writer, counter }: WriterPlace): void {
		const { tabs, place } = this.#options;
		tabs.tell({ kind: 'row', planId: place.planId, writer, counter });
		this.#rowCount++;
		if (this.#rowCount > ROWS_WHILE_OPEN) this.#compactSoon();
	}

	#compactSoon(): void {
		if (this.#isClosed) return;
		this.#rowCount = 0;
		const { place, store } = this.#options;
		this.#compaction = setTimeout(() => {
			// A log that stays long costs time, nothing else: the next opening tries again.
			import('./compaction')
				.then(({ compactLog }) => compactLog(place, store.locks, store.squeeze))
				.catch(() => false);
		}, AFTER_SHOWING);
	}

	#receive(updates: readonly Uint8Array[]): void {
		this.#plan.receive(updates);
		// Another tab may have renamed the plan before we stored our last row with the old title.
		this.#writer.refreshHead();
	}
}
