import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPart } from '../../../../../tests/support/show-step';
import { aPlan } from '../ground/plan.builders';
import DriversGrid from './DriversGrid.svelte';

const framed = {
	...{ driverOne: 'The vote', driverOneLow: 'calm', driverOneHigh: 'contested' },
	...{ driverTwo: 'Money', driverTwoLow: 'gets through', driverTwoHigh: 'is stopped' }
};
const show = (settings: object) =>
	showPart(
		DriversGrid,
		{},
		{
			plan: aPlan((draft) => {
				Object.assign(draft.settings, settings);
			}),
			step: 'scenarios'
		}
	);

describe('two drivers', () => {
	it('open four corners once both are named, each with its two ends', () => {
		show(framed);
		const table = within(screen.getByRole('table'));
		expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
			'gets through',
			'is stopped'
		]);
		expect(table.getByText('contested / is stopped')).toBeVisible();
		expect(table.getAllByRole('button')).toHaveLength(4);
	});

	it('ask for words first, and offer the wild card always', () => {
		show({ driverOne: 'The vote' });
		expect(screen.queryByRole('table')).toBeNull();
		expect(screen.getByRole('button', { name: /Write this story.*wild card/ })).toBeVisible();
	});

	it('warn where the two move together', async () => {
		show(framed);
		expect(screen.queryByText(/lean on each other/)).toBeNull();
		await userEvent.click(screen.getByRole('radio', { name: 'Partly' }));
		expect(screen.getByText(/lean on each other/)).toBeVisible();
	});

	it('write the story of a corner and lead to it from then on', async () => {
		const { open, planner } = show(framed);
		await userEvent.click(screen.getByRole('button', { name: /Write.*calm \/ is stopped/ }));
		expect(Object.values(open.plan.scenarios)).toMatchObject([
			{ title: 'calm / is stopped', origin: 'drivers', corner: 'low-high' }
		]);
		expect(planner.about.scenarioId).toBe('new-1');
		expect(screen.getByRole('button', { name: 'Open: calm / is stopped' })).toBeVisible();
	});
});
