import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deaths, FaultyTab, shortages, type Fault } from '../faults.builders';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { openDoor } from '../plan-store';
import { phrase, quickly } from '../sealed/sealed.builders';
import { look, opened, someLocks, watchDurability } from '../store.builders';
import { aCopyOf, aFullBrowser } from './move.builders';
import { putBehind, right } from './vault.builders';
import type { NewSlot } from './vault-guard';

const next: NewSlot = { name: 'Director', passphrase: 'four small green boats' };
const second: NewSlot = { name: 'Deputy', passphrase: 'the lamp is on the left' };

interface Change {
	readonly before: string | undefined;
	readonly after: readonly NewSlot[];
}
const changes: Readonly<Record<string, Change>> = {
	'the first passphrase': { before: undefined, after: [next] },
	'the last passphrase that goes': { before: right, after: [] },
	'another passphrase': { before: right, after: [next, second] }
};

let weakWrites: () => readonly string[];
beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
	weakWrites = watchDurability();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
	vi.restoreAllMocks();
});

/** Each tab after a kill has locks of its own: a browser gives those of a dead one back. */
const options = (name: string, more: Partial<PlanStoreOptions> = {}): PlanStoreOptions => ({
	...{ name, now: () => 1_000, stretch: quickly, locks: someLocks() },
	...more
});

/** The store that these words open; undefined when they open none. */
async function enter(
	with_: PlanStoreOptions,
	passphrase: string | undefined
): Promise<PlanStore | undefined> {
	const door = await openDoor(with_);
	if (door.kind === 'open') {
		if (passphrase === undefined && door.store.keeping.kind === 'kept') return door.store;
		await door.store.close();
		return undefined;
	}
	if (door.kind === 'stuck') return undefined;
	const unlocked = passphrase === undefined ? undefined : await door.unlock(passphrase);
	return unlocked?.ok === true ? unlocked.value : undefined;
}

/** All that a person finds, in whatever state the keys are. */
async function everythingIn(store: PlanStore): Promise<unknown> {
	const handle = await opened(store);
	const found = {
		list: await store.list(),
		plan: handle.plan,
		damage: handle.damage,
		bookmark: await store.note('plan-1', 'bookmark'),
		packs: await (await store.packs()).list(),
		round: await (await store.rounds()).open('plan-1', phrase)
	};
	await handle.close();
	return found;
}

async function aBrowser({ before }: Change): Promise<string> {
	const name = await aFullBrowser(1);
	if (before !== undefined) await putBehind(name, before);
	return name;
}

/** Renews in a tab with a fault, as far as that comes. */
async function play(whole: string, { before, after }: Change, fault?: Fault) {
	const name = await aCopyOf(whole);
	const tab = new FaultyTab();
	const store = await enter(options(name, { indexedDB: tab.factory }), before);
	if (store === undefined) throw new Error('Locked');
	tab.failFrom(fault);
	const outcome = await Promise.race([store.guard.renew(before, after), tab.death]);
	return { name, tab, store, outcome };
}

/** Which way in opens the plans, the others having been tried first; and what is found. */
async function whatOpens(name: string, ways: readonly (string | undefined)[]) {
	const opens: (string | undefined)[] = [];
	const found: unknown[] = [];
	for (const way of ways) {
		const store = await enter(options(name), way);
		if (store === undefined) continue;
		opens.push(way);
		found.push(await everythingIn(store));
		await store.close();
	}
	return { opens, found };
}

describe.each(Object.entries(changes))('a renewal for %s', (_, change) => {
	const { before, after } = change;
	const newWays = after.length > 0 ? after.map(({ passphrase }) => passphrase) : [undefined];

	let whole: string;
	beforeEach(async () => {
		whole = await aBrowser(change);
	});

	it('that a tab dies in loses nothing, and is open to the old words or to the new, never both', async () => {
		const { found: expected } = await whatOpens(whole, [before]);
		const { tab: sound, store } = await play(whole, change);
		await store.close();
		expect(sound.writes).toBeGreaterThan(20);
		const ended = { old: 0, new: 0 };
		for (let at = 1; at <= sound.writes; at++) {
			for (const kind of kindsAt(at)) {
				const { name, tab } = await play(whole, change, { at, kind });
				expect(tab.isDead).toBe(true);
				// The old words are tried first: what is unfinished must not open to them.
				const { opens, found } = await whatOpens(name, [before, ...newWays]);
				const isOld = opens[0] === before && !newWays.some((way) => way === before);
				const fault = `${kind} ${String(at)}`;
				expect(opens, fault).toEqual(isOld ? [before] : newWays);
				for (const each of found) expect(each, fault).toEqual(expected[0]);
				expect(await look(name, async (db) => db.moves?.count()), fault).toBe(0);
				ended[isOld ? 'old' : 'new']++;
			}
		}
		expect(Math.min(ended.old, ended.new)).toBeGreaterThan(0);
	}, 120_000);

	it('that the disk is too full for goes on when there is room, here or at the next start', async () => {
		const { found: expected } = await whatOpens(whole, [before]);
		const { tab: sound, store } = await play(whole, change);
		await store.close();
		for (let at = 1; at <= sound.writes; at += 3) {
			for (const kind of shortages) {
				const { name, ways } = await fillAt({ at, kind });
				const { found } = await whatOpens(name, ways);
				expect(found, `${kind} ${String(at)}`).toEqual(ways.map(() => expected[0]));
			}
		}
	}, 120_000);

	/** Makes room after a shortage and goes on in the same tab every second time; says what opens the plans now. */
	async function fillAt(fault: Fault & { readonly kind: (typeof shortages)[number] }) {
		const { name, tab, store, outcome } = await play(whole, change, fault);
		const isDone = outcome?.ok === true;

		tab.empty();
		const isBegun = (await look(name, async (db) => db.moves?.count())) === 1;
		// Whoever hears that nothing was changed throws the new words away.
		if (!isDone) expect(outcome).toEqual({ ok: false, error: isBegun ? 'full-begun' : 'full' });
		const isAgain = fault.at % 2 === 0 && !isDone;
		if (isAgain) expect((await store.guard.renew(before, after)).ok).toBe(true);
		await store.close();
		return { name, ways: [isAgain, isBegun, isDone].includes(true) ? newWays : [before] };
	}

	/** The first passphrase dies in every way at every write, the others in one way at each: a start takes long. */
	const kindsAt = (at: number) =>
		before === undefined ? deaths : deaths.slice(at % 3, (at % 3) + 1);
});
