import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	addCatalogueThreat,
	addOwnAction,
	addOwnThreat,
	answerEntry
} from '$lib/domain/plan/edits';
import { showStep } from '../../../../tests/support/show-step';
import { aCatalogue, aPlan, freeze, raid } from './ground/plan.builders';
import Threats from './Threats.svelte';

beforeAll(() => {
	// jsdom knows the element and not what it does.
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
	};
});

const titles = (threats: Readonly<Record<string, { title: string }>>): readonly string[] =>
	Object.values(threats).map(({ title }) => title);

const pickedFreeze = aPlan((draft) => {
	addCatalogueThreat(draft, 't1', freeze);
	answerEntry(draft, 't1/e1', { best: 3 });
	addOwnAction(draft, 'a1', 'Ask the bank');
	const action = draft.actions.a1;
	if (action) action.threatId = 't1';
});

describe('picking threats', () => {
	it('takes a threat from the catalogue and counts it', async () => {
		const { open } = showStep(Threats, { plan: aPlan(), step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('checkbox', { name: /Office raid/ }));
		expect(titles(open.plan.threats)).toEqual(['Office raid']);
		expect(screen.getByText(/1 picked of 2/)).toBeInTheDocument();
		expect(screen.getByRole('button', { name: /Score this one/ })).toBeInTheDocument();
	});

	it('gives an own threat the category of what it looks like, and links it when asked', async () => {
		const { open } = showStep(Threats, {
			plan: aPlan(),
			step: 'threats',
			catalogue: aCatalogue(),
			surroundings: { searchThreatTypes: () => Promise.resolve([freeze]) }
		});
		await userEvent.type(screen.getByLabelText('Add a threat'), 'The bank blocks us{Enter}');
		const guess = await screen.findByRole('group', { name: /The bank blocks us/ });
		const [own] = Object.values(open.plan.threats);
		expect(own).toMatchObject({ title: 'The bank blocks us', category: 'financial' });
		expect(own?.typeId).toBeUndefined();

		await userEvent.click(within(guess).getByRole('button', { name: 'Link' }));
		expect(Object.values(open.plan.threats)[0]).toMatchObject({
			title: 'The bank blocks us',
			typeId: 'FIN-01'
		});
		expect(screen.getByRole('button', { name: 'Edit: The bank blocks us' })).toHaveFocus();
	});

	it('keeps an own threat that resembles nothing', async () => {
		const { open } = showStep(Threats, { plan: aPlan(), step: 'threats', catalogue: aCatalogue() });
		await userEvent.type(screen.getByLabelText('Add a threat'), 'Our well is poisoned{Enter}');
		expect(titles(open.plan.threats)).toEqual(['Our well is poisoned']);
		expect(screen.queryByText('Looks like')).not.toBeInTheDocument();
		await userEvent.selectOptions(
			screen.getByLabelText('Category of “Our well is poisoned”'),
			'Digital'
		);
		expect(Object.values(open.plan.threats)[0]?.category).toBe('digital');
	});

	it('asks before a scored threat is unticked, and keeps it when told to', async () => {
		const { open } = showStep(Threats, {
			plan: pickedFreeze,
			step: 'threats',
			catalogue: aCatalogue()
		});
		await userEvent.click(screen.getByRole('button', { name: /^Financial/ }));
		const box = screen.getByRole('checkbox', { name: /Bank account freeze/ });
		await userEvent.click(box);
		const dialog = screen.getByRole('dialog', { name: /Remove “Bank account freeze”/ });
		expect(dialog).toHaveTextContent('one action belongs to it');
		expect(box).toBeChecked();

		await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
		expect(titles(open.plan.threats)).toEqual(['Bank account freeze']);
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
	});

	it('removes a scored threat when told to, keeps its action, and brings it back by undo', async () => {
		const { open } = showStep(Threats, {
			plan: pickedFreeze,
			step: 'threats',
			catalogue: aCatalogue()
		});
		await userEvent.click(screen.getByRole('button', { name: /^Financial/ }));
		await userEvent.click(screen.getByRole('checkbox', { name: /Bank account freeze/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Remove threat' }));
		expect(open.plan.threats).toEqual({});
		expect(open.plan.actions.a1?.threatId).toBe('t1');

		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(titles(open.plan.threats)).toEqual(['Bank account freeze']);
	});

	it('lets go of an own threat instead of removing it when its type is unticked', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'They come for the laptops', category: 'legal' });
			const threat = draft.threats.t1;
			if (threat) threat.typeId = raid.id;
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('checkbox', { name: /Office raid/ }));
		expect(open.plan.threats.t1?.title).toBe('They come for the laptops');
		expect(open.plan.threats.t1?.typeId).toBeUndefined();
	});

	it('moves focus to the neighbour when an own threat is removed', async () => {
		const plan = aPlan((draft) => {
			for (const title of ['First', 'Second', 'Third'])
				addOwnThreat(draft, title, { title, category: 'legal' });
		});
		showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Second' }));
		expect(screen.getByRole('button', { name: 'Remove: Third' })).toHaveFocus();
	});

	it('names the categories in which nothing is picked', () => {
		showStep(Threats, { plan: pickedFreeze, step: 'threats', catalogue: aCatalogue() });
		expect(
			screen.getByText(
				/Nothing is picked under Legal, Disinformation, Digital,? and Reputational yet/
			)
		).toBeInTheDocument();
	});

	it('shows what a search finds over all categories, and the category again when it is emptied', async () => {
		showStep(Threats, {
			plan: aPlan(),
			step: 'threats',
			catalogue: aCatalogue(),
			surroundings: { searchThreatTypes: () => Promise.resolve([freeze]) }
		});
		const search = screen.getByLabelText('Look for a threat');
		await userEvent.type(search, 'bank');
		expect(
			await screen.findByRole('checkbox', { name: /Bank account freeze/ })
		).toBeInTheDocument();
		expect(screen.queryByRole('checkbox', { name: /Office raid/ })).not.toBeInTheDocument();
		expect(screen.getByText('1 of 2 fits, over all categories.')).toBeInTheDocument();
		await userEvent.clear(search);
		expect(screen.getByRole('checkbox', { name: /Office raid/ })).toBeInTheDocument();
	});

	it('brings the last title back when a threat is left without one', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'A visit', category: 'legal' });
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('button', { name: 'Edit: A visit' }));
		await userEvent.clear(screen.getByLabelText('The threat in a few words'));
		await userEvent.tab();
		expect(open.plan.threats.t1?.title).toBe('A visit');
	});
});
