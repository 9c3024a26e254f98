import { DurableStore } from './durable-store';
import { openDatabase, type Opened } from './opening';
import type { PlanStore, PlanStoreOptions } from './plan-list';
import type { Door } from './vault/door';

export type { PackStore } from './pack-store';
export type { Keeping, OpenError, PlanStore, PlanStoreOptions, PlanSummary } from './plan-list';

/**
 * Finds the plans of this browser, open or behind a passphrase. Never rejects: where there is no database, or it
 * refuses, the store keeps everything in memory and says so (`keeping`, and `save` of every plan).
 */
export async function openDoor(options: PlanStoreOptions): Promise<Door> {
	const opened = await openDatabase(options);
	if (opened.kind === 'shut') {
		const { PassphraseDoor } = await import('./vault/locked-door');
		return new PassphraseDoor(opened.db, options, opened.isUnfinished);
	}
	if (opened.kind === 'stuck') return opened;
	return { kind: 'open', store: await storeOf(opened, options) };
}

async function storeOf(
	opened: Exclude<Opened, { kind: 'shut' | 'stuck' }>,
	options: PlanStoreOptions
): Promise<PlanStore> {
	if (opened.kind === 'kept') return new DurableStore({ ...opened, options });
	const { MemoryStore } = await import('./memory-store');
	return new MemoryStore(options, opened);
}

/** Opens plans that no passphrase protects. Rejects when one does. */
export async function openPlanStore(options: PlanStoreOptions): Promise<PlanStore> {
	const door = await openDoor(options);
	if (door.kind !== 'open') throw new Error('The plans of this browser are locked');
	return door.store;
}
