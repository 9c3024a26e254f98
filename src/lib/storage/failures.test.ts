import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoldfastDb } from './db';
import type { PlanStore } from './plan-list';
import { aVersionOneOf, writeRows } from './scenarios.builders';
import { aPlan, aPlanWithThreats } from './storage.builders';
import { aDatabase, aTab, look, opened, retitle, watchDurability } from './store.builders';

let weakWrites: () => readonly string[];
let name: string;

beforeEach(() => {
	weakWrites = watchDurability();
	name = aDatabase();
	// Dexie warns when it opens a database again.
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
	vi.unstubAllGlobals();
});

/** A browser's database of which only opening is special. */
const factoryThat = (open: IDBFactory['open']): IDBFactory =>
	Object.create(indexedDB, { open: { value: open } }) as IDBFactory;

/** Opening answers with an error, as private windows do. */
const refusing = (error: string): IDBFactory =>
	factoryThat(() => {
		const request = Object.assign(new EventTarget(), {
			error: new DOMException('Not in this window', error),
			onerror: undefined as ((event: Event) => void) | undefined
		});
		setTimeout(() => {
			const event = new Event('error');
			Object.defineProperty(event, 'target', { value: request });
			request.onerror?.(event);
		});
		return request as unknown as IDBOpenDBRequest;
	});

describe('a browser without a usable database', () => {
	it.each([
		['answers with InvalidStateError', refusing('InvalidStateError'), 'refused'],
		['answers with SecurityError', refusing('SecurityError'), 'refused'],
		['answers that the disk is full', refusing('QuotaExceededError'), 'full'],
		['has none', null, 'missing']
	] as const)('keeps plans in memory when it %s', async (_, factory, why) => {
		const store = await aTab(name, { indexedDB: factory });
		expect(store.keeping).toEqual({ kind: 'memory', why });
		const handle = await store.create(aPlan());
		retitle(handle, 'For now');
		expect(handle.save.state).toBe('memory-only');
		expect(await store.list()).toMatchObject([{ title: 'For now' }]);
	});

	it('keeps plans in memory when asking for it is forbidden', async () => {
		vi.stubGlobal('indexedDB', indexedDB);
		Object.defineProperty(globalThis, 'indexedDB', {
			configurable: true,
			get: () => {
				throw new DOMException('Not in this window', 'SecurityError');
			}
		});
		expect((await aTab(name)).keeping).toEqual({ kind: 'memory', why: 'refused' });
	});

	it('keeps plans in memory when keys cannot be stored, as in some private windows', async () => {
		const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('The object can not be cloned.', 'DataCloneError');
		});
		expect((await aTab(name)).keeping).toEqual({ kind: 'memory', why: 'refused' });
		add.mockRestore();
	});
});

/** Connections of one tab, which the browser may close. */
function aClosableFactory() {
	const connections: IDBDatabase[] = [];
	const factory = factoryThat((database, version) => {
		const request = indexedDB.open(database, version);
		request.addEventListener('success', () => connections.push(request.result));
		return request;
	});
	return { factory, connections };
}

describe('a database that the browser closes under us', () => {
	it.each([false, true])('is opened again, and writing goes on (told: %s)', async (isTold) => {
		const { factory, connections } = aClosableFactory();
		const store = await aTab(name, { indexedDB: factory });
		const handle = await store.create(aPlan());
		const said = vi.fn();
		handle.subscribe(() => {
			said(handle.save.state);
		});
		for (const connection of connections) {
			connection.close();
			if (isTold) connection.onclose?.(new Event('close'));
		}
		retitle(handle, 'Written afterwards');
		await handle.pending();
		expect(said).not.toHaveBeenCalledWith('failed');
		expect(connections).toHaveLength(2);
		expect(await store.list()).toMatchObject([{ title: 'Written afterwards' }]);
		expect((await opened(await aTab(name))).plan.settings.title).toBe('Written afterwards');
	});

	it('is not written to when a newer Holdfast has changed it meanwhile', async () => {
		const { factory, connections } = aClosableFactory();
		const store = await aTab(name, { indexedDB: factory });
		const handle = await store.create(aPlan());
		for (const connection of connections) connection.close();
		const newer = new HoldfastDb(name, indexedDB);
		newer.version(9).stores({ later: 'id' });
		await newer.open();
		retitle(handle, 'Too late');
		await vi.waitFor(() => {
			expect(store.keeping).toEqual({ kind: 'look-only' });
		});
		await handle.pending();
		expect(await newer.log.count()).toBe(1);
		expect(handle.save).toMatchObject({ state: 'failed' });
		expect(handle.change('later', (draft) => (draft.settings.title = 'Later')).ok).toBe(false);
		newer.close();
	});

	it('gets its slot back when the browser cleared everything, so that a new plan opens later', async () => {
		const store = await aTab(name);
		await store.create(aPlan());
		await look(name, (db) => Promise.all(db.tables.map((table) => table.clear())));
		await store.create(aPlan({ id: 'afterwards' }));
		expect((await (await aTab(name)).list()).map(({ kind }) => kind)).toEqual(['plan']);
	});

	it('takes no plan under the slot of another vault', async () => {
		const store = await aTab(name);
		await look(name, (db) => Promise.all(db.tables.map((table) => table.clear())));
		await aTab(name);
		await expect(store.create(aPlan())).rejects.toThrow();
		expect(await store.list()).toEqual([]);
	});
});

describe('an older tab that does not let go of the database', () => {
	it('is waited for, in so many words, and then everything goes on', async () => {
		await writeRows(await (await aTab(name)).create(aPlanWithThreats(1)), 2);
		const older = await aVersionOneOf(name);
		const request = indexedDB.open(older, 10);
		await new Promise((resolve) => (request.onsuccess = resolve));
		const waits: boolean[] = [];
		const store = aTab(older, { onWaiting: (isWaiting) => waits.push(isWaiting) });
		await vi.waitFor(() => {
			expect(waits).toEqual([true]);
		});
		request.result.close();
		expect((await store).keeping).toEqual({ kind: 'kept' });
		expect(waits).toEqual([true, false]);
		expect((await opened(await store)).damage).toEqual([]);
	});
});

describe('a clock that is set', () => {
	const year = 365 * 24 * 60 * 60 * 1000;
	const clock = { time: 0 };
	let store: PlanStore;

	beforeEach(async () => {
		clock.time = 10 * year;
		store = await aTab(name, { now: () => clock.time });
	});

	it('loses nothing, and the dates are what it said', async () => {
		const handle = await store.create(aPlan());
		for (const jump of [-year, 3 * year, -5 * year]) {
			clock.time += jump;
			retitle(handle, `At ${String(clock.time)}`);
			await handle.pending();
			expect(handle.save).toMatchObject({ state: 'saved', since: clock.time });
			expect(await store.list()).toMatchObject([
				{ title: `At ${String(clock.time)}`, changedAt: clock.time }
			]);
		}
		expect((await opened(await aTab(name))).plan).toEqual(handle.plan);
	});

	it('orders the list by the dates it said, and nothing falls out', async () => {
		await store.create(aPlan({ id: 'then' }));
		clock.time -= year;
		await store.create(aPlan({ id: 'now' }));
		expect((await store.list()).map(({ id }) => id)).toEqual(['then', 'now']);
	});

	it('joins nothing to a step of the time before', async () => {
		const handle = await store.create(aPlan());
		const type = (title: string) =>
			handle.change('title', (draft) => (draft.settings.title = title), { join: 'title' });
		type('Before');
		for (const jump of [-year, 2 * year]) {
			clock.time += jump;
			type(`At ${String(clock.time)}`);
		}
		handle.undo();
		expect(handle.plan.settings.title).toBe(`At ${String(9 * year)}`);
		handle.undo();
		expect(handle.plan.settings.title).toBe('Before');
	});
});
