import { DurableStore } from './durable-store';
import { openDatabase } from './opening';
import type { PlanStore, PlanStoreOptions } from './plan-list';

export type { PackStore } from './pack-store';
export type { Keeping, OpenError, PlanStore, PlanStoreOptions, PlanSummary } from './plan-list';

/**
 * Opens the plans of this browser. Never rejects: where there is no database, or it refuses, the store keeps
 * everything in memory and says so (`keeping`, and `save` of every plan).
 */
export async function openPlanStore(options: PlanStoreOptions): Promise<PlanStore> {
	const opened = await openDatabase(options);
	if (opened.kind === 'kept') return new DurableStore(opened.db, opened.vault, options);
	const { MemoryStore } = await import('./memory-store');
	return new MemoryStore(options, opened);
}
