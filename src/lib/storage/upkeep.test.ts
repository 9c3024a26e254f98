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
		const bytes = await writtenDuring(() => aRun({ name, run: 'first' }).log);
		expect(bytes).toBe(0);
		expect(await kept(name)).toEqual({ runs: ['first'], ballast: [] });
	});

	it('is noted before anything else may be written', async () => {
		const name = aDatabase();
		await aRun({ name, run: 'first' }).isNoted;
		expect((await kept(name)).runs).toEqual(['first']);
	});

	it('renews the log after a run that did not end, and leaves nothing of it', async () => {
		const name = aDatabase();
		await aRun({ name, run: 'killed' }).log;
		let log: unknown;
		const bytes = await writtenDuring(async () => {
			log = await aRun({ name, run: 'next' }).log;
		});
		expect(log).toBe('renewed');
		expect(bytes).toBeGreaterThan(4 * 2 ** 20);
		expect(await kept(name)).toEqual({ runs: ['next'], ballast: [] });
	});

	it('trusts the log after a run that ended in order', async () => {
		const name = aDatabase();
		const first = aRun({ name, run: 'first' });
		await first.log;
		first.end();
		await vi.waitFor(async () => expect((await kept(name)).runs).toEqual([]));
		expect(await aRun({ name, run: 'next' }).log).toBe('sound');
	});

	it('counts as running again when it comes back from its rest', async () => {
		const name = aDatabase();
		const locks = someLocks();
		const first = aRun({ name, run: 'first', locks });
		await first.log;
		first.end();
		first.resume();
		await vi.waitFor(async () => expect((await kept(name)).runs).toEqual(['first']));
		expect(await aRun({ name, run: 'second', locks }).log).toBe('sound');
		expect(await aRun({ name, run: 'after a kill of both' }).log).toBe('renewed');
	});

	it('does not take another tab for a run that was cut off', async () => {
		const name = aDatabase();
		const locks = someLocks();
		await aRun({ name, run: 'first', locks }).log;
		expect(await aRun({ name, run: 'second', locks }).log).toBe('sound');
		expect((await kept(name)).runs).toEqual(['first', 'second']);
	});

	it('is taken over by the next tab where the one that renews is closed meanwhile', async () => {
		const name = aDatabase();
		await aRun({ name, run: 'killed' }).log;
		const locks = someLocks();
		let isClosed = false;
		const stop = onPut((value) => {
			if (value instanceof Uint8Array && !isClosed) throw new DOMException('closed', 'AbortError');
		});
		const first = aRun({ name, run: 'first', locks });
		const second = aRun({ name, run: 'second', locks });
		expect(await first.log).toBe('at-risk');
		isClosed = true;
		first.end();
		expect(await second.log).toBe('renewed');
		stop();
		expect((await kept(name)).runs).toEqual(['second']);
	});

	it('looks back also where the browser has no locks', async () => {
		const name = aDatabase();
		await beginRun({ name, run: 'killed', indexedDB }).log;
		expect(await beginRun({ name, run: 'next', indexedDB }).log).toBe('renewed');
	});

	it('says that the plans are at risk where there was no room', async () => {
		const name = aDatabase();
		await aRun({ name, run: 'killed' }).log;
		const stop = onPut((value) => {
			if (value instanceof Uint8Array) throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await aRun({ name, run: 'full' }).log).toBe('at-risk');
		stop();
		expect((await kept(name)).runs).toContain('killed');
	});

	it('goes on without a word where the browser refuses', async () => {
		const refusing = new Proxy(indexedDB, {
			get: () => () => {
				throw new DOMException('not here', 'SecurityError');
			}
		});
		const run = aRun({ name: aDatabase(), run: 'any', factory: refusing });
		await run.isNoted;
		expect(await run.log).toBe('sound');
		expect(() => {
			run.end();
		}).not.toThrow();
	});
});
