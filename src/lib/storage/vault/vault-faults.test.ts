import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deaths, FaultyTab, shortages, type Fault } from '../faults.builders';
import { look, opened } from '../store.builders';
import type { PlanStore } from '../plan-list';
import type { VaultGuard } from './vault-guard';
import { aDoor, aLockedDatabase, anUnlockedTab, right } from './vault.builders';

const next = 'four small green boats';
const now = (): number => Date.now();

/** Which passphrases open the vault, and whether each finds the whole plan. */
async function thoseThatOpen(name: string, passphrases: readonly string[]): Promise<string[]> {
	const open: string[] = [];
	for (const passphrase of passphrases) {
		// Somebody who comes back much later.
		const door = await aDoor(name, { now: () => Date.now() + 1e9 });
		const unlocked = await door.unlock(passphrase);
		if (!unlocked.ok) continue;
		const handle = await opened(unlocked.value);
		expect(handle.damage).toEqual([]);
		expect(handle.plan.threats.t1).toBeDefined();
		await unlocked.value.close();
		open.push(passphrase);
	}
	return open;
}

interface Played {
	readonly name: string;
	readonly tab: FaultyTab;
	/** What the person was told; undefined when the tab died first. */
	readonly told: { readonly ok: boolean; readonly error?: unknown } | undefined;
}

type Act = (guard: VaultGuard) => Promise<{ readonly ok: boolean; readonly error?: unknown }>;

/** Unlocks and acts in a tab with a fault, to the end or to its death. */
async function play(act: Act, fault?: Fault): Promise<Played> {
	const name = await aLockedDatabase(right);
	const tab = new FaultyTab(fault);
	const whole = async (): Promise<Played['told']> => {
		const store: PlanStore = await anUnlockedTab(name, { indexedDB: tab.factory, now });
		const told = await act(store.guard);
		return tab.isDead ? undefined : told;
	};
	const told = await Promise.race([whole(), tab.death.then(() => undefined)]);
	return { name, tab, told };
}

async function faultsOf(act: Act, kinds: readonly Fault['kind'][]): Promise<Fault[]> {
	const { tab, told } = await play(act);
	expect(told).toMatchObject({ ok: true });
	const writes = Array.from({ length: tab.writes }, (_, at) => at + 1);
	return writes.flatMap((at) => kinds.map((kind) => ({ at, kind })));
}

const add: Act = (guard) => guard.addPassphrase(right, { name: 'Deputy', passphrase: next });
const replace: Act = (guard) => guard.changePassphrase(right, next);
const note: Act = async ({ notes }) => {
	await notes.write('locking', 'before');
	return notes.write('locking', 'after').then(
		() => ({ ok: true }),
		() => ({ ok: false, error: 'full' })
	);
};

beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe('a tab that dies', () => {
	it('while it adds a passphrase leaves the old one, and the new one or none', async () => {
		for (const fault of await faultsOf(add, deaths)) {
			const { name, tab, told } = await play(add, fault);
			expect(tab.isDead, JSON.stringify(fault)).toBe(true);
			const open = await thoseThatOpen(name, [right, next]);
			expect(open).toContain(right);
			if (told?.ok) expect(open).toContain(next);
			const names = await holders(name);
			expect(names).toEqual(open.includes(next) ? ['', 'Deputy'] : ['']);
		}
	});

	it('while it changes one leaves exactly one of the two', async () => {
		for (const fault of await faultsOf(replace, deaths)) {
			const { name, told } = await play(replace, fault);
			const open = await thoseThatOpen(name, [right, next]);
			expect(open).toHaveLength(1);
			if (told?.ok) expect(open).toEqual([next]);
		}
	});

	it('while it keeps a note leaves the last or the one before', async () => {
		for (const fault of await faultsOf(note, deaths)) {
			const { name } = await play(note, fault);
			const store = await anUnlockedTab(name, { now: () => Date.now() + 1e9 });
			expect([undefined, 'before', 'after']).toContain(await store.guard.notes.read('locking'));
			await store.close();
		}
	});
});

describe('a disk that is full', () => {
	it('refuses another passphrase in words, and the old one goes on', async () => {
		for (const act of [add, replace]) {
			for (const fault of await faultsOf(act, shortages)) {
				const { name, told } = await play(act, fault);
				expect(told).toMatchObject({ ok: false, error: 'full' });
				expect(await thoseThatOpen(name, [right, next])).toEqual([right]);
			}
		}
	});

	it('keeps nobody from unlocking', async () => {
		for (const kind of shortages) {
			const { told } = await play(() => Promise.resolve({ ok: true }), { at: 1, kind });
			expect(told).toEqual({ ok: true });
		}
	});
});

async function holders(name: string): Promise<string[]> {
	const store = await anUnlockedTab(name, { now: () => Date.now() + 1e9 });
	const names = (await store.guard.slots()).map((slot) => slot.name);
	await store.close();
	expect(await look(name, (db) => db.slots.count())).toBe(names.length);
	return names.sort();
}
