import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { showStep } from '../../../../tests/support/show-step';
import {
	anAttack,
	aPlanWithScenario,
	knownCatalogue
} from '$lib/domain/firstmoves/firstmoves.builders';
import type { Action, Plan } from '$lib/domain/plan/plan';
import type { About } from '$lib/state/planner.svelte';
import Contingency from './Contingency.svelte';

const aMove = (given: Partial<Action> = {}): Action => ({
	...{ what: 'Call the lawyer', status: 'to-do', doneWhen: '', order: 'a0' },
	...{ scenarioId: 'night', front: 'legal', window: '24h' },
	...given
});

const show = (given: Partial<Plan> = {}, about: About = {}): ReturnType<typeof showStep> =>
	showStep(Contingency, {
		plan: aPlanWithScenario(given),
		step: 'contingency',
		catalogue: knownCatalogue,
		about
	});

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
const boxOf = (front: RegExp, column: number): HTMLElement => {
	const cell = within(row(front)).getAllByRole('cell')[column];
	if (cell === undefined) throw new Error('no such box');
	return cell;
};

describe('the sheet of first moves', () => {
	it('asks for a scenario where there is none, and leads to it', async () => {
		const { planner } = show({ scenarios: {} });
		await userEvent.click(screen.getByRole('button', { name: 'Write a scenario' }));
		await expect.poll(() => planner.step).toBe('scenarios');
	});

	it('opens the scenario that a person came for', () => {
		const night = aPlanWithScenario().scenarios.night;
		if (night === undefined) throw new Error('no scenario');
		const other = { ...night, title: 'A slow squeeze', order: 'a1' };
		show({ scenarios: { night, other } }, { scenarioId: 'other' });
		expect(screen.getByLabelText('Scenario')).toHaveValue('other');
		expect(screen.getByText('0 first moves')).toBeVisible();
	});

	it('opens the move that a person came for, and goes on to the next scenario', async () => {
		const night = aPlanWithScenario().scenarios.night;
		if (night === undefined) throw new Error('no scenario');
		const other = { ...night, title: 'A slow squeeze', order: 'a1' };
		const actions = { a: aMove({ window: 'month' }) };
		const scroll = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
		show({ scenarios: { night, other }, actions }, { thingId: 'a' });
		expect(screen.getByLabelText('What')).toHaveValue('Call the lawyer');
		expect(screen.getByRole('button', { name: 'First month', pressed: true })).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Next scenario' }));
		expect(screen.getByLabelText('Scenario')).toHaveValue('other');
		expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
		expect(screen.getByRole('heading', { name: 'A slow squeeze' })).toHaveFocus();
		expect(scroll).toHaveBeenCalledWith(0, 0);
	});

	it('takes a move into a box, ready for the next one', async () => {
		const { open } = show();
		const add = screen.getByRole('button', { name: /: Legal, First 24 hours/ });
		await userEvent.click(add);
		const field = screen.getByRole('textbox', { name: 'A move for Legal, First 24 hours' });
		expect(field).toHaveFocus();
		await userEvent.type(field, 'Read the warrant{Enter}');
		expect(open.plan.actions['new-1']).toMatchObject({
			...{ what: 'Read the warrant', scenarioId: 'night', front: 'legal', window: '24h' }
		});
		expect(field).toHaveFocus();
		await userEvent.click(add);
		await expect.poll(() => document.activeElement).toBe(add);
	});

	it('counts empty fronts until they are filled or marked as not needed', async () => {
		show({ actions: { a: aMove() } });
		expect(screen.getByText(/^9 empty fronts/)).toBeVisible();
		const mark = screen.getByRole('button', { name: 'Not needed: Digital' });
		await userEvent.click(mark);
		expect(mark).toHaveAttribute('aria-pressed', 'true');
		expect(screen.getByText(/^8 empty fronts/)).toBeVisible();
		expect(within(row(/Digital/)).getAllByText('Not needed here')).toHaveLength(3);
	});

	it('writes who, what is needed and the cost, with a decimal comma', async () => {
		const { open } = show({ actions: { a: aMove() } });
		await userEvent.click(screen.getByRole('button', { name: 'Edit: Call the lawyer' }));
		await userEvent.type(screen.getByLabelText('Owner'), 'Director');
		await userEvent.type(screen.getByLabelText('What has to be there first'), 'Her number');
		await userEvent.type(screen.getByLabelText('Cost'), '12,5');
		await userEvent.tab();
		const written = { owner: 'Director', precondition: 'Her number', cost: 12.5 };
		expect(open.plan.actions.a).toMatchObject(written);
		expect(screen.getByText('Read as 12.5 USD')).toBeVisible();
		await userEvent.type(screen.getByLabelText('Cost'), ' or so');
		await userEvent.tab();
		expect(screen.getByRole('alert')).toHaveTextContent(/This is no amount/);
		expect(open.plan.actions.a?.cost).toBe(12.5);
	});

	it('lets go of an attack that was removed', async () => {
		const { open } = show({ actions: { a: aMove({ attackId: 'lost' }) } });
		await userEvent.click(screen.getByRole('button', { name: 'Edit: Call the lawyer' }));
		const field = screen.getByRole('combobox', { name: /attack/i });
		expect(field).toHaveDisplayValue('The attack was removed');
		await userEvent.selectOptions(field, '');
		expect(open.plan.actions.a).not.toHaveProperty('attackId');
	});

	it('tells two attacks of one threat apart, and names what has no words', async () => {
		const plan = aPlanWithScenario();
		const freeze = plan.threats.freeze;
		if (freeze === undefined) throw new Error('no threat');
		const sign = { scenarioId: 'night', what: ' ', order: 'a0' };
		show({
			...{ actions: { a: aMove() }, signposts: { sign } },
			threats: { freeze, blank: { ...freeze, title: ' ', order: 'a1' } },
			attacks: {
				first: anAttack(),
				again: anAttack({ order: 'a1' }),
				last: anAttack({ order: 'a2', threatId: 'blank' })
			},
			decisionCards: { card: { scenarioId: 'night', order: 'a0' } }
		});
		await userEvent.click(screen.getByRole('button', { name: 'Edit: Call the lawyer' }));
		const field = screen.getByLabelText('Which attack it answers');
		const names = within(field)
			.getAllByRole('option')
			.map(({ textContent }) => textContent);
		expect(names).toEqual([...['The whole scenario', '1. Freeze', '2. Freeze', '3. No words yet']]);
		await userEvent.click(screen.getByRole('button', { name: /^Edit: Decision card/ }));
		const signs = within(screen.getByLabelText('Signpost of this scenario'));
		expect(signs.getByRole('option', { name: 'No words yet' })).toBeInTheDocument();
		const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim());
		expect(said.filter((words) => words === 'No words yet')).toHaveLength(2);
	});

	it('moves a move to another box and takes focus along', async () => {
		const { open } = show({ actions: { a: aMove() } });
		await userEvent.click(screen.getByRole('button', { name: 'Edit: Call the lawyer' }));
		await userEvent.selectOptions(screen.getByLabelText('Front'), 'Money');
		await userEvent.click(screen.getByRole('button', { name: 'Put it there: Call the lawyer' }));
		expect(open.plan.actions.a?.front).toBe('financial');
		const opened = within(row(/^Money/)).getByRole('button', {
			name: /Call the lawyer/,
			expanded: true
		});
		await expect.poll(() => document.activeElement).toBe(opened);
	});

	it('removes a move, keeps focus in its box, and brings it back', async () => {
		const { open } = show({ actions: { a: aMove() } });
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Call the lawyer' }));
		expect(open.plan.actions).toEqual({});
		await expect.poll(() => document.activeElement?.id).toBe('moves-add-legal-24h');
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(open.plan.actions).toHaveProperty('a');
	});
});

/** Opens the suggestions of a box. */
async function openOffers(front: RegExp, column: number): Promise<HTMLElement> {
	const box = boxOf(front, column);
	await userEvent.click(within(box).getByText(/^\d suggestions?$/));
	await within(box).findAllByRole('button', { name: /^Take over/ });
	return box;
}

describe('suggestions', () => {
	it('say where they come from and how they are known, and are in no plan', async () => {
		const { open } = show();
		expect(open.plan.actions).toEqual({});
		const legal = await openOffers(/^Legal/, 1);
		expect(legal).toHaveTextContent(/File the petition .*From “A petition and talks”, case/);
		expect(within(legal).getByRole('link')).toHaveAttribute(
			'href',
			'#/library/case/river-trust?plan=p'
		);
		expect(await openOffers(/^Money/, 0)).toHaveTextContent(
			/our judgement.*From the catalogue, against “Freeze”; it comes/
		);
		expect(await openOffers(/^Legal/, 2)).toHaveTextContent(
			/Agree a lawyer.*To be ready before the attack/
		);
	});

	it('become a move with the whole chain back when they are taken over', async () => {
		const { open } = show();
		await openOffers(/^Legal/, 1);
		await userEvent.click(screen.getByRole('button', { name: 'Take over: File the petition' }));
		expect(open.plan.actions['new-1']).toMatchObject({
			...{ scenarioId: 'night', attackId: 'first', threatId: 'freeze' },
			...{ mechanismId: 'petition', stepId: 'file', front: 'legal', window: '72h' }
		});
		await expect.poll(() => document.activeElement?.id).toBe('moves-add-legal-72h');
		expect(screen.getByText(/^Taken over into Legal, First 72 hours/)).toBeVisible();
		open.undo();
		await expect.poll(() => screen.queryByText(/^Taken over into/)).toBeNull();
	});

	it('can be put aside and offered again', async () => {
		const { open } = show();
		await openOffers(/^Legal/, 1);
		await userEvent.click(screen.getByRole('button', { name: 'Not needed: File the petition' }));
		expect(open.plan.notNeeded).toEqual({ 'night/m_petition_file': true });
		await userEvent.click(screen.getByRole('button', { name: /^Offer 1 again/ }));
		expect(open.plan.notNeeded).toEqual({});
		await expect.poll(() => document.activeElement).toHaveTextContent(/^\d suggestion/);
	});
});

describe('actions without a box', () => {
	it('are listed with the reason and can be placed', async () => {
		const { open } = show({
			actions: { a: aMove({ scenarioId: 'removed', what: 'Hide the keys' }) }
		});
		await userEvent.click(screen.getByText('1 action waits for a place'));
		expect(await screen.findByText('Its scenario was removed.')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Put it there: Hide the keys' }));
		expect(open.plan.actions.a?.scenarioId).toBe('night');
		await expect.poll(() => document.activeElement?.id).toBe('moves-edit-a');
	});
});

describe('decision cards', () => {
	it('are written, and say when nobody else can decide', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Add a decision card' }));
		const sign = screen.getByLabelText('When we see');
		await expect.poll(() => document.activeElement).toBe(sign);
		await userEvent.type(sign, 'The bank asks');
		const card = screen.getByRole('article', { name: 'Decision card 1' });
		expect(within(card).getByText('Nobody decides yet.')).toBeVisible();
		await userEvent.type(within(card).getByLabelText('Who decides'), 'Director');
		await userEvent.type(within(card).getByLabelText('If away'), 'director');
		await userEvent.type(within(card).getByLabelText('Within'), '2');
		await userEvent.tab();
		expect(within(card).getByText(/are the same\. Name a second role/)).toBeVisible();
		expect(Object.values(open.plan.decisionCards)[0]).toMatchObject({
			...{ sign: 'The bank asks', decides: 'Director', withinHours: 2 }
		});
	});

	it('say that their signpost was removed', () => {
		const card = { scenarioId: 'night', signpostId: 'lost', order: 'a0' };
		show({ decisionCards: { card } });
		expect(screen.getByText('The signpost was removed')).toBeVisible();
	});

	it('let go of a signpost that was removed, also where there is no other', async () => {
		const card = { scenarioId: 'night', signpostId: 'lost', order: 'a0' };
		const { open } = show({ decisionCards: { card } });
		await userEvent.click(screen.getByRole('button', { name: /^Edit: / }));
		const field = screen.getByLabelText('Signpost of this scenario');
		expect(field).toHaveDisplayValue('The signpost was removed');
		await userEvent.selectOptions(field, '');
		expect(open.plan.decisionCards.card).not.toHaveProperty('signpostId');
	});
});
