import { expect } from 'vitest';
import type { Plan } from '../domain/plan/plan';
import { HoldfastDb } from './db';
import type { FaultyTab } from './faults.builders';
import type { LogPlace } from './log-reading';
import type { PlanHandle } from './plan-handle';
import type { PlanStore } from './plan-list';
import { phrase } from './sealed/sealed.builders';
import { aDatabase, aTab, change, look, opened } from './store.builders';
import { openVault } from './vault/device-slot';

/** Writes so many rows, each durable before the next. */
export async function writeRows(handle: PlanHandle, count: number, mark = 'step'): Promise<void> {
	for (let at = 0; at < count; at++) {
		change(handle, (draft) => (draft.steps[`${mark}-${String(at)}`] = 'done'));
		await handle.pending();
	}
}

/** Does something with the log of a plan as the store itself would, and closes the database. */
export async function inLog<T>(
	db: HoldfastDb,
	act: (place: LogPlace) => Promise<T>,
	planId = 'plan-1'
): Promise<T> {
	try {
		const row = await db.plans.get(planId);
		const key = row && (await (await openVault(db)).openPlanKey(planId, row.key));
		if (!key?.ok) throw new Error('No key');
		return await act({ db, planId, key: key.value });
	} finally {
		db.close();
	}
}

/** A database with the tables of version 1, written out once and for all, and the rows of another. */
export async function aVersionOneOf(name: string): Promise<string> {
	const rows = await look(name, async ({ slots, plans, log, snapshots }) => ({
		slots: await slots.toArray(),
		plans: await plans.toArray(),
		log: await log.toArray(),
		snapshots: await snapshots.toArray()
	}));
	const copy = aDatabase();
	// Dexie counts in tenths: its version 1 is the browser's 10.
	const request = indexedDB.open(copy, 10);
	request.onupgradeneeded = () => {
		const db = request.result;
		db.createObjectStore('slots', { keyPath: 'id' });
		db.createObjectStore('plans', { keyPath: 'id' });
		db.createObjectStore('log', { keyPath: ['planId', 'writer', 'counter'] });
		db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('planId', 'planId');
	};
	await new Promise((resolve) => (request.onsuccess = resolve));
	const transaction = request.result.transaction(Object.keys(rows), 'readwrite', {
		durability: 'strict'
	});
	for (const [table, values] of Object.entries(rows)) {
		for (const value of values) transaction.objectStore(table).add(value);
	}
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	request.result.close();
	return copy;
}

/** What a tab did to one plan, and how much of it it was told is durable. */
interface Testimony {
	/** The plan after each change; undefined: it was removed, or not made yet. */
	readonly states: (Plan | undefined)[];
	/** The last state that was called durable. */
	durable: number;
}

/** Notes what a tab was told, and compares it with what is found afterwards. */
export class Witness {
	readonly #tab: FaultyTab;
	/** What the list of packs was after each change, and how far that was called durable. */
	readonly #packs: { states: unknown[]; durable: number } = { states: [], durable: 0 };
	/** What the sealed sheets of `plan-1` say of `t0` after each change, and how far that was called durable. */
	readonly #round: { states: unknown[]; durable: number } = { states: [], durable: 0 };
	readonly #plans = new Map<string, Testimony>();

	constructor(tab: FaultyTab) {
		this.#tab = tab;
	}

	/** Follows an open plan. What a dead tab is told does not count. */
	watch(handle: PlanHandle, known: Testimony = { states: [handle.plan], durable: 0 }): PlanHandle {
		this.#plans.set(handle.id, known);
		handle.subscribe(() => {
			if (handle.plan !== known.states.at(-1)) known.states.push(handle.plan);
			if (handle.save.reason === 'quota') this.#makeRoom(handle);
			const isTold = !this.#tab.isDead && handle.save.state === 'saved';
			if (isTold) known.durable = known.states.length - 1;
		});
		return handle;
	}

	/** A person who is told that the disk is full makes room and goes on, unless the plan was closed meanwhile. */
	#makeRoom(handle: PlanHandle): void {
		setTimeout(() => {
			this.#tab.empty();
			handle.change('change', (draft) => (draft.settings.place = 'With room'));
		});
	}

	async create(store: PlanStore, plan: Plan): Promise<PlanHandle> {
		const known: Testimony = { states: [undefined, plan], durable: 0 };
		this.#plans.set(plan.id, known);
		const handle = await store.create(plan);
		known.states[1] = handle.plan;
		if (!this.#tab.isDead && handle.save.state === 'saved') known.durable = 1;
		return this.watch(handle, known);
	}

	async remove(store: PlanStore, { id, plan }: PlanHandle): Promise<void> {
		const known: Testimony = { states: [plan, undefined], durable: 0 };
		this.#plans.set(id, known);
		await store.remove(id);
		if (!this.#tab.isDead) known.durable = 1;
	}

	/** Changes the packs; `after` is the list that this leads to. */
	async changePacks(change: () => Promise<void>, after: unknown): Promise<void> {
		this.#packs.states.push(after);
		await change();
		if (!this.#tab.isDead) this.#packs.durable = this.#packs.states.length - 1;
	}

	/** Changes the round of `plan-1`; `after` is the likelihoods that its sheets then hold, or 'no round'. */
	async changeRound(change: () => Promise<unknown>, after: unknown): Promise<void> {
		if (this.#round.states.length === 0) this.#round.states.push('no round');
		this.#round.states.push(after);
		await change();
		if (!this.#tab.isDead) this.#round.durable = this.#round.states.length - 1;
	}

	/** The packs as they are before the first change. */
	startWithPacks(before: unknown): void {
		this.#packs.states.push(before);
	}

	/**
	 * A tab started afterwards finds every plan as it was when it was last called durable, or as it was after a
	 * later change; whole, without damage, and open to further changes.
	 */
	async isConfirmedIn(name: string): Promise<void> {
		const store = await aTab(name);
		expect(store.keeping).toEqual({ kind: 'kept' });
		const kinds = (await store.list()).map(({ kind }) => kind);
		expect(kinds.every((kind) => kind === 'plan')).toBe(true);
		for (const [id, { states, durable }] of this.#plans) {
			expect(states.slice(durable)).toContainEqual(await stateIn(store, id));
		}
		const { states, durable } = this.#packs;
		const packs = await (await store.packs()).list();
		if (states.length > 0) expect(states.slice(durable)).toContainEqual(packs);
		await this.#isRoundConfirmed(store);
		await store.close();
		expect(await strays(name)).toEqual([]);
	}

	async #isRoundConfirmed(store: PlanStore): Promise<void> {
		const { states, durable } = this.#round;
		if (states.length === 0) return;
		const round = await (await store.rounds()).open('plan-1', phrase);
		const sealed = round.ok ? round.value.threats[0]?.entries.map(({ best }) => best) : 'no round';
		expect(states.slice(durable)).toContainEqual(sealed);
	}
}

async function stateIn(store: PlanStore, id: string): Promise<Plan | undefined> {
	const isListed = (await store.list()).some((each) => each.id === id);
	if (!isListed) return undefined;
	const handle = await opened(store, id);
	const { plan } = handle;
	expect(handle.damage).toEqual([]);
	change(handle, (draft) => (draft.settings.place = 'Goes on'));
	await handle.pending();
	expect(handle.save.state).toBe('saved');
	return plan;
}

/** Plans and rounds of which something is left although they themselves are gone. */
const strays = (name: string): Promise<string[]> =>
	look(name, async ({ plans, log, snapshots, rounds, sealedEntries, versions }) => {
		const heads = (await rounds?.toArray()) ?? [];
		const ids = [
			...(await plans.toCollection().primaryKeys()),
			...heads.map(({ roundId }) => roundId)
		];
		const left = [
			...[...(await log.toArray()), ...(await snapshots.toArray()), ...heads],
			...((await versions?.toArray()) ?? []),
			...((await sealedEntries?.toArray()) ?? []).map(({ roundId }) => ({ planId: roundId }))
		];
		return left.map(({ planId }) => planId).filter((planId) => !ids.includes(planId));
	});
