import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../../tests/support/show-step';
import type { Entry, Plan } from '$lib/domain/plan/plan';
import { anEntry, aPlan, aThreat, impactsOf } from '$lib/domain/scoring/scoring.builders';
import Scoring from '../Scoring.svelte';

function resultOf(entries: Plan['entries']): HTMLElement {
	const plan = aPlan({
		threats: { freeze: aThreat({ title: 'Freeze', order: 'a0' }) },
		entries,
		minorityNotes: { note: { threatId: 'freeze', text: 'One of us saw it', order: 'a0' } }
	});
	showStep(Scoring, { plan, step: 'scoring' });
	return screen.getByRole('region', { name: 'So far' });
}

describe('the result of a threat that is kept off the matrix', () => {
	const ballot: Entry = { form: 'ballot', round: 2, confidence: 'medium', notCredible: true };

	it('says on the watch list in which form and round it was said, and who saw it otherwise', () => {
		const result = resultOf({
			'freeze/a': ballot,
			'freeze/b': ballot,
			'freeze/c': { ...anEntry({ round: 2 }) }
		});
		expect(result).toHaveTextContent(/On the watch list/);
		expect(result).toHaveTextContent(
			/It rests on 1 full form and 2 ballots of round 2, the only one held by the group\./
		);
		expect(within(result).getByText('One of us saw it')).toBeVisible();
	});

	it('says the same where nothing would be touched', () => {
		const nothing = anEntry({ round: 2, ...impactsOf(0) });
		const result = resultOf({ 'freeze/a': nothing, 'freeze/b': nothing });
		expect(result).toHaveTextContent(/No impact/);
		expect(result).toHaveTextContent(
			/It rests on 2 full forms of round 2, the only one held by the group\./
		);
		expect(within(result).getByText('One of us saw it')).toBeVisible();
	});
});
