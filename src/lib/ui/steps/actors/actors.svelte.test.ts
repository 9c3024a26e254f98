import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../../tests/support/show-step';
import { addActor } from '$lib/domain/surroundings/edits';
import type { Actor, Plan } from '$lib/domain/plan/plan';
import Actors from '../Actors.svelte';
import { aPlan } from '../ground/plan.builders';

type Given = Partial<Actor> & Pick<Actor, 'title' | 'stance'>;

const bar: Given = { title: 'Bar association', stance: 'ally', interest: 4, influence: 3 };
const bank: Given = { title: 'Our bank’s branch', stance: 'undecided' };
const company: Given = { title: 'Road company', stance: 'opponent', interest: 5, influence: 4 };

function write(draft: Plan, actors: Readonly<Record<string, Given>>): void {
	for (const [id, given] of Object.entries(actors)) {
		addActor(draft, id, given);
		Object.assign(draft.actors[id] ?? {}, given);
	}
}

const show = (
	actors: Readonly<Record<string, Given>> = {},
	thingId?: string
): ReturnType<typeof showStep> =>
	showStep(Actors, {
		plan: aPlan((draft) => {
			write(draft, actors);
		}),
		step: 'actors',
		...(thingId === undefined ? {} : { about: { thingId } })
	});

const list = (name: string): HTMLElement => screen.getByRole('group', { name });
const card = (name: string): HTMLElement =>
	screen.getByRole('button', { name: `Show the fields: ${name}` });
const picture = (): HTMLElement => screen.getByRole('group', { name: /^Actors by interest/ });
const marks = (): readonly string[] =>
	within(picture())
		.queryAllByRole('button')
		.map((mark) => mark.getAttribute('aria-label') ?? '');
const shapeOf = (name: RegExp): string | null | undefined =>
	within(picture()).getByRole('button', { name }).querySelector('.shape')?.getAttribute('d');

/** What the rows of the table say of those who have both marks, in the words of the picture. */
const placedRows = (): readonly string[] =>
	within(screen.getByRole('table'))
		.getAllByRole('row')
		.slice(1)
		.flatMap((row) => {
			const [stance, interest, influence] = within(row)
				.getAllByRole<HTMLSelectElement>('combobox')
				.map(({ selectedOptions }) => selectedOptions[0]?.text.split(',')[0] ?? '');
			const number = within(row).getAllByRole('cell')[0]?.textContent ?? '';
			const name = within(row).getByRole('rowheader').textContent;
			return [interest, influence].includes('Not answered')
				? []
				: [
						`${number}, ${name}: ${stance ?? ''}, interest ${interest ?? ''}, influence ${influence ?? ''}`
					];
		});

describe('those around the organisation', () => {
	it('asks a question for each stance, and shows neither picture nor table, where nobody is noted', () => {
		show();
		expect(screen.getByText(/^No allies yet/)).toBeVisible();
		expect(screen.getByText(/^Nobody undecided yet/)).toBeVisible();
		expect(screen.getByText(/^No opponents yet/)).toBeVisible();
		expect(screen.queryByRole('table')).not.toBeInTheDocument();
		expect(screen.queryByText('Interest and influence')).not.toBeInTheDocument();
	});

	it('adds an opponent with its card open, ready for the next one', async () => {
		const { open } = show();
		const line = screen.getByLabelText('Add an opponent');
		await userEvent.type(line, '  Road company {Enter}');
		expect(line).toHaveFocus();
		expect(line).toHaveValue('');
		expect(open.plan.actors['new-1']).toMatchObject({ title: 'Road company', stance: 'opponent' });
		expect(within(list('Opponents')).getByLabelText('What they want')).toBeVisible();
		expect(screen.getByText(/^Nobody has both marks yet/)).toBeVisible();
	});

	it('adds nobody without words', async () => {
		const { open } = show();
		await userEvent.type(screen.getByLabelText('Add an ally'), '   {Enter}');
		expect(open.plan.actors).toEqual({});
	});

	it('opens the card that somebody came for', async () => {
		show({ bar, company }, 'company');
		await expect.poll(() => document.activeElement).toBe(card('Road company'));
		expect(card('Road company')).toHaveAttribute('aria-expanded', 'true');
		expect(card('Bar association')).toHaveAttribute('aria-expanded', 'false');
	});

	it('opens nothing for one that is gone', () => {
		show({ bar }, 'gone');
		expect(card('Bar association')).toHaveAttribute('aria-expanded', 'false');
	});

	it('names each card, and says its number and its marks beside the name', () => {
		show({ bar, bank });
		expect(card('Bar association')).toHaveAccessibleDescription('Number 1 Interest 4, influence 3');
		expect(card('Our bank’s branch')).toHaveAccessibleDescription('Number 2 not placed yet');
	});

	it('keeps who speaks with an opponent for the full edition, and forgets it when emptied', async () => {
		const { open } = show({ company });
		await userEvent.click(card('Road company'));
		const contact = screen.getByLabelText('Who of us speaks with them');
		expect(contact).toHaveAccessibleDescription(/only in the full edition/);
		await userEvent.type(contact, 'Director');
		await userEvent.type(screen.getByLabelText(/^What they did before/), 'Sued a newspaper.');
		await userEvent.tab();
		expect(open.plan.actors.company).toMatchObject({
			...{ contact: 'Director', pastActs: 'Sued a newspaper.' }
		});
		await userEvent.clear(contact);
		await userEvent.tab();
		expect(open.plan.actors.company).not.toHaveProperty('contact');
	});

	it('removes with focus on the neighbour, and brings back what was removed', async () => {
		const { open } = show({ bar, church: { title: 'Churches', stance: 'ally' } });
		const before = open.plan.actors;
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Bar association' }));
		await expect
			.poll(() => document.activeElement)
			.toBe(screen.getByRole('button', { name: 'Remove: Churches' }));
		await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
		expect(open.plan.actors).toEqual(before);
		expect(list('Allies')).toHaveFocus();
	});

	it('holds focus in the list when the last one is removed', async () => {
		show({ company });
		await userEvent.click(screen.getByRole('button', { name: 'Remove: Road company' }));
		await expect.poll(() => document.activeElement).toBe(list('Opponents'));
		expect(screen.getByText('Removed: Road company')).toBeVisible();
	});

	it('moves a card to the list of its stance with focus still on the stance', async () => {
		const { open } = show({ bar });
		await userEvent.click(card('Bar association'));
		const stance = within(list('Allies')).getByLabelText('Stance');
		await userEvent.selectOptions(stance, 'Undecided');
		const next = within(list('Undecided')).getByLabelText('Stance');
		await expect.poll(() => document.activeElement).toBe(next);
		await userEvent.selectOptions(next, 'Opponent');
		expect(open.plan.actors.bar?.stance).toBe('opponent');
		await expect
			.poll(() => document.activeElement)
			.toBe(within(list('Opponents')).getByLabelText('Stance'));
	});
});

describe('the picture of interest and influence and its table', () => {
	it('hold the same', () => {
		show({ bar, bank, company });
		expect(marks()).toEqual([
			'1, Bar association: Ally, interest 4, influence 3',
			'3, Road company: Opponent, interest 5, influence 4'
		]);
		expect(placedRows()).toEqual(marks());
		const beside = screen.getByRole('list', { name: /^Not in the picture/ });
		expect(within(beside).getByRole('button', { name: /Our bank’s branch/ })).toBeVisible();
	});

	it('call somebody without words the same, and keep a half mark', () => {
		show({ bar: { ...bar, title: ' ', interest: 3.5 } });
		expect(marks()).toEqual(['1, Nothing written yet: Ally, interest 3.5, influence 3']);
		expect(placedRows()).toEqual(marks());
	});

	it('move together when a mark is changed in the table', async () => {
		const { open } = show({ bar, bank, company });
		const interest = screen.getByLabelText('Interest of Our bank’s branch');
		await userEvent.selectOptions(interest, '2, a little');
		await userEvent.selectOptions(screen.getByLabelText('Influence of Our bank’s branch'), '4');
		expect(open.plan.actors.bank).toMatchObject({ interest: 2, influence: 4 });
		expect(marks()).toContain('2, Our bank’s branch: Undecided, interest 2, influence 4');
		expect(placedRows()).toEqual(marks());
		expect(screen.queryByText(/^Not in the picture/)).not.toBeInTheDocument();
		await userEvent.selectOptions(interest, 'Not answered');
		expect(open.plan.actors.bank).not.toHaveProperty('interest');
		expect(marks()).toHaveLength(2);
		expect(placedRows()).toEqual(marks());
	});

	it('show a change of stance by shape and word, and the row stays where it is', async () => {
		show({ bar, company });
		const before = shapeOf(/Bar association/);
		await userEvent.selectOptions(screen.getByLabelText('Stance of Bar association'), 'Opponent');
		expect(marks()[0]).toBe('1, Bar association: Opponent, interest 4, influence 3');
		expect(placedRows()).toEqual(marks());
		expect(shapeOf(/Bar association/)).not.toBe(before);
		expect(within(list('Opponents')).getByText('Bar association')).toBeVisible();
	});

	it('are walked by arrow keys with one stop for Tab, and lead to the card', async () => {
		show({ bar, company });
		const [first, second] = within(picture()).getAllByRole('button');
		first?.focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => document.activeElement).toBe(second);
		expect([first, second].map((mark) => mark?.getAttribute('tabindex'))).toEqual(['-1', '0']);
		await userEvent.keyboard('{ArrowRight}{Home}');
		await expect.poll(() => document.activeElement).toBe(first);
		await userEvent.keyboard('{End}');
		await expect.poll(() => document.activeElement).toBe(second);
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => document.activeElement).toBe(card('Road company'));
		expect(card('Road company')).toHaveAttribute('aria-expanded', 'true');
	});

	it('hold very long words and many of them, whole', () => {
		const long = 'x'.repeat(400);
		const many = Object.fromEntries(
			Array.from({ length: 25 }, (_, place) => [`a${String(place)}`, { ...bar, title: long }])
		);
		show(many);
		expect(marks()).toHaveLength(25);
		expect(placedRows()).toEqual(marks());
		expect(marks()[24]).toContain(long);
	});
});
