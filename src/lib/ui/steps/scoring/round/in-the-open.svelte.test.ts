import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { showPart } from '../../../../../../tests/support/show-step';
import type { Plan } from '$lib/domain/plan/plan';
import { anEntry, aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import InTheOpen from './InTheOpen.svelte';
import { TypedLines } from './typed-lines.svelte';

const show = (given: Partial<Plan> = {}): ReturnType<typeof showPart> =>
	showPart(
		InTheOpen,
		{ typed: new TypedLines() },
		{
			plan: aPlan({
				threats: {
					freeze: aThreat({ title: 'Freeze', order: 'a0' }),
					raid: aThreat({ title: 'Raid', category: 'legal', order: 'a1' })
				},
				...given
			}),
			step: 'scoring'
		}
	);
const line = (title: string): HTMLElement => screen.getByLabelText(new RegExp(`^\\d\\. ${title}$`));

describe('ballots in the open', () => {
	it('name the error beside its line and count nothing before it is mended', async () => {
		const { open } = show();
		await userEvent.type(line('Freeze'), '9 2 5F{Enter}');
		expect(line('Freeze')).toHaveAccessibleDescription(/“9” is no likelihood/);
		await userEvent.type(line('Raid'), '4 2 5F{Enter}');
		expect(open.plan.entries).toEqual({});
		await userEvent.clear(line('Freeze'));
		await userEvent.type(line('Freeze'), '-');
		await userEvent.type(line('Raid'), '{Enter}');
		expect(Object.values(open.plan.entries)).toEqual([
			{ form: 'ballot', round: 1, forMonths: 12, best: 4, confidence: 'medium', finance: 5 }
		]);
		expect(line('Raid')).toHaveValue('');
	});

	it('take several lines that are pasted at once', async () => {
		const { open } = show();
		await userEvent.click(line('Freeze'));
		await userEvent.paste('3 1 2P\n0');
		expect(line('Raid')).toHaveValue('0');
		await userEvent.type(line('Raid'), '{Enter}');
		expect(Object.values(open.plan.entries)).toMatchObject([
			{ best: 3, people: 2 },
			{ notCredible: true }
		]);
	});

	it('count beside the marks that are there, or as a new round', async () => {
		const { open } = show({ entries: { 'freeze/one': anEntry() } });
		await userEvent.click(screen.getByLabelText(/A new round 2/));
		await userEvent.type(line('Freeze'), '4 1 5F');
		await userEvent.type(line('Raid'), '{Enter}');
		expect(open.plan.entries['freeze/new-1']).toMatchObject({ round: 2, best: 4 });
	});

	it('never join a round that was sealed: the first makes a new one, the next go beside it', async () => {
		const { open } = show({
			entries: { 'freeze/one': anEntry({ unseen: true }) },
			rounds: { sealed: 'revealed' }
		});
		expect(screen.queryByLabelText(/beside the marks that are there/)).toBeNull();
		expect(screen.getByText(/These marks make a new round 2/)).toBeInTheDocument();
		for (const best of [4, 5]) {
			await userEvent.type(line('Freeze'), `${String(best)} 1 5F`);
			await userEvent.type(line('Raid'), '{Enter}');
		}
		expect(open.plan.entries).toMatchObject({
			...{ 'freeze/one': { round: 1 } },
			...{ 'freeze/new-1': { round: 2, best: 4 }, 'freeze/new-2': { round: 2, best: 5 } }
		});
	});

	it('go beside each other though a threat that is gone was marked unseen in their round', async () => {
		const { open } = show({ entries: { 'gone/one': anEntry({ unseen: true }) } });
		for (const best of [4, 5]) {
			await userEvent.type(line('Freeze'), `${String(best)} 1 5F`);
			await userEvent.type(line('Raid'), '{Enter}');
		}
		expect(open.plan.entries).toMatchObject({
			...{ 'freeze/new-1': { round: 1, best: 4 }, 'freeze/new-2': { round: 1, best: 5 } }
		});
	});

	it('are not taken where a plan cannot count another round', () => {
		show({ entries: { 'freeze/one': anEntry({ round: 9, unseen: true }) } });
		expect(screen.getByText(/This plan has held 9 rounds/)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Count this ballot' })).toBeNull();
	});

	it('stay while somebody looks at the hands', async () => {
		show();
		await userEvent.type(line('Freeze'), '4 1 5F');
		await userEvent.click(screen.getByRole('button', { name: 'Hands' }));
		await userEvent.click(screen.getByRole('button', { name: 'Ballots' }));
		expect(line('Freeze')).toHaveValue('4 1 5F');
	});
});

describe('hands in the open', () => {
	it('are one entry each, fairly sure', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Hands' }));
		await userEvent.type(screen.getByLabelText('Freeze: hands for 4 Likely'), '2');
		await userEvent.type(screen.getByLabelText('Freeze: hands for 0 Not credible'), '1');
		await userEvent.click(screen.getByRole('button', { name: 'Count these 3 hands' }));
		expect(Object.values(open.plan.entries)).toEqual([
			{ form: 'hand', round: 1, forMonths: 12, confidence: 'medium', notCredible: true },
			{ form: 'hand', round: 1, forMonths: 12, confidence: 'medium', best: 4 },
			{ form: 'hand', round: 1, forMonths: 12, confidence: 'medium', best: 4 }
		]);
	});

	it('stay where the plan does not take them', async () => {
		const { open } = show();
		vi.spyOn(open, 'change').mockReturnValue(false);
		await userEvent.click(screen.getByRole('button', { name: 'Hands' }));
		await userEvent.type(screen.getByLabelText('Freeze: hands for 4 Likely'), '2');
		await userEvent.click(screen.getByRole('button', { name: 'Count these 2 hands' }));
		expect(screen.getByLabelText('Freeze: hands for 4 Likely')).toHaveValue('2');
	});

	it('refuse what is no number of hands', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Hands' }));
		await userEvent.type(screen.getByLabelText('Freeze: hands for 4 Likely'), 'two');
		expect(screen.getByText(/Whole numbers from 0 to 99/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: /Count these/ }));
		expect(open.plan.entries).toEqual({});
	});
});

describe('the six impacts of the group', () => {
	it('are written one by one and taken back', async () => {
		const { open } = show();
		const field = screen.getByLabelText('Freeze: Money');
		await userEvent.selectOptions(field, '4');
		expect(open.plan.groupImpacts).toEqual({ freeze: { finance: 4 } });
		await userEvent.selectOptions(field, '');
		expect(open.plan.groupImpacts).toEqual({ freeze: {} });
	});
});
