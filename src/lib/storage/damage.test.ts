import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeRows } from './scenarios.builders';
import { aPlan, aPlanWithThreats } from './storage.builders';
import { aDatabase, aTab, change, look, opened, retitle, watchDurability } from './store.builders';

let weakWrites: () => readonly string[];
let name: string;

beforeEach(() => {
	weakWrites = watchDurability();
	name = aDatabase();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
});

describe('a record that is damaged', () => {
	/** What a damaged disk may hold instead of bytes. */
	const instead: readonly (readonly [string, unknown])[] = [
		['garbage', new Uint8Array(60).fill(7)],
		['nothing', new Uint8Array()],
		['too little', new Uint8Array(9)],
		['a text', 'not bytes'],
		['a number', 5],
		['null', null],
		['no field', undefined]
	];

	/** Two plans, one with a snapshot, rows, a bookmark, a file copy and a workshop. */
	async function aFullDatabase(): Promise<void> {
		const store = await aTab(name);
		await store.create(aPlan({ id: 'other' }));
		const handle = await store.create(aPlanWithThreats(1));
		await store.setNote('plan-1', 'bookmark', 'threats');
		await store.noteCopy('plan-1');
		await store.setNote('plan-1', 'workshop', { parked: ['later'] });
		await writeRows(handle, 2);
		await store.close();
	}

	/** Overwrites one field of one row of a table. */
	const spoil = (table: 'slots' | 'plans' | 'log' | 'snapshots', field: string, value: unknown) =>
		look(name, async (db) => {
			const row = (await db.table<object>(table).toArray()).at(-1);
			if (row) await db.table(table).put({ ...row, [field]: value });
		});

	describe.each(instead)('(%s instead of its bytes)', (_, value) => {
		it.each(['key', 'head', 'bookmark', 'copy', 'workshop'])(
			'in the %s of a plan',
			async (field) => {
				await aFullDatabase();
				await spoil('plans', field, value);
				const store = await aTab(name);
				const kinds = (await store.list()).map(({ id, kind }) => [id, kind]);
				const kind = { key: 'locked', head: 'damaged' }[field] ?? 'plan';
				expect(kinds).toEqual(
					expect.arrayContaining([
						['other', 'plan'],
						['plan-1', kind]
					])
				);
				expect((await store.open('plan-1')).ok).toBe(field !== 'key');
				if (field === 'bookmark') expect(await store.note('plan-1', 'bookmark')).toBeUndefined();
				if (field === 'workshop') expect(await store.note('plan-1', 'workshop')).toBeUndefined();
				const raw = (await store.rawPlan('plan-1')).find((part) => part.name === field);
				expect(raw?.sealed ?? raw?.value).toEqual(value);
				// What is written next heals what can be healed.
				await store.setNote('plan-1', 'bookmark', 'risks');
				expect(await store.note('plan-1', 'bookmark')).toBe(field === 'key' ? undefined : 'risks');
			}
		);

		it('in a row of the log', async () => {
			await aFullDatabase();
			await spoil('log', 'bytes', value);
			const handle = await opened(await aTab(name));
			const [damage, ...more] = handle.damage;
			expect([damage?.kind, more]).toEqual(['row', []]);
			expect(handle.plan.threats.t0).toBeDefined();
			const [raw] = await handle.rawDamage();
			expect(raw?.sealed ?? raw?.value).toEqual(value);
			retitle(handle, 'It goes on');
			await handle.pending();
			const again = await opened(await aTab(name));
			expect(again.plan.settings.title).toBe('It goes on');
			expect(again.damage).toEqual(handle.damage);
		});

		it('in a snapshot', async () => {
			await aFullDatabase();
			const bytes = value as Uint8Array<ArrayBuffer>;
			await look(name, (db) =>
				db.snapshots.add({ id: 'snapshot', planId: 'plan-1', kind: 'log', bytes })
			);
			const handle = await opened(await aTab(name));
			expect(handle.damage).toEqual([{ kind: 'row', id: 'snapshot' }]);
			expect(await handle.rawDamage()).toHaveLength(1);
			expect(Object.keys(handle.plan.steps)).toHaveLength(2);
		});

		it.each(['vaultKey', 'wrappingKey'])('in the %s of the slot', async (field) => {
			await aFullDatabase();
			await spoil('slots', field, value);
			const store = await aTab(name);
			expect(store.keeping).toEqual({ kind: 'memory', why: 'locked' });
			expect((await store.list()).map(({ kind }) => kind)).toEqual(['locked', 'locked']);
			expect((await store.rawPlan('plan-1')).length).toBeGreaterThan(3);
		});
	});

	it('that belongs to another plan is not taken for its own', async () => {
		await aFullDatabase();
		await look(name, async (db) => {
			const [other, own] = [await db.plans.get('other'), await db.plans.get('plan-1')];
			if (other && own) await db.plans.put({ ...own, head: other.head, key: own.key });
			const row = (await db.log.toArray()).at(-1);
			if (row) await db.log.add({ ...row, planId: 'other' });
		});
		const store = await aTab(name);
		expect(await store.list()).toMatchObject([{ id: 'other' }, { id: 'plan-1', kind: 'damaged' }]);
		const handle = await opened(store, 'other');
		expect(handle.damage.some(({ kind }) => kind === 'row')).toBe(true);
		expect(handle.plan.threats).toEqual({});
	});

	it('under a key that no writer uses is named, and hides nothing that comes later', async () => {
		await aFullDatabase();
		const bytes = new Uint8Array(40);
		const keys = [
			[7, 'x'],
			['w', -3],
			['w', 0.5],
			['w', 'text'],
			['w', 1e15]
		] as unknown as readonly (readonly [string, number])[];
		await look(name, (db) =>
			db.log.bulkAdd(
				keys.map(([writer, counter]) => ({ planId: 'plan-1', writer, counter, bytes }))
			)
		);
		const handle = await opened(await aTab(name));
		expect(handle.damage.filter(({ kind }) => kind === 'row')).toHaveLength(keys.length);
		expect(await handle.rawDamage()).toHaveLength(keys.length);
		const gaps = handle.damage.filter(({ kind }) => kind === 'gap');
		expect(gaps).toEqual([{ kind: 'gap', writer: 'w', from: 0, to: 1e15 - 1 }]);
		const other = await opened(await aTab(name));
		change(other, (draft) => (draft.settings.place = 'From there'));
		await vi.waitFor(() => {
			expect(handle.plan.settings.place).toBe('From there');
		});
	});

	it('far ahead of a writer at work does not hide what that one writes next', async () => {
		const writing = await (await aTab(name)).create(aPlan());
		const [row] = await look(name, (db) => db.log.toArray());
		if (!row) throw new Error('No row');
		await look(name, (db) => db.log.add({ ...row, counter: 1_000, bytes: new Uint8Array(40) }));
		const reading = await opened(await aTab(name));
		change(writing, (draft) => (draft.settings.place = 'Written next'));
		await vi.waitFor(() => {
			expect(reading.plan.settings.place).toBe('Written next');
		});
	});
});
