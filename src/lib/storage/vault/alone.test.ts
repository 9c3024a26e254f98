import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err } from '../../domain/result';
import { HoldfastDb } from '../db';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { fillTheDisk, opened, retitle, someLocks } from '../store.builders';
import { Tabs } from '../tabs';
import { alone } from './alone';
import { VaultHold } from './hold';
import { Tenancy } from './tenancy';
import { OpenVault } from './vault';
import { aLockedDatabase, anUnlockedTab, right } from './vault.builders';

let name: string;
let locks: LockManager;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
	name = await aLockedDatabase(right);
	locks = someLocks();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(closing.splice(0).map((close) => close()));
});

async function aWindow(options: Partial<PlanStoreOptions> = {}): Promise<PlanStore> {
	const store = await anUnlockedTab(name, { locks, ...options });
	closing.push(() => store.close());
	return store;
}

/** What a store has to let go of and to be alone with. */
async function aTenancy(onStandAside = vi.fn()) {
	const db = new HoldfastDb(name, indexedDB);
	const [slot] = await db.slots.toArray();
	if (slot === undefined) throw new Error('No slot');
	const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['wrapKey']);
	const vault = new OpenVault(key, slot);
	const options = { name, locks, now: () => 1, onStandAside };
	const hold = new VaultHold(options);
	await hold.take();
	const tabs = new Tabs(name);
	const onGone = vi.fn();
	const tenancy = new Tenancy({ db, vault, hold, tabs, options, open: new Set(), onGone });
	tabs.listen((message) => void tenancy.hear(message));
	closing.push(() => {
		tenancy.letGo();
	});
	return { tenancy, onStandAside, db };
}

const modes = async (): Promise<(LockMode | undefined)[]> =>
	((await locks.query()).held ?? []).map(({ mode }) => mode);

describe('a task for which a window must be alone', () => {
	it('begins when the others have saved what they hold and let go', async () => {
		const onStandAside = vi.fn();
		const other = await aWindow({ onStandAside });
		const theirs = await opened(other);
		retitle(theirs, 'Typed a moment before');
		const { tenancy, db } = await aTenancy();
		const outcome = await tenancy.alone(async () => {
			expect(onStandAside).toHaveBeenCalledOnce();
			expect(theirs.change('late', (draft) => (draft.settings.title = 'Late')).ok).toBe(false);
			expect(await modes()).toEqual(['exclusive']);
			return db.log.count();
		});
		expect(outcome).toEqual({ ok: true, value: 2 });
		expect(await modes()).toEqual(['shared']);
	});

	it('makes whoever opens the plans meanwhile wait until it is done', async () => {
		const { tenancy } = await aTenancy();
		let end: () => void = () => undefined;
		const task = new Promise<void>((resolve) => (end = resolve));
		const doing = tenancy.alone(() => task);
		await vi.waitFor(async () => {
			expect(await modes()).toEqual(['exclusive']);
		});
		let isOpen = false as boolean;
		const heard: unknown[] = [];
		const opening = aWindow({ onKeys: (doing) => heard.push(doing) }).then(() => (isOpen = true));
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(isOpen).toBe(false);
		expect(heard).toEqual(['elsewhere']);
		end();
		expect((await doing).ok).toBe(true);
		await opening;
		expect(heard.at(-1)).toBeUndefined();
	});

	it('is not begun while something is unfinished in another window, until it is finished', async () => {
		const onStandAside = vi.fn();
		let isUnfinished = true;
		const other = await aWindow({ onStandAside, onMakingWay: () => isUnfinished });
		const theirs = await opened(other);
		const hold = new VaultHold({ name, locks });
		const tabs = new Tabs(name);
		const task = vi.fn(() => Promise.resolve());
		expect(await alone({ hold, tabs, patience: 50 }, task)).toEqual(err('elsewhere'));
		hold.release();
		expect(task).not.toHaveBeenCalled();
		expect(onStandAside).not.toHaveBeenCalled();
		retitle(theirs, 'Still at work');
		isUnfinished = false;
		expect((await alone({ hold, tabs }, task)).ok).toBe(true);
		expect(onStandAside).toHaveBeenCalledOnce();
		hold.release();
		tabs.close();
	});

	it('is not begun while another window cannot write its change, which it goes on trying', async () => {
		const onStandAside = vi.fn();
		const theirs = await opened(await aWindow({ onStandAside }));
		const disk = fillTheDisk();
		retitle(theirs, 'No room yet');
		const hold = new VaultHold({ name, locks });
		const tabs = new Tabs(name);
		closing.push(() => {
			tabs.close();
		});
		const task = vi.fn(() => Promise.resolve());
		const outcome = await alone({ hold, tabs, patience: 100 }, task);
		expect(outcome).toEqual({ ok: false, error: 'elsewhere' });
		expect([task, onStandAside].map((each) => each.mock.calls.length)).toEqual([0, 0]);
		expect(await modes()).toEqual(['shared', 'shared']);
		hold.release();
		disk.empty();
		retitle(theirs, 'Room again');
		await theirs.pending();
		expect(theirs.save.state).toBe('saved');
	});

	it('is not begun in a browser without locks', async () => {
		const outcome = await alone({ hold: new VaultHold({ name }), tabs: new Tabs(name) }, () =>
			Promise.resolve()
		);
		expect(outcome).toEqual({ ok: false, error: 'no-locks' });
	});

	it('is not begun in a browser that refuses locks', async () => {
		const refusing = {
			request: () => Promise.reject(new DOMException('No', 'SecurityError'))
		} as unknown as LockManager;
		const hold = new VaultHold({ name, locks: refusing });
		await hold.take();
		const outcome = await alone({ hold, tabs: new Tabs(name) }, () => Promise.resolve());
		expect(outcome).toEqual({ ok: false, error: 'no-locks' });
	});

	it('waits for another one, and its window stands aside when the keys are others then', async () => {
		const [first, second] = [await aTenancy(), await aTenancy()];
		const order: string[] = [];
		const changing = first.tenancy.alone(async () => {
			order.push('first');
			await first.db.slots.clear();
			await first.db.slots.add({
				...{
					id: 'new',
					kind: 'passphrase',
					salt: new Uint8Array(16),
					vaultKey: new Uint8Array(60)
				},
				cost: { memoryKiB: 8, passes: 1, milliseconds: 1 }
			});
		});
		const waiting = second.tenancy.alone(() => Promise.resolve(order.push('second')));
		await Promise.all([changing, waiting]);
		expect(order).toEqual(['first', 'second']);
		expect(second.onStandAside).toHaveBeenCalledOnce();
	});

	it('rejects as it does, and the lock is shared again', async () => {
		const { tenancy } = await aTenancy();
		await expect(tenancy.alone(() => Promise.reject(new Error('Broken')))).rejects.toThrow(
			'Broken'
		);
		expect(await modes()).toEqual(['shared']);
	});

	it('is ended before the vault is locked', async () => {
		const { tenancy } = await aTenancy();
		const order: string[] = [];
		const doing = tenancy.alone(async () => {
			await new Promise((resolve) => setTimeout(resolve, 20));
			order.push('done');
		});
		const leaving = tenancy.leave(() => order.push('locked'));
		await Promise.all([doing, leaving]);
		expect(order).toEqual(['done', 'locked']);
	});
});
