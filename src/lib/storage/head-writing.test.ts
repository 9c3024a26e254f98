import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPlan } from './storage.builders';
import { aDatabase, aTab, change, look, retitle, watchDurability } from './store.builders';
import type { PlanStore } from './plan-store';

let weakWrites: () => readonly string[];

beforeEach(() => {
	weakWrites = watchDurability();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** A clock that stands until it is set. */
function aClock() {
	let at = 1_000_000;
	return { now: () => at, pass: (milliseconds: number) => (at += milliseconds) };
}

const dateIn = async (store: PlanStore): Promise<number | undefined> => {
	const [summary] = await store.list();
	return summary?.kind === 'plan' ? summary.changedAt : undefined;
};

/**
 * Counts writes of heads in one database; from the first `refuse` on they fail. Plans that an earlier test file left
 * open in this process may write theirs meanwhile.
 */
function watchHeads(name: string) {
	let count = 0;
	let refused = false;
	const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
		?.value as IDBObjectStore['put'];
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: unknown,
		key?: IDBValidKey
	) {
		if (this.transaction.db.name !== name) return put.call(this, value, key);
		if (this.name === 'plans') count++;
		if (refused) throw new DOMException('The disk is full', 'QuotaExceededError');
		return put.call(this, value, key);
	});
	return { count: () => count, refuse: () => (refused = true) };
}

async function aPlanThatWasChanged() {
	const clock = aClock();
	const name = aDatabase();
	const store = await aTab(name, { now: clock.now });
	const handle = await store.create(aPlan());
	const write = async (text: string): Promise<void> => {
		change(handle, (draft) => (draft.settings.focalQuestion = text));
		await handle.pending();
	};
	await write('first');
	return { name, clock, store, handle, write };
}

describe('what the list shows of an open plan', () => {
	it('is not written again with every row, but its date follows', async () => {
		const { name, clock, store, write } = await aPlanThatWasChanged();
		const heads = watchHeads(name);
		clock.pass(500);
		await write('second');
		await write('third');
		expect(heads.count()).toBe(0);
		clock.pass(2_000);
		await write('fourth');
		expect(heads.count()).toBe(1);
		expect(await dateIn(store)).toBe(clock.now());
	});

	it('is written with the row that changes it', async () => {
		const { store, handle } = await aPlanThatWasChanged();
		retitle(handle, 'Another title');
		await handle.pending();
		expect(await store.list()).toMatchObject([{ title: 'Another title' }]);
	});

	it('has its date two seconds after the last row, without another one', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { clock, store, handle, write } = await aPlanThatWasChanged();
		clock.pass(700);
		const writing = write('second');
		await vi.advanceTimersByTimeAsync(100);
		await writing;
		expect(await dateIn(store)).not.toBe(clock.now());
		await vi.advanceTimersByTimeAsync(2_000);
		await handle.pending();
		expect(await dateIn(store)).toBe(clock.now());
	});

	it('has its date when the plan was closed', async () => {
		const { clock, store, handle, write } = await aPlanThatWasChanged();
		clock.pass(700);
		await write('second');
		expect(await dateIn(store)).not.toBe(clock.now());
		await handle.close();
		expect(await dateIn(store)).toBe(clock.now());
	});

	it('follows a clock that was set back', async () => {
		const { clock, store, write } = await aPlanThatWasChanged();
		clock.pass(-60_000);
		await write('second');
		expect(await dateIn(store)).toBe(clock.now());
	});

	it('takes no word back when it alone cannot be written: every row is durable', async () => {
		const { name, handle, write } = await aPlanThatWasChanged();
		await write('second');
		const heads = watchHeads(name);
		heads.refuse();
		await handle.close();
		expect(heads.count()).toBe(1);
		expect(handle.save.state).toBe('saved');
	});

	it('lets a row fail whose plan was removed, also when the head would stay away', async () => {
		const { name, store, handle } = await aPlanThatWasChanged();
		await store.remove('plan-1');
		change(handle, (draft) => (draft.settings.focalQuestion = 'too late'));
		await handle.pending();
		expect(handle.save).toMatchObject({ state: 'failed', reason: 'removed' });
		expect(await look(name, (db) => db.log.count())).toBe(0);
	});
});
