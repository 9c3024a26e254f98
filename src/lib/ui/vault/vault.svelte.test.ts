import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FakeGuard } from '../../../../tests/support/fake-guard';
import { showPart } from '../../../../tests/support/show-step';
import { newPlan } from '$lib/domain/plan/edits';
import { VaultKeys } from '$lib/state/vault-keys.svelte';
import type { NewSlot } from '$lib/storage/vault/vault-guard';
import Vault from './Vault.svelte';

const WORDS = ['cavalier', 'mammal', 'stoplight', 'unwed', 'gigabyte', 'harmony', 'zoom', 'abacus'];
const SIX = 'cavalier mammal stoplight unwed gigabyte harmony';
const DIRECTOR = { name: 'Director', passphrase: 'the old director words' };
const BOARD = { name: 'Board', passphrase: 'the old board words' };

const plan = newPlan({
	...{ id: 'p', scoringId: 's', title: 'Our plan', route: 'short' },
	...{ facilitated: false, today: '2026-11-21' }
});

/** Shows the page over a vault that these passphrases open; says what the rest of Holdfast heard. */
async function show(held: readonly NewSlot[] = []): Promise<{ guard: FakeGuard; heard: string[] }> {
	const guard = new FakeGuard(held);
	const heard: string[] = [];
	const keys = new VaultKeys(() => Promise.resolve(guard), {
		onkeys: (kind) => heard.push(kind),
		onlocking: ({ minutes }) => heard.push(String(minutes))
	});
	const phrases = {
		words: () => Promise.resolve(WORDS),
		draw: (count?: number) => Promise.resolve(WORDS.slice(0, count).join(' '))
	};
	const kit = { keys, phrases, eraseAll: () => guard.eraseAll() };
	showPart(Vault, { kit }, { plan, step: 'mandate' });
	await screen.findByRole('heading', { name: 'Passphrases' });
	return { guard, heard };
}

const press = async (name: RegExp | string): Promise<void> =>
	userEvent.click(await screen.findByRole('button', { name }));
const type = async (name: RegExp | string, text: string): Promise<void> => {
	const field = await screen.findByLabelText(name);
	await userEvent.clear(field);
	await userEvent.type(field, text);
};
const goOnWith = async (
	passphrase: string,
	label: RegExp | string = /opens the plans now/
): Promise<void> => {
	await type(label, passphrase);
	await press('Continue');
};
const typeSix = async (act: RegExp | string): Promise<void> => {
	await press('I have written it down');
	await type(/^The six words/, SIX);
	await press(act);
};

describe('without a passphrase', () => {
	it('says what holds and what does not', async () => {
		await show();
		expect(
			screen.getByText('Hidden from other people’s eyes, not from someone who takes this laptop.')
		).toBeInTheDocument();
		expect(screen.queryByLabelText(/^Lock after/)).not.toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Lock' })).not.toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Hide screen' })).toBeInTheDocument();
	});

	it('sets the first one only when a role is named and its finality is understood', async () => {
		const { guard, heard } = await show();
		await press('Set a passphrase');
		expect(screen.getByText(/cannot be found or reset, by us or by anybody/)).toBeInTheDocument();
		await press('Continue');
		expect(screen.getByRole('alert')).toHaveTextContent('Write a role');
		await type('Who holds it?', 'Director');
		await press('Continue');
		expect(screen.getByRole('alert')).toHaveTextContent('Tick this line first');
		await userEvent.click(screen.getByRole('checkbox'));
		await press('Continue');
		expect(screen.getByRole('heading', { name: 'How to choose the passphrase' })).toHaveFocus();
		expect(await screen.findByText(/Burn it once you know them by heart/)).toBeVisible();
		await typeSix('Set this passphrase');
		expect(await screen.findByText(/^The passphrase is set/)).toBeInTheDocument();
		expect(guard.renewals).toEqual([[{ name: 'Director', passphrase: SIX }]]);
		expect(heard).toEqual(['passphrase']);
		expect(screen.getByText('Director')).toBeInTheDocument();
		expect(screen.getByText(/One person alone can open these plans/)).toBeInTheDocument();
	});
});

/** Comes to where the first passphrase is chosen. */
async function choosing(): Promise<FakeGuard> {
	const { guard } = await show();
	await press('Set a passphrase');
	await type('Who holds it?', 'Director');
	await userEvent.click(screen.getByRole('checkbox'));
	await press('Continue');
	await screen.findByRole('radio', { name: /^Six words/ });
	return guard;
}

describe('choosing a passphrase', () => {
	it('takes drawn words only as they will have to be typed', async () => {
		const guard = await choosing();
		await press('I have written it down');
		await type(/^The six words/, 'cavalier mammal');
		await press('Set this passphrase');
		expect(screen.getByRole('alert')).toHaveTextContent('not the words that were shown');
		await type(/^The six words/, SIX.toUpperCase());
		await press('Set this passphrase');
		expect(screen.getByRole('alert')).toHaveTextContent('Write them in small letters');
		expect(guard.renewals).toEqual([]);
	});

	it('refuses one of a person’s own that would be guessed', async () => {
		const guard = await choosing();
		await userEvent.click(screen.getByRole('radio', { name: /^One of my own/ }));
		await type('New passphrase', 'Password123!');
		expect(screen.getByText('Strength: weak')).toBeInTheDocument();
		expect(screen.getByText(/tried first of all/)).toBeInTheDocument();
		await type('The same again', 'Password123!');
		await press('Set this passphrase');
		expect(screen.getByRole('alert')).toHaveTextContent('would be guessed too soon');
		expect(guard.renewals).toEqual([]);
	});

	it('takes one of a person’s own that is typed twice', async () => {
		const guard = await choosing();
		await userEvent.click(screen.getByRole('radio', { name: /^One of my own/ }));
		await type('New passphrase', 'vG7#kQ2m!xZ9pL4w tundra');
		await type('The same again', 'vG7#kQ2m!xZ9pL4w');
		await press('Set this passphrase');
		expect(screen.getByRole('alert')).toHaveTextContent('The two are not the same');
		await type('The same again', 'vG7#kQ2m!xZ9pL4w tundra');
		await press('Set this passphrase');
		expect(await screen.findByText(/^The passphrase is set/)).toBeInTheDocument();
		expect(guard.renewals).toEqual([[{ name: 'Director', passphrase: 'vG7#kQ2m!xZ9pL4w tundra' }]]);
	});
});

describe('with passphrases', () => {
	it('adds one for another role after a known one', async () => {
		const { guard } = await show([DIRECTOR]);
		await press('Add a passphrase');
		await goOnWith('nonsense');
		expect(await screen.findByRole('alert')).toHaveTextContent('does not open the plans');
		await goOnWith(DIRECTOR.passphrase);
		await type('Who holds it?', 'director');
		await press('Continue');
		expect(screen.getByRole('alert')).toHaveTextContent('of this role already');
		await type('Who holds it?', 'Board');
		await press('Continue');
		await typeSix('Add this passphrase');
		expect(await screen.findByText('Board can open the plans now.')).toBeInTheDocument();
		expect(await guard.slotOf(SIX)).toMatchObject({ name: 'Board' });
		expect(guard.renewals).toEqual([]);
	});

	it('offers no fifth', async () => {
		await show(['A', 'B', 'C', 'D'].map((name) => ({ name, passphrase: name })));
		expect(screen.queryByRole('button', { name: 'Add a passphrase' })).not.toBeInTheDocument();
		expect(screen.getByText(/4 passphrases are the most/)).toBeInTheDocument();
	});

	it('changes the one that is typed, and no other', async () => {
		const { guard } = await show([DIRECTOR, BOARD]);
		await press('Change a passphrase');
		await goOnWith(BOARD.passphrase, 'The passphrase of now');
		expect(await screen.findByText('This is the passphrase of Board.')).toBeInTheDocument();
		await typeSix('Change to this passphrase');
		expect(await screen.findByText(/^The passphrase of Board was changed/)).toBeInTheDocument();
		expect(await guard.slotOf(SIX)).toMatchObject({ name: 'Board' });
		expect(await guard.slotOf(BOARD.passphrase)).toBeUndefined();
		expect(await guard.slotOf(DIRECTOR.passphrase)).toMatchObject({ name: 'Director' });
	});

	it('makes new keys: each holder types the same, takes a new one, or ends by name', async () => {
		const finance = { name: 'Finance', passphrase: 'the old finance words' };
		const { guard } = await show([DIRECTOR, BOARD, finance]);
		await press('Someone may know a passphrase');
		await goOnWith(DIRECTOR.passphrase);
		expect(await screen.findByText('At least one passphrase has to go on.')).toBeInTheDocument();
		await press('New one for Director');
		await typeSix('Take this passphrase');
		expect(screen.getByText('These passphrases end: Board, Finance.')).toBeInTheDocument();
		await press('Same one for Board');
		await goOnWith(finance.passphrase, /^The passphrase of Board/);
		expect(await screen.findByRole('alert')).toHaveTextContent('This is the passphrase of Finance');
		await goOnWith(BOARD.passphrase, /^The passphrase of Board/);
		expect(await screen.findByText('These passphrases end: Finance.')).toBeInTheDocument();
		await press('Make new keys');
		expect(await screen.findByText(/^New keys were made/)).toBeInTheDocument();
		// Who keeps the same words says so: new ones may be nobody's.
		const board = { ...BOARD, keeps: 'slot-2' };
		expect(guard.renewals).toEqual([[{ name: 'Director', passphrase: SIX }, board]]);
	});

	it('takes all away, after saying what that means', async () => {
		const { guard, heard } = await show([DIRECTOR]);
		await press('Remove all passphrases');
		expect(screen.getByText(/Whoever can use this browser can open the plans/)).toBeInTheDocument();
		await goOnWith(DIRECTOR.passphrase);
		await press('Remove all passphrases');
		expect(await screen.findByText(/^There is no passphrase any more/)).toBeInTheDocument();
		expect(guard.kind).toBe('device');
		expect(heard).toEqual(['device']);
	});
});

describe('encrypting everything again', () => {
	it('shows nothing to press, asks before the window is left, and then comes back', async () => {
		const { guard } = await show([DIRECTOR]);
		guard.isSlow = true;
		await press('Remove all passphrases');
		await goOnWith(DIRECTOR.passphrase);
		await press('Remove all passphrases');
		expect(
			await screen.findByRole('heading', { name: 'Encrypting everything again' })
		).toHaveFocus();
		expect(screen.getByText(/If it is cut off/)).toBeInTheDocument();
		expect(screen.queryByRole('button')).not.toBeInTheDocument();
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
		const leaving = new Event('beforeunload', { cancelable: true });
		window.dispatchEvent(leaving);
		expect(leaving.defaultPrevented).toBe(true);
		guard.goOn?.();
		expect(await screen.findByText(/^There is no passphrase any more/)).toBeInTheDocument();
	});

	it.each([
		['elsewhere', /Another window of Holdfast does not let go/],
		['unsaved', /A change in a plan cannot be written/],
		['full', /not enough room/],
		['refused', /The browser refused/],
		['no-locks', /cannot hold other windows back/],
		['look-only', /A newer Holdfast/],
		['cut-off', /It was cut off in the middle/],
		['full-begun', /from now on only that one counts: keep the paper/],
		['taken', /Somebody else has this passphrase/],
		['wrong-passphrase', /did not open the plans/],
		['too-many', /Four passphrases are the most/]
	] as const)('says what happened when it is refused: %s', async (refusal, words) => {
		const { guard } = await show([DIRECTOR]);
		await press('Remove all passphrases');
		await goOnWith(DIRECTOR.passphrase);
		guard.refusal = refusal;
		await press('Remove all passphrases');
		expect(await screen.findByRole('alert')).toHaveTextContent(words);
		expect(guard.kind).toBe('passphrase');
	});
});

describe('too many wrong passphrases', () => {
	it('are answered with the seconds that are to be waited', async () => {
		const { guard } = await show([DIRECTOR]);
		guard.pause = 3_200;
		await press('Remove all passphrases');
		await goOnWith(DIRECTOR.passphrase);
		expect(await screen.findByText(/The next try is taken in 4 seconds/)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Remove all passphrases' })).toBeNull();
	});
});

describe('a change that has begun and is not finished', () => {
	it('is to be finished first, and nothing else can be changed meanwhile', async () => {
		const { guard } = await show([DIRECTOR]);
		await press('Remove all passphrases');
		await goOnWith(DIRECTOR.passphrase);
		[guard.refusal, guard.isCutOff] = ['full-begun', true];
		await press('Remove all passphrases');
		const words = 'A change of passphrases has begun here and is not finished';
		await waitFor(() => {
			expect(screen.getByRole('alert')).toHaveTextContent(words);
		});
		const part = within(screen.getByRole('region', { name: /passphrases/i }));
		expect(part.queryByText('Director')).toBeNull();
		const buttons = part.getAllByRole('button').map((each) => each.textContent);
		expect(buttons).toEqual(['Reload']);
	});
});

describe('locking and hiding', () => {
	it('keeps after how long the vault locks', async () => {
		const { guard, heard } = await show([DIRECTOR]);
		await userEvent.selectOptions(screen.getByLabelText(/^Lock after/), 'Never by itself');
		expect(await screen.findByText('Kept.')).toBeInTheDocument();
		expect(screen.getByText(/If the laptop is taken while it is on/)).toBeInTheDocument();
		expect(await guard.notes.read('locking')).toMatchObject({ minutes: 'never' });
		expect(heard).toEqual(['never']);
	});

	it('takes the keys that are pressed, and none that the browser owns', async () => {
		const { guard } = await show();
		await press('Change the keys');
		await userEvent.keyboard('{Control>}w{/Control}');
		expect(screen.getByRole('alert')).toHaveTextContent('keep Ctrl + W for themselves');
		await userEvent.keyboard('k');
		expect(screen.getByRole('alert')).toHaveTextContent('These keys write text');
		await userEvent.keyboard('{Alt>}{Shift>}k{/Shift}{/Alt}');
		expect(await screen.findByText('Alt + Shift + K')).toBeInTheDocument();
		expect(await guard.notes.read('locking')).toMatchObject({
			chord: { alt: true, shift: true, code: 'KeyK' }
		});
	});

	it('says when it could not be kept, and shows what holds', async () => {
		const { guard } = await show([DIRECTOR]);
		guard.refusal = 'full';
		await userEvent.selectOptions(screen.getByLabelText(/^Lock after/), '60 minutes');
		expect(await screen.findByRole('alert')).toHaveTextContent('as it was before');
	});
});

describe('erasing everything', () => {
	it('says what goes and what may remain, and goes on only after the word', async () => {
		const { guard } = await show([DIRECTOR]);
		const part = within(screen.getByRole('region', { name: 'Erase everything' }));
		await press('Erase everything');
		expect(part.getAllByRole('listitem')[0]).toHaveTextContent('First the keys');
		expect(part.getByText(/copies on other computers stay/)).toBeInTheDocument();
		await press('Erase everything now');
		expect(part.getByRole('alert')).toHaveTextContent('Nothing was erased');
		expect(guard.isErased).toBe(false);
		await type(/^Type the word/, 'Erase');
		await press('Erase everything now');
		expect(guard.isErased).toBe(true);
	});

	it('can be left', async () => {
		const { guard } = await show();
		await press('Erase everything');
		await press('Keep everything');
		expect(screen.queryByLabelText(/^Type the word/)).not.toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Erase everything' })).toHaveFocus();
		expect(guard.isErased).toBe(false);
	});

	it('says that keys may be gone when the browser refuses', async () => {
		const { guard } = await show();
		guard.refusal = 'refused';
		await press('Erase everything');
		await type(/^Type the word/, 'erase');
		await press('Erase everything now');
		expect(await screen.findByRole('alert')).toHaveTextContent('Some things may be gone already');
	});
});
