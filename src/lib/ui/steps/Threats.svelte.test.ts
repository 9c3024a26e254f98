import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { addOwnAction } from '$lib/domain/plan/adoption';
import { addCatalogueThreat, addOwnThreat, answerEntry } from '$lib/domain/plan/edits';
import { showStep } from '../../../../tests/support/show-step';
import { aCatalogue, aPlan, freeze, raid } from './ground/plan.builders';
import { linkTo } from './threats/sorting';
import Threats from './Threats.svelte';

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

	it('gives an own threat the category of what it plainly looks like, and links it when asked', async () => {
		const { open } = showStep(Threats, { plan: aPlan(), step: 'threats', catalogue: aCatalogue() });
		await userEvent.type(
			screen.getByLabelText('Add a threat'),
			'They freeze our bank account{Enter}'
		);
		const guess = screen.getByRole('group', { name: /They freeze our bank account/ });
		const [own] = Object.values(open.plan.threats);
		expect(own).toMatchObject({ title: 'They freeze our bank account', category: 'financial' });
		expect(own?.typeId).toBeUndefined();
		expect(screen.queryByText('Not sorted yet: choose what fits')).not.toBeInTheDocument();

		await userEvent.click(within(guess).getByRole('button', { name: /^Link/ }));
		expect(Object.values(open.plan.threats)[0]).toMatchObject({
			title: 'They freeze our bank account',
			typeId: 'FIN-01'
		});
		expect(
			screen.getByRole('button', { name: 'Edit: They freeze our bank account' })
		).toHaveFocus();
	});

	it('leaves an own threat that resembles nothing unsorted until a person chooses a category', async () => {
		const { open } = showStep(Threats, { plan: aPlan(), step: 'threats', catalogue: aCatalogue() });
		await userEvent.type(screen.getByLabelText('Add a threat'), 'Somebody poisons our well{Enter}');
		expect(screen.queryByText('Looks like')).not.toBeInTheDocument();
		const select = screen.getByLabelText('Category of “Somebody poisons our well”');
		expect(select).toHaveDisplayValue('Choose a category');
		expect(select).toHaveAccessibleDescription('Not sorted yet: choose what fits');
		expect(open.plan.drafts).toEqual({ 'unsorted-new-1': '1' });

		await userEvent.selectOptions(select, 'Legal');
		expect(open.plan.threats['new-1']?.category).toBe('legal');
		expect(select).toHaveDisplayValue('Legal');
		expect(screen.queryByText('Not sorted yet: choose what fits')).not.toBeInTheDocument();
		expect(open.plan.drafts).toEqual({});
	});

	it('asks again after a reload what was left unsorted or not yet linked, and not what was kept', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'Our account is frozen at the bank', category: 'legal' });
			addOwnThreat(draft, 't2', { title: 'A bank freeze', category: 'financial' });
			addOwnThreat(draft, 't3', { title: 'A dry well', category: 'legal' });
			draft.drafts['ours-t2'] = '1';
			draft.drafts['unsorted-t3'] = '1';
		});
		const catalogue = aCatalogue([{ ...freeze, synonyms: ['frozen account'] }, raid]);
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue });
		expect(screen.getAllByText('Looks like')).toHaveLength(1);
		expect(screen.getAllByText('Not sorted yet: choose what fits')).toHaveLength(1);

		await userEvent.click(screen.getByRole('button', { name: /^Keep as ours/ }));
		expect(screen.queryByText('Looks like')).not.toBeInTheDocument();
		expect(open.plan.drafts).toHaveProperty('ours-t1');
	});

	it('says that what an own threat looks like is in the list already, and does not offer it again', async () => {
		const plan = aPlan((draft) => {
			addCatalogueThreat(draft, 't1', freeze);
			addOwnThreat(draft, 't2', { title: 'They freeze our bank account', category: 'financial' });
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		const guess = screen.getByRole('group', { name: /They freeze our bank account/ });
		expect(guess).toHaveTextContent('It is already in your list.');
		expect(within(guess).queryByRole('button', { name: /^Link/ })).not.toBeInTheDocument();
		await userEvent.click(within(guess).getByRole('button', { name: /^Keep as ours/ }));
		expect(open.plan.threats.t2?.typeId).toBeUndefined();
		expect(guess).not.toBeInTheDocument();
	});

	it('does not offer a type again from which the threat was unlinked', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'They freeze our bank account', category: 'financial' });
			linkTo(draft, 't1', freeze);
		});
		showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('button', { name: /^Unlink/ }));
		expect(screen.queryByText('Looks like')).not.toBeInTheDocument();
	});

	it('removes with a threat what was noted about it', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'A dry well', category: 'legal' });
			draft.drafts['unsorted-t1'] = '1';
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('button', { name: 'Remove: A dry well' }));
		expect(open.plan.drafts).toEqual({});
	});

	it('shows own words in the direction in which they are written', () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'تجميد الحساب', category: 'financial' });
		});
		showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		const shown = screen
			.getAllByText('تجميد الحساب')
			.filter((each) => each.closest('.vh') === null);
		expect(shown).toHaveLength(1);
		expect(shown[0]).toHaveAttribute('dir', 'auto');
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
		const dialog = screen.getByRole('dialog', { name: /Remove .*Bank account freeze/ });
		expect(dialog).toHaveTextContent('one action belongs to it');
		expect(box).toBeChecked();

		await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
		expect(titles(open.plan.threats)).toEqual(['Bank account freeze']);
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
		expect(box).toHaveFocus();
	});

	it('starts on keeping, and goes back to where the person was when the question is closed', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'First', category: 'legal' });
			addOwnThreat(draft, 't2', { title: 'Second', category: 'legal' });
			answerEntry(draft, 't1/e1', { best: 3 });
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('button', { name: 'Remove: First' }));
		const dialog = screen.getByRole('dialog');
		expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus();

		// The browser closes a dialog on Escape and says so.
		(dialog as HTMLDialogElement).close();
		await vi.waitFor(() => {
			expect(screen.getByRole('button', { name: 'Remove: First' })).toHaveFocus();
		});
		expect(titles(open.plan.threats)).toEqual(['First', 'Second']);

		await userEvent.click(screen.getByRole('button', { name: 'Remove: First' }));
		await userEvent.click(screen.getByRole('button', { name: 'Remove threat' }));
		expect(screen.getByRole('button', { name: 'Remove: Second' })).toHaveFocus();
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

describe('types that the words of a threat speak for', () => {
	it('come with how sure they are, and one can be chosen', async () => {
		const title = 'They freeze our bank account';
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title, category: 'financial' });
		});
		const { open } = showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue() });
		await userEvent.click(screen.getByRole('button', { name: `Edit: ${title}` }));
		const suggested = screen.getByRole('group', { name: 'Types that your words speak for' });
		expect(within(suggested).getByText(/^\d+ % sure$/)).toBeInTheDocument();

		await userEvent.click(within(suggested).getByRole('button', { name: /^Choose/ }));
		expect(open.plan.threats.t1).toMatchObject({ title, typeId: 'FIN-01' });
		expect(document.activeElement).toHaveAccessibleName(`Close: ${title}`);
	});
});
