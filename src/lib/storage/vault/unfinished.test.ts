import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultyTab } from '../faults.builders';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { openDoor } from '../plan-store';
import { quickly } from '../sealed/sealed.builders';
import { look, opened, someLocks } from '../store.builders';
import { aFullBrowser } from './move.builders';
import { aDoor, anUnlockedTab, putBehind, right } from './vault.builders';

const director = { name: 'Director', passphrase: 'four small green boats' };
const deputy = { name: 'Deputy', passphrase: 'the lamp is on the left' };

let name: string;
const closing: PlanStore[] = [];
beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
	name = await aFullBrowser();
});
afterEach(async () => {
	await Promise.all(closing.splice(0).map((store) => store.close()));
	vi.restoreAllMocks();
});

const keep = (store: PlanStore): PlanStore => {
	closing.push(store);
	return store;
};
const options = (more: Partial<PlanStoreOptions> = {}): PlanStoreOptions => ({
	...{ name, now: () => 1_000, stretch: quickly, locks: someLocks() },
	...more
});
const isNoted = (): Promise<boolean> =>
	look(name, async (db) => ((await db.moves?.count()) ?? 0) > 0);

/** A change that the full disk stopped after it had begun; the disk is still full in this tab. */
async function aStoppedChange(before: string | undefined, next: readonly (typeof director)[]) {
	if (before !== undefined) await putBehind(name, before);
	const tab = new FaultyTab();
	const with_ = options({ indexedDB: tab.factory });
	const store = keep(
		before === undefined ? await anOpenTab(with_) : await anUnlockedTab(name, with_, before)
	);
	tab.failFrom({ at: 8, kind: 'full at the request' });
	const told = await store.guard.renew(before, next);
	expect(await isNoted()).toBe(true);
	return { store, tab, told };
}

async function anOpenTab(with_ = options()): Promise<PlanStore> {
	const door = await openDoor(with_);
	if (door.kind !== 'open') throw new Error(door.kind);
	return door.store;
}

const refused = (error: string) => ({ ok: false, error });

describe('a change of passphrases that the full disk stopped', () => {
	it('says that it has begun, so that nobody throws the new words away', async () => {
		const { store, told } = await aStoppedChange(right, [director]);
		expect(told).toEqual(refused('full-begun'));
		expect(await store.guard.isUnfinished()).toBe(true);
	});

	it('never says that nothing was changed, whatever is asked for next', async () => {
		const { store } = await aStoppedChange(right, [director, deputy]);
		const { guard } = store;
		expect(await guard.addPassphrase(right, deputy)).toEqual(refused('unfinished'));
		expect(await guard.changePassphrase(right, 'quite another one')).toEqual(refused('unfinished'));
		for (const next of [[], [director], [director, { ...deputy, passphrase: 'other words' }]])
			expect(await guard.renew(right, next)).toEqual(refused('unfinished'));
		expect(await guard.renew(right, [director, deputy])).toEqual(refused('full-begun'));
	});

	it('is not taken for another one where the passphrases were to go', async () => {
		const { store, tab } = await aStoppedChange(right, []);
		tab.empty();
		expect(await store.guard.renew(right, [director])).toEqual(refused('unfinished'));
		expect(await store.guard.renew(right, [])).toEqual({ ok: true, value: undefined });
		expect(await store.guard.isUnfinished()).toBe(false);
	});
});

describe('a start that finds a change which cannot go on', () => {
	/** The next start of the browser, while its disk is as full as before. */
	const aFullDisk = (): IDBFactory => new FaultyTab({ at: 1, kind: 'full at the request' }).factory;

	it('says that the disk is full after the right new words, not that the browser refused', async () => {
		await (await aStoppedChange(right, [director])).store.close();
		const door = await aDoor(name, options({ indexedDB: aFullDisk() }));
		expect(door.isUnfinished).toBe(true);
		expect(await door.unlock(director.passphrase)).toEqual({ ok: false, error: { code: 'full' } });
		const later = keep(await anUnlockedTab(name, options(), director.passphrase));
		expect((await opened(later)).damage).toHaveLength(1);
	});

	it('says so too where the passphrases were to go, and shows no empty Holdfast', async () => {
		await (await aStoppedChange(right, [])).store.close();
		const door = await openDoor(options({ indexedDB: aFullDisk() }));
		expect(door).toEqual({ kind: 'stuck', why: 'full' });
		const later = keep(await anOpenTab());
		expect(await later.list()).toHaveLength(2);
		expect(later.keeping.kind).toBe('kept');
	});

	it('names what is in the way where it is another window, or a browser without locks', async () => {
		await (await aStoppedChange(right, [])).store.close();
		expect(await openDoor(options({ locks: undefined }))).toEqual({
			...{ kind: 'stuck', why: 'no-locks' }
		});
		const locks = someLocks();
		let letGo: () => void = () => undefined;
		const holding = new Promise<void>((resolve) => (letGo = resolve));
		void locks.request(`holdfast-vault-${name}`, { mode: 'shared' }, () => holding);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
		const opening = openDoor(options({ locks }));
		await vi.waitFor(async () => {
			await vi.advanceTimersByTimeAsync(15_000);
			const outcome = await Promise.race([opening, Promise.reject(new Error('Not yet'))]);
			expect(outcome).toEqual({ kind: 'stuck', why: 'elsewhere' });
		});
		vi.useRealTimers();
		letGo();
	});
});

describe('a change of which something is lost', () => {
	const spoil = (row: object): Promise<unknown> =>
		look(name, async (db) => db.moves?.update('move', row));
	/** What is found behind each of these words, and by itself. */
	async function planBehind(passphrase?: string): Promise<unknown> {
		const store = keep(
			passphrase === undefined
				? await anOpenTab()
				: await anUnlockedTab(name, options(), passphrase)
		);
		const damage = (await opened(store)).damage.length;
		const isUnfinished = await store.guard.isUnfinished();
		await store.close();
		return { damage, isUnfinished };
	}
	const whole = { damage: 1, isUnfinished: false };

	/** A change that was stopped before it had moved anything. */
	async function aChangeJustBegun(before: string | undefined, next: readonly (typeof director)[]) {
		if (before !== undefined) await putBehind(name, before);
		const tab = new FaultyTab();
		const with_ = options({ indexedDB: tab.factory });
		const store =
			before === undefined ? await anOpenTab(with_) : await anUnlockedTab(name, with_, before);
		// Two writes more where a try is counted.
		const at = (before === undefined ? 3 : 5) + Math.max(1, next.length);
		tab.failFrom({ at, kind: 'full at the request' });
		expect(await store.guard.renew(before, next)).toEqual(refused('full-begun'));
		await store.close();
		expect(await isNoted()).toBe(true);
	}

	it.each([
		['the list of new slots', { newSlots: undefined }],
		['the new slots', { newSlots: ['gone'] }]
	])('opens with the old words where %s cannot be read, and ends', async (_, row) => {
		await aChangeJustBegun(right, [director]);
		await spoil(row);
		expect(await planBehind(right)).toEqual(whole);
		expect(await isNoted()).toBe(false);
	});

	it('opens by itself as before where the first new passphrase is lost', async () => {
		await aChangeJustBegun(undefined, [director]);
		await spoil({ newSlots: ['gone'] });
		expect(await planBehind()).toEqual(whole);
	});

	it('opens with the old words where the old key is damaged, after the new words have shown that', async () => {
		await aChangeJustBegun(right, [director]);
		await spoil({ oldKey: new Uint8Array(60) });
		const store = keep(await anUnlockedTab(name, options(), director.passphrase));
		expect((await store.list()).map(({ kind }) => kind)).toEqual(['locked', 'locked']);
		await store.close();
		expect(await planBehind(right)).toEqual(whole);
	});

	it('asks for the old words where the passphrases were to go and the old key is damaged', async () => {
		await aChangeJustBegun(right, []);
		await spoil({ oldKey: new Uint8Array(60) });
		expect(await planBehind(right)).toEqual(whole);
	});

	it('is finished all the same where the old key lies in this browser', async () => {
		await aStoppedChange(undefined, [director]);
		await Promise.all(closing.splice(0).map((store) => store.close()));
		await spoil({ oldKey: 'no bytes' });
		expect(await planBehind(director.passphrase)).toEqual(whole);
	});
});

describe('a door behind which another window began to take the passphrases away', () => {
	it('finishes that before it opens', async () => {
		await putBehind(name, right);
		const door = await aDoor(name, options());
		const tab = new FaultyTab();
		const store = await anUnlockedTab(name, options({ indexedDB: tab.factory }));
		tab.failFrom({ at: 8, kind: 'full at the request' });
		await store.guard.renew(right, []);
		await store.close();
		expect(await isNoted()).toBe(true);
		const unlocked = await door.unlock('whatever');
		if (!unlocked.ok) throw new Error(unlocked.error.code);
		keep(unlocked.value);
		expect(await isNoted()).toBe(false);
		expect((await opened(unlocked.value)).damage).toHaveLength(1);
	});
});
