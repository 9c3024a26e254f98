import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { showPart } from '../../../../../../tests/support/show-step';
import type { Entry, Plan } from '$lib/domain/plan/plan';
import {
	anEntry,
	aPlan,
	aThreat,
	entriesOf,
	impactsOf,
	scored
} from '$lib/domain/scoring/scoring.builders';
import ResultViews from '../ResultViews.svelte';
import Agree from './Agree.svelte';

const show = (entry: Entry, given: Partial<Plan> = {}): ReturnType<typeof showPart> =>
	showPart(
		Agree,
		{ threatId: 'freeze' },
		{
			plan: aPlan({ threats: { freeze: aThreat() }, entries: { 'freeze/one': entry }, ...given }),
			step: 'scoring'
		}
	);
const agreed = { freeze: { likelihood: 4, impact: 4 } };

describe('what a group agrees on', () => {
	it('stands beside marks that say "not credible", and calls them so', () => {
		show(anEntry({ notCredible: true }), { agreed });
		expect(screen.getByText(/The middle of the marks: Not credible/)).toBeInTheDocument();
	});

	it('stands beside marks that see no impact', () => {
		show(anEntry(impactsOf(0)), { agreed });
		expect(screen.getByText(/The middle of the marks: Possible; None/)).toBeInTheDocument();
	});

	it('stays in its form with the reason where the plan does not take it', async () => {
		const { open } = show(anEntry());
		await userEvent.click(screen.getByRole('button', { name: 'Agree on another value' }));
		await userEvent.selectOptions(screen.getByLabelText('Likelihood'), '4 Likely');
		await userEvent.selectOptions(screen.getByLabelText('Impact'), '4 Severe');
		await userEvent.type(screen.getByLabelText(/Why this, in a sentence/), 'Two cases this year');
		const refused = vi.spyOn(open, 'change').mockReturnValue(false);
		await userEvent.click(screen.getByRole('button', { name: 'Agree on this' }));
		expect(screen.getByLabelText(/Why this, in a sentence/)).toHaveValue('Two cases this year');
		refused.mockRestore();
		await userEvent.click(screen.getByRole('button', { name: 'Agree on this' }));
		expect(open.plan.agreed.freeze?.reason).toBe('Two cases this year');
	});

	it('keeps focus with whoever opens, leaves, agrees and takes back', async () => {
		show(anEntry());
		const press = (name: string): Promise<void> =>
			userEvent.click(screen.getByRole('button', { name }));
		await press('Agree on another value');
		expect(screen.getByLabelText('Likelihood')).toHaveFocus();
		await press('Leave it as it is');
		expect(screen.getByRole('button', { name: 'Agree on another value' })).toHaveFocus();
		await press('Agree on another value');
		await userEvent.selectOptions(screen.getByLabelText('Likelihood'), '4 Likely');
		await userEvent.selectOptions(screen.getByLabelText('Impact'), '4 Severe');
		await press('Agree on this');
		expect(screen.getByRole('button', { name: 'Change what we agreed' })).toHaveFocus();
		await press('Take it back');
		expect(screen.getByRole('button', { name: 'Agree on another value' })).toHaveFocus();
	});
});

describe('whose marks a result rests on', () => {
	const views = (entry: Entry): void => {
		const score = scored({ entries: entriesOf(entry), agreed: agreed.freeze });
		showPart(ResultViews, { threatId: 'freeze', score }, { plan: aPlan(), step: 'scoring' });
	};

	it('says "not credible" of marks that say so', () => {
		views(anEntry({ notCredible: true }));
		expect(screen.getByText(/The middle of the marks: Not credible/)).toBeInTheDocument();
	});

	it('says that marks see no impact', () => {
		views(anEntry(impactsOf(0)));
		expect(screen.getByText(/The middle of the marks: Possible; None/)).toBeInTheDocument();
	});
});
