import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../tests/support/show-step';
import { newPlan } from '$lib/domain/plan/edits';
import type { AdoptableStep } from '$lib/domain/catalogue/catalogue';
import type { Action, Plan } from '$lib/domain/plan/plan';
import { aCase, aCatalogue, aMechanism } from '$lib/domain/matching/matching.builders';
import { aQuestion } from '$lib/domain/readiness/readiness.builders';
import Actions from './Actions.svelte';

const aStep = (id: string, grade: AdoptableStep['grade']): AdoptableStep => ({
	...{ id, what: id, front: 'legal', phase: 'prepare', ownerRole: 'Director', days: 14 },
	...{ doneWhen: 'It is done.', grade }
});

const catalogue = aCatalogue([
	aCase({
		organisation: 'Open Hands',
		years: '2017',
		mechanisms: [
			aMechanism({ id: 'petition', name: 'A petition', steps: [aStep('draft', 'judgement')] })
		]
	})
]);

const anAction = (given: Partial<Action> = {}): Action => ({
	what: 'Call the bank',
	status: 'to-do',
	doneWhen: '',
	order: 'a0',
	...given
});

const aPlan = (actions: Record<string, Action>): Plan => ({
	...newPlan({
		id: 'p',
		scoringId: 's',
		today: TODAY,
		title: '',
		route: 'short',
		facilitated: false
	}),
	threats: { freeze: { category: 'financial', title: 'Freeze', description: '', order: 'a0' } },
	actions
});

const show = (actions: Record<string, Action>): ReturnType<typeof showStep> =>
	showStep(Actions, { plan: aPlan(actions), step: 'actions', catalogue });

const whats = (): readonly (string | null | undefined)[] =>
	screen.getAllByRole('rowheader').map((header) => header.querySelector('span')?.textContent);

describe('the list of actions', () => {
	it('leads from the first step of a weak answer back to its question', () => {
		const house = {
			...catalogue,
			readiness: [aQuestion({ id: 'H07', question: 'Could we pay?' })]
		};
		const actions = {
			a: anAction({ readinessId: 'H07', stepId: 'begin' }),
			b: anAction({ readinessId: 'H99', order: 'a1' })
		};
		showStep(Actions, { plan: aPlan(actions), step: 'actions', catalogue: house });
		expect(screen.getByText('From the house in order: “Could we pay?”')).toBeInTheDocument();
		expect(screen.getByText(/version of Holdfast does not know/)).toBeInTheDocument();
	});

	it('shows the chain back to mechanism, case and threat', () => {
		const words = { what: 'draft', doneWhen: 'It is done.' };
		const chain = { threatId: 'freeze', mechanismId: 'petition', stepId: 'draft' };
		show({ a: anAction({ ...chain, ...words }) });
		expect(screen.getByText(/From “A petition”, Open Hands, 2017/)).toHaveTextContent(
			'The step is our judgement. Against: Freeze.'
		);
	});

	it('gives the grade of a step to its own words only, however they came to be changed', () => {
		const chain = { threatId: 'freeze', mechanismId: 'petition', stepId: 'draft' };
		show({ a: anAction({ ...chain, what: 'Ask the board', doneWhen: 'It is done.' }) });
		const words = screen.getByText(/From “A petition”/);
		expect(words).toHaveTextContent(
			'In your own words. The step as written is our judgement: “draft” Against: Freeze.'
		);
		expect(words).not.toHaveTextContent('The step is our judgement.');
	});

	it('claims nothing for a step that the catalogue does not have', () => {
		show({ a: anAction({ threatId: 'freeze', mechanismId: 'petition', stepId: 'newer' }) });
		expect(screen.getByText(/From “A petition”/)).toHaveTextContent(/cannot say how it is known/);
	});

	it('says so when the threat was removed or the mechanism is not known', () => {
		show({
			a: anAction({ threatId: 'gone' }),
			b: anAction({ threatId: 'freeze', mechanismId: 'from-a-newer-version' })
		});
		expect(screen.getByText(/Your own action\. Its threat was removed\./)).toBeVisible();
		expect(screen.getByText(/does not know\. Against: Freeze\./)).toBeVisible();
	});

	it('counts what is missing and what is late, without what was dropped', () => {
		show({
			a: anAction({ dueOn: '2026-11-20' }),
			b: anAction({ owner: 'Director', dueOn: TODAY }),
			c: anAction({ owner: 'Director', dueOn: '2020-01-01', status: 'done' }),
			d: anAction({ status: 'dropped' })
		});
		expect(screen.getByText('4 actions')).toBeVisible();
		expect(screen.getByText('1 without an owner')).toBeVisible();
		expect(screen.getByText('1 late')).toBeVisible();
	});

	it('sorts by due day, keeps a row in place while its day changes, and sorts again on request', async () => {
		const { open } = show({
			a: anAction({ what: 'Later', dueOn: '2027-01-01' }),
			b: anAction({ what: 'No day' }),
			c: anAction({ what: 'Sooner', dueOn: '2026-12-01' })
		});
		expect(whats()).toEqual(['Sooner', 'Later', 'No day']);
		open.change('action', (draft) => {
			const action = draft.actions.c;
			if (action) action.dueOn = '2027-06-01';
		});
		expect(whats()).toEqual(['Sooner', 'Later', 'No day']);
		await userEvent.click(screen.getByRole('button', { name: 'By due date' }));
		expect(whats()).toEqual(['Later', 'Sooner', 'No day']);
	});

	it('keeps an owner that is typed, and forgets one that is cleared', async () => {
		const { open } = show({ a: anAction() });
		const owner = screen.getByRole('textbox', { name: 'Owner: Call the bank' });
		await userEvent.type(owner, 'Finance lead');
		await userEvent.tab();
		expect(open.plan.actions.a?.owner).toBe('Finance lead');
		await userEvent.clear(owner);
		await userEvent.tab();
		expect(open.plan.actions.a).not.toHaveProperty('owner');
	});

	it('adds an action of the group’s own', async () => {
		const { open } = show({});
		await userEvent.type(
			screen.getByRole('textbox', { name: 'Add an action of your own' }),
			'Agree who signs{Enter}'
		);
		expect(open.plan.actions['new-1']).toMatchObject({ what: 'Agree who signs', status: 'to-do' });
		expect(whats()).toEqual(['Agree who signs']);
	});

	it('removes an action, moves focus to its neighbour, and brings it back', async () => {
		show({
			a: anAction({ what: 'First', order: 'a0' }),
			b: anAction({ what: 'Second', order: 'a1' })
		});
		await userEvent.click(screen.getByRole('button', { name: 'Remove: First' }));
		expect(whats()).toEqual(['Second']);
		const next = screen.getByRole('button', { name: 'Remove: Second' });
		await expect.poll(() => document.activeElement).toBe(next);
		const [status = document.body] = screen.getAllByRole('status');
		expect(status).toHaveTextContent('First');
		await userEvent.click(within(status).getByRole('button', { name: 'Undo' }));
		expect(whats()).toEqual(['First', 'Second']);
	});

	it('offers no undo once something else has changed', async () => {
		const { open } = show({ a: anAction({ what: 'First' }), b: anAction({ what: 'Second' }) });
		await userEvent.click(screen.getByRole('button', { name: 'Remove: First' }));
		open.change('title', (draft) => {
			draft.settings.title = 'Other';
		});
		await expect.poll(() => screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});

	it('filters by threat and says when nothing fits', async () => {
		show({ a: anAction({ threatId: 'freeze' }), b: anAction({ what: 'Own' }) });
		await userEvent.selectOptions(screen.getByLabelText('Threat'), 'Freeze');
		expect(whats()).toEqual(['Call the bank']);
		await userEvent.selectOptions(screen.getByLabelText('Status'), 'Done');
		expect(screen.getByText('No action fits these filters.')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Show all actions' }));
		expect(whats()).toHaveLength(2);
	});
});
