import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { addOwnThreat, answerEntry } from '$lib/domain/plan/edits';
import { inOrder } from '$lib/domain/plan/order';
import type { Plan } from '$lib/domain/plan/plan';
import type { Surroundings } from '$lib/state/context';
import { showStep } from '../../../../../tests/support/show-step';
import { aCatalogue, aPlan } from '../ground/plan.builders';
import Threats from '../Threats.svelte';

type Shown = ReturnType<typeof showStep>;

const show = (plan: Plan = aPlan(), surroundings: Partial<Surroundings> = {}): Shown =>
	showStep(Threats, { plan, step: 'threats', catalogue: aCatalogue(), surroundings });

const line = (): HTMLInputElement => screen.getByLabelText('Add a threat');

const titles = ({ threats }: Plan): readonly string[] =>
	inOrder(threats).map((id) => threats[id]?.title ?? '');

const raids = aPlan((draft) => {
	addOwnThreat(draft, 't1', { title: 'Office raid', category: 'legal' });
});

/** Everybody calls at once: no frame is drawn between two lines. */
async function callOut(lines: readonly string[]): Promise<void> {
	const field = line();
	field.focus();
	for (const text of lines) {
		await fireEvent.input(field, { target: { value: text } });
		const { form } = field;
		if (form !== null) await fireEvent.submit(form);
	}
}

/** As Alt and the key, whatever sign it writes on this keyboard. */
const chord = (code: string, more: KeyboardEventInit = {}): Promise<boolean> =>
	fireEvent.keyDown(line(), { code, key: '¡', altKey: true, ...more });

describe('threats as they are called out', () => {
	it('are all there and in order, sixty of them, with the hands on the keys', async () => {
		const { open } = show();
		const all = Array.from({ length: 60 }, (_, n) => `Threat number ${String(n)} of the room`);
		await callOut(all);
		expect(titles(open.plan)).toEqual(all);
		expect(line()).toHaveFocus();
		expect(line()).toHaveValue('');
	});

	it('get the category that was called while they were typed, whatever they look like', async () => {
		const { open } = show();
		await userEvent.type(line(), 'They freeze our bank account');
		await chord('Digit4');
		expect(screen.getByText('Digital: the line you are typing.')).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Sort as Digital' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await userEvent.type(line(), '{Enter}They freeze our bank accounts{Enter}');
		expect(Object.values(open.plan.threats).map(({ category }) => category)).toEqual([
			'digital',
			'financial'
		]);
		expect(open.plan.drafts).toEqual({});
	});

	it.each(['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Numpad5'])(
		'take a category afterwards, by %s in the empty line',
		async (code) => {
			const { open } = show();
			await userEvent.type(line(), 'A dry well{Enter}');
			expect(open.plan.drafts).toHaveProperty('unsorted-new-1');
			await chord(code);
			const order = ['legal', 'financial', 'disinformation', 'digital', 'reputational'];
			expect(open.plan.threats['new-1']?.category).toBe(order[Number(code.at(-1)) - 1]);
			expect(open.plan.drafts).toEqual({});
			expect(screen.getByText(/“.?A dry well.?” is now under/)).toBeInTheDocument();
			expect(line()).toHaveFocus();
		}
	);

	it('do not mind keys that mean something else', async () => {
		const { open } = show();
		await userEvent.type(line(), 'A dry well{Enter}');
		await chord('Digit2', { ctrlKey: true });
		await chord('Digit2', { altKey: false });
		await chord('Digit6');
		await chord('KeyQ');
		expect(open.plan.threats['new-1']?.category).toBe('legal');
		expect(open.plan.drafts).toHaveProperty('unsorted-new-1');
	});

	it('are sorted by Alt, Shift and a number where the browser keeps Alt and a number', async () => {
		const { open } = show();
		await userEvent.type(line(), 'A dry well{Enter}');
		expect(await chord('Digit5', { shiftKey: true })).toBe(false);
		expect(open.plan.threats['new-1']?.category).toBe('reputational');
	});
});

describe('a threat that is nearly there already', () => {
	const offer = (): Promise<HTMLElement> => screen.findByText(/is nearly the same as/);

	it('is added all the same, and made one by a chord, and two again by undo', async () => {
		const { open } = show(raids);
		await userEvent.type(line(), 'Raid on our office{Enter}');
		expect(titles(open.plan)).toEqual(['Office raid', 'Raid on our office']);
		expect(await offer()).toHaveTextContent(
			/^“.?Raid on our office.?” is nearly the same as “.?Office raid.?”\.$/
		);
		await chord('KeyM');
		await vi.waitFor(() => {
			expect(titles(open.plan)).toEqual(['Office raid']);
		});
		expect(open.plan.threats.t1?.description).toBe('Raid on our office');
		expect(open.plan.drafts).toEqual({});
		expect(line()).toHaveFocus();
		expect(open.undoName).toBe('made one');
		const group = screen.getByRole('group', { name: 'Nearly the same' });
		await userEvent.click(within(group).getByRole('button', { name: 'Undo' }));
		expect(titles(open.plan)).toEqual(['Office raid', 'Raid on our office']);
		expect(line()).toHaveFocus();
	});

	it('waits behind others, and each is answered in its turn', async () => {
		const { open } = show(raids);
		await callOut(['Office raids', 'Fax broken', 'The office raid']);
		expect(await screen.findByText('1 more pair after this one.')).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Keep both' }));
		expect(screen.getByText(/“.?The office raid.?” is nearly the same/)).toBeInTheDocument();
		expect(line()).toHaveFocus();
		await chord('KeyK');
		expect(screen.queryByText(/is nearly the same as/)).not.toBeInTheDocument();
		expect(titles(open.plan)).toHaveLength(4);
	});

	it('is the younger of two that were called faster than the page is drawn, and offered once', async () => {
		const { open } = show();
		await callOut(['Frozen bank account', 'Bank account frozen']);
		expect(await offer()).toHaveTextContent(
			/^“.?Bank account frozen.?” is nearly the same as “.?Frozen bank account.?”\.$/
		);
		expect(screen.queryByText(/more pair/)).not.toBeInTheDocument();
		await chord('KeyM');
		await vi.waitFor(() => {
			expect(titles(open.plan)).toEqual(['Frozen bank account']);
		});
	});

	it('is not offered where both were scored', async () => {
		const { open } = show(raids);
		await userEvent.type(line(), 'Office raids{Enter}');
		await offer();
		open.change('score', (draft) => {
			answerEntry(draft, 't1/e1', { best: 2 });
			answerEntry(draft, 'new-1/e1', { best: 2 });
		});
		await vi.waitFor(() => {
			expect(screen.queryByText(/is nearly the same as/)).not.toBeInTheDocument();
		});
	});

	it.each([
		['a sealed round is open', () => Promise.resolve(0)],
		['nobody can say whether one is', () => Promise.reject(new Error('no database'))]
	])('is made one after the round only, while %s', async (_, sheetsIn) => {
		const { open } = show(raids, { sheetsIn });
		await userEvent.type(line(), 'Office raids{Enter}');
		expect(await screen.findByText(/when the round is over/)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Make one' })).not.toBeInTheDocument();
		await chord('KeyM');
		await new Promise((resolve) => setTimeout(resolve));
		expect(titles(open.plan)).toHaveLength(2);
	});

	it('is not made one where a round was sealed after the offer was made', async () => {
		const round: { sheets?: number } = {};
		const { open } = show(raids, { sheetsIn: () => Promise.resolve(round.sheets) });
		await userEvent.type(line(), 'Office raids{Enter}');
		const make = await screen.findByRole('button', { name: 'Make one' });
		round.sheets = 0;
		await userEvent.click(make);
		expect(await screen.findByText(/when the round is over/)).toBeInTheDocument();
		expect(titles(open.plan)).toHaveLength(2);
	});

	it('gives its category to the other where nobody chose one there', async () => {
		const { open } = show();
		await callOut(['A dry well']);
		await userEvent.type(line(), 'The dry well');
		await chord('Digit5');
		await userEvent.type(line(), '{Enter}');
		await offer();
		await chord('KeyM');
		await vi.waitFor(() => {
			expect(titles(open.plan)).toEqual(['A dry well']);
		});
		expect(open.plan.threats['new-1']?.category).toBe('reputational');
		expect(open.plan.drafts).toEqual({});
	});
});
