import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import type { Catalogue } from '../../../domain/catalogue/catalogue';
import { caseOf, mechanismOf, typeOf } from '../../../domain/library/library.builders';
import { addCatalogueThreat, newPlan } from '../../../domain/plan/edits';
import type { Plan } from '../../../domain/plan/plan';
import { anEntry } from '../../../domain/scoring/scoring.builders';
import Mechanisms from '../Mechanisms.svelte';

const raid = typeOf('LEG-04', 'legal', { title: 'Office raid' });
const catalogue: Catalogue = {
	threatTypes: [raid],
	cases: [
		caseOf('raid', {
			mechanisms: [
				mechanismOf('guards', 'raid', { name: 'Guards', effects: { likelihood: 0, impact: 1 } }),
				mechanismOf('lawyers', 'raid', { name: 'Lawyers', effects: { likelihood: 0.5, impact: 1 } })
			]
		})
	],
	readiness: [],
	regionOf: {}
};

function aPlan(given: Partial<Plan> = {}): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: TODAY, title: 'Plan', route: 'short' },
		facilitated: false
	});
	addCatalogueThreat(plan, 'raid', raid);
	return { ...plan, entries: { 'raid/one': anEntry() }, ...given };
}

const show = (given: Partial<Plan> = {}): ReturnType<typeof showStep> =>
	showStep(Mechanisms, { plan: aPlan(given), step: 'mechanisms', catalogue });
const tick = (step: RegExp): Promise<void> =>
	userEvent.click(screen.getByRole('checkbox', { name: step }));
const adopt = (name: string): Promise<void> =>
	userEvent.click(screen.getByRole('button', { name }));
const change = (): Promise<void> =>
	userEvent.click(screen.getByRole('button', { name: /^Change the words/ }));

async function write(field: string, text: string): Promise<void> {
	await userEvent.clear(screen.getByLabelText(field));
	if (text !== '') await userEvent.type(screen.getByLabelText(field), text);
	await userEvent.tab();
}

describe('a step, before it is added', () => {
	it('has an owner and a day to choose once it is ticked, as suggested to begin with', async () => {
		const { open } = show();
		expect(screen.queryByLabelText(/^Owner \(a role\)/)).toBeNull();
		await tick(/^Agree with a lawyer/);
		const owner = screen.getByLabelText('Owner (a role): Agree with a lawyer');
		expect(owner).toHaveValue('Director');
		expect(screen.getByLabelText('By: Agree with a lawyer')).toHaveValue('2026-11-28');
		await write('Owner (a role): Agree with a lawyer', 'Chair');
		await write('By: Agree with a lawyer', '');
		await adopt('Adopt 1 step');
		const action = open.plan.actions['new-1'];
		expect(action).toMatchObject({ what: 'Agree with a lawyer', owner: 'Chair', stepId: 'lawyer' });
		expect(action).not.toHaveProperty('dueOn');
		expect(Object.keys(open.plan.actions)).toEqual(['new-1']);
	});

	it('loses the grade of the case once its words are changed, and shows them as written', async () => {
		const { open } = show();
		await tick(/^Agree with a lawyer/);
		await change();
		await write('What you will do', 'Ask our board');
		expect(screen.getByRole('checkbox', { name: 'Ask our board in your own words' })).toBeChecked();
		expect(screen.getByText(/The step as written: “Agree with a lawyer”/)).toHaveTextContent(
			'from the case'
		);
		await adopt('Adopt 1 step');
		expect(open.plan.actions['new-1']).toMatchObject({
			...{ what: 'Ask our board', doneWhen: 'It is in writing.', stepId: 'lawyer' },
			mechanismId: 'guards'
		});
		expect(screen.getByText('In your actions, in your own words:')).toBeVisible();
		expect(screen.getByText('Ask our board')).toBeVisible();
	});

	it('has its own words again on request, and with them its grade', async () => {
		show();
		await tick(/^Agree with a lawyer/);
		await change();
		await write('Done when', 'Soon');
		expect(screen.getByRole('checkbox', { name: /in your own words$/ })).toBeChecked();
		await userEvent.click(screen.getByRole('button', { name: /^Use these words/ }));
		expect(
			screen.getByRole('checkbox', { name: 'Agree with a lawyer from the case' })
		).toBeChecked();
	});

	it('waits with what was changed while another card is read', async () => {
		show();
		await tick(/^Agree with a lawyer/);
		await write('Owner (a role): Agree with a lawyer', 'Chair');
		await userEvent.click(screen.getByRole('button', { name: /^Lawyers/ }));
		expect(screen.queryByLabelText(/^Owner/)).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: /^Guards/ }));
		expect(screen.getByLabelText('Owner (a role): Agree with a lawyer')).toHaveValue('Chair');
	});
});

describe('the effect on the level, before adopting', () => {
	const effect = (): HTMLElement => {
		const heading = screen.getByRole('heading', { name: 'What it does to the level' });
		return heading.parentElement ?? heading;
	};

	it('is said with its range, with what it takes off, and that this is our judgement', () => {
		const { open } = show();
		expect(open.plan.decisions).toEqual({});
		const said = (term: string): HTMLElement | null =>
			within(effect()).getByText(term).nextElementSibling as HTMLElement | null;
		expect(said('Now')).toHaveTextContent('High between Moderate and Critical');
		expect(said('With this in place and tested')).toHaveTextContent(
			'Moderate between Low and High'
		);
		expect(effect()).toHaveTextContent('takes 0 levels off likelihood and 1 off impact');
		expect(effect()).toHaveTextContent('How much it takes off is our judgement');
	});

	it('is told apart from what the other adopted mechanisms do', () => {
		show({ decisions: { 'raid/lawyers': { choice: 'adopted' } } });
		expect(within(effect()).getByText(/^With what you already adopted/)).toBeVisible();
		expect(within(effect()).getByText(/^With this as well/)).toBeVisible();
		expect(effect()).toHaveTextContent('0.5 off impact');
		expect(effect()).toHaveTextContent('less than it would take off alone');
	});

	it('is the group’s judgement once the group changed it', () => {
		show({ decisions: { 'raid/guards': { choice: 'adopted', impactEffect: 0.2 } } });
		expect(effect()).toHaveTextContent('0.2 off impact');
		expect(effect()).toHaveTextContent('your group’s judgement');
	});
});

describe('the reason why a mechanism is not for us', () => {
	it('stands in the list, goes when it is taken back, and comes again with undo', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Not for us, say why' }));
		await write('Why is it not for us?', 'No money');
		const list = screen.getByRole('navigation', { name: 'Matches' });
		expect(within(list).getByText('Not for us: No money')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
		expect(within(list).queryByText(/Not for us/)).toBeNull();
		open.undo();
		expect(await within(list).findByText('Not for us: No money')).toBeVisible();
	});
});
