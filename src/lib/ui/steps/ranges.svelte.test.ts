import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showStep } from '../../../../tests/support/show-step';
import { addOwnThreat, answerEntry } from '$lib/domain/plan/edits';
import type { Entry, Plan } from '$lib/domain/plan/plan';
import { Reckoning } from '$lib/domain/scoring/sampling/reckoning';
import { buildReport } from '$lib/exchange/report/build-report';
import type { OpenDesk } from '$lib/state/plan-ranges.svelte';
import { aCatalogue, aPlan } from './ground/plan.builders';
import Matrix from './Matrix.svelte';
import Scoring from './Scoring.svelte';

/** A desk that is never done before it is asked. */
const deskHere: OpenDesk = (answer) => {
	const pace = { now: () => 0, pause: () => Promise.resolve(), slice: 1 };
	const reckoning = new Reckoning(pace, answer);
	return { order: (order) => void reckoning.take(order), close: () => undefined };
};

/** A desk that never answers. */
const deskWithout: OpenDesk = () => ({ order: () => undefined, close: () => undefined });

const marks = (best: number, level: number): Partial<Entry> => ({
	...{ low: best - 1, best, high: best + 1, confidence: 'medium' },
	...{ people: 0, mission: level, finance: level, legal: 0, data: 0, reputation: 0 }
});

const catalogue = aCatalogue([]);

const plan = (): Plan => aGroup(['e1', 'e2']);

/** Four threats, with one mark of each person. */
const aGroup = (people: readonly string[]): Plan =>
	aPlan((draft) => {
		const levels = { freeze: [4, 4], smear: [3, 4], raid: [3, 3], leak: [2, 2] } as const;
		for (const [id, [best, level]] of Object.entries(levels)) {
			addOwnThreat(draft, id, { category: 'financial', title: `The ${id}` });
			for (const [at, person] of people.entries())
				answerEntry(draft, `${id}/${person}`, marks(best, level + at));
		}
	});

/** What the document says of one threat, by name. */
function printed(of: Plan, title: string): ReadonlyMap<string, string> {
	const options = { language: 'en', edition: 'full', on: '2026-11-21' } as const;
	const register = buildReport(of, catalogue, options).sections.find(({ id }) => id === 'register');
	const blocks = register?.blocks ?? [];
	const words = (text: readonly { readonly text: string }[]): string =>
		text.map((run) => run.text).join('');
	const from = blocks.findIndex(
		(block) => block.kind === 'heading' && words(block.text).endsWith(title)
	);
	const pairs = blocks.slice(from).find((block) => block.kind === 'keyValues')?.pairs ?? [];
	return new Map(pairs.map(({ name, value }) => [words(name), words(value)]));
}

describe('the ranges of a threat', () => {
	it('stand in the result of the scoring, and in the document in the same words', async () => {
		const { open } = showStep(Scoring, {
			...{ plan: plan(), step: 'scoring', catalogue, openDesk: deskHere },
			about: { threatId: 'freeze' }
		});
		const said = printed(open.plan, 'The freeze');
		const lie = said.get('Where the runs lie, before measures') ?? '';
		expect(lie).toMatch(/^8 in 10 runs between|^\d+ in 100 runs give/);
		expect(await screen.findByText(lie)).toBeInTheDocument();
		await userEvent.click(screen.getByText('How this number comes about'));
		for (const name of ['Percentiles', 'How often each level comes out']) {
			expect(screen.getByText(`${said.get(name) ?? ''}.`)).toBeInTheDocument();
		}
	});

	it('stand beside the matrix, with how firm its place is, as in the document', async () => {
		const { open } = showStep(Matrix, {
			...{ plan: plan(), step: 'matrix', catalogue, openDesk: deskHere }
		});
		const panel = screen.getByRole('complementary');
		const title = within(panel).getByRole('heading').textContent;
		const said = printed(open.plan, title);
		for (const name of [
			'Where the runs lie, before measures',
			'How often each level comes out',
			'How firm its place is'
		]) {
			expect(await within(panel).findByText(said.get(name) ?? '')).toBeInTheDocument();
		}
	});

	it('leave the whole range in its place while they are worked out', async () => {
		showStep(Scoring, {
			...{ plan: plan(), step: 'scoring', catalogue, openDesk: deskWithout },
			about: { threatId: 'freeze' }
		});
		expect(await screen.findByText('Working out the range…')).toBeInTheDocument();
		expect(screen.getByText(/^Between \w+ and \w+/)).toBeInTheDocument();
	});

	it('change with a mark, and the range of the new marks stands until then', async () => {
		showStep(Scoring, {
			...{ plan: aGroup(['e1']), step: 'scoring', catalogue, openDesk: deskHere },
			about: { threatId: 'freeze' }
		});
		const before = (await screen.findByText(/in 10 runs between|in 100 runs give/)).textContent;
		await userEvent.click(screen.getByRole('radio', { name: 'Programme: 0 None' }));
		expect(screen.getByText('Working out the range…')).toBeInTheDocument();
		const after = await screen.findByText(/in 10 runs between|in 100 runs give/);
		expect(after.textContent).not.toBe(before);
	});
});
