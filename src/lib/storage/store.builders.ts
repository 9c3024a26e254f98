import { expect, vi } from 'vitest';
import type { Plan } from '../domain/plan/plan';
import { HoldfastDb, type LogRow } from './db';
import type { PlanHandle } from './plan-handle';
import { openPlanStore, type PlanStore, type PlanStoreOptions } from './plan-store';

export { someLocks } from './locks.builders';

let databases = 0;
let clock = 0;

/** The name of a database that no other test uses. */
export const aDatabase = (): string => `database-${String(++databases)}`;

/** A clock that moves on by one with every look. */
const now = (): number => ++clock;

/** One tab of the browser. */
export const aTab = (name: string, options: Partial<PlanStoreOptions> = {}): Promise<PlanStore> =>
	openPlanStore({ name, now, ...options });

/** Opens a plan that must open. */
export async function opened(store: PlanStore, id = 'plan-1'): Promise<PlanHandle> {
	const handle = await store.open(id);
	if (!handle.ok) throw new Error(handle.error.code);
	return handle.value;
}

/** Changes a plan that must let itself be changed. */
export function change(handle: PlanHandle, recipe: (draft: Plan) => void): void {
	expect(handle.change('change', recipe).ok).toBe(true);
}

/** Gives a plan another title. */
export const retitle = (handle: PlanHandle, title: string): void => {
	change(handle, (draft) => {
		draft.settings.title = title;
	});
};

/** A look at the tables themselves. */
export async function look<T>(name: string, see: (db: HoldfastDb) => PromiseLike<T>): Promise<T> {
	const db = new HoldfastDb(name, indexedDB);
	try {
		return await see(db);
	} finally {
		db.close();
	}
}

/** Notes every write transaction that a crash could undo after it was reported as done. */
export function watchDurability(): () => readonly string[] {
	const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
	return () => {
		const weak = spy.mock.calls.filter(
			([, mode, options]) => mode === 'readwrite' && options?.durability !== 'strict'
		);
		spy.mockRestore();
		return weak.map(([stores]) => JSON.stringify(stores));
	};
}

/** Makes adding to the log fail until the disk is emptied; notes the rows that were refused. */
export function fillTheDisk(): { readonly refused: readonly LogRow[]; readonly empty: () => void } {
	const refused: LogRow[] = [];
	const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')
		?.value as IDBObjectStore['add'];
	const spy = vi.spyOn(IDBObjectStore.prototype, 'add');
	spy.mockImplementation(function (this: IDBObjectStore, value: LogRow, key?: IDBValidKey) {
		if (this.name !== 'log') return add.call(this, value, key);
		refused.push(value);
		throw new DOMException('The disk is full', 'QuotaExceededError');
	});
	return {
		refused,
		empty: () => {
			spy.mockRestore();
		}
	};
}

/** The database as one tab sees it, until the tab is killed. */
export function aMortalFactory(): { readonly factory: IDBFactory; readonly kill: () => void } {
	const connections: IDBDatabase[] = [];
	let isDead = false;
	const open: IDBFactory['open'] = (name, version) => {
		// A store opens again what was closed under it: the dead do not.
		if (isDead) throw new DOMException('The tab is gone', 'InvalidStateError');
		const request = indexedDB.open(name, version);
		request.addEventListener('success', () => connections.push(request.result));
		return request;
	};
	const factory = new Proxy(indexedDB, {
		get: (target, property) =>
			property === 'open' ? open : (Reflect.get(target, property, target) as unknown)
	});
	const kill = (): void => {
		isDead = true;
		for (const connection of connections) {
			connection.transaction = () => {
				throw new DOMException('The tab is gone', 'InvalidStateError');
			};
		}
	};
	return { factory, kill };
}
