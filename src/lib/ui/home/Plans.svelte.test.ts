import { screen, within } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../tests/support/show-step';
import { newPlan } from '$lib/domain/plan/edits';
import { PlanList } from '$lib/state/plan-list.svelte';
import Plans from './Plans.svelte';

type Store = Awaited<ReturnType<ConstructorParameters<typeof PlanList>[0]>>;
type Listed = Awaited<ReturnType<Store['list']>>[number];

const refuse = (): Promise<never> => Promise.reject(new Error('not in this test'));

/** A store that lists one plan with this progress beside its title. */
const storeWith = (progress: Extract<Listed, { kind: 'plan' }>['progress']): Store => ({
	keeping: { kind: 'kept' },
	list: () =>
		Promise.resolve([{ kind: 'plan', id: 'p', title: 'Our plan', progress, changedAt: 0 }]),
	watch: () => () => undefined,
	count: () => Promise.resolve(1),
	...{ create: refuse, open: refuse, bookmark: refuse, setBookmark: refuse },
	...{ remove: refuse, close: refuse, noteCopy: refuse, rawPlan: refuse },
	rounds: refuse,
	...{ askedToKeep: refuse, noteAskedToKeep: refuse, packs: refuse }
});

const plan = newPlan({
	...{ id: 'p', scoringId: 's', today: '2026-11-21', title: 'Our plan' },
	...{ route: 'short', facilitated: false }
});

/** Shows the list and gives the row of the plan. */
async function rowWith(progress: Parameters<typeof storeWith>[0]): Promise<HTMLElement> {
	const plans = new PlanList(() => Promise.resolve(storeWith(progress)));
	const page: Component = (internals) => Plans(internals, { plans });
	showStep(page, { plan, step: 'mandate' });
	return screen.findByRole('row', { name: /Our plan/ });
}

const cellsOf = (row: HTMLElement): readonly boolean[] =>
	[...row.querySelectorAll('.meter i')].map((cell) => cell.classList.contains('on'));

describe('the progress of a plan in the list', () => {
	it('counts the stages that ask something in it', async () => {
		const row = await rowWith({ done: 2, of: 4 });
		expect(within(row).getByText('2 of 4')).toBeVisible();
		expect(cellsOf(row)).toEqual([true, true, false, false]);
	});

	it('is complete when all of them are done', async () => {
		const row = await rowWith({ done: 4, of: 4 });
		expect(within(row).getByText('complete')).toBeVisible();
	});

	it('shows nothing done where it cannot be read', async () => {
		const row = await rowWith({ something: 'else' });
		expect(within(row).getByText('0 of 8')).toBeVisible();
		expect(cellsOf(row)).toHaveLength(8);
	});
});
