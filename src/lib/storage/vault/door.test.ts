import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoor, openPlanStore } from '../plan-store';
import { quickly } from '../sealed/sealed.builders';
import { aPlan } from '../storage.builders';
import { aDatabase, aTab, look, opened, retitle, watchDurability } from '../store.builders';
import { aDoor, aLockedDatabase, anUnlockedTab, right } from './vault.builders';

let weakWrites: () => readonly string[];
beforeEach(() => {
	weakWrites = watchDurability();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
	vi.restoreAllMocks();
});

describe('a browser without a passphrase', () => {
	it('opens its plans by itself', async () => {
		const door = await openDoor({ name: aDatabase(), now: () => 1 });
		if (door.kind !== 'open') throw new Error('Locked');
		expect(door.store.guard.kind).toBe('device');
		await door.store.close();
	});
});

describe('plans behind a passphrase', () => {
	it('open with it and go on', async () => {
		const name = await aLockedDatabase(right);
		const store = await anUnlockedTab(name);
		expect(store.guard.kind).toBe('passphrase');
		const handle = await opened(store);
		expect(handle.plan.threats.t1).toBeDefined();
		retitle(handle, 'Written behind a passphrase');
		await store.create(aPlan({ id: 'second' }));
		await store.close();
		const later = await anUnlockedTab(name);
		expect((await opened(later)).plan.settings.title).toBe('Written behind a passphrase');
		expect(await later.list()).toHaveLength(2);
		await later.close();
	});

	it('open with each of four, whoever holds it', async () => {
		const all = ['one river', 'two rivers', 'three rivers', 'four rivers'] as const;
		const name = await aLockedDatabase(...all);
		for (const passphrase of all) {
			const store = await anUnlockedTab(name, {}, passphrase);
			expect(await store.list()).toMatchObject([{ kind: 'plan', id: 'plan-1' }]);
			await store.close();
		}
	});

	it.each([
		['spaces at its ends', ` ${right}\n`, true],
		['wide letters', 'Ｌｅｄｇｅｒ tulip 7 rivers', true],
		['a capital less', right.toLowerCase(), false],
		['two spaces within', right.replace(' ', '  '), false],
		['a letter less', right.slice(1), false],
		['nothing', '', false],
		['spaces alone', '   ', false]
	])('know a passphrase with %s', async (_, typed, isRight) => {
		const door = await aDoor(await aLockedDatabase(right));
		const outcome = await door.unlock(typed);
		expect(outcome.ok ? true : outcome.error).toEqual(isRight || { code: 'wrong' });
	});

	it('take an accent for the same, however the keyboard writes it', async () => {
		const door = await aDoor(await aLockedDatabase('Épée de Dāmoklēs'.normalize('NFD')));
		expect((await door.unlock('Épée de Dāmoklēs'.normalize('NFC'))).ok).toBe(true);
	});

	it('try the passphrase of whoever came last first', async () => {
		const all = ['one river', 'two rivers', 'three rivers', 'four rivers'] as const;
		const name = await aLockedDatabase(...all);
		for (const passphrase of all) {
			await (await anUnlockedTab(name, {}, passphrase)).close();
			const stretch = vi.fn(quickly);
			await (await anUnlockedTab(name, { stretch }, passphrase)).close();
			expect(stretch).toHaveBeenCalledOnce();
		}
	});

	it('say how far the derivations are, one after the other', async () => {
		const name = await aLockedDatabase('one river', 'two rivers');
		const parts: number[] = [];
		const door = await aDoor(name, {
			stretch: (work) => {
				work.onProgress?.(0.5);
				work.onProgress?.(1);
				return quickly(work);
			}
		});
		await door.unlock('neither', (part) => parts.push(part));
		expect(parts).toEqual([0.25, 0.5, 0.75, 1]);
	});

	it('are not opened by those who expect no passphrase', async () => {
		const name = await aLockedDatabase(right);
		await expect(openPlanStore({ name, now: () => 1 })).rejects.toThrow();
	});

	it('say that no slot can be read where all are damaged, and stay as they are', async () => {
		const name = await aLockedDatabase(right);
		const [slot] = await look(name, (db) => db.slots.toArray());
		if (slot?.kind !== 'passphrase') throw new Error('No passphrase');
		// More memory than any computer has: not even tried.
		const cost = { ...slot.cost, memoryKiB: 2 ** 40 };
		await look(name, (db) => db.slots.put({ ...slot, cost }));
		const door = await aDoor(name);
		expect(await door.unlock(right)).toEqual({ ok: false, error: { code: 'damaged' } });
		expect(await look(name, (db) => db.plans.count())).toBe(1);
	});

	it('open with one slot although another is damaged', async () => {
		const name = await aLockedDatabase('first river', right);
		const slots = await look(name, (db) => db.slots.toArray());
		for (const { id } of slots.slice(0, 1)) {
			await look(name, (db) => db.slots.update(id, { vaultKey: new Uint8Array(60) }));
		}
		const outcomes = [];
		for (const passphrase of ['first river', right])
			outcomes.push((await (await aDoor(name)).unlock(passphrase)).ok);
		expect(outcomes.sort()).toEqual([false, true]);
	});

	it('refuse in words when the browser cannot derive', async () => {
		const door = await aDoor(await aLockedDatabase(right), {
			stretch: () => Promise.reject(new Error('No memory'))
		});
		expect(await door.unlock(right)).toEqual({ ok: false, error: { code: 'refused' } });
	});

	it('open without asking when another window has taken the passphrase away meanwhile', async () => {
		const name = await aLockedDatabase(right);
		const door = await aDoor(name);
		const fresh = aDatabase();
		await (await aTab(fresh)).close();
		const [device] = await look(fresh, (db) => db.slots.toArray());
		await look(name, async (db) => {
			await db.slots.clear();
			if (device) await db.slots.add(device);
		});
		expect((await door.unlock('whatever')).ok).toBe(true);
	});
});
