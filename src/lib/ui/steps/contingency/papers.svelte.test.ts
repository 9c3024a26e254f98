import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPart, showStep } from '../../../../../tests/support/show-step';
import type { Template } from '../../../domain/catalogue/template';
import { templateOf } from '../../../domain/library/library.builders';
import { LINE_LIMIT } from '../../../domain/plan/field';
import { newPlan } from '../../../domain/plan/edits';
import type { Plan } from '../../../domain/plan/plan';
import type { About } from '$lib/state/planner.svelte';
import GrabSheet from '../../print/GrabSheet.svelte';
import PaperSheet from '../../print/PaperSheet.svelte';
import GrabPage from './GrabPage.svelte';
import Papers from './Papers.svelte';

const asked = { help: 'Fill it.', sensitivity: 'internal' } as const;
const door: Template = templateOf('door', {
	sections: [
		{
			id: 'one',
			title: 'Page one',
			intro: 'Fill it in.',
			lines: ['Stay calm.'],
			tables: [],
			fields: [
				{ kind: 'text', id: 'who', label: 'Who opens', ...asked },
				{
					kind: 'choice',
					id: 'which',
					label: 'What holds',
					several: true,
					options: [
						{ id: 'yes', label: 'Yes' },
						{ id: 'no', label: 'No' }
					],
					...asked
				},
				{
					kind: 'rows',
					id: 'steps',
					label: 'Same day',
					columns: [
						{ kind: 'text', id: 'step', label: 'Step' },
						{ kind: 'role', id: 'owner', label: 'Owner' }
					],
					start: [{ step: 'Meet all staff' }, { step: 'Call the lawyer' }],
					...asked
				}
			]
		}
	]
});
const templates = [templateOf('other', { title: 'Another paper' }), door];

const aPlan = (): Plan =>
	newPlan({
		id: 'plan',
		scoringId: 'seed',
		today: '2026-11-21',
		title: 'Plan',
		route: 'full',
		facilitated: false
	});

interface Coming {
	readonly about?: About;
	readonly arriving?: Promise<readonly Template[]>;
}

const show = (
	page: typeof Papers,
	plan: Plan,
	{ about = {}, arriving = Promise.resolve(templates) }: Coming = {}
): ReturnType<typeof showStep> =>
	showStep(page, {
		...{ plan, about },
		step: 'contingency',
		surroundings: {
			readyMade: {
				chains: () => Promise.resolve([]),
				templates: () => arriving,
				injects: () => Promise.resolve([])
			}
		}
	});

async function openDoor(plan: Plan): Promise<ReturnType<typeof showStep>> {
	const shown = show(Papers, plan);
	await userEvent.click(await screen.findByRole('button', { name: 'Paper door' }));
	return shown;
}

describe('papers', () => {
	it('stand with those begun on top and say how much is filled', async () => {
		const plan = aPlan();
		plan.papers['door/who'] = 'The director';
		plan.papers['gone/gap'] = 'kept';
		show(Papers, plan);
		await screen.findByRole('button', { name: 'Paper door' });
		const lines = screen.getAllByRole('listitem').filter((line) => line.querySelector('h3'));
		expect(lines[0]).toHaveTextContent('Paper door');
		expect(lines[0]).toHaveTextContent('1 of 3 filled');
		expect(lines[1]).toHaveTextContent('Another paper');
		expect(screen.getByText(/1 answer belongs to a paper/)).toBeVisible();
	});

	it('open with the focus on the title, and close back to their line', async () => {
		await openDoor(aPlan());
		expect(screen.getByRole('heading', { name: 'Paper door' })).toHaveFocus();
		expect(screen.getByText('Stay calm.')).toBeVisible();
		expect(screen.getByText(/A lawyer reads/)).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'All papers' }));
		expect(screen.getByRole('button', { name: 'Paper door' })).toHaveFocus();
	});

	it('open at once, with focus, for a person who came for one', async () => {
		show(Papers, aPlan(), { about: { thingId: 'door' } });
		expect(await screen.findByRole('heading', { name: 'Paper door' })).toHaveFocus();
	});

	it('keep a text, several answers and a row', async () => {
		const { open } = await openDoor(aPlan());
		await userEvent.type(screen.getByLabelText('Who opens'), 'Office manager');
		await userEvent.click(screen.getByRole('checkbox', { name: 'No' }));
		await userEvent.click(screen.getByRole('button', { name: /Add a row/ }));
		const row = screen.getByRole('group', { name: 'Same day, row 3' });
		expect(within(row).getByLabelText('Step')).toHaveFocus();
		await userEvent.type(within(row).getByLabelText('Step'), 'Rest');
		await userEvent.tab();
		expect(open.plan.papers['door/who']).toBe('Office manager');
		expect(open.plan.papers['door/which']).toBe('["no"]');
		expect(JSON.parse(open.plan.papers['door/steps'] ?? '')).toEqual([
			{ step: 'Meet all staff' },
			{ step: 'Call the lawyer' },
			{ step: 'Rest' }
		]);
		expect(screen.getByText('3 of 3 filled')).toBeVisible();
	});

	it('move and remove rows without losing the focus, and bring a row back', async () => {
		const { open } = await openDoor(aPlan());
		await userEvent.click(screen.getByRole('button', { name: 'Move down: Same day, row 1' }));
		expect(open.plan.papers['door/steps']).toBe(
			'[{"step":"Call the lawyer"},{"step":"Meet all staff"}]'
		);
		expect(screen.getByRole('button', { name: 'Move up: Same day, row 2' })).toHaveFocus();
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Same day, row 1' }));
		expect(screen.getByRole('button', { name: 'Remove: Same day, row 1' })).toHaveFocus();
		expect(open.plan.papers['door/steps']).toBe('[{"step":"Meet all staff"}]');
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Same day, row 1' }));
		expect(open.plan.papers['door/steps']).toBe('[]');
		expect(screen.getByText('No rows yet.')).toBeVisible();
	});

	it('keep what is too long with its row when rows move, and let it go with its row', async () => {
		const long = 'x'.repeat(LINE_LIMIT + 1);
		const plan = aPlan();
		plan.papers['door/steps'] = '[{},{},{"step":"Rest"}]';
		const { open } = await openDoor(plan);
		const step = (number: number): HTMLElement =>
			within(screen.getByRole('group', { name: `Same day, row ${String(number)}` })).getByLabelText(
				'Step'
			);
		await fireEvent.input(step(1), { target: { value: long } });
		await userEvent.click(screen.getByRole('button', { name: 'Move down: Same day, row 1' }));
		expect([step(1), step(2)].map((field) => (field as HTMLInputElement).value)).toEqual([
			'',
			long
		]);
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Same day, row 1' }));
		expect(step(1)).toHaveValue(long);
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Same day, row 1' }));
		expect(step(1)).toHaveValue('Rest');
		expect(open.plan.papers['door/steps']).toBe('[{"step":"Rest"}]');
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect([step(1), step(2)].map((field) => (field as HTMLInputElement).value)).toEqual([
			'',
			'Rest'
		]);
	});

	it('show a damaged list as it stands and keep it', async () => {
		const plan = aPlan();
		plan.papers['door/steps'] = '[{"step": "half';
		const { open } = await openDoor(plan);
		expect(screen.getByText('[{"step": "half')).toBeVisible();
		expect(open.plan.papers['door/steps']).toBe('[{"step": "half');
		await userEvent.click(screen.getByRole('button', { name: /Start this list again/ }));
		expect(screen.getByDisplayValue('Meet all staff')).toBeVisible();
	});
});

describe('papers that do not arrive', () => {
	const sheet = GrabSheet;

	it('are not waited for without end', async () => {
		show(Papers, aPlan(), { arriving: Promise.reject(new Error('no such piece')) });
		expect(await screen.findByRole('alert')).toHaveTextContent(/Open this page again/);
		expect(screen.queryByText(/Fetching/)).not.toBeInTheDocument();
	});

	it('leave the page to grab with what the plan itself says, and it says what is missing', async () => {
		show(GrabPage, aPlan(), { arriving: Promise.reject(new Error('no such piece')) });
		expect(await screen.findByRole('alert')).toHaveTextContent(/missing on this page/);
	});

	it('leave no blank sheets of paper', async () => {
		show(sheet, aPlan(), { arriving: Promise.reject(new Error('no such piece')) });
		expect(await screen.findByRole('alert')).toHaveTextContent(/missing on this page/);
		expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
	});

	it('leave no blank paper to print', async () => {
		showPart(
			PaperSheet,
			{ templateId: 'door' },
			{
				...{ plan: aPlan(), step: 'contingency' },
				surroundings: {
					readyMade: {
						chains: () => Promise.resolve([]),
						templates: () => Promise.reject(new Error('no such piece')),
						injects: () => Promise.resolve([])
					}
				}
			}
		);
		expect(await screen.findByRole('alert')).toHaveTextContent(/Open this page again/);
	});
});

describe('the page to grab', () => {
	it('says what the plan says, takes own words and gives them back', async () => {
		const plan = aPlan();
		plan.actions.a = {
			...{ what: 'Pay wages in cash', status: 'to-do', doneWhen: '', window: '24h' },
			...{ front: 'financial', owner: 'Finance lead', order: 'a0' }
		};
		const { open } = show(GrabPage, plan);
		const pays = screen.getByRole('group', { name: 'Who pays' });
		expect(pays).toHaveTextContent('Finance lead: Pay wages in cash');
		await userEvent.click(await within(pays).findByRole('button', { name: /our own words/ }));
		const field = within(pays).getByRole('textbox');
		expect(field).toHaveFocus();
		expect(field).toHaveValue('Finance lead: Pay wages in cash');
		await userEvent.type(field, ' today');
		await userEvent.click(within(pays).getByRole('button', { name: /Done/ }));
		expect(open.plan.settings.grabPays).toBe('Finance lead: Pay wages in cash today');
		expect(pays).toHaveTextContent('In your own words');
		await userEvent.click(within(pays).getByRole('button', { name: /Back to what the plan/ }));
		expect(open.plan.settings.grabPays).toBe('');
		expect(within(pays).getByRole('button', { name: /our own words/ })).toHaveFocus();
	});

	it('follows the plan further where nothing was changed in its words', async () => {
		const plan = aPlan();
		plan.actions.a = {
			...{ what: 'Pay wages', status: 'to-do', doneWhen: '', window: '24h' },
			...{ front: 'financial', owner: 'Finance lead', order: 'a0' }
		};
		const { open } = show(GrabPage, plan);
		const pays = screen.getByRole('group', { name: 'Who pays' });
		// Before the templates are there the page lacks their lines.
		expect(within(pays).queryByRole('button')).toBeNull();
		const write = await within(pays).findByRole('button', { name: /our own words/ });
		await userEvent.click(write);
		await userEvent.click(within(pays).getByRole('button', { name: /Done/ }));
		expect(open.plan.settings.grabPays).toBe('');
		await userEvent.click(within(pays).getByRole('button', { name: /our own words/ }));
		await userEvent.type(within(pays).getByRole('textbox'), '!{Backspace}');
		await userEvent.click(within(pays).getByRole('button', { name: /Done/ }));
		expect(open.plan.settings.grabPays).toBe('');
		expect(pays).toHaveTextContent('Finance lead: Pay wages');
	});
});
