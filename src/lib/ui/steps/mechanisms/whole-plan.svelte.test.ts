import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { marked } from '../../../../../tests/support/matrix-plan';
import { showStep, TODAY } from '../../../../../tests/support/show-step';
import { caseOf, mechanismOf, typeOf } from '../../../domain/library/library.builders';
import { withMoves } from '../../../domain/matching/matching.builders';
import { addCatalogueThreat, addOwnThreat, newPlan } from '../../../domain/plan/edits';
import type { Entry, Plan } from '../../../domain/plan/plan';
import Mechanisms from '../Mechanisms.svelte';

const raid = typeOf('LEG-04', 'legal', { title: 'Office raid' });
const smear = typeOf('DIS-01', 'disinformation', { title: 'Smear' });
const loud = { text: 'Loud.', gate: 'exposure-raises-danger', grade: 'judgement' } as const;
const catalogue = withMoves('LEG-04', ['legal', 'people', 'digital'], {
	threatTypes: [raid, smear],
	cases: [
		caseOf('near', {
			threats: ['LEG-04', 'DIS-01'],
			fits: { 'LEG-04': 3, 'DIS-01': 3 },
			words: ['office raid', 'smear'],
			situations: ['Turn here after an office raid.', 'Turn here after a smear.'],
			mechanisms: [
				mechanismOf('alone', 'near', { name: 'Alone', threats: ['LEG-04'], effort: 2 }),
				mechanismOf('both', 'near', {
					...{ name: 'Both at once', threats: ['LEG-04', 'DIS-01'] },
					cautions: [loud]
				})
			]
		}),
		caseOf('far', {
			threats: ['REP-01'],
			mechanisms: [
				mechanismOf('care', 'far', { name: 'Care', threats: ['REP-01'], fronts: ['people'] })
			]
		})
	],
	readiness: [],
	regionOf: {}
});

const grave = marked(5, 5, { people: 5 });

function aPlan(entry: Entry | null = grave, given: Partial<Plan> = {}): Plan {
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: TODAY, title: 'Plan', route: 'short' },
		facilitated: false
	});
	addCatalogueThreat(plan, 'raid', raid);
	addCatalogueThreat(plan, 'smear', smear);
	addOwnThreat(plan, 'flood', { title: 'Zzyzx', category: 'digital' });
	if (entry) for (const id of ['raid', 'smear', 'flood']) plan.entries[`${id}/one`] = entry;
	return { ...plan, ...given };
}

async function show(plan: Plan = aPlan()): Promise<ReturnType<typeof showStep>> {
	const shown = showStep(Mechanisms, { plan, step: 'mechanisms', catalogue });
	await userEvent.click(screen.getByRole('button', { name: 'For the whole plan' }));
	return shown;
}

const set = (): Promise<HTMLElement> => screen.findByRole('list', { name: 'The set' });
const left = (): HTMLElement => screen.getByRole('region', { name: 'Still without an answer' });

describe('the mechanisms for a whole plan', () => {
	it('are worked out when somebody asks, and each says why it is there', async () => {
		await show();
		expect(screen.getByRole('status')).toHaveTextContent('Working it out.');
		const [first, second, ...others] = within(await set()).getAllByRole('listitem');
		expect(first).toHaveTextContent(/^Both at once/);
		expect(first).toHaveTextContent(
			'Answers 2 threats that nothing answers yet: “Office raid” and “Smear”. Also covers the open front Legal.'
		);
		expect(first).toHaveTextContent('A few days of one person');
		expect(first).toHaveTextContent('read the caution first');
		expect(second).toHaveTextContent(
			'Covers the open front People, but answers no threat that is still open.'
		);
		expect(second).not.toHaveTextContent('read the caution first');
		expect(others).toEqual([]);
		expect(screen.getByText(/the smallest set, not the best one/)).toBeVisible();
		expect(screen.getByRole('status')).toHaveTextContent(
			'Mechanisms in this set: 2. High and Critical threats in your plan: 3, without an adopted mechanism: 3.'
		);
	});

	it('leave some threats and fronts open, with what to do about them', async () => {
		await show();
		await set();
		const [threat, front, ...others] = within(left()).getAllByRole('listitem');
		expect(threat).toHaveTextContent('Zzyzx');
		expect(threat).toHaveTextContent('No case comes near it. No general moves are written');
		expect(front).toHaveTextContent('It is called for by “Office raid”.');
		expect(others).toEqual([]);
		await userEvent.click(within(left()).getByRole('button', { name: /against Office raid/ }));
		expect(screen.getByText('against: Office raid')).toBeVisible();
		const moves = screen.getByRole('heading', { name: 'General moves for this threat' });
		expect(moves.closest('summary')).toHaveFocus();
		expect(moves.closest('details')).toHaveAttribute('open');
	});

	it('lead to the card against the first of their threats', async () => {
		await show();
		await set();
		await userEvent.click(screen.getByRole('button', { name: 'Open the card: Both at once' }));
		expect(screen.getByText('against: Office raid')).toBeVisible();
		expect(screen.getByRole('heading', { level: 2, name: 'Both at once' })).toHaveFocus();
		expect(screen.getByRole('button', { name: 'Threat by threat' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	});

	it('follow the plan', async () => {
		const { open } = await show();
		await set();
		open.change('mechanism', (draft) => {
			draft.decisions['raid/both'] = { choice: 'not-for-us' };
			draft.decisions['smear/both'] = { choice: 'adopted' };
		});
		flushSync();
		await waitFor(async () => {
			expect(within(await set()).getAllByRole('heading')[0]).toHaveTextContent('Alone');
		});
	});

	it('need a scored threat', async () => {
		await show(aPlan(null));
		expect(screen.getByText(/^No threat is scored yet/)).toBeVisible();
		expect(screen.getByRole('button', { name: 'Go to the scoring' })).toBeVisible();
	});

	it('are none where nothing is High or Critical', async () => {
		await show(aPlan(marked(1, 1)));
		expect(screen.getByText(/^No threat is High or Critical now/)).toBeVisible();
	});

	it('are none where everything is covered', async () => {
		const adopted = { choice: 'adopted' } as const;
		const actions = Object.fromEntries(
			(['legal', 'people', 'digital'] as const).map((front) => [
				front,
				{ what: front, front, status: 'to-do', doneWhen: '', order: front } as const
			])
		);
		const decisions = { 'raid/both': adopted, 'smear/both': adopted, 'flood/care': adopted };
		await show(aPlan(grave, { decisions, actions }));
		expect(await screen.findByText('Nothing is open.')).toBeVisible();
		expect(screen.queryByRole('list', { name: 'The set' })).not.toBeInTheDocument();
	});
});

describe('the list against one threat', () => {
	it('does not move under the hands of a person who adopts from it', () => {
		const { open } = showStep(Mechanisms, { plan: aPlan(), step: 'mechanisms', catalogue });
		const names = (): readonly (string | null)[] =>
			within(screen.getByRole('navigation', { name: 'Matches' }))
				.getAllByRole('listitem')
				.map(({ textContent }) => /^\w+/.exec(textContent)?.[0] ?? null);
		const before = names();
		open.change('mechanism', (draft) => {
			draft.decisions[`raid/alone`] = { choice: 'adopted' };
		});
		flushSync();
		expect(names()).toEqual(before);
		expect(screen.queryByText(/fronts on which your plan does nothing/)).not.toBeInTheDocument();
	});
});
