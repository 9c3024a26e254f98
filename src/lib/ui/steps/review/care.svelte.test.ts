import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPart } from '../../../../../tests/support/show-step';
import { marked, matrixCatalogue, own } from '../../../../../tests/support/matrix-plan';
import type { Plan } from '$lib/domain/plan/plan';
import { aPlan } from '../ground/plan.builders';
import Care from './Care.svelte';

const planWith = (recipe: (draft: Plan) => void): Plan =>
	aPlan((draft) => {
		draft.threats['raid'] = own('Raid', 'a0');
		draft.entries['raid/me'] = marked(3, 3);
		draft.fears['home'] = { text: 'That they come', threatId: 'raid', order: 'a0' };
		draft.fears['old'] = { text: 'Something else', threatId: 'gone', order: 'a1' };
		recipe(draft);
	});
const show = (recipe: (draft: Plan) => void = () => undefined) =>
	showPart(Care, {}, { plan: planWith(recipe), step: 'review', catalogue: matrixCatalogue });

describe('care for people', () => {
	it('puts the assessed level beside a fear, and says where its threat is gone', () => {
		show();
		expect(screen.getByText(/^Assessed as /)).toBeVisible();
		expect(screen.getByText(/no longer in this plan/)).toBeVisible();
		expect(screen.getByText(/stand in no document/)).toBeVisible();
	});

	it('lets a fear go of a threat that was removed', async () => {
		const { open } = show();
		const field = screen.getByDisplayValue('A threat that was removed');
		await userEvent.selectOptions(field, '');
		expect(open.plan.fears['old']).not.toHaveProperty('threatId');
	});

	it('offers a threat without words by words that say so', () => {
		show((draft) => {
			draft.threats['blank'] = own(' ', 'a1');
		});
		expect(screen.getAllByRole('option', { name: 'No words yet' })).toHaveLength(2);
	});

	it('keeps the focus in the list when a fear is removed', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('button', { name: /Remove: Fear 2/ }));
		expect(Object.keys(open.plan.fears)).toEqual(['home']);
		expect(screen.getByRole('button', { name: /Remove: Fear 1/ })).toHaveFocus();
	});

	it('shows support in documents only when the group chose it', async () => {
		const { open } = show();
		expect(screen.getByRole('radio', { name: 'In no document' })).toBeChecked();
		await userEvent.type(screen.getByLabelText('Who can be turned to?'), 'A counsellor{Enter}');
		await userEvent.click(screen.getByRole('radio', { name: 'In the full edition' }));
		expect(Object.values(open.plan.supports)).toMatchObject([{ who: 'A counsellor' }]);
		expect(open.plan.settings.showsCare).toBe(true);
	});
});
