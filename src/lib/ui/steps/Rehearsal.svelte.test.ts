import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Inject } from '$lib/domain/catalogue/injects';
import type { Plan } from '$lib/domain/plan/plan';
import { addNote, addOwnCard, addRehearsal } from '$lib/domain/rehearsing/edits';
import { addScenario } from '$lib/domain/scenarios/edits';
import { showStep } from '../../../../tests/support/show-step';
import { aPlan } from './ground/plan.builders';
import Rehearsal from './Rehearsal.svelte';

const inject: Inject = {
	...{ id: 'silent', title: 'The phone is off', category: 'digital', threats: ['DIG-04'] },
	...{ minute: 0, card: 'Nobody answers.', questions: ['Who is safe?', 'Who asks?'] },
	...{ goodAnswer: ['A tree', 'A time', 'A place'], hotWash: ['Which number?', 'And then?'] },
	grade: 'judgement'
};

function show(recipe: (draft: Plan) => void = () => undefined): ReturnType<typeof showStep> {
	return showStep(Rehearsal, {
		plan: aPlan(recipe),
		step: 'rehearsal',
		surroundings: {
			readyMade: {
				chains: () => Promise.resolve([]),
				templates: () => Promise.resolve([]),
				injects: () => Promise.resolve([inject])
			}
		}
	});
}

const press = (name: string | RegExp): Promise<void> =>
	userEvent.click(screen.getByRole('button', { name }));
const add = async (label: string, text: string): Promise<void> => {
	await userEvent.type(screen.getByLabelText(label), `${text}{Enter}`);
};

describe('a rehearsal', () => {
	it('is prepared, run, talked about and improved from, and then held', async () => {
		const { open } = show();
		await add('A new rehearsal', 'Spring drill');
		expect(screen.getByRole('heading', { name: /Spring drill/ })).toHaveFocus();
		await userEvent.click(await screen.findByText('1 ready-made card'));
		await press(/^Take this card/);
		await press(/^Taken/);
		expect(Object.values(open.plan.injects)).toHaveLength(1);
		await press('Begin the exercise');
		await press(/^Deal now/);
		expect(screen.getByText('Nobody answers.')).toBeInTheDocument();
		expect(screen.getByText('A tree').closest('details')).not.toHaveAttribute('open');
		await add('What was decided', 'We call the drivers');
		await press('End and go to the hot wash');
		expect(screen.getByText('Which number?')).toBeInTheDocument();
		await add('What was missing', 'A list on paper');
		await press('Go to the improvements');
		await add('One improvement', 'Print the list');
		await press(/^Make it an action/);
		await press('Close the rehearsal');
		const [rehearsal] = Object.values(open.plan.rehearsals);
		expect(rehearsal).toMatchObject({ stage: 'done', heldOn: '2026-11-21' });
		expect(Object.values(open.plan.actions)).toMatchObject([
			{ what: 'Print the list', front: 'governance', status: 'to-do' }
		]);
		const log = screen.getByRole('table', { name: 'The log' });
		expect(within(log).getAllByRole('row')).toHaveLength(4);
	});

	it('stands at the second that the plan holds, until somebody goes on', async () => {
		show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
			Object.assign(draft.rehearsals.r ?? {}, { stage: 'running', seconds: 4300 });
		});
		expect(screen.getByRole('timer')).toHaveTextContent('71:40');
		expect(screen.getByText('Five minutes left.')).toHaveAttribute('role', 'status');
		await press('Go on');
		expect(screen.getByText('The clock runs.')).toBeInTheDocument();
		await press('Pause');
		expect(screen.getByText('The clock stands.')).toBeInTheDocument();
	});

	it('keeps its cards in place while the minute of one is typed, and sorts them afterwards', async () => {
		const { open } = show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
			addOwnCard(draft, 'one', { rehearsalId: 'r', title: 'First' });
			addOwnCard(draft, 'two', { rehearsalId: 'r', title: 'Second' });
		});
		const titles = (): readonly string[] =>
			within(screen.getByRole('list', { name: 'Cards' }))
				.getAllByRole('button', { name: /^Remove/ })
				.map(({ textContent }) => textContent);
		const [minute] = screen.getAllByLabelText(/^Dealt at minute/);
		if (minute === undefined) throw new Error('no card');
		await userEvent.clear(minute);
		await userEvent.type(minute, '4');
		await expect.poll(() => open.plan.injects.one?.minute).toBe(4);
		await userEvent.keyboard('5');
		expect(minute).toHaveFocus();
		expect(minute).toHaveValue('45');
		expect(titles()).toEqual(['Remove: First', 'Remove: Second']);
		await userEvent.click(screen.getByLabelText('A new rehearsal'));
		expect(open.plan.injects.one?.minute).toBe(45);
		await expect.poll(titles).toEqual(['Remove: Second', 'Remove: First']);
	});

	it('brings a removed decision back also when the clock was written meanwhile', async () => {
		const { open } = show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
			Object.assign(draft.rehearsals.r ?? {}, { stage: 'running', seconds: 60 });
			addNote(draft, 'n', { rehearsalId: 'r', kind: 'decision', text: 'We call the drivers' });
		});
		await press('Remove: We call the drivers');
		const clock = (draft: Plan): void => {
			Object.assign(draft.rehearsals.r ?? {}, { seconds: 65 });
		};
		open.change('rehearsal', clock, { isAside: true });
		await tick();
		await press('Undo');
		expect(open.plan.rehearsalNotes.n?.text).toBe('We call the drivers');
		expect(open.plan.rehearsals.r?.seconds).toBe(65);
	});

	it('follows what another tab does, and stays whole when scenario, card and action are gone', () => {
		const { open } = show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
			Object.assign(draft.rehearsals.r ?? {}, { stage: 'improving', scenarioId: 'gone' });
			const note = { rehearsalId: 'r', kind: 'improvement', text: 'Better' } as const;
			addNote(draft, 'n', { ...note, injectId: 'gone', actionId: 'gone' });
		});
		expect(screen.getByText('The action was removed.')).toBeInTheDocument();
		expect(screen.getByText('The scenario was removed')).toBeInTheDocument();
		expect(screen.getByText('The card was removed')).toBeInTheDocument();
		expect(open.plan.rehearsals.r?.stage).toBe('improving');
	});

	it.each(['ready', 'done'] as const)('lets go of a removed scenario when %s', async (stage) => {
		const { open } = show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
			Object.assign(draft.rehearsals.r ?? {}, { stage, scenarioId: 'gone' });
		});
		if (stage === 'done') {
			await press(/^Open/);
			await press('Remove the broken link to the scenario');
			expect(screen.getByText(/^Held on: /)).toHaveFocus();
		} else {
			const field = screen.getByLabelText('Scenario');
			expect(field).toHaveDisplayValue('The scenario was removed');
			await userEvent.selectOptions(field, '');
		}
		expect(open.plan.rehearsals.r).not.toHaveProperty('scenarioId');
	});

	it('names a scenario without words', () => {
		show((draft) => {
			addScenario(draft, 's', { title: ' ', origin: 'blank' });
			addRehearsal(draft, 'r', 'Drill');
			Object.assign(draft.rehearsals.r ?? {}, { scenarioId: 's' });
		});
		expect(screen.getByLabelText('Scenario')).toHaveDisplayValue('No words yet');
		expect(screen.getByRole('cell', { name: 'No words yet' })).toBeInTheDocument();
	});

	it('can be removed with its cards, and brought back', async () => {
		const { open } = show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
			addOwnCard(draft, 'c', { rehearsalId: 'r', title: 'Ours' });
		});
		await press('Remove: Drill');
		expect(open.plan.rehearsals).toEqual({});
		await press('Undo');
		expect(Object.keys(open.plan.injects)).toEqual(['c']);
	});

	it('takes reasons one by one after the silent writing', async () => {
		const { open } = show((draft) => {
			addRehearsal(draft, 'r', 'Drill');
		});
		await press('Begin with a pre-mortem');
		await press('Read the reasons out');
		await add('One reason', 'Nobody had the key');
		expect(Object.values(open.plan.rehearsalNotes)).toMatchObject([{ kind: 'reason' }]);
		await press(/^All reasons are out/);
		expect(open.plan.rehearsals.r?.stage).toBe('running');
	});
});
