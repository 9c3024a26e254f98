import type { Page } from '@playwright/test';

/** Dexie counts its versions in tenths of the browser's. */
export const FIRST_VERSION = 10;
export const LATER_VERSION = 90;

/** From the next page on, every write of these tables fails as on a full disk, until `freeTheDisk`. */
export async function fillTheDisk(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { prototype } = IDBObjectStore;
		const { add, put } = Object.getOwnPropertyDescriptors(prototype);
		const refuse = (): never => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(prototype, { add: refuse, put: refuse });
		Object.assign(window, { freeTheDisk: () => Object.defineProperties(prototype, { add, put }) });
	});
}

/** Room again on the disk that `fillTheDisk` filled, in the page that is open. */
export async function freeTheDisk(page: Page): Promise<void> {
	await page.evaluate(() => {
		(window as unknown as { freeTheDisk: () => void }).freeTheDisk();
	});
}

/** From the next page on, there is no database at all, or opening it is refused. */
export async function withoutDatabase(page: Page, how: 'missing' | 'refused'): Promise<void> {
	await page.addInitScript((kind) => {
		if (kind === 'missing') {
			Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
			return;
		}
		IDBFactory.prototype.open = () => {
			throw new DOMException('not here', 'SecurityError');
		};
	}, how);
}

/** Opens the raw database in a page that does not run Holdfast's store, and holds it, deaf to every request. */
export async function holdDatabase(page: Page, version: number): Promise<void> {
	await page.evaluate(
		(at) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('holdfast', at);
				request.onupgradeneeded = () => {
					const { result: db } = request;
					if (db.objectStoreNames.length > 0) return;
					db.createObjectStore('slots', { keyPath: 'id' });
					db.createObjectStore('plans', { keyPath: 'id' });
					db.createObjectStore('log', { keyPath: ['planId', 'writer', 'counter'] });
					const snapshots = db.createObjectStore('snapshots', { keyPath: 'id' });
					snapshots.createIndex('planId', 'planId');
				};
				request.onsuccess = () => {
					Object.assign(window, { held: request.result });
					resolve();
				};
				request.onerror = () => reject(request.error ?? new Error('not opened'));
			}),
		version
	);
}

interface Damage {
	readonly table: string;
	readonly field: string;
	/** The smallest row of a log is the latest edit, as a rule; the largest is the plan as it was made. */
	readonly which: 'all' | 'smallest';
}

/** Overwrites one field of stored rows with forty noughts. */
export async function damage(page: Page, what: Damage): Promise<void> {
	await page.evaluate(async ({ table, field, which }) => {
		const wait = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no answer'));
			});
		const db = await wait(indexedDB.open('holdfast'));
		const store = db.transaction(table, 'readwrite').objectStore(table);
		const rows = (await wait(store.getAll())) as Record<string, Uint8Array>[];
		const sorted = rows.sort((a, b) => (a[field]?.length ?? 0) - (b[field]?.length ?? 0));
		const chosen = which === 'all' ? sorted : sorted.slice(0, 1);
		if (chosen.length === 0) throw new Error('nothing to damage');
		for (const row of chosen) await wait(store.put({ ...row, [field]: new Uint8Array(40) }));
		db.close();
	}, what);
}
