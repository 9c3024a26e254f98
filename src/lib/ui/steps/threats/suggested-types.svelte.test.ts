import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addOwnThreat } from '$lib/domain/plan/edits';
import { showStep } from '../../../../../tests/support/show-step';
import { aCatalogue, aPlan } from '../ground/plan.builders';
import Threats from '../Threats.svelte';

describe('types that the words of a threat speak for', () => {
	it('come with how sure they are, and one can be chosen', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', 'They freeze our bank account');
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(
			screen.getByRole('button', { name: 'Edit: They freeze our bank account' })
		);
		const suggested = screen.getByRole('group', { name: 'Types that your words speak for' });
		expect(within(suggested).getByText(/^\d+ % sure$/)).toBeInTheDocument();

		await userEvent.click(within(suggested).getByRole('button', { name: /^Choose/ }));
		expect(open.plan.threats.t1).toMatchObject({
			title: 'They freeze our bank account',
			typeId: 'FIN-01'
		});
	});
});
