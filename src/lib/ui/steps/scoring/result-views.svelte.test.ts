import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { showPart } from '../../../../../tests/support/show-step';
import { anEntry, aPlan, aThreat, entriesOf, scored } from '$lib/domain/scoring/scoring.builders';
import ResultViews from './ResultViews.svelte';

function show(...rounds: readonly number[]): void {
	const entries = entriesOf(...rounds.map((round) => anEntry({ round })));
	showPart(
		ResultViews,
		{ threatId: 't1', score: scored({ entries }) },
		{ plan: aPlan({ threats: { t1: aThreat() } }), step: 'scoring' }
	);
}

describe('what a result rests on', () => {
	it('is the first round only where a group has held one', () => {
		show(1, 1);
		expect(screen.getByText(/of the first round only/)).toBeVisible();
	});

	it('is named by its number where one of the group had marked alone before', () => {
		show(1, 2, 2);
		expect(screen.getByText(/of round 2, the only one held by the group/)).toBeVisible();
		expect(screen.queryByText(/first round/)).toBeNull();
	});

	it('is the last round where a group has held two', () => {
		show(1, 1, 2, 2);
		expect(screen.getByText(/of round 2/)).toBeVisible();
	});
});
