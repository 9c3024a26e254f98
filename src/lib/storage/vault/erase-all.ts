import { Dexie } from 'dexie';
import type { HoldfastDb } from '../db';
import type { PlanStoreOptions } from '../plan-list';
import type { Tabs } from '../tabs';
import { upkeepName } from '../upkeep';

/** Milliseconds that another window may keep a database from going. It goes then as soon as that window lets go. */
const PATIENCE = 5_000;

/** What is to be destroyed. */
export interface Erasing {
	readonly db: HoldfastDb;
	readonly options: Pick<PlanStoreOptions, 'name' | 'indexedDB'>;
	readonly tabs: Tabs;
}

/**
 * Destroys the slots in a transaction of their own: from then on nothing opens. Then every row, then the databases
 * themselves. The other windows hear of it once the slots are gone, and let go. Rejects when it is not certain that the
 * slots are gone; then as much as possible of the rest is gone all the same.
 */
export async function eraseEverything({ db, options, tabs }: Erasing): Promise<void> {
	const steps = [() => eraseSlots(db), () => eraseRows(db), () => inTime(db.delete())];
	let areSlotsGone = false;
	let trouble: Error | undefined;
	for (const step of steps) {
		const failed = await attempt(step);
		trouble ??= failed;
		// Whoever says "erased" too early shows a page that is not true.
		if (failed === undefined && !areSlotsGone) tabs.tellOthers({ kind: 'erased' });
		areSlotsGone ||= failed === undefined;
	}
	await attempt(() => inTime(neighbour(options).delete()));
	if (!areSlotsGone) throw trouble ?? new Error('The browser refuses');
}

/** What holds keys, before anything else. */
async function eraseSlots(db: HoldfastDb): Promise<void> {
	if (!db.isOpen()) await db.open();
	const { slots, moves, vaultNotes } = db;
	const tables = [slots, moves, vaultNotes].filter((table) => table !== undefined);
	await db.transaction('rw', tables, async () => {
		for (const table of tables) await table.clear();
	});
}

/** A database goes only when the last window has let go of it; its rows go now. */
async function eraseRows(db: HoldfastDb): Promise<void> {
	await db.transaction('rw', db.tables, async () => {
		for (const table of db.tables) await table.clear();
	});
}

function neighbour({ name, indexedDB }: Erasing['options']): Dexie {
	const factory = indexedDB ?? globalThis.indexedDB;
	return new Dexie(upkeepName(name), { indexedDB: factory, IDBKeyRange });
}

/** The error of a step that failed; the next one is taken all the same. */
async function attempt(step: () => Promise<unknown>): Promise<Error | undefined> {
	try {
		await step();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error : new Error('The browser refuses');
	}
}

/** Rejects when nobody has confirmed the deletion in time. */
const inTime = (deletion: PromiseLike<void>): Promise<void> =>
	Promise.race([
		deletion,
		new Promise<void>((_, reject) => {
			setTimeout(() => {
				reject(new Error('Another window holds the database'));
			}, PATIENCE);
		})
	]);
