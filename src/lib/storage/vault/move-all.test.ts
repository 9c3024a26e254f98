import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HoldfastDb } from '../db';
import { deaths, FaultyTab, shortages, type Fault } from '../faults.builders';
import { problemOf } from '../save-state';
import { summaryOf } from '../summary';
import { someLocks, watchDurability } from '../store.builders';
import { moveAll } from './move-all';
import { finishMove, MoveGone } from './move-marks';
import {
	aCopyOf,
	aFullBrowser,
	aNextVault,
	begun,
	everythingSaid,
	spoilSome
} from './move.builders';
import { openVault } from './device-slot';
import type { Vault } from './vault';

let db: HoldfastDb;
let from: Vault;
let to: Vault;
let weakWrites: () => readonly string[];

beforeEach(async () => {
	db = new HoldfastDb(await aFullBrowser(), indexedDB);
	[from, to] = [await openVault(db), await aNextVault()];
	weakWrites = watchDurability();
});
afterEach(() => {
	db.close();
	expect(weakWrites()).toEqual([]);
});

const isOpen = (said: Record<string, string>): boolean =>
	Object.values(said).every((each) => !each.startsWith('sealed'));

describe('moving everything to another vault key', () => {
	it('lets the new key open all that the old one did, and the old one nothing', async () => {
		const before = await everythingSaid(db, from);
		expect(isOpen(before)).toBe(true);
		expect(Object.keys(before).length).toBeGreaterThan(15);
		await begun(db, from, to);
		await moveAll({ db, from, to });
		const { 'plan-1,copy': copyBefore, ...rest } = before;
		const { 'plan-1,copy': copyAfter, ...after } = await everythingSaid(db, to);
		expect(after).toEqual(rest);
		expect([copyBefore, copyAfter].every((note) => note?.startsWith('{"at":'))).toBe(true);
		const old = await everythingSaid(db, from);
		expect(Object.values(old).filter((each) => !each.startsWith('sealed'))).toEqual([]);
	});

	it('leaves what the list says of a plan as it was, also of its last file copy', async () => {
		const listed = async (vault: Vault) =>
			Promise.all((await db.plans.toArray()).map((row) => summaryOf(row, vault)));
		const before = await listed(from);
		await begun(db, from, to);
		await moveAll({ db, from, to });
		expect(await listed(to)).toEqual(before);
	});

	it('tells how far it is, to the end and never back', async () => {
		const parts: number[] = [];
		await begun(db, from, to);
		await moveAll({ db, from, to, onPart: (part) => void parts.push(part) });
		expect(parts).toEqual([...parts].sort((a, b) => a - b));
		expect(parts.at(-1)).toBe(1);
		expect(parts.length).toBeGreaterThan(10);
	});

	it('gives every plan, pack and note a new key, and takes the old slot away last', async () => {
		await begun(db, from, to);
		await moveAll({ db, from, to });
		expect((await db.slots.toArray()).map(({ id }) => id)).toEqual(['device', 'next']);
		await finishMove(db);
		expect((await db.slots.toArray()).map(({ id }) => id)).toEqual(['next']);
		expect(await db.moves?.toArray()).toEqual([]);
	});

	it('writes nothing more once somebody has cleared the data away', async () => {
		await begun(db, from, to);
		await db.slots.delete('next');
		const before = await everythingSaid(db, from);
		await expect(moveAll({ db, from, to })).rejects.toThrow(MoveGone);
		expect(await everythingSaid(db, from)).toEqual(before);
		await expect(finishMove(db)).rejects.toThrow(MoveGone);
	});

	it('shortens a long log first, and takes every row of one that cannot be shortened', async () => {
		const squeezes: number[] = [];
		const long = new HoldfastDb(await aFullBrowser(220), indexedDB);
		const vault = await openVault(long);
		await begun(long, vault, to);
		const squeeze = (updates: readonly Uint8Array[]): Promise<undefined> => (
			squeezes.push(updates.length),
			Promise.resolve(undefined)
		);
		await moveAll({ db: long, from: vault, to, squeeze, locks: someLocks() });
		// The snapshot that is none keeps the log from being shortened: nothing is thrown away that may be rescued.
		expect([squeezes, (await long.log.count()) > 220]).toEqual([[], true]);
		long.close();
	});
});

describe('a record that is damaged', () => {
	it('is carried over byte for byte, and all the others open', async () => {
		const whole = await aFullBrowser();
		const spoils = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('flip', 'cut', 'text', 'none')));
		await fc.assert(
			fc.asyncProperty(spoils, async (damage) => {
				const copy = new HoldfastDb(await aCopyOf(whole), indexedDB);
				const vault = await openVault(copy);
				await spoilSome(copy, damage);
				const before = await everythingSaid(copy, vault);
				await begun(copy, vault, to);
				await moveAll({ db: copy, from: vault, to });
				const after = await everythingSaid(copy, to);
				copy.close();
				expect(without(after, 'plan-1,copy')).toEqual(without(before, 'plan-1,copy'));
			}),
			{ numRuns: 40 }
		);
	}, 60_000);
});

const without = (said: Record<string, string>, name: string): Record<string, string> =>
	Object.fromEntries(Object.entries(said).filter(([each]) => each !== name));

/** Moves a browser in a tab with a fault, as far as that comes. */
async function play(whole: string, fault?: Fault): Promise<{ tab: FaultyTab; name: string }> {
	const name = await aCopyOf(whole);
	const tab = new FaultyTab(fault);
	const inTab = new HoldfastDb(name, tab.factory);
	const act = async (): Promise<void> => {
		await begun(inTab, from, to);
		await moveAll({ db: inTab, from, to });
		await finishMove(inTab);
	};
	const isTold = (error: unknown): void => {
		expect(problemOf(error)).toBe('quota');
	};
	await Promise.race([act().catch(isTold), tab.death]);
	inTab.close();
	return { tab, name };
}

describe('a tab that dies, or a disk that is full, while everything moves', () => {
	it('leaves each thing whole under one of the keys, and it goes on to the end', async () => {
		const whole = db.name;
		const before = without(await everythingSaid(db, from), 'plan-1,copy');
		const { tab } = await play(whole);
		const kinds = [...deaths, ...shortages];
		const faults = Array.from({ length: tab.writes }, (_, at) =>
			kinds.map((kind) => ({ at: at + 1, kind }))
		);
		expect(faults.length).toBeGreaterThan(20);
		for (const fault of faults.flat()) {
			const { name } = await play(whole, fault);
			await goesOn(name, JSON.stringify(fault), before);
		}
	}, 60_000);
});

async function goesOn(name: string, fault: string, before: Record<string, string>): Promise<void> {
	const again = new HoldfastDb(name, indexedDB);
	const slots = (await again.slots.toArray()).map(({ id }) => id);
	const isMoving = (await again.moves?.count()) === 1;
	const isBegun = slots.includes('next');
	expect(isMoving ? slots : slots.length, fault).toEqual(isMoving ? ['device', 'next'] : 1);
	// Some of it under the old key and some under the new: together all of it.
	const [old, fresh] = [await everythingSaid(again, from), await everythingSaid(again, to)];
	const either = Object.keys(fresh).filter((each) => isSealed(old, each) && isSealed(fresh, each));
	expect(either, fault).toEqual([]);
	if (isMoving) {
		await moveAll({ db: again, from, to });
		await finishMove(again);
	}
	const after = await everythingSaid(again, isBegun ? to : from);
	expect(without(after, 'plan-1,copy'), fault).toEqual(before);
	again.close();
}

const isSealed = (said: Record<string, string>, name: string): boolean =>
	said[name]?.startsWith('sealed') ?? true;
