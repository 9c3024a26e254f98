import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { showStep, TODAY } from '../../../../tests/support/show-step';
import type {
	AdoptableStep,
	Catalogue,
	Mechanism,
	ThreatDetail
} from '$lib/domain/catalogue/catalogue';
import { aCase, aCatalogue, aCondition, aMechanism } from '$lib/domain/matching/matching.builders';
import { newPlan } from '$lib/domain/plan/edits';
import type { Entry, Plan } from '$lib/domain/plan/plan';
import Mechanisms from './Mechanisms.svelte';

const aStep = (id: string, given: Partial<AdoptableStep> = {}): AdoptableStep => ({
	id,
	what: `Step ${id}`,
	front: 'legal',
	phase: 'prepare',
	ownerRole: 'Director',
	days: 14,
	doneWhen: 'It is done.',
	grade: 'case',
	...given
});

const petition = aMechanism({
	id: 'petition',
	name: 'Petition and talks',
	summary: 'They went to court.',
	threats: ['FIN-01'],
	effects: { likelihood: 0, impact: 1 },
	steps: [aStep('one'), aStep('two', { grade: 'judgement' })],
	cautions: [aCondition({ text: 'A petition is public.', gate: 'exposure-raises-danger' })],
	sources: ['A1']
});

const uganda = aCase({
	organisation: 'Open Hands',
	place: 'Kampala',
	years: '2017',
	mechanisms: [petition],
	outcomes: [{ text: 'The accounts opened.', grade: 'judgement', sources: ['A1'], when: '2017' }],
	sources: [
		{
			key: 'A1',
			title: 'A report',
			url: 'https://example.org/report',
			kind: 'case',
			seenOn: '2026-01-02'
		}
	]
});

const askTheBank: AdoptableStep = {
	id: 'ask-bank',
	what: 'Ask the bank',
	front: 'financial',
	phase: 'respond',
	ownerRole: 'Finance lead',
	days: 1,
	doneWhen: 'The bank has answered in writing.',
	grade: 'judgement'
};
const moves: ThreatDetail['moves'] = { '24h': [askTheBank], '72h': [], month: [] };
const detail: ThreatDetail = {
	actors: [],
	signs: [],
	hits: [],
	exposure: [],
	prompts: [],
	capacities: [],
	moves,
	facts: [],
	sources: []
};

function withMoves(catalogue: Catalogue): Catalogue {
	const threatTypes = catalogue.threatTypes.map((type) =>
		type.id === 'REP-05' ? { ...type, detail } : type
	);
	return { ...catalogue, threatTypes };
}

const anEntry: Entry = {
	form: 'full',
	round: 1,
	low: 3,
	best: 4,
	high: 5,
	people: 0,
	mission: 4,
	finance: 4,
	legal: 0,
	data: 0,
	reputation: 0,
	confidence: 'medium'
};

const aPlan = (given: Partial<Plan> = {}): Plan => ({
	...newPlan({
		id: 'p',
		scoringId: 's',
		today: TODAY,
		title: '',
		route: 'short',
		facilitated: false
	}),
	threats: {
		freeze: {
			typeId: 'FIN-01',
			category: 'financial',
			title: 'Freeze',
			description: '',
			order: 'a0'
		},
		smear: {
			typeId: 'REP-05',
			category: 'reputational',
			title: 'Smear',
			description: '',
			order: 'a1'
		}
	},
	entries: { 'freeze/one': anEntry },
	...given
});

const show = (
	given: Partial<Plan> = {},
	mechanisms: readonly Mechanism[] = [petition]
): ReturnType<typeof showStep> =>
	showStep(Mechanisms, {
		plan: aPlan(given),
		step: 'mechanisms',
		catalogue: withMoves(aCatalogue([{ ...uganda, mechanisms: [...mechanisms] }]))
	});

/** The two threats of the plan, one of them received. */
const receiving = (id: 'freeze' | 'smear'): Plan['threats'] => {
	const { threats } = aPlan();
	Object.assign(threats[id] ?? {}, { clearAndPresent: true });
	return threats;
};

const isBefore = (one: Element, other: Element): boolean =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const card = (): HTMLElement => screen.getByRole('article', { name: 'Petition and talks' });

describe('what others did', () => {
	it('shows a card with what speaks for it, what speaks against it and how it is known', () => {
		show();
		expect(within(card()).getByText(/They went to court/)).toHaveTextContent('from the case');
		expect(within(card()).getByText('Same threat: FIN-01.')).toBeVisible();
		expect(within(card()).getByText(/Written in 2019/)).toBeVisible();
		expect(within(card()).getByText(/Step one/)).toHaveTextContent('from the case');
		expect(within(card()).getByText(/Step two/)).toHaveTextContent('our judgement');
	});

	it('turns the chosen steps into actions that keep the chain back', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('checkbox', { name: /^Step one/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Adopt 1 step' }));
		expect(open.plan.actions['new-1']).toMatchObject({
			what: 'Step one',
			threatId: 'freeze',
			mechanismId: 'petition',
			stepId: 'one',
			owner: 'Director',
			dueOn: '2026-12-05'
		});
		expect(open.plan.decisions['freeze/petition']?.choice).toBe('adopted');
		expect(screen.getByText('1 step is in your actions now.')).toBeVisible();
		expect(within(card()).getByText('Adopted, 1 of 2 steps')).toBeVisible();
		expect(screen.queryByRole('checkbox', { name: /^Step one/ })).toBeNull();
	});

	it('does nothing while no step is chosen, and says what it waits for', async () => {
		const { open } = show();
		const adopt = screen.getByRole('button', { name: 'Adopt steps' });
		expect(adopt).toHaveAccessibleDescription('Choose at least one step above.');
		await userEvent.click(adopt);
		expect(open.plan.decisions).toEqual({});
	});

	it('keeps the reason why a mechanism is not for us, and takes it back', async () => {
		const { open } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Not for us, say why' }));
		const reason = screen.getByRole('textbox', { name: 'Why is it not for us?' });
		await expect.poll(() => document.activeElement).toBe(reason);
		await userEvent.type(reason, 'No courts');
		await userEvent.tab();
		expect(open.plan.decisions['freeze/petition']).toEqual({
			choice: 'not-for-us',
			reason: 'No courts'
		});
		await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
		expect(open.plan.decisions).toEqual({});
	});

	it('says what the level would be, and what it is once the effect is the group’s own', async () => {
		const { open } = show();
		expect(within(card()).getByText('With this in place and tested')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Choose all' }));
		await userEvent.click(screen.getByRole('button', { name: 'Adopt 2 steps' }));
		expect(within(card()).getByText('Target').nextElementSibling).toHaveTextContent('High');
		await userEvent.selectOptions(screen.getByLabelText('Takes off impact, in levels'), '0');
		expect(open.plan.decisions['freeze/petition']?.impactEffect).toBe(0);
	});

	it('puts the caution first when a threat could hurt people', () => {
		show({ entries: { 'freeze/one': { ...anEntry, people: 5 } } });
		expect(within(card()).getByText('Read this first.')).toBeVisible();
		expect(
			within(screen.getByRole('navigation', { name: 'Matches' })).getByText(
				'read the caution first'
			)
		).toBeVisible();
	});

	it('puts the caution first although the scoring is not finished', () => {
		show({ entries: { 'freeze/one': { form: 'full', round: 1, people: 5 } } });
		expect(within(card()).getByText('Read this first.')).toBeVisible();
	});

	it('says that it is our judgement where nobody saw whether it worked', () => {
		show({}, [{ ...petition, evidence: 'judgement' }]);
		expect(within(card()).getByText(/They went to court/)).toHaveTextContent(
			/^What could be done, and what is known of it.*that it worked is our judgement$/
		);
		expect(within(card()).queryByText(/What happened/)).toBeNull();
	});

	it('begins with the threat itself once it was received, and with its general moves', () => {
		show({ threats: receiving('smear'), entries: { 'smear/one': anEntry } });
		const notice = screen.getByText('A specific threat has been received.');
		const move = screen.getByRole('checkbox', { name: /Ask the bank/ });
		expect(move).toBeVisible();
		expect(isBefore(notice, move)).toBe(true);
		expect(isBefore(move, card())).toBe(true);
	});

	it('says so when a threat was received for which no general moves are written', () => {
		show({ threats: receiving('freeze') });
		expect(screen.getByText(/No general moves are written for this threat yet/)).toBeVisible();
	});

	it('leaves the general moves after the cards as long as no threat was received', () => {
		show({ entries: { 'smear/one': anEntry } });
		expect(screen.queryByText('A specific threat has been received.')).toBeNull();
		expect(isBefore(card(), screen.getByText(/Ask the bank/))).toBe(true);
	});

	it('shows the cards for answering an attack first once a threat was received', () => {
		const names = (): readonly string[] =>
			within(screen.getByRole('navigation', { name: 'Matches' }))
				.getAllByRole('listitem')
				.map((item) => item.querySelector('strong')?.textContent ?? '');
		const nearer = aMechanism({
			id: 'a',
			name: 'Nearer',
			threats: ['FIN-01'],
			phases: ['prepare']
		});
		const farther = aMechanism({
			id: 'b',
			name: 'Farther',
			threats: ['LEG-04', 'FIN-01'],
			phases: ['respond']
		});
		const { open } = show({}, [nearer, farther]);
		expect(names()).toEqual(['Nearer', 'Farther']);
		open.change('threat', (draft) => {
			Object.assign(draft.threats.freeze ?? {}, { clearAndPresent: true });
		});
		flushSync();
		expect(names()).toEqual(['Farther', 'Nearer']);
		expect(screen.getByText(/those for answering an attack first/)).toBeVisible();
	});

	it('says when no case is near and offers general moves as own actions', async () => {
		const { open } = show();
		await userEvent.selectOptions(screen.getByLabelText('Threat'), 'Smear (not scored)');
		expect(screen.getByText('No close case.')).toBeVisible();
		await userEvent.click(screen.getByRole('checkbox', { name: /Ask the bank/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Add 1 move' }));
		expect(open.plan.actions['new-1']).toMatchObject({
			...{ what: 'Ask the bank', threatId: 'smear', stepId: 'ask-bank', front: 'financial' },
			...{ owner: 'Finance lead', doneWhen: 'The bank has answered in writing.' }
		});
		expect(screen.queryByRole('checkbox', { name: /Ask the bank/ })).toBeNull();
		expect(open.plan.actions['new-1']).not.toHaveProperty('mechanismId');
	});

	it('asks before an address is opened, and opens it without telling where from', async () => {
		show();
		await userEvent.click(within(card()).getByRole('button', { name: 'Open: A report' }));
		const dialog = screen.getByRole('dialog', { name: 'This leaves Holdfast' });
		const link = within(dialog).getByRole('link', { name: 'Open anyway' });
		expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
		expect(link).toHaveAttribute('target', '_blank');
		await userEvent.click(within(dialog).getByRole('button', { name: 'Stay here' }));
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('tells the whole case with the grade of each statement', async () => {
		show();
		await userEvent.click(screen.getByRole('button', { name: 'Read the whole case' }));
		expect(screen.getByText(/The accounts opened/)).toHaveTextContent('our judgement');
	});

	it('says so when there is no threat yet', () => {
		show({ threats: {} });
		expect(screen.getByText(/No threats yet/)).toBeVisible();
	});
});
