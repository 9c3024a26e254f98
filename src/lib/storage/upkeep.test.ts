import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { aDatabase, someLocks } from './store.builders';
import { beginRun, type Run } from './upkeep';

interface Tab {
	readonly name: string;
	readonly run: string;
	readonly locks?: LockManager;
	readonly factory?: IDBFactory;
}

const aRun = ({ name, run, locks = someLocks(), factory = indexedDB }: Tab): Run =>
	beginRun({ name, run, locks, indexedDB: factory });

/** What the neighbour of the plans holds. */
async function kept(name: string): Promise<{ runs: IDBValidKey[]; ballast: IDBValidKey[] }> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(`${name}-upkeep`);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not opened'));
	});
	const keysOf = (store: string): Promise<IDBValidKey[]> =>
		new Promise((resolve) => {
			const request = db.transaction(store).objectStore(store).getAllKeys();
			request.onsuccess = () => resolve(request.result);
		});
	const both = { runs: await keysOf('runs'), ballast: await keysOf('ballast') };
	db.close();
	return both;
}

/** Lets something see every value that is put beside the plans, until the way back is taken. */
function onPut(see: (value: unknown) => void): () => void {
	const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
	const original = put?.value as IDBObjectStore['put'];
	IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
		see(value);
		return original.call(this, value, key);
	};
	return () => {
		Object.defineProperty(IDBObjectStore.prototype, 'put', put ?? {});
	};
}

/** Counts the bytes that are written beside the plans while something goes on. */
async function writtenDuring(task: () => Promise<unknown>): Promise<number> {
	let bytes = 0;
	const stop = onPut((value) => {
		if (value instanceof Uint8Array) bytes += value.length;
	});
	await task();
	stop();
	return bytes;
}

describe('a run of the page', () => {
	it('writes nothing of weight at the very first start, and is noted', async () => {
		const name = aDatabase();
		const bytes = await writtenDuring(() => aRun({ name, run: 'first' }).isLogRenewed);
		expect(bytes).toBe(0);
		expect(await kept(name)).toEqual({ runs: ['first'], ballast: [] });
	});

	it('renews the log after a run that did not end, and leaves nothing of it', async () => {
		const name = aDatabase();
		await aRun({ name, run: 'killed' }).isLogRenewed;
		const next = { renewed: Promise.resolve(false) };
		const bytes = await writtenDuring(
			() => (next.renewed = aRun({ name, run: 'next' }).isLogRenewed)
		);
		expect(await next.renewed).toBe(true);
		expect(bytes).toBeGreaterThan(4 * 2 ** 20);
		expect(await kept(name)).toEqual({ runs: ['next'], ballast: [] });
	});

	it('trusts the log after a run that ended in order', async () => {
		const name = aDatabase();
		const first = aRun({ name, run: 'first' });
		await first.isLogRenewed;
		first.end();
		await vi.waitFor(async () => expect((await kept(name)).runs).toEqual([]));
		expect(await aRun({ name, run: 'next' }).isLogRenewed).toBe(false);
	});

	it('counts as running again when it comes back from its rest', async () => {
		const name = aDatabase();
		const first = aRun({ name, run: 'first' });
		await first.isLogRenewed;
		first.end();
		first.resume();
		await vi.waitFor(async () => expect((await kept(name)).runs).toEqual(['first']));
		expect(await aRun({ name, run: 'next' }).isLogRenewed).toBe(true);
	});

	it('does not take a second tab for a run that was cut off', async () => {
		const name = aDatabase();
		const locks = someLocks();
		await aRun({ name, run: 'first', locks }).isLogRenewed;
		expect(await aRun({ name, run: 'second', locks }).isLogRenewed).toBe(false);
		expect((await kept(name)).runs).toEqual(['first', 'second']);
	});

	it('looks back also where the browser has no locks', async () => {
		const name = aDatabase();
		await beginRun({ name, run: 'killed', indexedDB }).isLogRenewed;
		expect(await beginRun({ name, run: 'next', indexedDB }).isLogRenewed).toBe(true);
	});

	it('tries again at the next start where there was no room', async () => {
		const name = aDatabase();
		await aRun({ name, run: 'killed' }).isLogRenewed;
		const stop = onPut((value) => {
			if (value instanceof Uint8Array) throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await aRun({ name, run: 'full' }).isLogRenewed).toBe(false);
		stop();
		expect((await kept(name)).runs).toContain('killed');
		expect(await aRun({ name, run: 'next' }).isLogRenewed).toBe(true);
	});

	it('goes on without a word where the browser refuses', async () => {
		const refusing = new Proxy(indexedDB, {
			get: () => () => {
				throw new DOMException('not here', 'SecurityError');
			}
		});
		const run = aRun({ name: aDatabase(), run: 'any', factory: refusing });
		expect(await run.isLogRenewed).toBe(false);
		expect(() => run.end()).not.toThrow();
	});
});
