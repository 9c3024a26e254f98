import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { fireEvent } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../tests/support/show-step';
import { newPlan } from '$lib/domain/plan/edits';
import { addHolder } from '$lib/domain/plan/keeping';
import type { Plan } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import Holders from './Holders.svelte';

function aPlan(): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-01', title: 'Our plan' },
		...{ route: 'short', facilitated: false }
	});
	addHolder(plan, 'chair', { who: 'Board chair', today: '2026-11-01' });
	return plan;
}

const show = (plan: Plan): OpenPlan => showStep(Holders, { plan, step: 'export' }).open;

describe('the page on who holds a plan', () => {
	it('notes a new holder from today until the plan itself goes', async () => {
		const plan = aPlan();
		plan.settings.destroyOn = '2027-11-30';
		const open = show(plan);
		await userEvent.type(screen.getByLabelText('Who was given a copy?'), 'Lawyer{Enter}');
		const added = Object.values(open.plan.holders).find(({ who }) => who === 'Lawyer');
		expect(added).toMatchObject({ givenOn: '2026-11-21', destroyOn: '2027-11-30' });
	});

	it('takes the word of a holder that the copy is gone', async () => {
		const open = show(aPlan());
		expect(screen.getByText('Still held')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Destroyed today: Board chair' }));
		expect(open.plan.holders.chair?.destroyedOn).toBe('2026-11-21');
		expect(screen.getByText('Destroyed')).toBeVisible();
	});

	it('says how late a copy is', () => {
		const plan = aPlan();
		Object.assign(plan.holders.chair ?? {}, { destroyOn: '2026-11-19' });
		show(plan);
		expect(screen.getByText('Still held, 2 days late')).toBeVisible();
	});

	it('keeps what they hold, and forgets what was taken back', async () => {
		const open = show(aPlan());
		const what = screen.getByLabelText('What they hold, and where');
		await userEvent.type(what, 'An envelope');
		await userEvent.tab();
		expect(open.plan.holders.chair?.what).toBe('An envelope');
		await userEvent.clear(what);
		await userEvent.tab();
		expect(open.plan.holders.chair).not.toHaveProperty('what');
	});

	it('brings back a line that was removed by mistake', async () => {
		const open = show(aPlan());
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Board chair' }));
		expect(open.plan.holders).toEqual({});
		await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
		expect(open.plan.holders.chair?.who).toBe('Board chair');
	});

	it('keeps the day by which the plan goes, under a name that undo can say', async () => {
		const open = show(aPlan());
		await fireEvent.change(screen.getByLabelText('Destroy this plan by'), {
			target: { value: '2027-11-30' }
		});
		expect(open.plan.settings.destroyOn).toBe('2027-11-30');
		expect(open.undoName).toBe('destroy date');
	});
});
