import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import { newPlan } from '$lib/domain/plan/edits';
import type { Action, Plan } from '$lib/domain/plan/plan';
import Actions from '../Actions.svelte';

const anAction = (given: Partial<Action> = {}): Action => ({
	...{ what: 'Call the bank', status: 'to-do', doneWhen: '', order: 'a0' },
	...given
});

function aPlan(actions: Record<string, Action>): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: TODAY, title: '' },
		...{ route: 'full', facilitated: false }
	});
	plan.settings.currency = 'USD';
	plan.scenarios.s1 = {
		...{ title: 'A search, then a freeze', origin: 'blank', order: 'a0' },
		...{ story: '', best: '', worst: '' }
	};
	return { ...plan, actions };
}

const show = (actions: Record<string, Action>): ReturnType<typeof showStep> =>
	showStep(Actions, { plan: aPlan(actions), step: 'actions' });

const three = (): Record<string, Action> => ({
	a: anAction({ what: 'First', owner: 'Director', dueOn: '2026-11-20', front: 'legal' }),
	b: anAction({ what: 'Second', order: 'a1', startOn: '2026-12-01', dueOn: '2026-12-20' }),
	c: anAction({ what: 'Third', order: 'a2', scenarioId: 's1', window: '24h' })
});

const whats = (): readonly (string | null | undefined)[] =>
	screen.getAllByRole('rowheader').map((header) => header.querySelector('span')?.textContent);

describe('many actions at once', () => {
	it('gives all that fit one owner, says so, and one undo takes it back', async () => {
		const { open } = show(three());
		const before = open.plan.actions;
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 3 actions that fit' }));
		await userEvent.type(screen.getByRole('textbox', { name: 'To' }), 'Chair');
		await userEvent.click(screen.getByRole('button', { name: 'Change 3 actions' }));
		expect(Object.values(open.plan.actions).map(({ owner }) => owner)).toEqual([
			...['Chair', 'Chair', 'Chair']
		]);
		expect(screen.getByText(/^Changed 3 actions\./)).toBeVisible();
		open.undo();
		expect(open.plan.actions).toEqual(before);
		await expect.poll(() => screen.queryByText(/^Changed 3 actions\./)).toBeNull();
	});

	it('moves days of what is chosen only, and takes no half days', async () => {
		const { open } = show(three());
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose: Second' }));
		await userEvent.selectOptions(screen.getByLabelText('Change'), 'Move by days');
		const days = screen.getByRole('textbox', { name: /^By how many days/ });
		await userEvent.type(days, '1.5{Enter}');
		expect(screen.getByText(/^Write a whole number of days/)).toBeVisible();
		await userEvent.clear(days);
		await userEvent.type(days, '-14{Enter}');
		expect(open.plan.actions.b).toMatchObject({ startOn: '2026-11-17', dueOn: '2026-12-06' });
		expect(open.plan.actions.a?.dueOn).toBe('2026-11-20');
	});

	it('changes nothing that a filter hides', async () => {
		const { open } = show(three());
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose: Second' }));
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose: First' }));
		await userEvent.selectOptions(screen.getByLabelText('Owner'), 'Director');
		await userEvent.type(screen.getByRole('textbox', { name: 'To' }), 'Chair{Enter}');
		expect(Object.values(open.plan.actions).map(({ owner }) => owner)).toEqual([
			...['Chair', undefined, undefined]
		]);
	});
});

describe('where actions come from and what they cost', () => {
	it('filters first moves and what is late', async () => {
		show(three());
		await userEvent.selectOptions(screen.getByLabelText('Came from'), 'First moves');
		expect(whats()).toEqual(['Third']);
		expect(
			screen.getByText(/In the scenario “A search, then a freeze”\..*A first move/)
		).toBeVisible();
		await userEvent.selectOptions(screen.getByLabelText('Came from'), 'Anywhere');
		await userEvent.selectOptions(screen.getByLabelText('What is wrong or missing'), 'Late');
		expect(whats()).toEqual(['First']);
	});

	it('leads from an opened first move to its scenario', async () => {
		const { planner } = show(three());
		await userEvent.click(screen.getByRole('button', { name: 'Edit: Third' }));
		await userEvent.click(screen.getByRole('button', { name: /^See the scenario/ }));
		expect(planner.about.scenarioId).toBe('s1');
	});

	it('takes an amount with a comma, and keeps what is no amount out of the plan', async () => {
		const { open } = show(three());
		const cost = screen.getByRole('textbox', { name: 'Cost: First' });
		await userEvent.type(cost, '1200,5');
		expect(open.plan.actions.a?.cost).toBe(1200.5);
		await userEvent.tab();
		await userEvent.type(cost, ' or so');
		await userEvent.tab();
		expect(screen.getByRole('alert')).toHaveTextContent('This is no amount');
		expect(open.plan.actions.a?.cost).toBe(1200.5);
		expect(screen.getByText(/^Cost so far: 1,200.5 USD/)).toBeVisible();
	});

	it('shows a thousand actions in portions', async () => {
		const many = Array.from({ length: 1000 }, (_, n) => n);
		show(Object.fromEntries(many.map((n) => [`a${String(n)}`, anAction({ what: String(n) })])));
		// Asking a thousand fields for their roles takes longer than the page.
		expect(document.querySelectorAll('tr[data-action]')).toHaveLength(40);
		await userEvent.click(screen.getByText('Show 40 of the 960 more that fit'));
		await expect.poll(() => document.activeElement?.closest('tr')?.dataset.action).toBeDefined();
		expect(document.querySelectorAll('tr[data-action]')).toHaveLength(80);
	}, 30_000);
});

describe('the timeline of actions', () => {
	it('is walked with arrow keys, and its table holds what it holds and more', async () => {
		show(three());
		await userEvent.click(screen.getByRole('button', { name: 'Timeline' }));
		const picture = screen.getByRole('group', { name: 'Timeline of 2 actions' });
		const [first, second] = within(picture).getAllByRole('button');
		expect(first).toHaveAccessibleName('First. Director. 20 November 2026. Late.');
		first?.focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(document.activeElement).toBe(second);
		await userEvent.keyboard('{Enter}');
		expect(second).toHaveAttribute('aria-pressed', 'true');
		expect(screen.getByText(/^1 action has no day/)).toBeVisible();
		expect(screen.getAllByRole('rowheader')).toHaveLength(3);
		await userEvent.click(screen.getByRole('button', { name: 'Open in the list' }));
		await expect.poll(() => document.activeElement?.closest('tr')?.dataset.action).toBe('b');
	});
});
