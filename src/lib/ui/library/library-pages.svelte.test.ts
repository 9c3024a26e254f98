import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showLibrary } from '../../../../tests/support/show-library';
import { caseOf, mechanismOf, templateOf, typeOf } from '../../domain/library/library.builders';
import type { Shelf } from '../../domain/library/entry';
import { err, ok } from '../../domain/result';
import type { PlanList } from '../../state/plan-list.svelte';
import CasePage from './CasePage.svelte';
import Coalitions from './Coalitions.svelte';
import ItemPage from './ItemPage.svelte';
import MechanismPage from './MechanismPage.svelte';
import ThreatPage from './ThreatPage.svelte';

const mechanism = mechanismOf('two-doors', 'raid');
const told = caseOf('raid', {
	mechanisms: [mechanism],
	during: [
		{ text: 'They stayed calm.', grade: 'case', sources: ['A1'], when: '2017-09-20' },
		{
			text: 'The law asked for a warrant.',
			grade: 'context',
			sources: ['A1'],
			checkedOn: '2025-03-01'
		},
		{ text: 'Leave the last word to the lawyer.', grade: 'judgement', sources: [] }
	]
});
const type = typeOf('LEG-04', 'legal', { title: 'Office raid' });
const shelf: Shelf = {
	cases: [told, caseOf('union', { kind: 'coalition', organisation: 'The Union' })],
	threatTypes: [type],
	templates: [templateOf('door')]
};
const plans = (items: PlanList['items']): (() => PlanList) => {
	const list: Pick<PlanList, 'items'> = { items };
	return () => list as PlanList;
};
const aPlan = { kind: 'plan', id: 'p1', title: 'Our plan', changedAt: 0, progress: '' } as never;

describe('the page of a case', () => {
	it('says of every statement how it is known', () => {
		showLibrary(CasePage, { shelf, given: { told } });
		const during = screen.getByRole('heading', { name: 'During' }).parentElement as HTMLElement;
		const line = (text: RegExp) => within(during).getByText(text).closest('li');
		expect(line(/They stayed calm/)).toHaveTextContent('from the case');
		expect(line(/asked for a warrant/)).toHaveTextContent('from another source');
		expect(line(/They stayed calm/)).toHaveTextContent('20 September 2017');
	});

	it('keeps our judgement apart from what is known', () => {
		showLibrary(CasePage, { shelf, given: { told } });
		const ours = screen.getByRole('group', { name: 'Our judgement, not from the case' });
		expect(ours).toHaveTextContent('Leave the last word to the lawyer.');
		expect(ours).not.toHaveTextContent('They stayed calm.');
		expect(screen.getByText(/They stayed calm/).closest('.judged')).toBeNull();
	});

	it('says in words what was seen so long ago that it may be out of date', () => {
		showLibrary(CasePage, { shelf, given: { told }, today: '2027-12-01' });
		expect(
			screen.getByText('last seen so on 1 March 2025, may be out of date')
		).toBeInTheDocument();
		expect(screen.getByText('seen on 1 November 2026, may be out of date')).toBeInTheDocument();
	});

	it('says only the day of what was seen lately', () => {
		showLibrary(CasePage, { shelf, given: { told }, today: '2025-04-01' });
		expect(screen.getByText('last seen so on 1 March 2025')).toBeInTheDocument();
		expect(screen.queryByText(/out of date/)).not.toBeInTheDocument();
	});
});

describe('the page of a mechanism', () => {
	it('never tells what we suggest as what the case did', () => {
		showLibrary(MechanismPage, { shelf, given: { mechanism, told } });
		const did = screen.getByRole('region', { name: 'What the case did' });
		const others = screen.getByRole('region', { name: 'What others did in the same spot' });
		const ours = screen.getByRole('region', { name: 'What we suggest' });
		expect(did).toHaveTextContent('Agree with a lawyer');
		expect(did).not.toHaveTextContent('Rehearse it twice a year');
		expect(did).not.toHaveTextContent('Read the guide');
		expect(others).toHaveTextContent('Read the guide at the door');
		expect(ours).toHaveTextContent('Rehearse it twice a year');
		expect(ours).toHaveTextContent('The case did not do this');
	});

	it('has no heading for what the case did where all steps are ours', () => {
		const ours = mechanism.steps.filter(({ grade }) => grade === 'judgement');
		showLibrary(MechanismPage, {
			shelf,
			given: { mechanism: { ...mechanism, steps: ours }, told }
		});
		expect(screen.queryByRole('heading', { name: 'What the case did' })).not.toBeInTheDocument();
	});

	it('does not say that something happened when that is our judgement', () => {
		const judged = { ...mechanism, evidence: 'judgement' as const };
		showLibrary(MechanismPage, { shelf, given: { mechanism: judged, told } });
		expect(screen.queryByRole('heading', { name: 'What happened' })).not.toBeInTheDocument();
		expect(screen.getByRole('heading', { name: 'What could be done' })).toBeInTheDocument();
	});

	it('reads the plans only when asked, and goes to the chosen one with this card', async () => {
		const asked: string[] = [];
		const intoPlan = {
			plans: () => {
				asked.push('plans');
				return plans([aPlan])();
			},
			start: () => Promise.resolve(ok('new-plan')),
			addThreat: () => Promise.resolve(ok(undefined))
		};
		const { went } = showLibrary(MechanismPage, {
			shelf,
			given: { mechanism, told },
			library: { intoPlan }
		});
		expect(asked).toEqual([]);
		await userEvent.click(screen.getByRole('button', { name: 'Use in my plan' }));
		await userEvent.click(screen.getByRole('button', { name: /Our plan/ }));
		expect(went).toEqual(['#/plan/p1/mechanisms?library=two-doors']);
	});
});

describe('the page of a threat type', () => {
	const show = (addThreat: () => Promise<ReturnType<typeof ok<void>>>) =>
		showLibrary(ThreatPage, {
			shelf,
			given: { type },
			library: {
				intoPlan: { plans: plans([]), start: () => Promise.resolve(ok('new-plan')), addThreat }
			}
		});

	it('starts a plan with the threat when there is none', async () => {
		const added: string[] = [];
		const { went } = show(() => {
			added.push('added');
			return Promise.resolve(ok(undefined));
		});
		await userEvent.click(screen.getByRole('button', { name: 'Use in my plan' }));
		expect(screen.getByText('There is no plan in this browser yet.')).toBeInTheDocument();
		expect(added).toEqual([]);
		await userEvent.click(screen.getByRole('button', { name: 'Start a new plan' }));
		expect(added).toEqual(['added']);
		expect(went).toEqual(['#/plan/new-plan/threats']);
	});

	it('says why a plan took nothing, and stays', async () => {
		const { went } = show(() => Promise.resolve(err('look-only') as never));
		await userEvent.click(screen.getByRole('button', { name: 'Use in my plan' }));
		await userEvent.click(screen.getByRole('button', { name: 'Start a new plan' }));
		expect(await screen.findByRole('alert')).toHaveTextContent('can only be looked at');
		expect(went).toEqual([]);
	});

	it('says so when the store refuses, and can be tried again', async () => {
		let tries = 0;
		const { went } = show(() =>
			++tries === 1 ? Promise.reject(new Error('closed')) : Promise.resolve(ok(undefined))
		);
		await userEvent.click(screen.getByRole('button', { name: 'Use in my plan' }));
		await userEvent.click(screen.getByRole('button', { name: 'Start a new plan' }));
		expect(await screen.findByRole('alert')).toHaveTextContent('does not open');
		await userEvent.click(screen.getByRole('button', { name: 'Start a new plan' }));
		expect(went).toEqual(['#/plan/new-plan/threats']);
	});

	it('leads to what others did against it', () => {
		show(() => Promise.resolve(ok(undefined)));
		expect(screen.getByRole('link', { name: 'Mechanism two-doors' })).toHaveAttribute(
			'href',
			'#/library/mechanism/two-doors'
		);
	});
});

describe('the other pages', () => {
	it('say that an unknown address is not in the library', () => {
		showLibrary(ItemPage, { shelf, given: { kind: 'case', id: 'nothing' } });
		expect(screen.getByText(/does not hold/)).toBeInTheDocument();
	});

	it('put coalitions alone side by side', () => {
		showLibrary(Coalitions, { shelf });
		const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
		expect(rows.map((row) => row.textContent)).toEqual([expect.stringContaining('The Union')]);
	});

	it('show a paper with its gaps and its caution', () => {
		showLibrary(ItemPage, { shelf, given: { kind: 'template', id: 'door' } });
		expect(screen.getByRole('heading', { name: 'Who goes to the door' })).toBeInTheDocument();
		expect(screen.getByText(/Laws differ/)).toBeInTheDocument();
		expect(screen.getByText(/A lawyer reads/)).toBeInTheDocument();
	});
});
