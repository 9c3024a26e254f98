import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePack } from '$lib/content/sample-pack';
import { err, ok } from '../../domain/result';
import type { PlanHandle } from '../plan-handle';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { aBallot, aSheet, phrase, quickly } from '../sealed/sealed.builders';
import { aPlan } from '../storage.builders';
import { fillTheDisk, opened, retitle, someLocks } from '../store.builders';
import { aLockedDatabase, anUnlockedTab, right } from './vault.builders';

let name: string;
let locks: LockManager;
let stores: PlanStore[];

beforeEach(async () => {
	name = await aLockedDatabase(right);
	locks = someLocks();
	stores = [];
});
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(stores.map((store) => store.close()));
});

async function aWindow(options: Partial<PlanStoreOptions> = {}): Promise<PlanStore> {
	const store = await anUnlockedTab(name, { locks, ...options });
	stores.push(store);
	return store;
}

const heldLocks = async (): Promise<number> => (await locks.query()).held?.length ?? 0;

const titleAfterwards = async (): Promise<string> =>
	(await opened(await aWindow())).plan.settings.title;

describe('locking', () => {
	it('saves what was typed a moment before and lets everything go', async () => {
		const store = await aWindow();
		const handle = await opened(store);
		retitle(handle, 'Typed a moment before');
		expect(await store.guard.lock()).toEqual(ok(undefined));
		expect(handle.change('late', (draft) => (draft.settings.title = 'Late')).ok).toBe(false);
		expect(await heldLocks()).toBe(0);
		expect(await titleAfterwards()).toBe('Typed a moment before');
	});

	it('leaves a store with which nothing can be read or written any more', async () => {
		const store = await aWindow();
		const packs = await store.packs();
		await store.guard.lock();
		expect(await store.open('plan-1')).toEqual({ ok: false, error: { code: 'taken-over' } });
		await expect(store.create(aPlan({ id: 'late' }))).rejects.toThrow();
		await expect(packs.keep(samplePack, true)).rejects.toThrow();
		expect(await store.note('plan-1', 'bookmark')).toBeUndefined();
		expect(await (await aWindow()).list()).toHaveLength(1);
	});

	it('locks the other windows too, with what their fields hand over', async () => {
		const handles: PlanHandle[] = [];
		const onLocked = vi.fn();
		const other = await aWindow({
			onLocked,
			onMakingWay: () => {
				for (const handle of handles) retitle(handle, 'Handed over');
			}
		});
		handles.push(await opened(other));
		await (await aWindow()).guard.lock();
		await vi.waitFor(() => {
			expect(onLocked).toHaveBeenCalledExactlyOnceWith(ok(undefined));
		});
		expect(await heldLocks()).toBe(0);
		expect(await titleAfterwards()).toBe('Handed over');
	});

	it('locks another window too in which something is unfinished: somebody may be at the door', async () => {
		const onLocked = vi.fn();
		const other = await aWindow({ onLocked, onMakingWay: () => true });
		await opened(other);
		await (await aWindow()).guard.lock();
		await vi.waitFor(() => {
			expect(onLocked).toHaveBeenCalledExactlyOnceWith(ok(undefined));
		});
		expect(await heldLocks()).toBe(0);
	});

	it('does nothing while a change cannot be written, and works once it can', async () => {
		const store = await aWindow();
		const handle = await opened(store);
		const disk = fillTheDisk();
		retitle(handle, 'No room yet');
		expect(await store.guard.lock()).toEqual(err('unsaved'));
		expect(handle.save).toMatchObject({ state: 'failed', reason: 'quota' });
		expect(handle.change('more', (draft) => (draft.settings.place = 'North')).ok).toBe(true);
		disk.empty();
		expect(await store.guard.lock()).toEqual(ok(undefined));
		const { settings } = (await opened(await aWindow())).plan;
		expect(settings).toMatchObject({ title: 'No room yet', place: 'North' });
	});

	it('does nothing while the last change of a plan that was closed is written nowhere', async () => {
		const store = await aWindow();
		const handle = await opened(store);
		const disk = fillTheDisk();
		retitle(handle, 'Typed in the last moment');
		await handle.close();
		expect(await store.guard.lock()).toEqual(err('unsaved'));
		expect(await store.guard.lock()).toEqual(err('unsaved'));
		disk.empty();
		expect(await store.guard.lock()).toEqual(ok(undefined));
		expect(await titleAfterwards()).toBe('Typed in the last moment');
	});

	it('keeps a window open that cannot write its change, and says so there', async () => {
		const onLocked = vi.fn();
		const other = await aWindow({ onLocked });
		const theirs = await opened(other);
		const disk = fillTheDisk();
		retitle(theirs, 'No room yet');
		expect((await (await aWindow()).guard.lock()).ok).toBe(true);
		await vi.waitFor(() => {
			expect(onLocked).toHaveBeenCalledExactlyOnceWith(err('unsaved'));
		});
		disk.empty();
		retitle(theirs, 'Room again');
		await theirs.pending();
		expect(theirs.save.state).toBe('saved');
	});

	it('keeps a sheet that is being sealed in that moment', async () => {
		const store = await aWindow({ stretch: quickly });
		const rounds = await store.rounds();
		const threatIds = ['t0', 't1'];
		await rounds.begin({ planId: 'plan-1', number: 1, threatIds }, phrase);
		const sealing = rounds.seal('plan-1', aSheet(aBallot(3), threatIds));
		expect((await store.guard.lock()).ok).toBe(true);
		expect(await sealing).toMatchObject({ ok: true, value: { sheetCount: 1 } });
		const later = await (await aWindow()).rounds();
		expect(await later.current('plan-1')).toMatchObject({ sheetCount: 1 });
	});

	it('waits for nothing that hangs', async () => {
		const store = await aWindow({ stretch: quickly });
		const hanging = vi.fn(() => new Promise<never>(() => undefined));
		vi.spyOn(crypto.subtle, 'deriveBits').mockImplementationOnce(hanging);
		const rounds = await store.rounds();
		const threatIds = ['t0', 't1'];
		await rounds.begin({ planId: 'plan-1', number: 1, threatIds }, phrase);
		void rounds.seal('plan-1', aSheet(aBallot(3), threatIds));
		await vi.waitFor(() => {
			expect(hanging).toHaveBeenCalled();
		});
		expect((await store.guard.lock()).ok).toBe(true);
	});

	it('is not held up by a change of a plan that another window removed', async () => {
		const [store, other] = [await aWindow(), await aWindow()];
		const handle = await opened(store);
		await other.remove('plan-1');
		retitle(handle, 'Nowhere to go');
		expect(await store.guard.lock()).toEqual(ok(undefined));
	});
});
