import { describe, expect, it } from 'vitest';
import { newPlan } from '$lib/domain/plan/edits';
import { openPlanStore } from '$lib/storage/plan-store';
import { verdictOn } from './hand-over-check';

/** A plan with a named version, and the copy of it that was handed over. */
async function handedOver() {
	const store = await openPlanStore({ name: 'hand-over', now: () => 1, indexedDB: null });
	const handle = await store.create(
		newPlan({
			...{ id: 'p', scoringId: 's', today: '2026-11-01', title: 'Our plan' },
			...{ route: 'short', facilitated: false }
		})
	);
	const versions = await store.versions('p');
	const named = await versions.keep('named', 'For the board');
	const copied = await store.copyPlan('p', 'hand-over', { withVersions: true });
	if (!copied.ok) throw new Error(copied.error.code);
	return {
		handle,
		versions,
		named,
		copy: copied.value,
		here: { plan: () => handle.plan, versions }
	};
}

describe('a copy that is to take the place of a plan', () => {
	it('is the same, also when a step was passed since', async () => {
		const { handle, copy, here } = await handedOver();
		handle.change('step', (draft) => (draft.steps.people = 'done'));
		expect(await verdictOn(copy, here)).toBe('same');
	});

	it('is not, when the plan was changed since', async () => {
		const { handle, copy, here } = await handedOver();
		handle.change('title', (draft) => (draft.settings.title = 'Another'));
		expect(await verdictOn(copy, here)).toBe('changed');
	});

	it('is not, when a version was named since, or has another name', async () => {
		const { versions, named, copy, here } = await handedOver();
		await versions.rename(named.id, 'For the staff');
		expect(await verdictOn(copy, here)).toBe('changed');
		await versions.rename(named.id, 'For the board');
		expect(await verdictOn(copy, here)).toBe('same');
		await versions.keep('named', 'Later');
		expect(await verdictOn(copy, here)).toBe('changed');
	});

	it('is damaged, when no plan can be made of it', async () => {
		const { copy, here } = await handedOver();
		const torn = { ...copy, document: copy.document?.slice(0, 40) };
		expect(await verdictOn(torn, here)).toBe('damaged');
	});
});
