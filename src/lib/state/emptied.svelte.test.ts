import { describe, expect, it, vi } from 'vitest';
import type { PlanStore } from '$lib/storage/plan-store';
import { Emptied, type PageMemory } from './emptied.svelte';

/** What a page can note beside its database. */
function aMemory(): PageMemory {
	const notes = new Map<string, string>();
	return {
		getItem: (key) => notes.get(key) ?? null,
		setItem: (key, value) => void notes.set(key, value),
		removeItem: (key) => void notes.delete(key)
	};
}

/** A store of so many plans, and the way to change their number, here or in another tab. */
function aStore(count: number, kind: PlanStore['keeping']['kind'] = 'kept') {
	let told: () => void = () => undefined;
	const counts = vi.fn(() => Promise.resolve(count));
	const store = {
		keeping: { kind },
		count: counts,
		watch: (listener: () => void) => {
			told = listener;
			return () => undefined;
		}
	} as unknown as PlanStore;
	const become = (next: number): void => {
		count = next;
		told();
	};
	return { store, become, counts };
}

/** Whether a page that comes now says that the plans are gone. */
async function saysGone(memory: PageMemory | undefined, store = aStore(0).store): Promise<boolean> {
	const emptied = new Emptied(memory);
	await emptied.follow(store);
	return emptied.isEmptied;
}

describe('a store that came back empty', () => {
	it('is said once when plans were kept here before', async () => {
		const memory = aMemory();
		expect(await saysGone(memory, aStore(1).store)).toBe(false);
		const emptied = new Emptied(memory);
		await emptied.follow(aStore(0).store);
		expect(emptied.isEmptied).toBe(true);
		emptied.accept();
		expect(emptied.isEmptied).toBe(false);
		expect(await saysGone(memory)).toBe(false);
	});

	it('is said also for a plan that was made after the page came', async () => {
		const memory = aMemory();
		const { store, become } = aStore(0);
		await new Emptied(memory).follow(store);
		become(1);
		await vi.waitFor(() => expect(memory.getItem('holdfast-plans')).not.toBeNull());
		expect(await saysGone(memory)).toBe(true);
	});

	it('stays said when another plan is made, and that one counts for the next time', async () => {
		const memory = aMemory();
		await saysGone(memory, aStore(1).store);
		const { store, become } = aStore(0);
		const emptied = new Emptied(memory);
		await emptied.follow(store);
		become(1);
		await vi.waitFor(() => expect(memory.getItem('holdfast-plans')).not.toBeNull());
		expect(emptied.isEmptied).toBe(true);
		emptied.accept();
		expect(await saysGone(memory)).toBe(true);
	});

	it('is nothing to say at the first visit, nor where nothing can be noted', async () => {
		expect(await saysGone(aMemory())).toBe(false);
		const refusing = new Proxy({} as PageMemory, {
			get: () => () => {
				throw new DOMException('not here', 'SecurityError');
			}
		});
		await saysGone(refusing, aStore(1).store);
		expect(await saysGone(refusing)).toBe(false);
		expect(await saysGone(undefined)).toBe(false);
	});

	it('is no loss when the last plan was removed, here or in another tab', async () => {
		const memory = aMemory();
		const { store, become } = aStore(2);
		await new Emptied(memory).follow(store);
		become(1);
		become(0);
		await vi.waitFor(() => expect(memory.getItem('holdfast-plans')).toBeNull());
		expect(await saysGone(memory)).toBe(false);
	});

	it('is not judged by a store in memory, nor by one that refuses to be read', async () => {
		const memory = aMemory();
		await saysGone(memory, aStore(1).store);
		expect(await saysGone(memory, aStore(0, 'memory').store)).toBe(false);
		const { store, counts } = aStore(0);
		counts.mockRejectedValue(new Error('closed'));
		expect(await saysGone(memory, store)).toBe(false);
		expect(await saysGone(memory)).toBe(true);
	});
});
