import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { addOwnThreat, addSignal } from '$lib/domain/plan/edits';
import { inOrder } from '$lib/domain/plan/order';
import type { Plan } from '$lib/domain/plan/plan';
import { showStep } from '../../../../tests/support/show-step';
import { aCatalogue, aPlan } from '../steps/ground/plan.builders';
import Actors from '../steps/Actors.svelte';
import Context from '../steps/Context.svelte';
import Threats from '../steps/Threats.svelte';

const around = (plan: Plan = aPlan()): Parameters<typeof showStep>[1] => ({
	...{ plan, step: 'threats', catalogue: aCatalogue() }
});

const titles = ({ threats }: Plan): readonly string[] =>
	inOrder(threats).map((id) => threats[id]?.title ?? '');

/** Pastes into a line and gives the dialog that opens, once all lines are read. */
async function paste(label: string, lines: readonly string[]): Promise<HTMLElement> {
	const field = screen.getByLabelText(label);
	field.focus();
	const getData = (): string => lines.join('\n');
	await fireEvent.paste(field, { clipboardData: { getData } });
	const dialog = screen.getByRole('dialog', { name: 'Add these lines?' });
	await vi.waitFor(
		() => {
			expect(dialog.querySelector('[aria-disabled="true"]')).toBeNull();
		},
		{ timeout: 10_000 }
	);
	return dialog;
}

describe('a list that is pasted into the line for threats', () => {
	it('is shown with what its lines speak for, and added as one change', async () => {
		const { open } = showStep(Threats, around());
		const lines = ['1. Bank account freeze', '- Digital: a dry well', '• A flood'];
		const dialog = await paste('Add a threat', lines);
		const chosen = within(dialog)
			.getAllByRole<HTMLSelectElement>('combobox')
			.map(({ value }) => value);
		expect(chosen).toEqual(['financial', 'digital', '']);

		await userEvent.selectOptions(
			within(dialog).getByLabelText('Category of “Bank account freeze”'),
			'Legal'
		);
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add 3 threats' }));
		expect(titles(open.plan)).toEqual(['Bank account freeze', 'a dry well', 'A flood']);
		expect(Object.values(open.plan.threats).map(({ category }) => category)).toEqual([
			...['legal', 'digital', 'legal']
		]);
		expect(open.plan.drafts).toEqual({ 'unsorted-new-3': '1' });
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
		await vi.waitFor(() => {
			expect(screen.getByLabelText('Add a threat')).toHaveFocus();
		});
		expect(open.undoName).toBe('pasted list');
		open.undo();
		expect(open.plan.threats).toEqual({});
	});

	it('marks what is there already, and leaves out what a person does not want', async () => {
		const plan = aPlan((draft) => {
			addOwnThreat(draft, 't1', { title: 'Office raid', category: 'legal' });
		});
		const { open } = showStep(Threats, around(plan));
		const dialog = await paste('Add a threat', ['Raid on our office', 'A flood', 'The flood']);
		expect(within(dialog).getByLabelText('Raid on our office')).toHaveAccessibleDescription(
			/Nearly the same as “.?Office raid/
		);
		expect(within(dialog).getByLabelText('The flood')).toHaveAccessibleDescription(
			/Nearly the same as “.?A flood/
		);
		await userEvent.click(within(dialog).getByLabelText('Raid on our office'));
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add 2 threats' }));
		expect(titles(open.plan)).toEqual(['Office raid', 'A flood', 'The flood']);
	});

	it('adds nothing when it is closed, and goes back to the line', async () => {
		const { open } = showStep(Threats, around());
		const dialog = await paste('Add a threat', ['A flood', 'A fire']);
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add nothing' }));
		expect(open.plan.threats).toEqual({});
		await vi.waitFor(() => {
			expect(screen.getByLabelText('Add a threat')).toHaveFocus();
		});
	});

	it('offers a line that is too long for change, and cuts nothing', async () => {
		const { open } = showStep(Threats, around());
		const dialog = await paste('Add a threat', ['A flood', 'x'.repeat(1_001)]);
		expect(within(dialog).getByRole('button', { name: 'Add 1 threat' })).toBeInTheDocument();
		const text = within(dialog).getByRole('textbox');
		expect(text).toBeInvalid();
		await fireEvent.input(text, { target: { value: 'A long story' } });
		expect(text).toBeValid();
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add 2 threats' }));
		expect(titles(open.plan)).toEqual(['A flood', 'A long story']);
	});

	it('says what stood there twice and what did not fit', { timeout: 20_000 }, async () => {
		const { open } = showStep(Threats, around());
		const lines = Array.from({ length: 203 }, (_, n) => `Threat number ${String(n)}`);
		const dialog = await paste('Add a threat', [...lines, 'Threat number 7']);
		expect(dialog).toHaveTextContent('1 line stood there twice');
		expect(dialog).toHaveTextContent('3 lines more than fit at once are not here');
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add 200 threats' }));
		expect(titles(open.plan)).toEqual(lines.slice(0, 200));
	});

	it('is not asked about where it is one line', async () => {
		showStep(Threats, around());
		const getData = (): string => 'A flood\n';
		const isTyped = await fireEvent.paste(screen.getByLabelText('Add a threat'), {
			clipboardData: { getData }
		});
		expect(isTyped).toBe(true);
		expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
	});
});

describe('a list that is pasted elsewhere', () => {
	it('becomes signals, without categories', async () => {
		const plan = aPlan((draft) => {
			addSignal(draft, 's1', 'A new law');
		});
		const { open } = showStep(Context, { ...around(plan), step: 'context' });
		const dialog = await paste('Add a signal', ['Legal: a raid next door', 'The new law']);
		expect(within(dialog).queryByRole('combobox')).not.toBeInTheDocument();
		expect(within(dialog).getByLabelText('The new law')).toHaveAccessibleDescription(
			/Nearly the same/
		);
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add 2 lines' }));
		const what = inOrder(open.plan.signals).map((id) => open.plan.signals[id]?.what);
		expect(what).toEqual(['A new law', 'Legal: a raid next door', 'The new law']);
	});

	it('becomes actors of one stance', async () => {
		const { open } = showStep(Actors, { ...around(), step: 'actors' });
		const dialog = await paste('Add an opponent', ['Registrar', 'Landlord']);
		await userEvent.click(within(dialog).getByRole('button', { name: 'Add 2 lines' }));
		expect(
			inOrder(open.plan.actors).map((id) => {
				const { title, stance } = open.plan.actors[id] ?? {};
				return [title, stance];
			})
		).toEqual([
			['Registrar', 'opponent'],
			['Landlord', 'opponent']
		]);
		expect(open.undoName).toBe('pasted list');
	});
});
