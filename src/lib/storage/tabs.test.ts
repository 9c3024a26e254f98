import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compactLog } from './compaction';
import { DB_VERSION, HoldfastDb } from './db';
import type { PlanHandle } from './plan-handle';
import type { PlanStore } from './plan-list';
import { aPlan, aPlanWithThreats } from './storage.builders';
import {
	aDatabase,
	aTab,
	change,
	look,
	opened,
	retitle,
	someLocks,
	watchDurability
} from './store.builders';
import { openVault } from './vault/device-slot';

let weakWrites: () => readonly string[];
let name: string;
let here: PlanStore;
let there: PlanStore;
let mine: PlanHandle;
let theirs: PlanHandle;

beforeEach(async () => {
	weakWrites = watchDurability();
	name = aDatabase();
	[here, there] = [await aTab(name), await aTab(name)];
	mine = await here.create(aPlanWithThreats(2));
	theirs = await opened(there);
});
afterEach(async () => {
	await Promise.all([here.close(), there.close()]);
	expect(weakWrites()).toEqual([]);
});

const retell = (handle: PlanHandle, description: string): void => {
	change(handle, (draft) => {
		const threat = draft.threats.t0;
		if (threat) threat.description = description;
	});
};

const describeBoth = (): (string | undefined)[] =>
	[mine, theirs].map(({ plan }) => plan.threats.t0?.description);

describe('two tabs with the same plan', () => {
	it('see what the other wrote', async () => {
		retitle(mine, 'From here');
		await vi.waitFor(() => {
			expect(theirs.plan.settings.title).toBe('From here');
		});
		change(theirs, (draft) => {
			draft.settings.place = 'From there';
		});
		await vi.waitFor(() => {
			expect(mine.plan.settings.place).toBe('From there');
		});
		expect(mine.save.state).toBe('saved');
	});

	it('lose nothing when both write at once, also into the same text', async () => {
		for (let at = 0; at < 20; at++) {
			const mark = String.fromCodePoint(0x4e00 + at);
			retell(mine, `${mark}${mine.plan.threats.t0?.description ?? ''}`);
			retell(theirs, `${theirs.plan.threats.t0?.description ?? ''}${mark}`);
			change(mine, (draft) => (draft.steps[`mine-${String(at)}`] = 'done'));
			change(theirs, (draft) => (draft.steps[`theirs-${String(at)}`] = 'done'));
			if (at % 5 === 0) await mine.pending();
		}
		await Promise.all([mine.pending(), theirs.pending()]);
		await vi.waitFor(() => {
			expect(mine.plan).toEqual(theirs.plan);
		});
		expect(Object.keys(mine.plan.steps)).toHaveLength(40);
		expect(describeBoth()[0]).toHaveLength('About t0.'.length + 40);
		const reloaded = await aTab(name);
		expect((await opened(reloaded)).plan).toEqual(mine.plan);
		await reloaded.close();
	});

	it('take back only what they did themselves', async () => {
		retitle(mine, 'Mine');
		await vi.waitFor(() => {
			expect(theirs.plan.settings.title).toBe('Mine');
		});
		expect(theirs.canUndo).toBe(false);
		change(theirs, (draft) => (draft.settings.place = 'Theirs'));
		await vi.waitFor(() => {
			expect(mine.plan.settings.place).toBe('Theirs');
		});
		mine.undo();
		expect(mine.plan.settings).toMatchObject({ title: 'Our plan', place: 'Theirs' });
	});

	it('find what was put into a snapshot before they had read it', async () => {
		// The other tab sleeps: it hears of nothing until its next message.
		const deaf = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue(undefined);
		retitle(mine, 'Missed');
		await mine.pending();
		await compactNow();
		deaf.mockRestore();
		change(mine, (draft) => (draft.settings.place = 'Heard'));
		await vi.waitFor(() => {
			expect(theirs.plan.settings).toMatchObject({ title: 'Missed', place: 'Heard' });
		});
		expect(theirs.damage).toEqual([]);
	});

	it('end with the newest title in the list, whoever wrote last', async () => {
		retitle(theirs, 'First');
		await theirs.pending();
		await vi.waitFor(() => {
			expect(mine.plan.settings.title).toBe('First');
		});
		retitle(mine, 'Newest');
		change(theirs, (draft) => (draft.settings.place = 'North'));
		await Promise.all([mine.pending(), theirs.pending()]);
		await vi.waitFor(async () => {
			expect(await here.list()).toMatchObject([{ title: 'Newest' }]);
		});
	});

	it('hear that the plan was removed', async () => {
		await here.remove('plan-1');
		await vi.waitFor(() => {
			expect(theirs.save).toMatchObject({ state: 'failed', reason: 'removed' });
		});
		retitle(theirs, 'Too late');
		await theirs.pending();
		expect(await here.list()).toEqual([]);
		expect(await look(name, (db) => db.log.count())).toBe(0);
	});
});

async function compactNow(): Promise<boolean> {
	return look(name, async (db) => {
		const vault = await openVault(db);
		const row = await db.plans.get('plan-1');
		const key = row && (await vault.openPlanKey('plan-1', row.key));
		if (!key?.ok) throw new Error('No key');
		return compactLog({ db, planId: 'plan-1', key: key.value }, someLocks());
	});
}

describe('a tab that is told of newer tables', () => {
	const upgrade = async (): Promise<HoldfastDb> => {
		const newer = new HoldfastDb(name, indexedDB);
		newer.version(DB_VERSION + 1).stores({ later: 'id' });
		newer.on('blocked', () => false);
		await newer.open();
		return newer;
	};

	it('saves what it has, makes way, and only looks from then on', async () => {
		retitle(mine, 'Typed a moment before');
		const newer = await upgrade();
		expect(mine.change('late', (draft) => (draft.settings.title = 'Late'))).toEqual({
			ok: false,
			error: 'look-only'
		});
		await vi.waitFor(() => {
			expect(mine.save.state).toBe('look-only');
		});
		expect(mine.plan.settings.title).toBe('Typed a moment before');
		expect(await newer.log.count()).toBe(2);
		newer.close();
	});

	it('only looks when it finds them on opening, and writes nothing', async () => {
		(await upgrade()).close();
		const late = await aTab(name, { locks: someLocks() });
		const handle = await opened(late);
		expect(handle.save.state).toBe('look-only');
		expect(handle.plan.threats.t1).toBeDefined();
		expect(handle.change('late', (draft) => (draft.settings.title = 'Late')).ok).toBe(false);
		await expect(late.create(aPlan({ id: 'other' }))).rejects.toThrow();
		await late.close();
	});
});
