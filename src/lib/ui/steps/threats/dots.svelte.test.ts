import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addOwnThreat } from '$lib/domain/plan/edits';
import { inOrder } from '$lib/domain/plan/order';
import { showStep } from '../../../../../tests/support/show-step';
import { aCatalogue, aPlan } from '../ground/plan.builders';
import Threats from '../Threats.svelte';

type Shown = ReturnType<typeof showStep>;

/** Opens the count for three threats. */
async function openCount(): Promise<Shown> {
	const plan = aPlan((draft) => {
		for (const title of ['Raid', 'Freeze', 'Smear'])
			addOwnThreat(draft, title, { title, category: 'legal' });
	});
	const shown = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
	await userEvent.click(screen.getByText('Count the dots'));
	return shown;
}

const field = (title: string): HTMLElement =>
	screen.getByRole('textbox', { name: new RegExp(`^Dots on .?${title}`) });

describe('counting the dots', () => {
	it('goes from number to number by Enter, and puts those with most first', async () => {
		const { open } = await openCount();
		await userEvent.type(field('Raid'), '1{Enter}');
		expect(field('Freeze')).toHaveFocus();
		await userEvent.keyboard('12{Enter}3{Enter}');
		expect(inOrder(open.plan.threats).map((id) => open.plan.threats[id]?.dots)).toEqual([
			...[1, 12, 3]
		]);
		expect(screen.getAllByText('16 dots in all.').length).toBeGreaterThan(0);
		expect(screen.getByText('12 dots')).toBeInTheDocument();

		const order = screen.getByRole('button', { name: 'Put those with most first' });
		expect(order).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(inOrder(open.plan.threats)).toEqual(['Freeze', 'Smear', 'Raid']);
		expect(screen.getByText('Those with most dots stand first now.')).toBeInTheDocument();
		expect(order).toHaveFocus();
		expect(open.undoName).toBe('dot order');
		open.undo();
		expect(inOrder(open.plan.threats)).toEqual(['Raid', 'Freeze', 'Smear']);
	});

	it('takes no number that cannot be one', async () => {
		const { open } = await openCount();
		await userEvent.type(field('Raid'), '1000');
		await userEvent.type(field('Smear'), '2.5');
		await userEvent.tab();
		expect(field('Raid')).toBeInvalid();
		expect(field('Smear')).toBeInvalid();
		expect(Object.values(open.plan.threats).map(({ dots }) => dots)).not.toContain(1000);
		expect(Object.values(open.plan.threats).map(({ dots }) => dots)).not.toContain(2.5);
	});

	it('clears all dots at once, and undo brings them back', async () => {
		const { open } = await openCount();
		await userEvent.type(field('Raid'), '4{Enter}2{Enter}');
		await userEvent.click(screen.getByRole('button', { name: 'Clear the dots' }));
		expect(Object.values(open.plan.threats).some((threat) => 'dots' in threat)).toBe(false);
		expect(screen.getByText('The dots are cleared.')).toBeInTheDocument();
		expect(open.undoName).toBe('dots cleared');
		open.undo();
		expect(open.plan.threats).toMatchObject({ Raid: { dots: 4 }, Freeze: { dots: 2 } });
	});

	it('is not there while there is nothing to put a dot on', () => {
		showStep(Threats, { plan: aPlan(), step: 'threats', catalogue: aCatalogue() });
		expect(screen.queryByText('Count the dots')).not.toBeInTheDocument();
	});
});
