import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { showPart } from '../../../../../../tests/support/show-step';
import type { Entry, Plan } from '$lib/domain/plan/plan';
import { rankPlan } from '$lib/domain/scoring/rank';
import { scorePlan } from '$lib/domain/scoring/score';
import {
	aCatalogue,
	anEntry,
	aPlan,
	aThreat,
	impactsOf
} from '$lib/domain/scoring/scoring.builders';
import Companions from './Companions.svelte';

const catalogue = aCatalogue([], {});
const grave: Entry = anEntry({ low: 4, best: 5, high: 5, ...impactsOf(5, 5, 5, 5, 5, 5) });

/** Freeze is grave and two people differ on it; raid is slight and one view. */
const plan: Plan = aPlan({
	threats: {
		freeze: aThreat({ title: 'Freeze', order: 'a0' }),
		raid: aThreat({ title: 'Raid', category: 'legal', order: 'a1' }),
		unknown: aThreat({ title: 'Unknown', category: 'legal', order: 'a2' })
	},
	entries: {
		'freeze/one': grave,
		'freeze/two': { ...grave, low: 1, best: 2, people: 2 },
		'raid/one': anEntry({ low: 1, best: 1, high: 2, ...impactsOf(1) })
	}
});

function show(): ReturnType<typeof vi.fn> {
	const onselect = vi.fn();
	const threats = rankPlan(plan, scorePlan(plan, catalogue));
	showPart(
		Companions,
		{ threats, selected: 'raid', onselect },
		{ plan, step: 'matrix', catalogue }
	);
	return onselect;
}
const choose = (name: string): Promise<void> =>
	userEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: string): HTMLElement => {
	const row = screen.getByRole('rowheader', { name }).closest('tr');
	if (row === null) throw new Error(`No row ${name}`);
	return row;
};

describe('the companions of the matrix', () => {
	it('are made only when somebody asks for them', async () => {
		show();
		expect(screen.queryByRole('table')).toBeNull();
		await choose('Ranked list');
		expect(screen.getByRole('table', { name: 'Ranked list' })).toBeInTheDocument();
		await choose('Ranked list');
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('list the threats gravest first, with the range in words, and lead to the mark', async () => {
		const onselect = show();
		await choose('Ranked list');
		const rows = screen.getAllByRole('row').slice(1);
		expect(rows).toHaveLength(2);
		expect(rows[0]).toHaveTextContent(/1\. ?Freeze.*(between|within)/s);
		await userEvent.click(screen.getByRole('button', { name: /Raid$/ }));
		expect(onselect).toHaveBeenCalledWith('raid');
	});

	it('hold the profile of the house', async () => {
		show();
		await choose('House in order');
		expect(screen.getByRole('columnheader', { name: 'Area' })).toBeInTheDocument();
	});

	it('sum a category up without a mean: highest level, how many are grave, a rough chance', async () => {
		show();
		await choose('By category');
		expect(rowOf('Financial')).toHaveTextContent('1 of 1');
		expect(rowOf('Financial')).toHaveTextContent(/roughly \d+ in 100/);
		expect(rowOf('Legal')).toHaveTextContent('0 of 1');
		expect(within(rowOf('Legal')).getAllByRole('cell').at(-1)).toHaveTextContent('1');
		expect(screen.getByText(/for the next 12 months and rough/)).toBeInTheDocument();
	});

	it('show the marks of threats with several views, sorted, and where they differ', async () => {
		show();
		await choose('Views of the group');
		expect(rowOf('Freeze')).toHaveTextContent('2, 5');
		expect(rowOf('Freeze')).toHaveTextContent('Likelihood and People');
		expect(screen.queryByRole('rowheader', { name: 'Raid' })).toBeNull();
		expect(rowOf('Likelihood views differ')).toHaveTextContent(/2, 5\s*3.5\s*2\s*5/);
	});
});
