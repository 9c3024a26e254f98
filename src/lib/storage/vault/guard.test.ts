import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PassphraseSlotRow } from '../db';
import { aDatabase, aTab, look, opened, someLocks, watchDurability } from '../store.builders';
import { quickly } from '../sealed/sealed.builders';
import type { PlanStore } from '../plan-list';
import { aDoor, aLockedDatabase, anUnlockedTab, right } from './vault.builders';

const next = { name: 'Deputy', passphrase: 'four small green boats' };
let weakWrites: () => readonly string[];
let name: string;
let store: PlanStore;

beforeEach(async () => {
	weakWrites = watchDurability();
	name = await aLockedDatabase(right);
	store = await anUnlockedTab(name);
});
afterEach(async () => {
	await store.close();
	expect(weakWrites()).toEqual([]);
});

const opensWith = async (passphrase: string): Promise<boolean> => {
	const unlocked = await (await aDoor(name, { now: () => Date.now() })).unlock(passphrase);
	if (unlocked.ok) await unlocked.value.close();
	return unlocked.ok;
};
const slots = (): Promise<PassphraseSlotRow[]> =>
	look(name, async (db) =>
		(await db.slots.toArray()).flatMap((slot) => (slot.kind === 'passphrase' ? [slot] : []))
	);

describe('one more passphrase', () => {
	it('opens the vault beside the first, under the name of its holder', async () => {
		const plan = (await opened(store)).plan;
		const added = await store.guard.addPassphrase(right, next);
		expect(added).toMatchObject({ ok: true, value: { kind: 'passphrase', name: 'Deputy' } });
		expect(await opensWith(right)).toBe(true);
		const later = await anUnlockedTab(name, {}, next.passphrase);
		expect((await opened(later)).plan).toEqual(plan);
		expect((await later.guard.slots()).map((slot) => slot.name).sort()).toEqual(['', 'Deputy']);
		await later.close();
	});

	it('is refused without one that opens the vault, and nothing changes', async () => {
		const before = await slots();
		expect(await store.guard.addPassphrase('a guess', next)).toEqual({
			ok: false,
			error: 'wrong-passphrase'
		});
		expect(await slots()).toEqual(before);
	});

	it('is refused beside four, also when two windows add the last at once', async () => {
		const other = await anUnlockedTab(name);
		for (const passphrase of ['second', 'third'])
			await store.guard.addPassphrase(right, { name: passphrase, passphrase });
		const outcomes = await Promise.all(
			[store, other].map(({ guard }, at) =>
				guard.addPassphrase(right, { name: String(at), passphrase: `last ${String(at)}` })
			)
		);
		expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
		expect(outcomes).toContainEqual({ ok: false, error: 'too-many' });
		expect(await store.guard.addPassphrase(right, next)).toEqual({ ok: false, error: 'too-many' });
		expect(await slots()).toHaveLength(4);
		await other.close();
	});

	it('keeps the names that two windows give at once', async () => {
		const other = await anUnlockedTab(name);
		await Promise.all([
			store.guard.addPassphrase(right, { name: 'Chair', passphrase: 'the first of two' }),
			other.guard.addPassphrase(right, { name: 'Treasurer', passphrase: 'the other of two' })
		]);
		const names = (await store.guard.slots()).map((slot) => slot.name);
		expect(names.sort()).toEqual(['', 'Chair', 'Treasurer']);
		await other.close();
	});

	it('does not come beside a slot that opens by itself', async () => {
		const open = await aTab(aDatabase(), { stretch: quickly });
		expect(await open.guard.addPassphrase(right, next)).toEqual({
			ok: false,
			error: 'wrong-passphrase'
		});
		expect(await open.guard.slots()).toMatchObject([{ kind: 'device', name: '' }]);
		await open.close();
	});
});

describe('another passphrase for the same slot', () => {
	it('opens what the old one opened, which opens nothing any more', async () => {
		expect((await store.guard.changePassphrase(right, 'quite another one')).ok).toBe(true);
		expect(await opensWith(right)).toBe(false);
		expect(await opensWith('quite another one')).toBe(true);
	});

	it('has a salt of its own, and leaves the slots of others as they are', async () => {
		await store.guard.addPassphrase(right, next);
		const before = await slots();
		await store.guard.changePassphrase(next.passphrase, 'quite another one');
		const after = await slots();
		const changed = after.filter(({ id, salt, vaultKey }) => {
			const old = before.find((slot) => slot.id === id);
			return String(old?.salt) !== String(salt) && String(old?.vaultKey) !== String(vaultKey);
		});
		expect(changed).toHaveLength(1);
		expect((await store.guard.slots()).map((slot) => slot.name).sort()).toEqual(['', 'Deputy']);
		expect(await opensWith(right)).toBe(true);
	});

	it('is refused without the old one', async () => {
		const before = await slots();
		const refused = { ok: false, error: 'wrong-passphrase' };
		expect(await store.guard.changePassphrase('a guess', 'new')).toEqual(refused);
		expect(await slots()).toEqual(before);
	});

	it('leaves windows that are open able to make plans and keep packs', async () => {
		const other = await anUnlockedTab(name);
		await store.guard.changePassphrase(right, 'quite another one');
		await other.guard.notes.write('locking', { minutes: 5 });
		expect(await store.guard.notes.read('locking')).toEqual({ minutes: 5 });
		await other.close();
	});
});

describe('words that somebody has already', () => {
	const taken = { ok: false, error: 'taken' };

	it('are not given to another holder', async () => {
		const { guard } = store;
		await guard.addPassphrase(right, next);
		const before = await slots();
		expect(await guard.addPassphrase(right, { ...next, name: 'Board' })).toEqual(taken);
		expect(await guard.changePassphrase(right, ` ${next.passphrase} `)).toEqual(taken);
		expect(await slots()).toEqual(before);
	});

	it('do not go on as new ones when all keys are made new', async () => {
		const locks = someLocks();
		const other = await anUnlockedTab(name, { locks });
		await other.guard.addPassphrase(right, next);
		const board = { name: 'Board', passphrase: 'a third one for the board' };
		expect(await other.guard.renew(right, [next])).toEqual(taken);
		expect(await other.guard.renew(right, [board, { ...board, name: 'Chair' }])).toEqual(taken);
		const deputy = (await other.guard.slots()).find((slot) => slot.name === 'Deputy');
		const kept = { ...next, keeps: deputy?.id };
		expect(await other.guard.renew(right, [board, kept])).toMatchObject({ ok: true });
		await other.close();
	});
});

describe('guessing at open plans', () => {
	it('is slowed down as at the locked door, by whichever way', async () => {
		const { guard } = store;
		const wrong = { ok: false, error: 'wrong-passphrase' };
		expect(await guard.slotOf('a first guess')).toBeUndefined();
		expect(await guard.addPassphrase('a second guess', next)).toEqual(wrong);
		expect(await guard.changePassphrase('a third guess', 'new')).toEqual(wrong);
		const wait = { ok: false, error: 'wait' };
		expect(await guard.slotOf(right)).toBe('wait');
		expect(await guard.addPassphrase(right, next)).toEqual(wait);
		expect(await guard.changePassphrase(right, 'new')).toEqual(wait);
		expect(await guard.renew(right, [next])).toEqual(wait);
		expect(await guard.wait()).toBe(2_000);
	});
});

describe('the slot of a passphrase', () => {
	it('is named by its holder', async () => {
		await store.guard.addPassphrase(right, next);
		expect(await store.guard.slotOf(next.passphrase)).toMatchObject({ name: 'Deputy' });
		expect(await store.guard.slotOf(right)).toMatchObject({ kind: 'passphrase', name: '' });
		expect(await store.guard.slotOf('a guess')).toBeUndefined();
	});
});

describe('notes about the vault', () => {
	it('are kept over a reload, and lie on the disk sealed', async () => {
		await store.guard.notes.write('backup', { recipient: 'age1something' });
		const rows = await look(name, (db) => db.vaultNotes?.toArray() ?? Promise.resolve([]));
		expect(new TextDecoder('latin1').decode(rows[0]?.bytes)).not.toContain('age1');
		const later = await anUnlockedTab(name);
		expect(await later.guard.notes.read('backup')).toEqual({ recipient: 'age1something' });
		expect(await later.guard.notes.read('locking')).toBeUndefined();
		await later.close();
	});

	it('that are damaged are as if there were none', async () => {
		await store.guard.addPassphrase(right, next);
		await look(name, async (db) => {
			await db.vaultNotes?.update('slots', { bytes: new Uint8Array(40) });
		});
		expect((await store.guard.slots()).map((slot) => slot.name)).toEqual(['', '']);
		expect(await store.guard.slotOf(next.passphrase)).toBeDefined();
	});
});

describe('a store that keeps nothing', () => {
	it('has no vault: notes last as long as the page, and every change is refused', async () => {
		const memory = await aTab(aDatabase(), { indexedDB: null });
		const { guard } = memory;
		expect(guard.kind).toBe('none');
		expect(await guard.slots()).toEqual([]);
		expect(await guard.slotOf(right)).toBeUndefined();
		const refused = { ok: false, error: 'refused' };
		expect(await guard.addPassphrase(right, next)).toEqual(refused);
		expect(await guard.changePassphrase(right, 'other')).toEqual(refused);
		expect(await guard.renew(undefined, [next])).toEqual(refused);
		expect(await guard.lock()).toEqual({ ok: false, error: 'unsaved' });
		await guard.notes.write('locking', { minutes: 5 });
		expect(await guard.notes.read('locking')).toEqual({ minutes: 5 });
	});
});
