import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
	action,
	graveThreat,
	petitions,
	planWith
} from '$lib/domain/plan-check/plan-check.builders';
import type { Plan } from '$lib/domain/plan/plan';
import type { VersionInfo } from '$lib/state/version-list.svelte';
import { addFear } from '$lib/domain/care/edits';
import { showStep, TODAY } from '../../../../tests/support/show-step';
import Review from './Review.svelte';

const show = (...recipes: readonly ((draft: Plan) => void)[]): ReturnType<typeof showStep> =>
	showStep(Review, { plan: planWith(...recipes), step: 'review', catalogue: petitions });

const row = (threat: string): HTMLElement => screen.getByRole('row', { name: new RegExp(threat) });

describe('the review', () => {
	it('names what the plan misses and leads to where it is mended', async () => {
		const { planner } = show(graveThreat(), action('late', { dueOn: '2026-01-01' }));
		await userEvent.click(screen.getByRole('button', { name: 'Go to Actions: “late” is late.' }));
		expect(planner.step).toBe('actions');
		expect(planner.about).toEqual({ thingId: 'late' });
	});

	it('keeps what is decided about a threat, with the day and the level that was seen', async () => {
		const { open } = show(graveThreat());
		await userEvent.selectOptions(within(row('Account freeze')).getByRole('combobox'), 'accept');
		await userEvent.type(
			within(row('Account freeze')).getByRole('combobox', { name: /^Decided by/ }),
			'Board chair'
		);
		await userEvent.tab();
		expect(open.plan.handling.t1).toEqual({
			...{ choice: 'accept', level: 'critical', on: TODAY, by: 'Board chair' }
		});
		await userEvent.selectOptions(
			within(row('Account freeze')).getByRole('combobox', { name: /^What we do/ }),
			''
		);
		expect(open.plan.handling).toEqual({});
	});

	it('asks again when the level moved, and takes a word for it that it stays so', async () => {
		const { open } = show(graveThreat(), (draft) => {
			draft.handling.t1 = { choice: 'treat', level: 'high', on: '2026-01-01' };
		});
		expect(screen.getByText(/The level was High when this was decided/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: /^It stays so/ }));
		expect(open.plan.handling.t1).toMatchObject({ level: 'critical', on: TODAY });
		expect(screen.getByRole('combobox', { name: /^What we do/ })).toHaveFocus();
	});

	it('says by when to review for the gravest level, and takes that day', async () => {
		const { open } = show(graveThreat());
		await userEvent.click(screen.getByRole('button', { name: /^Take / }));
		expect(open.plan.settings.reviewOn).toBe('2027-02-20');
		expect(screen.getByLabelText('Next review')).toHaveFocus();
	});

	it('takes a year typed digit by digit back in one step', async () => {
		const { open } = show(graveThreat());
		for (const box of [screen.getByLabelText('Next review'), screen.getByLabelText('Next drill')]) {
			const before = open.plan.settings;
			await fireEvent.change(box, { target: { value: '0202-11-01' } });
			await fireEvent.change(box, { target: { value: '2027-11-01' } });
			open.undo();
			expect(open.plan.settings).toEqual(before);
		}
	});

	it('leads to a field of this page without leaving it', async () => {
		const { planner } = show(action('m', { window: '24h', owner: 'Finance lead' }));
		await userEvent.click(
			screen.getByRole('button', { name: /^Go to Review: Say which role leads/ })
		);
		expect(planner.step).toBe('review');
		expect(screen.getByRole('combobox', { name: /Role that leads/ })).toHaveFocus();
	});

	it('leads to a fear whose threat is gone', async () => {
		show((draft) => {
			addFear(draft, 'fear', 'They come at night');
			Object.assign(draft.fears.fear ?? {}, { threatId: 'gone' });
		});
		await userEvent.click(screen.getByRole('button', { name: /^Go to .*They come at night/ }));
		expect(document.activeElement).toHaveValue('They come at night');
	});

	it('says what can be said of a plan with nothing in it', () => {
		show();
		expect(screen.getByText(/No threat is scored yet/)).toBeInTheDocument();
	});

	it('says what changed since the newest version that has a name', async () => {
		const before = planWith(graveThreat(), action('old', {}));
		const info: VersionInfo = {
			...{ id: 'v', reason: 'named', name: 'Spring review', madeAt: Date.UTC(2026, 2, 3) },
			...{ lineage: 'l', isKnown: true }
		};
		const lastNamed = () => Promise.resolve({ info, plan: before });
		const plan = planWith(graveThreat(), action('new', {}));
		for (const entry of Object.values(plan.entries))
			Object.assign(entry, { low: 1, best: 1, high: 1 });
		showStep(Review, { plan, step: 'review', catalogue: petitions, surroundings: { lastNamed } });
		const since = within(
			await screen.findByRole('region', { name: 'What changed since the last version' })
		);
		expect(await since.findByText(/^Since Spring review/)).toBeInTheDocument();
		expect(since.getByText('Actions: 1 new and 1 gone')).toBeInTheDocument();
		expect(since.getByText('Account freeze').closest('li')).toHaveTextContent(/Critical.*now/);
	});

	it('says so when no version has a name, and when they cannot be read', async () => {
		show();
		expect(await screen.findByText(/^Keep a version with a name/)).toBeInTheDocument();
		const lastNamed = () => Promise.reject(new Error('refused'));
		showStep(Review, { plan: planWith(), step: 'review', surroundings: { lastNamed } });
		expect(await screen.findByText(/^The versions could not be read/)).toBeInTheDocument();
	});
});
