import { catalogue } from '$lib/content/catalogue';
import { progressOfPlan } from '$lib/domain/steps';
import { openPlanStore, type PlanStore } from '$lib/storage/plan-store';
import type { PlanHandle } from '$lib/storage/plan-handle';
import { impactAt, largePlan, type Size } from './large-plan';

/** The database of the product, so that the product's own pages find what is made here. */
const DATABASE = 'holdfast';

interface Opening {
	/** Without locks no log is ever made shorter. */
	readonly locks?: LockManager;
	/** True: nothing is kept for the list of plans, whose cost is then no part of a write. */
	readonly isBare?: boolean;
}

/** The plans of this browser, as the product opens them. */
export const openStore = ({ locks, isBare = false }: Opening = {}): Promise<PlanStore> =>
	openPlanStore({
		name: DATABASE,
		now: () => Date.now(),
		locks,
		...(isBare ? {} : { progressOf: progressOfPlan })
	});

/** Opens a plan that must be there. */
export async function openHandle(store: PlanStore, id: string): Promise<PlanHandle> {
	const opened = await store.open(id);
	if (!opened.ok) throw new Error(`${id}: ${opened.error.code}`);
	return opened.value;
}

/** Stores a plan of a size, bookmarked at a step. */
export async function makePlan(id: string, size: Size, step: string): Promise<void> {
	const store = await openStore();
	const handle = await store.create(largePlan(id, size, catalogue));
	await handle.close();
	await store.setNote(id, 'bookmark', { machineVersion: 1, step, returning: false });
	await store.close();
}

/** Removes every plan. */
export async function removeAll(): Promise<void> {
	const store = await openStore();
	for (const { id } of await store.list()) await store.remove(id);
	await store.close();
}

/**
 * Adds so many updates to a plan's log, one row each: mostly typing, some scores and some actions. The rows are
 * written without strict durability and without what the list shows, because only their number is wanted.
 */
export async function addUpdates(id: string, count: number): Promise<void> {
	const restore = relaxDurability();
	const store = await openStore({ isBare: true });
	const handle = await openHandle(store, id);
	const threatIds = Object.keys(handle.plan.threats);
	for (let n = 0; n < count; n++) {
		changeOne(handle, threatIds[(n * 37) % threatIds.length] ?? '', n);
		await handle.pending();
	}
	await handle.close();
	await store.close();
	restore();
}

function changeOne(handle: PlanHandle, threatId: string, n: number): void {
	handle.change('threat', (draft) => {
		const threat = draft.threats[threatId];
		const entry = draft.entries[`${threatId}/view-0`];
		if (threat !== undefined && n % 4 !== 0) threat.description += ' and so';
		if (entry !== undefined && n % 4 === 0) entry.mission = impactAt(n / 4);
	});
}

function relaxDurability(): () => void {
	const { prototype } = IDBDatabase;
	const own = Object.getOwnPropertyDescriptor(prototype, 'transaction');
	const original = own?.value as IDBDatabase['transaction'];
	prototype.transaction = function (this: IDBDatabase, stores, mode) {
		return original.call(this, stores, mode, { durability: 'relaxed' });
	};
	return () => {
		prototype.transaction = original;
	};
}

/** Makes the log of a plan one snapshot, in the product's own way, and waits until that is done. */
export async function compact(id: string): Promise<void> {
	const store = await openStore({ locks: navigator.locks });
	const handle = await openHandle(store, id);
	while ((await countRows(id)) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
	await handle.close();
	await store.close();
}

/** A connection of our own to the same database, past the product's code. */
export const connect = (): Promise<IDBDatabase> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.open(DATABASE);
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('The database did not open'));
		};
	});

async function countRows(id: string): Promise<number> {
	const db = await connect();
	const count = await new Promise<number>((resolve) => {
		const request = db
			.transaction('log')
			.objectStore('log')
			.count(IDBKeyRange.bound([id], [id, []]));
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
	db.close();
	return count;
}
