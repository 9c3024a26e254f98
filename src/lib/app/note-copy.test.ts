import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryHandle } from '../../../tests/support/memory-handle';
import { newPlan } from '$lib/domain/plan/edits';
import { OpenPlan } from '$lib/state/open-plan.svelte';
import { typed } from '$lib/state/typed';
import type { PlanStore } from '$lib/storage/plan-store';
import { noteCopy } from './exports';

const aPlan = () =>
	newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-21', title: 'Plan' },
		...{ route: 'full', facilitated: false }
	});

/** A store that remembers what was noted of a copy. */
function aStore(): { readonly store: PlanStore; readonly noted: readonly boolean[] } {
	const noted: boolean[] = [];
	const store = {
		noteCopy: (_: string, isCurrent: boolean) => {
			noted.push(isCurrent);
			return Promise.resolve();
		}
	} as unknown as PlanStore;
	return { store, noted };
}

describe('a copy that left as a file', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('is up to date when nothing came after it', async () => {
		const open = new OpenPlan(memoryHandle(aPlan()));
		const { store, noted } = aStore();
		await noteCopy(store, open, open.plan);
		expect(noted).toEqual([true]);
	});

	it('is not when letters came after it, also before the page shows them', async () => {
		const open = new OpenPlan(memoryHandle(aPlan()));
		const copied = open.plan;
		typed(() =>
			open.change('title', (draft) => {
				draft.settings.title = 'Plan of the lake';
			})
		);
		expect(open.plan).toBe(copied);
		const { store, noted } = aStore();
		await noteCopy(store, open, copied);
		expect(noted).not.toContain(true);
	});
});
