import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import { caseOf, mechanismOf, typeOf } from '../../../domain/library/library.builders';
import { addCatalogueThreat, newPlan } from '../../../domain/plan/edits';
import type { Plan } from '../../../domain/plan/plan';
import Mechanisms from '../Mechanisms.svelte';
import { Comparing } from './comparing.svelte';

const raid = typeOf('LEG-04', 'legal', { title: 'Office raid' });
const smear = typeOf('DIS-01', 'disinformation', { title: 'Smear' });
const inOneCase = ['Guards', 'Lawyers'].map((name) => mechanismOf(name, 'near', { name }));
const catalogue = {
	threatTypes: [raid, smear],
	cases: [
		caseOf('near', {
			mechanisms: inOneCase,
			challenges: [{ text: 'Nobody slept.', grade: 'context', sources: [] }]
		}),
		caseOf('far', {
			evidence: 'weak',
			outcomes: [{ text: 'The song was sung.', grade: 'judgement', sources: [] }],
			mechanisms: [
				mechanismOf('songs', 'far', {
					...{ name: 'Songs', threats: ['DIS-01'], effort: 3, evidence: 'judgement' },
					cautions: [{ text: 'Loud.', grade: 'judgement' }]
				})
			]
		})
	],
	readiness: [],
	regionOf: {}
} as const;

function aPlan(): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: TODAY, title: 'Plan', route: 'short' },
		facilitated: false
	});
	addCatalogueThreat(plan, 'raid', raid);
	addCatalogueThreat(plan, 'smear', smear);
	return plan;
}

const show = (): ReturnType<typeof showStep> =>
	showStep(Mechanisms, { plan: aPlan(), step: 'mechanisms', catalogue });

const markOf = (name: string): HTMLElement =>
	screen.getByRole('button', { name: `Compare: ${name}` });
const mark = (name: string): Promise<void> => userEvent.click(markOf(name));
const table = (): HTMLElement => screen.getByRole('table', { name: 'Two mechanisms side by side' });
const columns = (): readonly (string | undefined)[] =>
	within(table())
		.getAllByRole('columnheader')
		.map((header) => header.querySelector('b')?.textContent);
const cells = (row: RegExp): readonly HTMLElement[] =>
	within(within(table()).getByRole('row', { name: row })).getAllByRole('cell');

describe('marks to compare', () => {
	it('are two at most, and the older gives way to a third', () => {
		const comparing = new Comparing();
		['a', 'b', 'c'].forEach((id) => {
			comparing.toggle(id);
		});
		expect(comparing.ids).toEqual(['b', 'c']);
		expect(comparing.replaced).toBe('a');
		comparing.toggle('c');
		expect(comparing.ids).toEqual(['b']);
		expect(comparing.replaced).toBeUndefined();
	});
});

describe('two mechanisms', () => {
	it('stand side by side once both are marked, each line under its own header', async () => {
		show();
		await mark('Guards');
		expect(markOf('Guards')).toHaveAttribute('aria-pressed', 'true');
		expect(screen.getByText(/“Guards” is marked/)).toBeVisible();
		expect(screen.getByRole('article', { name: 'Guards' })).toBeVisible();
		await mark('Songs');
		expect(columns()).toEqual(['Guards', 'Songs']);
		expect(screen.queryByRole('article')).toBeNull();
		const headers = within(table()).getAllByRole('rowheader');
		expect(headers.map(({ textContent }) => textContent)).toEqual([
			...['How near', 'Why it matched', 'Why it may not fit', 'Caution', 'How it is known'],
			...['Effort and time', 'Steps', 'What it does to the level', 'What came of it'],
			...['What was hard', 'Go on with one']
		]);
	});

	it('say of each how it is known, what it costs, what came of it and what was hard', async () => {
		show();
		await mark('Guards');
		await mark('Songs');
		const [guards, songs] = cells(/^How it is known/);
		expect(guards).toHaveTextContent('That it worked: from the case');
		expect(songs).toHaveTextContent('That it worked: our judgement');
		expect(cells(/^Effort and time/)[1]).toHaveTextContent('Months, or real money');
		expect(cells(/^Effort and time/)[0]).toHaveTextContent('Its longest step: 7 days');
		expect(cells(/^Steps/)[0]).toHaveTextContent(/Rehearse it twice a year our judgement/);
		expect(cells(/^Caution/)[1]).toHaveTextContent('Loud.');
		expect(cells(/^What came of it/)[1]).toHaveTextContent(/The song was sung. our judgement/);
		expect(cells(/^What was hard/)[0]).toHaveTextContent(/Nobody slept./);
		expect(cells(/^What was hard/)[1]).toHaveTextContent('The case does not tell.');
	});

	it('of one case share what came of it', async () => {
		show();
		await mark('Guards');
		await mark('Lawyers');
		expect(cells(/^What came of it/)).toHaveLength(1);
		expect(cells(/^What came of it/)[0]).toHaveTextContent('Both are told by the same case.');
	});

	it('take the focus, and say who made room for a third', async () => {
		show();
		await mark('Guards');
		await mark('Songs');
		await mark('Lawyers');
		expect(columns()).toEqual(['Songs', 'Lawyers']);
		expect(screen.getByText(/“Guards” was marked first and made room/)).toHaveAttribute(
			'role',
			'status'
		);
		expect(screen.getByRole('heading', { name: 'Two mechanisms side by side' })).toHaveFocus();
	});

	it.each([
		['Escape', () => userEvent.keyboard('{Escape}')],
		['a button', () => userEvent.click(screen.getByRole('button', { name: 'Stop comparing' }))]
	])('are left by %s, back to the card', async (_, leave) => {
		show();
		await mark('Guards');
		await mark('Songs');
		await leave();
		expect(screen.queryByRole('table')).toBeNull();
		expect(screen.getByRole('heading', { level: 2, name: 'Guards' })).toHaveFocus();
		expect(markOf('Songs')).toHaveAttribute('aria-pressed', 'false');
	});

	it('leave Escape to a field in which somebody writes', async () => {
		show();
		await mark('Guards');
		await mark('Songs');
		screen.getByLabelText('Threat').focus();
		await userEvent.keyboard('{Escape}');
		expect(table()).toBeVisible();
	});

	it('lead on to the card of either', async () => {
		show();
		await mark('Guards');
		await mark('Songs');
		await userEvent.click(screen.getByRole('button', { name: 'Open the card: Songs' }));
		expect(screen.getByRole('article', { name: 'Songs' })).toBeVisible();
	});

	it('are let go when another threat is chosen', async () => {
		show();
		await mark('Guards');
		await mark('Songs');
		await userEvent.selectOptions(screen.getByLabelText('Threat'), 'smear');
		expect(screen.queryByRole('table')).toBeNull();
	});
});
