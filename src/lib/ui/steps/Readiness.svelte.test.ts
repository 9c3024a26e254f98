import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PackQuestion } from '$lib/domain/catalogue/catalogue';
import { answerEntry } from '$lib/domain/plan/edits';
import type { Plan } from '$lib/domain/plan/plan';
import { aQuestion } from '$lib/domain/readiness/readiness.builders';
import { anEntry } from '$lib/domain/scoring/scoring.builders';
import { showStep } from '../../../../tests/support/show-step';
import { aCatalogue, aPlan } from './ground/plan.builders';
import Readiness from './Readiness.svelte';

const catalogue = {
	...aCatalogue([]),
	readiness: [
		aQuestion({ id: 'H02', question: 'Do we follow drafts?', links: ['LEG-01'] }),
		aQuestion({ id: 'H03', question: 'Is a lawyer agreed?', inShortForm: true }),
		aQuestion({ id: 'H07', area: 'finance', question: 'Could we pay wages?', inShortForm: true })
	]
};

function show(recipe: (draft: Plan) => void = () => undefined): ReturnType<typeof showStep> {
	const plan = aPlan((draft) => {
		draft.settings.route = 'short';
		recipe(draft);
	});
	return showStep(Readiness, { plan, step: 'readiness', catalogue });
}

function withFreeze(draft: Plan): void {
	draft.threats.t1 = {
		...{ typeId: 'FIN-01', category: 'financial', title: 'Bank account freeze' },
		...{ description: '', order: 'a0' }
	};
	answerEntry(draft, 't1/e1', anEntry({ low: 4, best: 5, high: 5 }));
}

const question = (name: string): HTMLElement => screen.getByRole('group', { name });
const answer = (name: string, given: string): HTMLElement =>
	within(question(name)).getByRole('radio', { name: given });

describe('the house in order', () => {
	it('asks the short form on the short route, and all questions once they are chosen', async () => {
		const { open } = show();
		expect(screen.queryByRole('group', { name: 'Do we follow drafts?' })).not.toBeInTheDocument();
		await userEvent.click(screen.getByRole('radio', { name: /^All 42 questions/ }));
		expect(question('Do we follow drafts?')).toBeInTheDocument();
		expect(open.plan.settings.readinessForm).toBe('full');
	});

	it('keeps every answer at once, and each of the two without points', async () => {
		const { open } = show();
		await userEvent.click(answer('Is a lawyer agreed?', 'partly'));
		await userEvent.click(answer('Could we pay wages?', 'Would rather not say'));
		expect(open.plan.readiness).toEqual({ H03: 1, H07: 'would-not-say' });
		await userEvent.click(
			within(question('Is a lawyer agreed?')).getByRole('button', { name: /^Clear/ })
		);
		expect(open.plan.readiness).toEqual({ H07: 'would-not-say' });
	});

	it('shows what packs ask beside, without a place for an answer: it never counts', () => {
		const tide: PackQuestion = {
			...{ id: 'x-lake-tide', threats: ['FIN-01'], question: 'Do we know the tide?' },
			...{ why: 'Boats.', answers: ['no', 'a bit', 'yes', 'measured'] }
		};
		const plan = aPlan();
		const known = { ...catalogue, questions: [tide] };
		showStep(Readiness, { plan, step: 'readiness', catalogue: known });
		expect(screen.getByRole('heading', { name: 'Do we know the tide?' })).toBeVisible();
		expect(screen.queryByRole('group', { name: 'Do we know the tide?' })).not.toBeInTheDocument();
	});

	it('says that answers of the long form are kept in the short one', () => {
		show((draft) => {
			draft.readiness.H02 = 3;
		});
		expect(
			screen.getByText('One answer outside the twelve is kept and still counts.')
		).toBeVisible();
	});

	it('leads to an area, and says how far it is', async () => {
		show((draft) => {
			draft.readiness.H03 = 'would-not-say';
		});
		const areas = screen.getByRole('navigation', { name: 'Areas of the house' });
		const legal = within(areas).getByRole('button', { name: /^Legal/ });
		expect(legal).toHaveTextContent('1 of 1 answered');
		Element.prototype.scrollIntoView = () => undefined;
		await userEvent.click(within(areas).getByRole('button', { name: /^Money/ }));
		expect(screen.getByRole('heading', { level: 2, name: 'Money' })).toHaveFocus();
	});

	it('names the threats for which an answer counts', () => {
		show(withFreeze);
		expect(
			screen.getAllByText('Counts for one of your threats: Bank account freeze.')
		).toHaveLength(2);
	});

	it('shows how each area stands in words, without a total', () => {
		show((draft) => {
			draft.readiness = { H03: 2, H07: 'would-not-say' };
		});
		const rows = within(screen.getByRole('table')).getAllByRole('row');
		const cells = (row: HTMLElement): string =>
			[...row.children].map(({ textContent }) => textContent.trim()).join(' | ');
		expect(rows.map(cells)).toEqual(
			expect.arrayContaining([
				'Legal | mostly written down and in use | 1 of 1 answered',
				'Money | nothing answered yet | 0 of 1 answered',
				'People | not asked in the short form | '
			])
		);
		expect(rows).toHaveLength(10);
	});

	it('puts the first step of a low answer into the plan once, and says so', async () => {
		const { open } = show((draft) => {
			withFreeze(draft);
			draft.readiness.H07 = 0;
		});
		expect(
			screen.getByText('Counts for one High or Critical threat: Bank account freeze.')
		).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: /^Put this in the plan/ }));
		expect(open.plan.actions['new-1']).toMatchObject({
			...{ what: 'Begin with H07.', readinessId: 'H07', owner: 'Director', dueOn: '2026-12-05' }
		});
		expect(screen.getByText('This step is in the plan.')).toHaveFocus();
		expect(screen.queryByRole('button', { name: /^Put this/ })).not.toBeInTheDocument();
	});

	it('says where the answers count, threat by threat', async () => {
		show((draft) => {
			withFreeze(draft);
			draft.readiness = { H03: 3 };
		});
		await userEvent.click(screen.getByText('Show it for each threat'));
		expect(screen.getAllByText('mostly in use and tried out (1 of 2 answered)')).toHaveLength(2);
	});
});
