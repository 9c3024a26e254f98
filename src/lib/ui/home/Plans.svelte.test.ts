import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
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
const storeWith = (
	progress: Extract<Listed, { kind: 'plan' }>['progress'],
	remove: Store['remove']
): Store => ({
	keeping: { kind: 'kept' },
	list: () =>
		Promise.resolve([{ kind: 'plan', id: 'p', title: 'Our plan', progress, changedAt: 0 }]),
	watch: () => () => undefined,
	count: () => Promise.resolve(1),
	...{ create: refuse, open: refuse, note: refuse, setNote: refuse },
	remove,
	...{ close: refuse, noteCopy: refuse, rawPlan: refuse },
	...{ rounds: refuse, copyPlan: refuse, restore: refuse, versions: refuse, eraseHistory: refuse },
	guard: {} as Store['guard'],
	backupFolder: {} as Store['backupFolder'],
	...{ askedToKeep: refuse, noteAskedToKeep: refuse, packs: refuse }
});

const plan = newPlan({
	...{ id: 'p', scoringId: 's', today: '2026-11-21', title: 'Our plan' },
	...{ route: 'short', facilitated: false }
});

/** Shows the list and gives the row of the plan. */
async function rowWith(
	progress: Parameters<typeof storeWith>[0],
	remove: Store['remove'] = refuse
): Promise<HTMLElement> {
	const plans = new PlanList(() => Promise.resolve(storeWith(progress, remove)));
	const page: Component = (internals) => Plans(internals, { plans });
	showStep(page, { plan, step: 'mandate' });
	const [row] = await screen.findAllByRole('row', { name: /Our plan/ });
	if (row === undefined) throw new Error('no row');
	return row;
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

const count = { done: 1, of: 4 };

describe('what has a day in a plan', () => {
	/** What is late stands under the row of the plan, over the whole width. */
	async function lineUnder(progress: Parameters<typeof rowWith>[0]): Promise<HTMLElement> {
		await rowWith(progress);
		return screen.getByRole('row', { name: /late|today,/ });
	}

	it('says that it is to be destroyed, and how late that is, in words', async () => {
		const row = await lineUnder({ ...count, destroyOn: '2026-11-09' });
		expect(within(row).getByText('Destroy by 9 November 2026, 12 days late')).toBeVisible();
		expect(within(row).getByRole('link', { name: 'Move the date: Our plan' })).toHaveAttribute(
			'href',
			'#/plan/p/holders'
		);
	});

	it('says so on the day itself', async () => {
		const row = await lineUnder({ ...count, destroyOn: '2026-11-21' });
		expect(within(row).getByText('Destroy today, 21 November 2026')).toBeVisible();
		expect(within(row).getByRole('button', { name: 'Remove plan: Our plan' })).toBeVisible();
	});

	it('offers nothing while the day lies ahead', async () => {
		const row = await rowWith({ ...count, destroyOn: '2026-11-22', reviewOn: '2027-01-31' });
		expect(within(row).getByText('Destroy by 22 November 2026')).toBeVisible();
		expect(within(row).getByText('Review by 31 January 2027')).toBeVisible();
		expect(within(row).queryByRole('button', { name: /^Remove plan:/ })).toBeNull();
	});

	it('says when a copy elsewhere was to be gone', async () => {
		const copies = { count: 2, who: ['Board chair', 'Lawyer'] };
		const row = await lineUnder({ ...count, copies: { ...copies, destroyOn: '2026-11-20' } });
		expect(
			within(row).getByText('A copy with others was to go by 20 November 2026, 1 day late')
		).toBeVisible();
		expect(within(row).getByRole('link', { name: 'See who holds it: Our plan' })).toBeVisible();
	});
});

describe('erasing a plan', () => {
	const copies = { count: 22, who: ['Board chair', 'Lawyer'] };

	it('says what goes first, what may remain, and whom to ask for copies', async () => {
		const row = await rowWith({ ...count, copies });
		await userEvent.click(within(row).getByRole('button', { name: /^Remove/ }));
		const dialog = await screen.findByRole('dialog', { name: 'Remove “Our plan”?' });
		expect(dialog).toHaveTextContent('Its key is destroyed first');
		expect(dialog).toHaveTextContent('22 copies are with others');
		expect(within(dialog).getByText('Board chair')).toBeVisible();
		expect(within(dialog).getByText('and 20 more')).toBeVisible();
		expect(within(dialog).getByText(/bytes on the disk, for a while/)).toBeVisible();
		expect(within(dialog).getByText(/history of this browser/)).toBeVisible();
	});

	it('removes after a yes alone', async () => {
		const removed: string[] = [];
		const row = await rowWith(count, (id) => Promise.resolve(void removed.push(id)));
		const ask = within(row).getByRole('button', { name: /^Remove/ });
		await userEvent.click(ask);
		await userEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
		expect(removed).toEqual([]);
		await userEvent.click(ask);
		await userEvent.click(await screen.findByRole('button', { name: 'Remove plan' }));
		expect(await screen.findByText('“Our plan” was removed from this computer.')).toBeVisible();
		expect(removed).toEqual(['p']);
	});
});
