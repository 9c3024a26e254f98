import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoldfastDb } from '../db';
import { deaths, FaultyTab, shortages } from '../faults.builders';
import { readLog } from '../log-reading';
import type { PlanStore, PlanStoreOptions } from '../plan-list';
import { inLog, writeRows } from '../scenarios.builders';
import { aBallot, aSheet, phrase, quickly } from '../sealed/sealed.builders';
import { aPlanWithThreats } from '../storage.builders';
import {
	aDatabase,
	aTab,
	change,
	look,
	opened,
	retitle,
	someLocks,
	watchDurability
} from '../store.builders';
import { aCopyOf } from './move.builders';

const secret = 'The name that must not be found';
const threatIds = ['t0', 't1'];

let name: string;
let weakWrites: () => readonly string[];

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
	weakWrites = watchDurability();
	name = await aPlanWithHistory();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
	vi.restoreAllMocks();
});

const enter = (options: Partial<PlanStoreOptions> = {}): Promise<PlanStore> =>
	aTab(name, { stretch: quickly, locks: someLocks(), ...options });

/** A plan in which something was written and removed again, with versions and an open round. */
async function aPlanWithHistory(): Promise<string> {
	const where = aDatabase();
	const store = await aTab(where, { stretch: quickly, locks: someLocks() });
	const handle = await store.create(aPlanWithThreats(2));
	retitle(handle, secret);
	await handle.pending();
	await (await store.versions('plan-1')).keep('named', 'With the name');
	retitle(handle, 'Without a name');
	await writeRows(handle, 2);
	await store.setNote('plan-1', 'bookmark', 'threats');
	const rounds = await store.rounds();
	await rounds.begin({ planId: 'plan-1', number: 1, threatIds }, phrase);
	await rounds.seal('plan-1', aSheet(aBallot(4), threatIds));
	await store.close();
	return where;
}

/** Every word that the log and the versions of the plan still hold, and how many rows there are. */
const historyIn = (where: string) =>
	inLog(new HoldfastDb(where, indexedDB), async (place) => {
		const { entries, damage } = await readLog(place);
		const words = entries.map(({ update }) => new TextDecoder().decode(update)).join();
		const versions = await place.db.versions?.count();
		return { hasSecret: words.includes(secret), rows: entries.length, versions, damage };
	});

const lineageIn = async (store: PlanStore): Promise<string | undefined> => {
	const copy = await store.copyPlan('plan-1', 'backup');
	return copy.ok ? copy.value.lineage : undefined;
};

describe('erasing the history of a plan', () => {
	it('leaves what the plan holds now and nothing of what it held before', async () => {
		expect(await historyIn(name)).toMatchObject({ hasSecret: true, versions: 1 });
		const store = await enter();
		const { plan } = await opened(store);
		expect(await store.eraseHistory('plan-1')).toEqual({ ok: true, value: undefined });
		expect(await historyIn(name)).toEqual({ hasSecret: false, rows: 1, versions: 0, damage: [] });
		const after = await opened(store);
		expect(after.plan).toEqual(plan);
		expect(await store.note('plan-1', 'bookmark')).toBe('threats');
		change(after, (draft) => (draft.settings.place = 'It goes on'));
		await after.pending();
		expect(after.save.state).toBe('saved');
		await store.close();
	});

	it('gives it another lineage and another key', async () => {
		const keyIn = () => look(name, async (db) => String((await db.plans.get('plan-1'))?.key));
		const [key, store] = [await keyIn(), await enter()];
		const lineage = await lineageIn(store);
		await store.eraseHistory('plan-1');
		expect(await keyIn()).not.toBe(key);
		expect(await lineageIn(store)).not.toBe(lineage);
		await store.close();
	});

	it('leaves an open round as it is, sheets and all', async () => {
		const store = await enter();
		await store.eraseHistory('plan-1');
		const rounds = await store.rounds();
		await rounds.seal('plan-1', aSheet(aBallot(2), threatIds));
		const round = await rounds.open('plan-1', phrase);
		expect(round.ok && round.value.threats[0]?.entries.map(({ best }) => best)).toEqual([2, 4]);
		await store.close();
	});

	it('is refused where not everything can be read, and then nothing goes', async () => {
		const bytes = new Uint8Array(40);
		await look(name, (db) => db.log.add({ planId: 'plan-1', writer: 'w', counter: 0, bytes }));
		const store = await enter();
		expect(await store.eraseHistory('plan-1')).toEqual({ ok: false, error: 'damaged' });
		expect(await store.eraseHistory('none')).toEqual({ ok: false, error: 'not-found' });
		expect(await historyIn(name)).toMatchObject({ hasSecret: true, versions: 1 });
		await store.close();
	});

	it('is refused where other windows cannot be held back', async () => {
		const store = await enter({ locks: undefined });
		expect(await store.eraseHistory('plan-1')).toEqual({ ok: false, error: 'no-locks' });
		await store.close();
	});

	it('happens whole or not at all, wherever a tab dies or a disk is full', async () => {
		const whole = name;
		let [at, wasWhole] = [0, 0];
		for (let isOver = false; !isOver; at++) {
			for (const kind of [...deaths, ...shortages]) {
				name = await aCopyOf(whole);
				const tab = new FaultyTab({ at: at + 1, kind });
				const store = await enter({ indexedDB: tab.factory });
				const outcome = await Promise.race([store.eraseHistory('plan-1'), tab.death]);
				isOver = tab.writes <= at;
				if (!tab.isDead) await store.close();
				const { hasSecret, versions, damage } = await historyIn(name);
				expect([versions, damage], `${kind} ${String(at)}`).toEqual([hasSecret ? 1 : 0, []]);
				if (outcome?.ok === true) expect(hasSecret).toBe(false);
				if (hasSecret) wasWhole++;
				const later = await enter();
				expect((await opened(later)).plan.settings.title).toBe('Without a name');
				expect((await (await later.rounds()).open('plan-1', phrase)).ok).toBe(true);
				await later.close();
			}
		}
		expect([at > 6, wasWhole > 20]).toEqual([true, true]);
	}, 60_000);
});
