import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPart, showStep } from '../../../../../tests/support/show-step';
import { addScenario } from '$lib/domain/scenarios/edits';
import { aPlan } from '../ground/plan.builders';
import Scenarios from '../Scenarios.svelte';
import DriversGrid from './DriversGrid.svelte';

const framed = {
	...{ driverOne: 'The vote', driverOneLow: 'calm', driverOneHigh: 'contested' },
	...{ driverTwo: 'Money', driverTwoLow: 'gets through', driverTwoHigh: 'is stopped' }
};
const show = (settings: object, onbegun: (id: string) => void = () => undefined) =>
	showPart(
		DriversGrid,
		{ onbegun },
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
		const begun: string[] = [];
		const { open } = show(framed, (id) => begun.push(id));
		await userEvent.click(screen.getByRole('button', { name: /Write.*calm \/ is stopped/ }));
		expect(Object.values(open.plan.scenarios)).toMatchObject([
			{ title: 'calm / is stopped', origin: 'drivers', corner: 'low-high' }
		]);
		await userEvent.click(screen.getByRole('button', { name: 'Open: calm / is stopped' }));
		expect(begun).toEqual(['new-1', 'new-1']);
	});

	it('open the story of a corner on the page beside other scenarios, with focus on its name', async () => {
		showStep(Scenarios, {
			plan: aPlan((draft) => {
				Object.assign(draft.settings, framed);
				addScenario(draft, 'first', { title: 'A search', origin: 'blank' });
			}),
			step: 'scenarios'
		});
		await userEvent.click(screen.getByRole('button', { name: 'Begin another scenario' }));
		await userEvent.click(screen.getByRole('button', { name: 'Two drivers' }));
		await userEvent.click(screen.getByRole('button', { name: /Write.*calm \/ is stopped/ }));
		await expect
			.poll(() => document.activeElement)
			.toBe(screen.getByRole('heading', { level: 2, name: 'calm / is stopped' }));
	});
});
