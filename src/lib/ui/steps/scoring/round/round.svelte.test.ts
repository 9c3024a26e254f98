import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeRounds } from '../../../../../../tests/support/fake-rounds';
import { showStep } from '../../../../../../tests/support/show-step';
import { aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import { dimensions } from '$lib/domain/vocabulary';
import type { Surroundings } from '$lib/state/context';
import { ScoringRound } from '$lib/state/scoring-round.svelte';
import Scoring from '../../Scoring.svelte';

const PHRASE = 'amber bicycle cloud drum';
const agreed = Object.fromEntries(dimensions.map((dimension) => [dimension, 2]));

type Rounds = ReturnType<typeof fakeRounds>;
type Around = Surroundings & { readonly newPhrase: () => Promise<string> };

afterEach(() => {
	vi.restoreAllMocks();
});

async function show(
	sealed: Rounds = fakeRounds(),
	{ newPhrase = () => Promise.resolve(PHRASE), ...surroundings }: Partial<Around> = {}
): Promise<ReturnType<typeof showStep>> {
	let made = 0;
	const shown = showStep(Scoring, {
		plan: aPlan({
			threats: {
				freeze: aThreat({ title: 'Freeze', order: 'a0' }),
				raid: aThreat({ title: 'Raid', category: 'legal', order: 'a1' })
			},
			groupImpacts: { freeze: agreed, raid: agreed }
		}),
		step: 'scoring',
		surroundings: {
			scoringRound: (open) =>
				ScoringRound.of(open, {
					sealed,
					newPhrase,
					isSamePhrase: (one, other) => one === other,
					newId: () => `made-${String(++made)}`
				}),
			...surroundings
		}
	});
	await press('Each of us marks unseen');
	return shown;
}

const press = async (name: string | RegExp): Promise<void> =>
	userEvent.click(await screen.findByRole('button', { name }));
const choose = async (label: string, option: string, place = 0): Promise<void> => {
	const field = screen.getAllByLabelText(label)[place];
	if (field === undefined) throw new Error(`No ${label}`);
	await userEvent.selectOptions(field, option);
};
const giveWords = async (words: string, act: string): Promise<void> => {
	await userEvent.clear(await screen.findByLabelText('The four words'));
	await userEvent.type(screen.getByLabelText('The four words'), words);
	await press(act);
};

async function begin(): Promise<void> {
	await press('Begin the round');
	for (const word of PHRASE.split(' '))
		expect(await screen.findByText(word, { exact: false })).toBeInTheDocument();
	await press('I have written them down');
	await press('Show the words once more');
	expect(screen.getByRole('heading', { name: 'Write these four words on paper' })).toHaveFocus();
	await press('I have written them down');
	await giveWords(PHRASE, 'Begin');
	await screen.findByRole('heading', { name: 'Round 1 is open' });
}

/** One person marks both threats the same, or only the first. */
async function mark(likelihood: string, level: string): Promise<void> {
	await press('I have it: show my sheet');
	expect(screen.getByRole('heading', { name: 'Your sheet' })).toHaveFocus();
	await choose('Most likely', likelihood);
	await choose('How sure', '2 Fairly sure');
	await choose('Worst impact', 'Money');
	await userEvent.selectOptions(screen.getAllByLabelText('How bad')[0] as HTMLElement, level);
	await press('Seal my marks');
	await press('Look again');
	expect(screen.getByRole('heading', { name: 'Your sheet' })).toHaveFocus();
	await press('Seal my marks');
	await press('Seal, and cover the screen');
}

describe('a sealed round', () => {
	it('is collected, opened, talked about and agreed on without a name', async () => {
		const sealed = fakeRounds();
		const { open } = await show(sealed);
		await begin();
		await press('Cover the screen and begin');
		await mark('1 Remote, about 1 in 20', '5');
		expect(await screen.findByText(/Sealed. Nothing of it can be seen now/)).toBeInTheDocument();
		expect(screen.queryByText('Freeze')).toBeNull();
		await mark('4 Likely, about 1 in 3', '4');
		await mark('5 Expected, more likely than not', '4');
		expect(await screen.findByText('3 sheets are in')).toBeInTheDocument();
		expect(screen.getByText(/people may guess who said what/)).toBeInTheDocument();
		expect(open.plan.entries).toEqual({});

		await press('Open all at once');
		await giveWords(PHRASE, 'Open all at once');
		expect(await screen.findByRole('heading', { name: 'Freeze: what we think' })).toBeVisible();
		expect(screen.getByText('Views differ on Likelihood')).toBeInTheDocument();
		expect(
			screen.getByRole('row', { name: /^Likelihood views differ 1, 4, 5 4 1 5/ })
		).toBeVisible();
		expect(sealed.kept()).toBeUndefined();
		expect(open.plan.rounds).toEqual({ round: 'revealed' });
		expect(Object.values(open.plan.entries).map(({ best }) => best)).toEqual([1, 4, 5]);

		await userEvent.type(screen.getByLabelText('Why do views differ?'), 'One of us saw it{Enter}');
		expect(Object.values(open.plan.minorityNotes)).toMatchObject([{ text: 'One of us saw it' }]);
		await press('Agree on another value');
		await choose('Likelihood', '4 Likely');
		await choose('Impact', '4 Severe');
		await press('Agree on this');
		expect(open.plan.agreed).toEqual({
			freeze: { likelihood: 4, impact: 4, agreedOn: '2026-11-21' }
		});
		await press('Take it back');
		expect(open.plan.agreed).toEqual({});
		await press('A second round');
		expect(screen.getByRole('radio', { checked: true })).toHaveFocus();
		await press('Back to the views');
		expect(screen.getByRole('button', { name: 'A second round' })).toHaveFocus();
	}, 60_000);

	it('says so when the words are typed wrongly, and begins nothing', async () => {
		const sealed = fakeRounds();
		await show(sealed);
		await press('Begin the round');
		await press('I have written them down');
		await giveWords('amber bicycle', 'Begin');
		expect(await screen.findByText(/not the four words that were shown/)).toBeInTheDocument();
		expect(sealed.kept()).toBeUndefined();
	}, 30_000);

	it('is found again after a crash, with what is in and no more', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await sealed.seal('plan', [{ threatId: 'freeze' }]);
		await show(sealed);
		expect(await screen.findByText('One sheet is in')).toBeInTheDocument();
		await press('Throw this round away');
		expect(screen.getByText(/The one sheet that is in is destroyed/)).toBeInTheDocument();
		await press('Keep the round');
		expect(await screen.findByText('One sheet is in')).toBeInTheDocument();
		await press('Throw this round away');
		await press('Destroy it');
		expect(await screen.findByRole('button', { name: 'Begin the round' })).toBeInTheDocument();
		expect(sealed.kept()).toBeUndefined();
	}, 30_000);

	it('stays with the tab that holds it', async () => {
		await show(fakeRounds({ isHeld: true }));
		expect(await screen.findByText(/Another tab of this browser holds the round/)).toBeVisible();
	}, 30_000);

	it('slows down after wrong words and loses nothing', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await sealed.seal('plan', [{ threatId: 'freeze' }]);
		await show(sealed);
		await press('Open all at once');
		await giveWords('other words', 'Open all at once');
		expect(
			await screen.findByText(/in a moment you can try again. Nothing is lost/)
		).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Open all at once' })).toHaveAttribute(
			'aria-disabled',
			'true'
		);
		expect(sealed.kept()).toBeDefined();
	}, 30_000);

	it('takes "not credible" among every mark, and shows it when it was said in the short form', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		const { open } = await show(sealed);
		await press('Cover the screen and begin');
		await press('I have it: show my sheet');
		expect(screen.getByText(/the only one to give every mark/)).toBeInTheDocument();
		await choose('Most likely', '0 Not credible in this period');
		await press('Give every mark: Freeze');
		const box = screen.getByRole('checkbox', { name: /Not credible in this period/ });
		expect(box).toBeChecked();
		expect(screen.queryByLabelText('How sure')).toBeNull();
		await userEvent.click(box);
		expect(screen.getByLabelText('How sure')).toBeInTheDocument();
		expect(screen.getByText('You pass on this one.')).toBeInTheDocument();
		await userEvent.click(box);
		await press('Seal my marks');
		await press('Seal, and cover the screen');
		await press('Nobody else');
		await press('Open all at once');
		await giveWords(PHRASE, 'Open all at once');
		await screen.findByRole('heading', { name: 'Freeze: what we think' });
		expect(Object.values(open.plan.entries)).toEqual([
			{ form: 'full', round: 1, forMonths: 12, notCredible: true, unseen: true }
		]);
	}, 30_000);

	it('keeps typed lines that are not sealed, and opens nothing beside them', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await sealed.seal('plan', [{ threatId: 'freeze' }]);
		await show(sealed);
		await press('Type paper ballots');
		await userEvent.type(screen.getByLabelText('1. Freeze'), '4 2 5F');
		await press('A file from home');
		await press('Open all at once');
		expect(screen.getByRole('heading', { name: 'Round 1 is open' })).toBeInTheDocument();
		expect(screen.getByRole('button', { name: 'Open all at once' })).toHaveAccessibleDescription(
			/typed here and not sealed/
		);
		await press('Pass the laptop');
		await press('Cover the screen and begin');
		expect(screen.getByRole('heading', { name: 'Round 1 is open' })).toBeInTheDocument();

		await press('One of us marks');
		await press('Each of us marks unseen');
		await press('Throw this round away');
		expect(screen.getByText(/typed and not sealed goes too/)).toBeInTheDocument();
		await press('Keep the round');
		await press('Type paper ballots');
		expect(screen.getByLabelText('1. Freeze')).toHaveValue('4 2 5F');
		await press('Clear the typed lines');
		expect(screen.getByRole('heading', { name: 'Round 1 is open' })).toHaveFocus();
		expect(screen.getByLabelText('1. Freeze')).toHaveValue('');
		await press('Open all at once');
		expect(await screen.findByLabelText('The four words')).toBeInTheDocument();
	}, 30_000);

	it('goes on slowing down who leaves the page of the words and comes back, without the old error', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await sealed.seal('plan', [{ threatId: 'freeze' }]);
		await show(sealed);
		await press('Open all at once');
		await giveWords('other words', 'Open all at once');
		await screen.findByText(/These words do not open the round/);
		await press('Wait for more sheets');
		await press('Open all at once');
		expect(await screen.findByText(/After wrong words there is a wait/)).toBeVisible();
		expect(screen.queryByText(/These words do not open the round/)).toBeNull();
		expect(screen.getByRole('button', { name: 'Open all at once' })).toHaveAttribute(
			...['aria-disabled', 'true']
		);
	}, 30_000);

	it('says while its marks are not on the disk yet, and takes nothing more', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await sealed.seal('plan', [{ threatId: 'freeze' }]);
		const { open } = await show(sealed);
		await press('Open all at once');
		vi.spyOn(open, 'pending').mockReturnValue(new Promise(() => undefined));
		vi.spyOn(open, 'save', 'get').mockReturnValue({ state: 'failed', since: 0, reason: 'quota' });
		await giveWords(PHRASE, 'Open all at once');
		expect(
			await screen.findByRole('heading', { name: 'The marks are being written' })
		).toHaveFocus();
		expect(screen.getByText(/The marks are not on the disk yet/)).toBeVisible();
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(sealed.kept()).toBeDefined();
	}, 30_000);

	it('says so when the list of words does not arrive', async () => {
		await show(fakeRounds(), { newPhrase: () => Promise.reject(new Error('no list')) });
		await press('Begin the round');
		expect(await screen.findByRole('alert')).toHaveTextContent(/The list of words did not arrive/);
	}, 30_000);

	it('says so when an empty sheet could not be made', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await show(sealed, {
			sheetFiles: {
				save: () => Promise.reject(new Error('no piece')),
				read: () => Promise.reject(new Error('no files in this test'))
			}
		});
		await press('A file from home');
		await press('Save an empty sheet');
		expect(await screen.findByText(/The empty sheet could not be made/)).toBeVisible();
	}, 30_000);

	it('names half an answer before anything is sealed', async () => {
		const sealed = fakeRounds();
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze', 'raid'] }, PHRASE);
		await show(sealed);
		await press('Cover the screen and begin');
		await press('I have it: show my sheet');
		await choose('Most likely', '3 Possible, about 1 in 6');
		await press('Seal my marks');
		expect(
			screen.getByText(/Still missing: how sure you are and the worst impact/)
		).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: /Seal, and cover/ })).toBeNull();
	}, 30_000);
});
