import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlanDocument } from './document/plan-document';
import type { PlanStore } from './plan-list';
import { aPlan, aPlanWithThreats } from './storage.builders';
import { aDatabase, aTab, retitle, watchDurability } from './store.builders';

let weakWrites: () => readonly string[];
let store: PlanStore;

beforeEach(async () => {
	weakWrites = watchDurability();
	store = await aTab(aDatabase());
});
afterEach(async () => {
	await store.close();
	expect(weakWrites()).toEqual([]);
});

describe('an open plan', () => {
	it('shows a change at once, and calls it saved only when it is', async () => {
		const handle = await store.create(aPlan());
		expect(handle.save.state).toBe('saved');
		const since = handle.save.since;
		retitle(handle, 'Changed');
		expect(handle.plan.settings.title).toBe('Changed');
		expect(handle.save.state).toBe('saving');
		expect(handle.save.since).toBeGreaterThan(since);
		await handle.pending();
		expect(handle.save.state).toBe('saved');
	});

	it('tells its listeners of the change and of every step of saving', async () => {
		const handle = await store.create(aPlan());
		const seen: string[] = [];
		const stop = handle.subscribe(() => {
			seen.push(`${handle.plan.settings.title}: ${handle.save.state}`);
		});
		retitle(handle, 'Changed');
		await handle.pending();
		expect(new Set(seen)).toEqual(new Set(['Changed: saving', 'Changed: saved']));
		expect(seen.at(-1)).toBe('Changed: saved');
		stop();
		const heard = seen.length;
		retitle(handle, 'Unheard');
		expect(seen).toHaveLength(heard);
	});

	it('can take back and bring again, and saves both', async () => {
		const handle = await store.create(aPlan());
		handle.change('rename', (draft) => {
			draft.settings.title = 'Changed';
		});
		expect(handle).toMatchObject({ canUndo: true, canRedo: false, undoLabel: 'rename' });
		handle.undo();
		expect(handle.plan.settings.title).toBe('Our plan');
		expect(handle).toMatchObject({ canUndo: false, canRedo: true, redoLabel: 'rename' });
		await handle.pending();
		const reread = await store.open('plan-1');
		expect(reread.ok && reread.value.plan).toEqual(handle.plan);
		handle.redo();
		expect(handle.plan.settings.title).toBe('Changed');
	});

	it('refuses changes once it is closed', async () => {
		const handle = await store.create(aPlan());
		retitle(handle, 'Last change');
		await handle.close();
		expect(handle.save.state).toBe('saved');
		expect(handle.change('late', (draft) => (draft.settings.title = 'Late'))).toEqual({
			ok: false,
			error: 'closed'
		});
		handle.undo();
		expect(handle.plan.settings.title).toBe('Last change');
	});

	it('hands itself on as a copy that opens', async () => {
		const handle = await store.create(aPlanWithThreats(2));
		retitle(handle, 'Handed on');
		const copy = PlanDocument.open('plan-1', [handle.encode()]);
		expect(copy.ok && copy.value.plan).toEqual(handle.plan);
	});

	it('is saved although somebody who listens fails', async () => {
		const handle = await store.create(aPlan());
		const surfaced = new Promise((resolve) => process.once('uncaughtException', resolve));
		const stop = handle.subscribe(() => {
			stop();
			throw new Error('A page failed');
		});
		retitle(handle, 'Saved all the same');
		await handle.pending();
		expect(handle.save.state).toBe('saved');
		expect(await surfaced).toMatchObject({ message: 'A page failed' });
	});
});
