import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPart } from '../../../../tests/support/show-step';
import { newPlan } from '$lib/domain/plan/edits';
import { err, ok } from '$lib/domain/result';
import type { OpenPlan } from '$lib/state/open-plan.svelte';
import type { CheckTrouble, HandOverKit } from './hand-over-kit';
import HandOver from './HandOver.svelte';

const PHRASE = 'anchor basket candle dinner engine forest';

interface Shown {
	readonly open: OpenPlan;
	/** What was done, in order. */
	readonly done: string[];
}

/** Shows the page over files and a store that only note what is asked of them. */
function show(given: Partial<HandOverKit> = {}): Shown {
	const done: string[] = [];
	const kit: HandOverKit = {
		phrases: {
			words: () => Promise.resolve(PHRASE.split(' ')),
			draw: () => Promise.resolve(PHRASE)
		},
		make: (passphrase) => {
			done.push(`made with ${passphrase}`);
			return Promise.resolve('copy-2026-11-21.age');
		},
		check: ({ file, passphrase }) => {
			done.push(`checked ${file.name} with ${passphrase}`);
			return Promise.resolve(ok('same'));
		},
		remove: () => Promise.resolve(void done.push('removed')),
		...given
	};
	const plan = newPlan({
		...{ id: 'p', scoringId: 's', today: '2026-11-01', title: 'Our plan' },
		...{ route: 'short', facilitated: false }
	});
	const { open } = showPart(HandOver, { kit }, { plan, step: 'export' });
	return { open, done };
}

async function make(): Promise<void> {
	await userEvent.type(screen.getByLabelText('Who takes over?'), 'Deputy');
	await userEvent.click(screen.getByRole('button', { name: 'Choose the passphrase together' }));
	await userEvent.click(await screen.findByRole('button', { name: /written/i }));
	const section = screen.getByRole('region', { name: /^1\./ });
	await userEvent.type(within(section).getByLabelText('The six words, from your paper'), PHRASE);
	await userEvent.click(within(section).getByRole('button', { name: 'Save the copy' }));
}

async function check(): Promise<void> {
	const file = new File(['x'], 'copy-2026-11-21.age');
	await userEvent.upload(screen.getByLabelText('Choose the file'), file);
	await userEvent.type(screen.getByLabelText(/typed by the new keeper/), PHRASE);
	await userEvent.click(screen.getByRole('button', { name: 'Check the copy' }));
}

const removing = (): HTMLElement | null => screen.queryByRole('radio', { name: /Remove it here/ });

describe('handing a plan over', () => {
	it('says for whom the words are, and can be left as it is', async () => {
		const { open } = show();
		await userEvent.type(screen.getByLabelText('Who takes over?'), 'Deputy');
		await userEvent.click(screen.getByRole('button', { name: 'Choose the passphrase together' }));
		expect(screen.getByRole('heading', { name: 'For: Deputy' })).toHaveFocus();
		// The words open a file that lies unused for years.
		expect(await screen.findByText(/Keep it as long as the file/)).toBeVisible();
		expect(screen.queryByText(/burn it/i)).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
		expect(screen.getByLabelText('Who takes over?')).toHaveFocus();
		expect(open.plan.holders).toEqual({});
	});

	it('makes the copy, checks it, and removes the plan after a clear choice', async () => {
		const { open, done } = show();
		await make();
		expect(await screen.findByText(/was saved as copy-2026-11-21.age/)).toBeVisible();
		expect(Object.values(open.plan.holders)).toMatchObject([
			{ who: 'Deputy', what: 'The whole plan, as its new keeper', givenOn: '2026-11-21' }
		]);
		expect(removing()).toBeNull();
		await check();
		expect(await screen.findByText(/It opens, and it holds the plan/)).toBeVisible();
		await userEvent.click(screen.getByRole('radio', { name: /Remove it here/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Remove the plan here' }));
		const dialog = screen.getByRole('dialog', { name: 'Remove “Our plan”?' });
		expect(within(dialog).getByText('Deputy')).toBeVisible();
		await userEvent.click(within(dialog).getByRole('button', { name: 'Remove plan' }));
		expect(done).toEqual([
			`made with ${PHRASE}`,
			`checked copy-2026-11-21.age with ${PHRASE}`,
			'removed'
		]);
	});

	it('asks who takes over before anything else', async () => {
		const { done } = show();
		await userEvent.click(screen.getByRole('button', { name: 'Choose the passphrase together' }));
		expect(screen.getByRole('alert')).toHaveTextContent('Say first who takes over.');
		expect(done).toEqual([]);
	});

	it('notes nobody as a holder when no copy was made', async () => {
		const { open } = show({ make: () => Promise.reject(new Error('full')) });
		await make();
		expect(await screen.findByText(/The copy was not made/)).toBeVisible();
		expect(open.plan.holders).toEqual({});
	});

	it.each([
		['wrong', /does not open this file/],
		['other', /no copy of a plan/],
		['plan', /holds another plan/],
		['damaged', /damaged or ends in the middle/],
		['newer', /newer Holdfast/],
		['unread', /could not be read/]
	] as const)('says what is wrong with a file (%s) and keeps the plan', async (trouble, words) => {
		show({ check: () => Promise.resolve(err<CheckTrouble>(trouble)) });
		await check();
		expect(await screen.findByRole('alert')).toHaveTextContent(words);
		expect(screen.getByRole('alert')).toHaveTextContent('The plan here is as it was');
		expect(removing()).toBeNull();
	});

	it('leads to no removal where the copy is of the plan as it was before', async () => {
		show({ check: () => Promise.resolve(ok('changed')) });
		await check();
		expect(await screen.findByText(/Make the copy again and check that one/)).toBeVisible();
		expect(screen.getByText(/First check the copy/)).toBeVisible();
		expect(removing()).toBeNull();
	});

	it('asks for another check once the plan was changed', async () => {
		const { open } = show();
		await check();
		expect(await screen.findByRole('radio', { name: /Remove it here/ })).toBeVisible();
		open.change('title', (draft) => (draft.settings.title = 'Another'));
		expect(await screen.findByText(/First check the copy/)).toBeVisible();
		expect(removing()).toBeNull();
	});

	it('keeps the plan here too where that is chosen', async () => {
		const { done } = show();
		await check();
		await userEvent.click(await screen.findByRole('radio', { name: /It stays here too/ }));
		expect(screen.getByText(/Nothing more to do/)).toBeVisible();
		expect(done).not.toContain('removed');
	});

	it('says so when the plan could not be removed', async () => {
		show({ remove: () => Promise.reject(new Error('refused')) });
		await check();
		await userEvent.click(await screen.findByRole('radio', { name: /Remove it here/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Remove the plan here' }));
		await userEvent.click(screen.getByRole('button', { name: 'Remove plan' }));
		expect(await screen.findByText(/It is still here, as it was/)).toBeVisible();
	});
});
