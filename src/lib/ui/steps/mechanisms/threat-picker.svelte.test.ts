import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import { addOwnThreat, newPlan } from '../../../domain/plan/edits';
import type { Plan } from '../../../domain/plan/plan';
import Mechanisms from '../Mechanisms.svelte';

function planWithThreats(...titles: readonly string[]): Plan {
	const plan = newPlan({
		id: 'p',
		scoringId: 's',
		today: TODAY,
		title: 'Plan',
		route: 'short',
		facilitated: false
	});
	for (const title of titles) addOwnThreat(plan, title, { title, category: 'legal' });
	return plan;
}

const picker = (): HTMLElement => screen.getByLabelText('Threat');
const heldAgainst = (): string =>
	screen.getByText(/^against: /).textContent.replace('against: ', '');
const choose = (threat: string): Promise<boolean> =>
	fireEvent.change(picker(), { target: { value: threat } });

describe('the choice of a threat', () => {
	it('holds the cases against a threat at once when it is chosen alone', async () => {
		showStep(Mechanisms, { plan: planWithThreats('flood', 'raid'), step: 'mechanisms' });
		await choose('raid');
		expect(heldAgainst()).toBe('raid');
	});

	it('does not hold them against threats that a person only runs past', async () => {
		showStep(Mechanisms, { plan: planWithThreats('a', 'b', 'c', 'd'), step: 'mechanisms' });
		for (const threat of ['b', 'c', 'd']) await choose(threat);
		expect(picker()).toHaveValue('d');
		expect(heldAgainst()).toBe('b');
		await waitFor(() => {
			expect(heldAgainst()).toBe('d');
		});
		expect(picker()).toHaveValue('d');
	});

	it('never lets a person leave the list for the cases of another threat', async () => {
		showStep(Mechanisms, { plan: planWithThreats('a', 'b', 'c'), step: 'mechanisms' });
		for (const threat of ['b', 'c']) await choose(threat);
		await fireEvent.focusOut(picker());
		expect(heldAgainst()).toBe('c');
	});
});
