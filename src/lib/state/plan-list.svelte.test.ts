import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { PlanStore, PlanSummary } from '$lib/storage/plan-store';
import { KeptBefore, type PageMemory } from './kept-before';
import { PlanList } from './plan-list.svelte';

const aPlan = (id: string): PlanSummary => ({
	...{ kind: 'plan', id, title: id, progress: null, changedAt: 0 }
});

/** What a page can note beside its database. */
function aMemory(): PageMemory {
	const notes = new Map<string, string>();
	return {
		getItem: (key) => notes.get(key) ?? null,
		setItem: (key, value) => void notes.set(key, value),
		removeItem: (key) => void notes.delete(key)
	};
}

/** A store with these plans, and the way to tell that another tab changed them. */
function aStore(ids: readonly string[]) {
	let plans = ids.map(aPlan);
	let told: () => void = () => undefined;
	const store = {
		keeping: { kind: 'kept' },
		list: () => Promise.resolve(plans),
		watch: (listener: () => void) => {
			told = listener;
			return () => undefined;
		},
		remove: (id: string) => {
			plans = plans.filter((plan) => plan.id !== id);
			return Promise.resolve();
		}
	} as unknown as PlanStore;
	const removeElsewhere = (): void => {
		plans = [];
		told();
	};
	return { store, removeElsewhere };
}

/** The list as a page shows it, read once. */
async function shown(store: PlanStore, memory: PageMemory | undefined): Promise<PlanList> {
	const list = new PlanList(() => Promise.resolve(store), new KeptBefore(memory));
	$effect.root(() => {
		$effect(() => {
			expect(list.items?.length).not.toBe(-1);
		});
	});
	flushSync();
	await vi.waitFor(() => expect(list.items).toBeDefined());
	return list;
}

describe('a store that came back empty', () => {
	it('is said when plans were kept here before', async () => {
		const memory = aMemory();
		expect((await shown(aStore(['a']).store, memory)).isEmptied).toBe(false);
		const list = await shown(aStore([]).store, memory);
		expect(list.isEmptied).toBe(true);
		list.acceptEmptied();
		expect(list.isEmptied).toBe(false);
		expect((await shown(aStore([]).store, memory)).isEmptied).toBe(false);
	});

	it('is nothing to say at the first visit, nor where nothing can be noted', async () => {
		expect((await shown(aStore([]).store, aMemory())).isEmptied).toBe(false);
		const refusing = new Proxy({} as PageMemory, {
			get: () => () => {
				throw new DOMException('not here', 'SecurityError');
			}
		});
		await shown(aStore(['a']).store, refusing);
		expect((await shown(aStore([]).store, refusing)).isEmptied).toBe(false);
		expect((await shown(aStore([]).store, undefined)).isEmptied).toBe(false);
	});

	it('is no loss when the last plan was removed, here or in another tab', async () => {
		const memory = aMemory();
		const here = await shown(aStore(['a', 'b']).store, memory);
		await here.remove('a');
		expect(memory.getItem('holdfast-plans')).not.toBeNull();
		await here.remove('b');
		expect((await shown(aStore([]).store, memory)).isEmptied).toBe(false);
		const other = aStore(['c']);
		const list = await shown(other.store, memory);
		other.removeElsewhere();
		await vi.waitFor(() => expect(list.items).toEqual([]));
		expect(list.isEmptied).toBe(false);
	});
});
