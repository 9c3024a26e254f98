import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultyTab } from '../faults.builders';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { openDoor } from '../plan-store';
import { aVersionOneOf } from '../scenarios.builders';
import { phrase, quickly } from '../sealed/sealed.builders';
import { aPlan } from '../storage.builders';
import { change, look, opened, retitle, someLocks, watchDurability } from '../store.builders';
import { aFullBrowser } from './move.builders';
import { aDoor, anUnlockedTab, putBehind, right } from './vault.builders';
import type { NewSlot } from './vault-guard';

const director = { name: 'Director', passphrase: 'four small green boats' };
const deputy = { name: 'Deputy', passphrase: 'the lamp is on the left' };

let name: string;
let weakWrites: () => readonly string[];
const closing: PlanStore[] = [];

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
	weakWrites = watchDurability();
	name = await aFullBrowser();
});
afterEach(async () => {
	await Promise.all(closing.splice(0).map((store) => store.close()));
	expect(weakWrites()).toEqual([]);
	vi.restoreAllMocks();
});

/** Opens the plans as somebody does who knows this passphrase, or none. */
async function enter(
	passphrase?: string,
	options: Partial<PlanStoreOptions> = {}
): Promise<PlanStore> {
	const with_ = { name, now: () => 1_000, stretch: quickly, locks: someLocks(), ...options };
	if (passphrase !== undefined) return keep(await anUnlockedTab(name, with_, passphrase));
	const door = await openDoor(with_);
	if (door.kind !== 'open') throw new Error('Locked');
	return keep(door.store);
}

const keep = (store: PlanStore): PlanStore => {
	closing.push(store);
	return store;
};

/** All that a person finds in a store. */
async function everythingIn(store: PlanStore): Promise<unknown> {
	const rounds = await store.rounds();
	const handle = await opened(store);
	expect(handle.damage).toHaveLength(1);
	return {
		list: await store.list(),
		plan: handle.plan,
		bookmark: await store.note('plan-1', 'bookmark'),
		workshop: await store.note('plan-1', 'workshop'),
		packs: await (await store.packs()).list(),
		round: await rounds.open('plan-1', phrase)
	};
}

/** Every byte string in every table of a database. */
const bytesIn = (where: string): Promise<Set<string>> =>
	look(where, async (db) => {
		const tables = await Promise.all(db.tables.map((table) => table.toArray()));
		const fields = tables.flat().flatMap((row: object) => Object.values(row) as unknown[]);
		return new Set(fields.filter((field) => field instanceof Uint8Array).map(String));
	});

const slotsIn = (where: string) => look(where, (db) => db.slots.toArray());

const wrong = { ok: false, error: { code: 'wrong' } };

type Change = readonly [what: string, before: readonly string[], next: readonly NewSlot[]];
const changes: readonly Change[] = [
	['the first passphrase', [], [director]],
	['two passphrases at once', [], [director, deputy]],
	['other passphrases, because somebody may know one', [right, 'a second one'], [deputy]],
	['no passphrase any more', [right], []],
	['new keys without a passphrase', [], []]
];

describe.each(changes)('renewing for %s', (_, before, next) => {
	beforeEach(async () => {
		if (before.length > 0) await putBehind(name, ...before);
	});

	it('leaves everything as it was, for whoever holds a new way in', async () => {
		const store = await enter(before[0]);
		const all = await everythingIn(store);
		expect(await store.guard.renew(before[0], next)).toEqual({ ok: true, value: undefined });
		expect(store.guard.kind).toBe(next.length > 0 ? 'passphrase' : 'device');
		expect(await everythingIn(store)).toEqual(all);
		await store.close();
		const later = next.length > 0 ? next : [undefined];
		for (const slot of later) {
			const found = await enter(slot?.passphrase);
			expect(await everythingIn(found)).toEqual(all);
			const names = (await found.guard.slots()).map((each) => each.name);
			expect(names.sort()).toEqual(next.length > 0 ? next.map((each) => each.name).sort() : ['']);
			await found.close();
		}
	});

	it('ends every way in that there was, and leaves no old key and no old byte', async () => {
		const [old, slotsBefore] = [await bytesIn(name), await slotsIn(name)];
		const store = await enter(before[0]);
		await store.guard.renew(before[0], next);
		await store.close();
		const slots = await slotsIn(name);
		expect(slots).toHaveLength(Math.max(1, next.length));
		expect(slots.map(({ id }) => id)).not.toContain(slotsBefore[0]?.id);
		expect(await look(name, async (db) => db.moves?.count())).toBe(0);
		const fresh = await bytesIn(name);
		expect([...old].filter((bytes) => fresh.has(bytes))).toEqual([]);
		if (next.length === 0) return;
		for (const passphrase of before) {
			const door = await aDoor(name);
			expect(await door.unlock(passphrase)).toEqual(wrong);
		}
	});

	it('goes on to write with the new keys', async () => {
		const store = await enter(before[0]);
		const handle = await opened(store);
		retitle(handle, 'Before');
		await store.guard.renew(before[0], next);
		expect(handle.change('late', (draft) => (draft.settings.title = 'Late'))).toEqual({
			...{ ok: false, error: 'closed' }
		});
		const again = await opened(store);
		expect(again.plan.settings.title).toBe('Before');
		change(again, (draft) => (draft.settings.place = 'After'));
		await again.pending();
		await store.close();
		const later = await opened(await enter(next[0]?.passphrase));
		expect(later.plan.settings).toMatchObject({ title: 'Before', place: 'After' });
	});
});

describe('renewing', () => {
	it('is refused with a passphrase that opens nothing, and nothing changes', async () => {
		await putBehind(name, right);
		const before = await bytesIn(name);
		const store = await enter(right);
		const refused = { ok: false, error: 'wrong-passphrase' };
		expect(await store.guard.renew('a guess', [deputy])).toEqual(refused);
		expect(await store.guard.renew(undefined, [deputy])).toEqual(refused);
		expect(await bytesIn(name)).toEqual(before);
		expect(await store.list()).toMatchObject([{ kind: 'plan' }, { kind: 'plan' }]);
	});

	it('is refused for more than four passphrases', async () => {
		const five = Array.from({ length: 5 }, () => deputy);
		const outcome = await (await enter()).guard.renew(undefined, five);
		expect(outcome).toEqual({ ok: false, error: 'too-many' });
	});

	it('is refused where other windows cannot be held back', async () => {
		const store = await enter(undefined, { locks: undefined });
		expect(await store.guard.renew(undefined, [director])).toEqual({
			...{ ok: false, error: 'no-locks' }
		});
		expect((await opened(store)).save.state).toBe('saved');
	});

	it('tells how far it is, to the end and never back', async () => {
		const parts: number[] = [];
		const store = await enter();
		await store.guard.renew(undefined, [director, deputy], (part) => void parts.push(part));
		expect(parts).toEqual([...parts].sort((a, b) => a - b));
		expect(parts.at(-1)).toBe(1);
	});

	it('lets the other windows save and stand aside, and shows them the plans after it', async () => {
		const locks = someLocks();
		const onStandAside = vi.fn();
		const other = await enter(undefined, { locks, onStandAside });
		const theirs = await opened(other);
		retitle(theirs, 'Typed in the other window');
		const store = await enter(undefined, { locks });
		const renewing = store.guard.renew(undefined, [director]);
		await vi.waitFor(() => {
			expect(onStandAside).toHaveBeenCalledOnce();
		});
		// It is loaded anew at once, and finds the door.
		const door = await aDoor(name, { locks });
		expect(await renewing).toMatchObject({ ok: true });
		const unlocked = await door.unlock(director.passphrase);
		if (!unlocked.ok) throw new Error('Locked');
		keep(unlocked.value);
		expect((await opened(unlocked.value)).plan.settings.title).toBe('Typed in the other window');
	});

	it('makes whoever opens or makes a plan meanwhile wait, so that nothing goes under an old key', async () => {
		const store = await enter();
		const meanwhile: Promise<unknown>[] = [];
		const write = async (): Promise<void> => {
			const handle = await opened(store);
			change(handle, (draft) => (draft.settings.place = 'Written meanwhile'));
			await handle.pending();
		};
		await store.guard.renew(undefined, [director], (part) => {
			if (part <= 0.5 || meanwhile.length > 8) return;
			const id = `made-${String(meanwhile.length)}`;
			meanwhile.push(write(), store.create(aPlan({ id })), store.setNote('plan-1', 'bookmark', id));
		});
		expect(meanwhile.length).toBeGreaterThan(8);
		await Promise.all(meanwhile);
		await store.close();
		const later = await enter(director.passphrase);
		expect((await opened(later)).plan.settings.place).toBe('Written meanwhile');
		expect((await opened(later)).damage).toHaveLength(1);
		expect((await later.list()).map(({ kind }) => kind)).toEqual(Array(5).fill('plan'));
		expect(await later.note('plan-1', 'bookmark')).toBe('made-6');
	});

	it('needs room for the newest tables', async () => {
		const old = await aVersionOneOf(name);
		const { factory } = new FaultyTab({ at: 1, kind: 'full at the request' });
		const store = await enter(undefined, { name: old, indexedDB: factory });
		expect(await store.guard.renew(undefined, [director])).toEqual({ ok: false, error: 'full' });
		expect(await store.list()).toMatchObject([{ kind: 'plan' }, { kind: 'plan' }]);
	});
});
