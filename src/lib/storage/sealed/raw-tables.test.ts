import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import { partsOf, type Plan } from '../../domain/plan/plan';
import { revealRound } from '../../domain/plan/scoring-edits';
import { openedEntries } from '../../domain/scoring/sheet';
import { unseal } from '../cipher';
import { HoldfastDb, type SealedEntryRow } from '../db';
import { readLog } from '../log-reading';
import { inLog } from '../scenarios.builders';
import { aDatabase, aTab, look, watchDurability } from '../store.builders';
import type { PlanHandle } from '../plan-handle';
import {
	aBallot,
	aPlanToScore,
	aSheet,
	begun,
	phrase,
	quickly,
	revealed,
	threatIds
} from './sealed.builders';
import type { SealedRounds } from './sealed-rounds';

/** Three people of whom each has one value of their own, in the order in which they seal. */
const people = [aBallot(5, 1), aBallot(1.5, 4.5), aBallot(3, 2)];

interface Held {
	readonly name: string;
	readonly handle: PlanHandle;
	readonly rounds: SealedRounds;
}

async function aRoundWith(sheets: readonly (typeof people)[number][]): Promise<Held> {
	const name = aDatabase();
	const store = await aTab(name, { stretch: quickly });
	const handle = await store.create(aPlanToScore());
	const rounds = await store.rounds();
	await begun(rounds);
	for (const entry of sheets) await rounds.seal('plan-1', aSheet(entry));
	return { name, handle, rounds };
}

const recordsIn = (name: string): Promise<SealedEntryRow[]> =>
	look(name, (db) => db.sealedEntries?.toArray() ?? Promise.resolve([]));

/** Every byte of every table, as text in which a word would show. */
async function everythingIn(name: string): Promise<string> {
	const tables = await look(name, (db) => Promise.all(db.tables.map((table) => table.toArray())));
	const flat = (_: string, value: unknown): unknown =>
		value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
	return JSON.stringify(tables, flat);
}

/** The outer layer of the records, as somebody with the open vault takes it off. */
const uncovered = (name: string): Promise<Uint8Array<ArrayBuffer>[]> =>
	inLog(new HoldfastDb(name, indexedDB), async ({ db, key }) => {
		const rows = (await db.sealedEntries?.toArray()) ?? [];
		return Promise.all(
			rows.map(async ({ roundId, bytes }) => {
				const place = new TextEncoder().encode(`sealed entry cover|${roundId}`);
				return (await unseal(key, bytes, place)) ?? new Uint8Array();
			})
		);
	});

describe('the tables while sheets come in', () => {
	it('hold one record for each person and threat, passes too, all of one form and size', async () => {
		const { name, rounds } = await aRoundWith(people);
		await rounds.seal('plan-1', []);
		await rounds.seal('plan-1', [{ threatId: 't2', entry: { form: 'full', notCredible: true } }]);
		const rows = await recordsIn(name);
		expect(rows).toHaveLength(5 * threatIds.length);
		expect(new Set(rows.map((row) => Object.keys(row).sort().join()))).toEqual(
			new Set(['bytes,id,roundId'])
		);
		expect(new Set(rows.map(({ bytes }) => bytes.length)).size).toBe(1);
		expect(new Set(rows.map(({ id }) => id.length))).toEqual(new Set([32]));
		expect(new Set((await uncovered(name)).map(({ length }) => length)).size).toBe(1);
	});

	it('hold only the plan, a random name and sealed bytes of the round', async () => {
		const { name } = await aRoundWith(people);
		const [head] = await look(name, (db) => db.rounds?.toArray() ?? Promise.resolve([]));
		expect(Object.keys(head ?? {}).sort()).toEqual(['bytes', 'planId', 'roundId']);
		expect(head?.planId).toBe('plan-1');
	});

	it('say nothing of an entry, the phrase or the threats in the clear', async () => {
		const { name } = await aRoundWith(people);
		const text = await everythingIn(name);
		// Long ones: three signs are soon found in random bytes.
		const words = ['ballot', 'medium', 'finance', 'battery', 'threatId', 'publicKey'];
		expect(words.filter((word) => text.includes(word))).toEqual([]);
	});

	it('say nothing of an entry to somebody who has the open vault', async () => {
		const { name } = await aRoundWith(people);
		const inside = (await uncovered(name)).map((bytes) => new TextDecoder('latin1').decode(bytes));
		expect(inside.every((text) => text.length > 500)).toBe(true);
		const words = ['ballot', 'medium', 'finance', 'threatId'];
		expect(words.filter((word) => inside.join().includes(word))).toEqual([]);
		// Points of the curve, each its own; nothing of one record is found in another.
		const starts = inside.map((text) => text.slice(0, 65));
		expect(new Set(starts).size).toBe(people.length * threatIds.length);
	});

	it('are written anew with every sheet: ids and bytes of before are not found again', async () => {
		const { name, rounds } = await aRoundWith(people.slice(0, 2));
		const before = await recordsIn(name);
		await rounds.seal('plan-1', aSheet(aBallot(2)));
		const after = await recordsIn(name);
		const parts = new Set(after.flatMap(({ id, bytes }) => [id, bytes.join(), head(bytes)]));
		for (const { id, bytes } of before) {
			for (const part of [id, bytes.join(), head(bytes)]) expect(parts.has(part)).toBe(false);
		}
	});

	it('are written in one strictly durable transaction a sheet, records in the order of their ids', async () => {
		const { name, rounds } = await aRoundWith(people);
		const weak = watchDurability();
		const added = watchAdding();
		await rounds.seal('plan-1', aSheet(aBallot(2)));
		expect(weak()).toEqual([]);
		const { transactions, ids } = added();
		expect(transactions).toBe(1);
		expect(ids).toHaveLength(4 * threatIds.length);
		expect(ids).toEqual([...ids].sort());
		expect(await recordsIn(name)).toHaveLength(ids.length);
	});
});

/** Reveals a round as the page does: one change, then nothing is left of it. */
async function reveal({ handle, rounds }: Held): Promise<string> {
	const opened = await revealed(rounds);
	const entries = openedEntries(opened, () => crypto.randomUUID());
	const recipe = (draft: Plan): void => {
		revealRound(draft, opened.roundId, entries);
	};
	handle.change('reveal', recipe, { isAside: true });
	await handle.pending();
	await rounds.destroy('plan-1', opened.roundId);
	return opened.roundId;
}

/** The entries of a threat in the order in which the document itself holds them, with their ids. */
async function inDocument({ name, handle }: Held, threatId: string) {
	await handle.close();
	return inLog(new HoldfastDb(name, indexedDB), async (place) => {
		const { entries } = await readLog(place);
		const document = new Doc();
		for (const { update } of entries) applyUpdate(document, update);
		const written = [...document.share.values()].flatMap((root) => [...root._map.entries()]);
		return written
			.filter(([key]) => key.startsWith(`${threatId}/`))
			.map(([key, item]) => ({
				key,
				clock: item.id.clock,
				value: item.content.getContent()[0] as unknown
			}))
			.sort((a, b) => a.clock - b.clock);
	});
}

/** All ways in which the sheets of three people can come one after the other. */
const orders = [
	[0, 1, 2],
	[0, 2, 1],
	[1, 0, 2],
	[1, 2, 0],
	[2, 0, 1],
	[2, 1, 0]
];

describe('after the reveal', () => {
	it('nothing of the round is left in its tables, and undo does not bring it back', async () => {
		const held = await aRoundWith(people);
		await reveal(held);
		expect(await recordsIn(held.name)).toEqual([]);
		expect(await look(held.name, (db) => db.rounds?.count() ?? Promise.resolve(-1))).toBe(0);
		expect(held.handle.canUndo).toBe(false);
		expect(await held.rounds.open('plan-1', phrase)).toEqual({ ok: false, error: 'no-round' });
	});

	it.each(orders)(
		'the plan and its document are the same, whoever sealed first: %i %i %i',
		async (...order) => {
			const inOrder = order.flatMap((at) => people[at] ?? []);
			const held = await aRoundWith(inOrder);
			await reveal(held);
			const { plan } = held.handle;
			for (const threatId of threatIds) {
				const written = await inDocument(held, threatId);
				const best = written.filter(({ key }) => key.endsWith('/best')).map(({ value }) => value);
				expect(best).toEqual([1.5, 3, 5]);
				const entries = Object.entries(plan.entries).filter(([key]) => key.startsWith(threatId));
				expect(entries).toHaveLength(people.length);
			}
		}
	);

	it('no id of an entry is found at another threat, or was in a table before', async () => {
		const held = await aRoundWith(people);
		const before = (await recordsIn(held.name)).map(({ id }) => id);
		await reveal(held);
		const keys = Object.keys(held.handle.plan.entries);
		const ids = keys.map((key) => partsOf(key).other);
		expect(new Set([...ids, ...before]).size).toBe(ids.length + before.length);
	});

	it('one person with another opinion on each threat cannot be followed through them', async () => {
		const held = await aRoundWith([]);
		const given = [
			[1, 5, 3],
			[5, 3, 1],
			[3, 1, 5]
		];
		for (const bests of given) {
			const sheet = threatIds.map((threatId, at) => ({ threatId, entry: aBallot(bests[at] ?? 1) }));
			await held.rounds.seal('plan-1', sheet);
		}
		await reveal(held);
		for (const threatId of threatIds) {
			const written = await inDocument(held, threatId);
			const best = written.filter(({ key }) => key.endsWith('/best')).map(({ value }) => value);
			expect(best).toEqual([1, 3, 5]);
		}
	});
});

/** The first bytes of a record, where a nonce or a point would stay the same. */
const head = (bytes: Uint8Array): string => bytes.slice(0, 12).join();

/** Notes which sealed records are added, in which order and in how many transactions. */
function watchAdding(): () => { readonly transactions: number; readonly ids: readonly string[] } {
	const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')
		?.value as IDBObjectStore['add'];
	const ids: string[] = [];
	const transactions = new Set<IDBTransaction>();
	IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: { id: string }, key) {
		if (this.name === 'sealedEntries') {
			ids.push(value.id);
			transactions.add(this.transaction);
		}
		return add.call(this, value, key);
	};
	return () => {
		IDBObjectStore.prototype.add = add;
		return { transactions: transactions.size, ids };
	};
}
