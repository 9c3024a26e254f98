import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aMatrixPlan, matrixCatalogue } from '../../../../../tests/support/matrix-plan';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import Matrix from '../Matrix.svelte';

const show = (): OpenPlan =>
	showStep(Matrix, { plan: aMatrixPlan(), step: 'matrix', catalogue: matrixCatalogue }).open;
const picture = (): HTMLElement => screen.getByRole('group', { name: /^Risk matrix of/ });
const mark = (name: RegExp): HTMLElement => within(picture()).getByRole('button', { name });
const panel = (): HTMLElement => screen.getByRole('complementary');
const moving = (): HTMLElement | null => within(picture()).queryByRole('application');
/** The place that is said live. */
const place = (): string | null => within(panel()).getByRole('status').textContent;

describe('moving a mark', () => {
	it('begins with M on the mark, by half levels with the arrows, and keeps with a reason', async () => {
		const open = show();
		mark(/^2 of 4, Smear/).focus();
		await userEvent.keyboard('m');
		expect(moving()).toHaveFocus();
		expect(moving()).toHaveAccessibleName(/^Moving 2, Smear/);
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowUp}');
		expect(place()).toMatch(/^Possible, Serious to Severe: /);
		await userEvent.keyboard('{Enter}');
		expect(screen.getByRole('textbox', { name: /Why there/ })).toHaveFocus();
		await userEvent.keyboard('The bank told us{Enter}');
		expect(open.plan.agreed.smear).toEqual({
			...{ likelihood: 3, impact: 3.5 },
			...{ reason: 'The bank told us', agreedOn: TODAY }
		});
		expect(mark(/Smear, .* Agreed by the group\./)).toHaveFocus();
	});

	it('says in the panel what was agreed and what the marks say, and takes it back', async () => {
		const open = show();
		mark(/Smear/).focus();
		await userEvent.keyboard('m{ArrowUp}{Enter}{Enter}');
		expect(panel()).toHaveTextContent(
			'Agreed by the group: Likely, Serious to Severe. The marks say: Likely, Serious.'
		);
		await userEvent.click(within(panel()).getByRole('button', { name: 'Take back: Smear' }));
		expect(open.plan.agreed).toEqual({});
		expect(within(panel()).queryByText(/Agreed by the group/)).toBeNull();
	});

	it('leaves everything as it was on Escape, from the mark and from the reason', async () => {
		const open = show();
		mark(/Smear/).focus();
		await userEvent.keyboard('m{ArrowUp}{Escape}');
		expect(moving()).toBeNull();
		expect(mark(/Smear/)).toHaveFocus();
		await userEvent.keyboard('m{ArrowUp}{Enter}Why{Escape}');
		expect(moving()).toBeNull();
		expect(open.plan.agreed).toEqual({});
		expect(open.canUndo).toBe(false);
	});

	it('begins from the panel, keeps without a reason, and is taken back by undo', async () => {
		const open = show();
		await userEvent.click(within(panel()).getByRole('button', { name: 'Move: Freeze' }));
		await userEvent.keyboard('{ArrowDown>7/}{ArrowLeft}');
		await userEvent.click(within(panel()).getByRole('button', { name: 'Keep as agreed' }));
		expect(open.plan.agreed.freeze).toMatchObject({ likelihood: 4.5, impact: 1.5 });
		// It is not the gravest any more, and still the one that is looked at.
		expect(within(panel()).getByRole('heading')).toHaveTextContent('Freeze');
		expect(mark(/^2 of 4, Freeze/)).toHaveFocus();
		expect(open.plan.agreed.freeze).not.toHaveProperty('reason');
		open.undo();
		expect(open.plan.agreed).toEqual({});
	});

	it('leaves the arrows to go from mark to mark outside of it', async () => {
		const open = show();
		mark(/^1 of 4/).focus();
		await userEvent.keyboard('{ArrowUp}{ArrowDown}');
		expect(mark(/^2 of 4/)).toHaveFocus();
		expect(open.plan.agreed).toEqual({});
	});

	it('does not take M with another key held down, nor on a bubble', async () => {
		show();
		mark(/^1 of 4/).focus();
		await userEvent.keyboard('{Control>}m{/Control}');
		expect(moving()).toBeNull();
		mark(/threats here/).focus();
		await userEvent.keyboard('m');
		expect(moving()).toBeNull();
	});
});

describe('the table', () => {
	const list = (name: RegExp): HTMLElement => screen.getByRole('combobox', { name });

	it('agrees on half levels in the row that is picked, with the same reason', async () => {
		const open = show();
		await userEvent.click(within(screen.getByRole('table')).getByRole('button', { name: /Smear/ }));
		await userEvent.selectOptions(list(/^Likelihood of Smear/), '2.5');
		expect(screen.getByText('Unlikely to Possible, Serious: Moderate.')).toBeVisible();
		await userEvent.type(screen.getByRole('textbox', { name: /Why there/ }), 'Seen before{Enter}');
		expect(open.plan.agreed.smear).toMatchObject({
			...{ likelihood: 2.5, impact: 3, reason: 'Seen before' }
		});
		expect(list(/^Likelihood of Smear/)).toHaveFocus();
		expect(list(/^Likelihood of Smear/)).toHaveValue('2.5');
		open.undo();
		expect(open.plan.agreed).toEqual({});
	});

	it('forgets what was not kept when another row is picked', async () => {
		const open = show();
		await userEvent.selectOptions(list(/^Impact of Freeze/), '2');
		await userEvent.click(within(screen.getByRole('table')).getByRole('button', { name: /Smear/ }));
		expect(screen.queryByRole('textbox', { name: /Why there/ })).toBeNull();
		expect(open.plan.agreed).toEqual({});
	});
});
