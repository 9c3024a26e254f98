import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPlan, aPlanWithThreats, aThreat } from './storage.builders';
import {
	aDatabase,
	aMortalFactory,
	aTab,
	change,
	fillTheDisk,
	look,
	opened,
	retitle,
	watchDurability
} from './store.builders';

let weakWrites: () => readonly string[];

beforeEach(() => {
	weakWrites = watchDurability();
});
afterEach(() => {
	expect(weakWrites()).toEqual([]);
});

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('saving', () => {
	it('counts the rows of each writer from nought, without a gap', async () => {
		const name = aDatabase();
		for (let reload = 0; reload < 3; reload++) {
			const store = await aTab(name);
			const handle = reload === 0 ? await store.create(aPlan()) : await opened(store);
			for (let at = 0; at < 5; at++) {
				retitle(handle, `Title ${String(reload)}.${String(at)}`);
				await handle.pending();
			}
			await store.close();
		}
		const rows = await look(name, (db) => db.log.toArray());
		const writers = new Set(rows.map(({ writer }) => writer));
		expect(writers.size).toBe(3);
		for (const writer of writers) {
			expect(writer).toMatch(/^[0-9a-f]{32}$/);
			const own = rows.filter((row) => row.writer === writer);
			expect(own.map(({ counter }) => counter)).toEqual([...own.keys()]);
		}
	});

	it('writes one change as one row, also when it makes something new', async () => {
		const name = aDatabase();
		const handle = await (await aTab(name)).create(aPlan());
		change(handle, (draft) => {
			draft.threats.t0 = aThreat({ description: 'Prose.' });
			draft.entries['t0/e1'] = { form: 'full', round: 1 };
		});
		await handle.pending();
		expect(await look(name, (db) => db.log.count())).toBe(2);
	});

	it('puts everything that came while a row was being written into the next one', async () => {
		const name = aDatabase();
		const handle = await (await aTab(name)).create(aPlan());
		retitle(handle, 'one');
		await Promise.resolve();
		await Promise.resolve();
		for (let at = 0; at < 50; at++) retitle(handle, `burst ${String(at)}`);
		await handle.pending();
		expect(await look(name, (db) => db.log.count())).toBeLessThanOrEqual(4);
		expect((await opened(await aTab(name))).plan.settings.title).toBe('burst 49');
	});

	it('says that it failed and why, tries again, and loses nothing', async () => {
		const name = aDatabase();
		const handle = await (await aTab(name)).create(aPlan());
		const disk = fillTheDisk();
		retitle(handle, 'first');
		await vi.waitFor(() => {
			expect(handle.save).toMatchObject({ state: 'failed', reason: 'quota' });
		});
		const { since } = handle.save;
		change(handle, (draft) => (draft.settings.place = 'second'));
		await pause(20);
		expect(handle.save).toMatchObject({ state: 'failed', reason: 'quota', since });
		expect(await look(name, (db) => db.log.count())).toBe(1);

		disk.empty();
		await handle.pending();
		expect(handle.save.state).toBe('saved');
		const rows = await look(name, (db) => db.log.toArray());
		expect(rows.map(({ counter }) => counter).sort()).toEqual([0, 1, 2]);
		const reloaded = await opened(await aTab(name));
		expect(reloaded.plan.settings).toMatchObject({ title: 'first', place: 'second' });
		expect(reloaded.damage).toEqual([]);
	});

	it('makes one last attempt on closing, and then says what it could not save', async () => {
		const handle = await (await aTab(aDatabase())).create(aPlan());
		const disk = fillTheDisk();
		retitle(handle, 'never written');
		await handle.close();
		disk.empty();
		expect(handle.save).toMatchObject({ state: 'failed', reason: 'quota' });
	});

	it('is not fooled by a row that got through although it was reported as failed', async () => {
		const name = aDatabase();
		const handle = await (await aTab(name)).create(aPlan());
		const disk = fillTheDisk();
		retitle(handle, 'got through');
		await vi.waitFor(() => {
			expect(handle.save.state).toBe('failed');
		});
		disk.empty();
		await look(name, (db) => db.log.bulkPut(disk.refused));
		await handle.pending();
		expect(handle.save.state).toBe('saved');
		expect(await look(name, (db) => db.log.count())).toBe(2);
		retitle(handle, 'and on it goes');
		await handle.pending();
		expect((await opened(await aTab(name))).damage).toEqual([]);
	});
});

describe('a tab that is killed', () => {
	it('leaves everything behind that it had called saved', async () => {
		const waits = fc.array(fc.nat(6), { minLength: 1, maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(waits, async (pauses) => {
				const name = aDatabase();
				const { factory, kill } = aMortalFactory();
				const handle = await (await aTab(name, { indexedDB: factory })).create(aPlan());
				let acknowledged = handle.plan;
				handle.subscribe(() => {
					if (handle.save.state === 'saved') acknowledged = handle.plan;
				});
				for (const [at, milliseconds] of pauses.entries()) {
					change(handle, (draft) => (draft.steps[`step-${String(at)}`] = 'done'));
					await pause(milliseconds);
				}
				kill();
				const found = (await opened(await aTab(name))).plan.steps;
				for (const step of Object.keys(acknowledged.steps)) expect(found[step]).toBe('done');
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a log that is not whole', () => {
	async function aLog(): Promise<string> {
		const name = aDatabase();
		const store = await aTab(name);
		const handle = await store.create(aPlanWithThreats(1));
		for (let at = 1; at <= 4; at++) {
			change(handle, (draft) => (draft.steps[`step-${String(at)}`] = 'done'));
			await handle.pending();
		}
		await store.close();
		return name;
	}

	it('opens without a row that was tampered with, and says which', async () => {
		const name = await aLog();
		const rows = await look(name, (db) => db.log.orderBy(':id').toArray());
		const victim = rows[3];
		if (!victim) throw new Error('No row');
		const bytes = victim.bytes.with(20, (victim.bytes[20] ?? 0) ^ 1);
		await look(name, (db) => db.log.put({ ...victim, bytes }));
		const handle = await opened(await aTab(name));
		expect(handle.damage).toEqual([{ kind: 'row', id: `${victim.writer}/3` }]);
		expect(Object.keys(handle.plan.steps)).toEqual(expect.arrayContaining(['step-1', 'step-2']));
		expect(handle.plan.threats.t0).toBeDefined();
	});

	it('does not take a row of one place for a row of another', async () => {
		const name = await aLog();
		const rows = await look(name, (db) => db.log.orderBy(':id').toArray());
		const [second, last] = [rows[1], rows[4]];
		if (!second || !last) throw new Error('No row');
		await look(name, (db) => db.log.put({ ...last, bytes: second.bytes }));
		const handle = await opened(await aTab(name));
		expect(handle.damage).toEqual([{ kind: 'row', id: `${last.writer}/4` }]);
	});

	it('reports missing rows as a gap', async () => {
		const name = await aLog();
		const rows = await look(name, (db) => db.log.orderBy(':id').toArray());
		const writer = rows[0]?.writer ?? '';
		await look(name, (db) =>
			db.log.bulkDelete([1, 2].map((at) => ['plan-1', writer, at] as const))
		);
		const handle = await opened(await aTab(name));
		expect(handle.damage).toEqual([{ kind: 'gap', writer, from: 1, to: 2 }]);
		expect(handle.plan.threats.t0).toBeDefined();
	});

	it('does not open when nothing of it can be read', async () => {
		const name = await aLog();
		await look(name, (db) => db.log.clear());
		expect(await (await aTab(name)).open('plan-1')).toEqual({
			ok: false,
			error: { code: 'damaged' }
		});
	});
});
