import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeRounds } from '../../../../../../tests/support/fake-rounds';
import { showStep } from '../../../../../../tests/support/show-step';
import { err } from '$lib/domain/result';
import { aPlan, aThreat } from '$lib/domain/scoring/scoring.builders';
import { aBallot } from '$lib/storage/sealed/sealed.builders';
import { ScoringRound } from '$lib/state/scoring-round.svelte';
import Scoring from '../../Scoring.svelte';

const PHRASE = 'amber bicycle cloud drum';

const aSheet = [{ threatId: 'freeze', entry: aBallot(4) }];

afterEach(() => {
	vi.restoreAllMocks();
});

const press = async (name: string): Promise<void> =>
	userEvent.click(await screen.findByRole('button', { name }));

/** A round that is open, with one sheet in it. */
async function aRound(): Promise<ReturnType<typeof fakeRounds>> {
	const sealed = fakeRounds();
	await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
	await sealed.seal('plan', [{ threatId: 'freeze' }]);
	return sealed;
}

async function show(sealed: ReturnType<typeof fakeRounds>): Promise<ReturnType<typeof showStep>> {
	const shown = showStep(Scoring, {
		plan: aPlan({ threats: { freeze: aThreat({ title: 'Freeze', order: 'a0' }) } }),
		step: 'scoring',
		surroundings: {
			scoringRound: (open) =>
				ScoringRound.of(open, {
					sealed,
					newPhrase: () => Promise.resolve(PHRASE),
					isSamePhrase: (one, other) => one === other,
					newId: () => 'made'
				})
		}
	});
	await press('Each of us marks unseen');
	return shown;
}

/** Makes the store wait until it is let go. */
function hold(sealed: ReturnType<typeof fakeRounds>, what: 'seal' | 'open'): () => void {
	let letGo: () => void = () => undefined;
	const opens = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	const work = sealed[what].bind(sealed) as (...given: unknown[]) => unknown;
	vi.spyOn(sealed, what).mockImplementation((async (...given: unknown[]) => {
		await opens;
		return work(...given);
	}) as never);
	return () => {
		letGo();
	};
}

/** Whether the page says that it shows what no plan holds. */
const isUnfinished = (): boolean => document.querySelector('[data-unsaved="true"]') !== null;

describe('marks that are not sealed', () => {
	it('keep the window from being left for something else, on a sheet', async () => {
		await show(await aRound());
		await press('Cover the screen and begin');
		await press('I have it: show my sheet');
		expect(isUnfinished()).toBe(false);
		await userEvent.selectOptions(
			screen.getAllByLabelText('Most likely')[0] as HTMLElement,
			'4 Likely, about 1 in 3'
		);
		expect(isUnfinished()).toBe(true);
	}, 30_000);

	it('keep it also as typed lines that another way to mark hides', async () => {
		await show(await aRound());
		await press('Type paper ballots');
		expect(isUnfinished()).toBe(false);
		await userEvent.type(screen.getByLabelText('1. Freeze'), '4 2 5F');
		await press('One of us marks');
		expect(isUnfinished()).toBe(true);
	}, 30_000);
});

describe('typed lines that are not sealed', () => {
	it('wait for a round that is held elsewhere for a while', async () => {
		const sealed = await aRound();
		await show(sealed);
		await press('Type paper ballots');
		await userEvent.type(screen.getByLabelText('1. Freeze'), '4 2 5F');
		await press('One of us marks');
		const holding = vi.spyOn(sealed, 'hold').mockResolvedValue(err('elsewhere'));
		await press('Each of us marks unseen');
		await screen.findByText(/Another tab of this browser holds the round/);
		holding.mockRestore();
		await press('Try again');
		await press('Type paper ballots');
		expect(screen.getByLabelText('1. Freeze')).toHaveValue('4 2 5F');
	}, 30_000);

	it('go with a round that was thrown away elsewhere', async () => {
		const sealed = await aRound();
		await show(sealed);
		await press('Type paper ballots');
		await userEvent.type(screen.getByLabelText('1. Freeze'), '4 2 5F');
		await press('One of us marks');
		await sealed.destroy('plan', 'round');
		await press('Each of us marks unseen');
		await screen.findByRole('button', { name: 'Begin the round' });
		await sealed.begin({ planId: 'plan', number: 1, threatIds: ['freeze'] }, PHRASE);
		await press('One of us marks');
		await press('Each of us marks unseen');
		await press('Type paper ballots');
		expect(screen.getByLabelText('1. Freeze')).toHaveValue('');
	}, 30_000);
});

describe('a round whose marks are not on the disk', () => {
	it('shows them, begins no other, and is written at another try', async () => {
		const sealed = await aRound();
		await sealed.seal('plan', aSheet);
		const { open } = await show(sealed);
		await press('Open all at once');
		const saving = vi
			.spyOn(open, 'save', 'get')
			.mockReturnValue({ state: 'failed', since: 0, reason: 'closed' });
		await userEvent.type(await screen.findByLabelText('The four words'), PHRASE);
		await press('Open all at once');
		expect(await screen.findByRole('heading', { name: /perhaps not on the disk/ })).toHaveFocus();
		expect(screen.getByRole('alert')).toHaveTextContent(/Keep the paper with the words/);
		expect(screen.getByRole('heading', { name: 'Freeze: what we think' })).toBeVisible();
		expect(screen.queryByRole('button', { name: 'A second round' })).toBeNull();
		expect(sealed.kept()).toBeDefined();
		saving.mockReturnValue({ state: 'look-only', since: 0 });
		await press('Try again');
		expect(await screen.findByRole('button', { name: 'A second round' })).toBeVisible();
		expect([sealed.kept(), screen.queryByRole('alert')]).toEqual([undefined, null]);
	}, 30_000);
});

describe('a round of which something is under way', () => {
	it('keeps people with the sheet that is being sealed, and its lines as they are', async () => {
		const sealed = await aRound();
		await show(sealed);
		await press('Type paper ballots');
		const line = screen.getByLabelText('1. Freeze');
		await userEvent.type(line, '4 2 5F');
		const letGo = hold(sealed, 'seal');
		await press('Seal this sheet');
		await press('One of us marks');
		await userEvent.type(line, '9');
		expect(line).toHaveValue('4 2 5F');
		expect(screen.queryByRole('button', { name: 'Clear the typed lines' })).toBeNull();
		letGo();
		expect(await screen.findByText('2 sheets are in')).toBeVisible();
		expect(screen.getByLabelText('1. Freeze')).toHaveValue('');
		await press('One of us marks');
		expect(screen.queryByLabelText('1. Freeze')).toBeNull();
	}, 30_000);

	it('keeps people with it while it is being opened', async () => {
		const sealed = await aRound();
		await show(sealed);
		await press('Open all at once');
		const letGo = hold(sealed, 'open');
		await userEvent.type(await screen.findByLabelText('The four words'), PHRASE);
		await press('Open all at once');
		const other = screen.getByRole('button', { name: 'One of us marks' });
		expect(other).toHaveAttribute('aria-disabled', 'true');
		await userEvent.click(other);
		letGo();
		expect(await screen.findByRole('button', { name: 'A second round' })).toBeVisible();
		expect(other).toHaveAttribute('aria-disabled', 'false');
	}, 30_000);
});
