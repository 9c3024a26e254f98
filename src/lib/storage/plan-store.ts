import { HoldfastDb } from './db';
import { DurableStore } from './durable-store';
import type { PlanStore, PlanStoreOptions } from './plan-list';
import { openVault, type Vault } from './vault/vault';

export type { OpenError, PlanStore, PlanStoreOptions, PlanSummary } from './plan-list';

/**
 * Opens the plans of this browser. Never rejects: where there is no database, or it refuses, the store keeps
 * everything in memory and says so (`durable`, and `save` of every plan).
 */
export async function openPlanStore(options: PlanStoreOptions): Promise<PlanStore> {
	const factory = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB;
	const opened = await openDatabase(options.name, factory);
	if (opened === undefined) {
		const { MemoryStore } = await import('./memory-store');
		return new MemoryStore(options);
	}
	return new DurableStore(opened.db, opened.vault, options);
}

async function openDatabase(
	name: string,
	factory: IDBFactory | null | undefined
): Promise<{ readonly db: HoldfastDb; readonly vault: Vault } | undefined> {
	if (factory === null || factory === undefined) return undefined;
	const db = new HoldfastDb(name, factory);
	try {
		await db.open();
		return { db, vault: await openVault(db) };
	} catch {
		db.close();
		return undefined;
	}
}
