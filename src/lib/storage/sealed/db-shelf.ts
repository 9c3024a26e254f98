import type { Table } from 'dexie';
import { throwFirst } from '../bulk-failure';
import type { HoldfastDb, RoundRow, SealedEntryRow } from '../db';
import type { Tabs } from '../tabs';
import type { UseKeys, Vault } from '../vault/vault';
import type { Rewriting, RoundShelf } from './round-shelf';

/** What the rounds share with the store of the plans. */
export interface ShelfContext {
	readonly db: HoldfastDb;
	readonly vault: Vault;
	readonly tabs: Tabs;
	readonly isLookOnly: () => boolean;
	readonly use: UseKeys;
}

interface Tables {
	readonly rounds: Table<RoundRow, string>;
	readonly entries: Table<SealedEntryRow, string>;
}

/** Rounds in the database. Every write is one strictly durable transaction. */
export class DbShelf implements RoundShelf {
	readonly #context: ShelfContext;

	constructor(context: ShelfContext) {
		this.#context = context;
	}

	async planKey(planId: string): Promise<CryptoKey | undefined> {
		const row = await this.#context.db.plans.get(planId);
		const key = row && (await this.#context.vault.openPlanKey(planId, row.key));
		return key?.ok === true ? key.value : undefined;
	}

	async round(planId: string): Promise<RoundRow | undefined> {
		return this.#context.db.rounds?.get(planId);
	}

	async count(roundId: string): Promise<number> {
		return (await this.#context.db.sealedEntries?.where({ roundId }).count()) ?? 0;
	}

	async records(roundId: string): Promise<readonly SealedEntryRow[]> {
		return (await this.#context.db.sealedEntries?.where({ roundId }).toArray()) ?? [];
	}

	async begin(row: RoundRow): Promise<'begun' | 'open-already' | 'no-plan'> {
		const { rounds } = await this.#tables();
		const { db } = this.#context;
		return db.transaction('rw', db.plans, rounds, async () => {
			if ((await db.plans.get(row.planId)) === undefined) return 'no-plan';
			if ((await rounds.get(row.planId)) !== undefined) return 'open-already';
			await rounds.add(row);
			return 'begun';
		});
	}

	async rewrite({
		planId,
		roundId,
		old,
		records
	}: Rewriting): Promise<'written' | 'changed' | 'no-round'> {
		const { rounds, entries } = await this.#tables();
		return this.#context.db.transaction('rw', rounds, entries, async () => {
			if ((await rounds.get(planId))?.roundId !== roundId) return 'no-round';
			const there = await entries.where({ roundId }).primaryKeys();
			if (!isSameSet(there, old)) return 'changed';
			await entries.bulkDelete(there);
			await entries.bulkAdd(records).catch(throwFirst);
			return 'written';
		});
	}

	async destroy(planId: string, roundId: string): Promise<boolean> {
		const { rounds, entries } = await this.#tables();
		return this.#context.db.transaction('rw', rounds, entries, async () => {
			const isOpen = (await rounds.get(planId))?.roundId === roundId;
			// Its key first: without it the records are noise.
			if (isOpen) await rounds.delete(planId);
			const gone = await entries.where({ roundId }).delete();
			return isOpen || gone > 0;
		});
	}

	use<T>(task: () => Promise<T>): Promise<T> {
		return this.#context.use(task);
	}

	isLookOnly(): boolean {
		return this.#context.isLookOnly();
	}

	tell(): void {
		this.#context.tabs.tell({ kind: 'rounds' });
	}

	watch(listener: () => void): () => void {
		return this.#context.tabs.listen(({ kind }) => {
			if (kind === 'rounds' || kind === 'plans') listener();
		});
	}

	async #tables(): Promise<Tables> {
		const { db } = this.#context;
		await db.openToWrite();
		const { rounds, sealedEntries } = db;
		// The tables could not be brought up to date, for which there is one reason only.
		if (rounds === undefined || sealedEntries === undefined)
			throw new DOMException('No room for rounds', 'QuotaExceededError');
		return { rounds, entries: sealedEntries };
	}
}

const isSameSet = (there: readonly string[], named: readonly string[]): boolean => {
	const known = new Set(named);
	return there.length === known.size && there.every((id) => known.has(id));
};
