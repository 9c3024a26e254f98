import type { Page } from '@playwright/test';

/**
 * Takes the database back to the version before: the same rows in a database that has only the tables of that time. A
 * row is sealed in the same way in both. On an address that holds no Holdfast, so that nothing has the database open.
 */
export async function makeOlder(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/_app/version.json`);
	await page.evaluate(takeBack);
}

/** Runs in the page. */
async function takeBack(): Promise<void> {
	// The fourth version, in tenths as Dexie counts.
	const OLDER = 40;
	const tables: Readonly<Record<string, string | string[]>> = {
		slots: 'id',
		plans: 'id',
		log: ['planId', 'writer', 'counter'],
		snapshots: 'id',
		health: 'id',
		packs: 'id',
		rounds: 'planId',
		sealedEntries: 'id'
	};
	const indexes: Readonly<Record<string, string>> = {
		snapshots: 'planId',
		sealedEntries: 'roundId'
	};
	const names = Object.keys(tables);
	const finished = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('The database refused'));
		});
	const from = await finished(indexedDB.open('holdfast'));
	const stores = from.transaction(names);
	const rows = await Promise.all(
		names.map((name) => finished(stores.objectStore(name).getAll() as IDBRequest<unknown[]>))
	);
	from.close();
	await finished(indexedDB.deleteDatabase('holdfast'));
	const opening = indexedDB.open('holdfast', OLDER);
	opening.onupgradeneeded = () => {
		for (const name of names) {
			const keyPath = tables[name] ?? 'id';
			const store = opening.result.createObjectStore(name, { keyPath });
			const index = indexes[name];
			if (index !== undefined) store.createIndex(index, index);
		}
	};
	const to = await finished(opening);
	const writing = to.transaction(names, 'readwrite', { durability: 'strict' });
	for (const [at, name] of names.entries())
		for (const row of rows[at] ?? []) writing.objectStore(name).add(row);
	await new Promise((resolve, reject) => {
		writing.oncomplete = resolve;
		writing.onabort = () => reject(writing.error ?? new Error('The database refused'));
	});
	to.close();
}
