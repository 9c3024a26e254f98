import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeRounds } from '../../../../../../tests/support/fake-rounds';
import { showStep } from '../../../../../../tests/support/show-step';
import { aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import { dimensions } from '$lib/domain/vocabulary';
import { ScoringRound } from '$lib/state/scoring-round.svelte';
import Scoring from '../../Scoring.svelte';

const PHRASE = 'amber bicycle cloud drum';
const agreed = Object.fromEntries(dimensions.map((dimension) => [dimension, 2]));

type Rounds = ReturnType<typeof fakeRounds>;

async function show(sealed: Rounds = fakeRounds()): Promise<ReturnType<typeof showStep>> {
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
					newPhrase: () => Promise.resolve(PHRASE),
					isSamePhrase: (one, other) => one === other,
					newId: () => `made-${String(++made)}`
				})
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
