import { screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { aMatrixPlan, marked, matrixCatalogue, own } from '../../../../tests/support/matrix-plan';
import { showStep } from '../../../../tests/support/show-step';
import type { Plan } from '$lib/domain/plan/plan';
import Matrix from './Matrix.svelte';

const show = (given: Partial<Plan> = {}): ReturnType<typeof showStep> =>
	showStep(Matrix, { plan: aMatrixPlan(given), step: 'matrix', catalogue: matrixCatalogue });

const picture = (): HTMLElement => screen.getByRole('group', { name: /^Risk matrix of/ });
const mark = (name: RegExp): HTMLElement => within(picture()).getByRole('button', { name });
const panel = (): HTMLElement => screen.getByRole('complementary');
const panelTitle = (): string | null => within(panel()).getByRole('heading').textContent;

describe('the risk matrix', () => {
	it('says each mark in one sentence, with levels now and at the target, range and flags', () => {
		show();
		expect(mark(/^1 of 4, Freeze/)).toHaveAccessibleName(
			/Financial, now Critical, target .*\. Likelihood Expected, impact .*, range .*\. Duty of care\. One view\./
		);
		expect(mark(/^2 of 4, Smear/)).not.toHaveAccessibleName(/Duty of care/);
	});

	it('counts levels in the head and names what is not drawn', () => {
		show();
		expect(screen.getByText('1 not scored yet, 1 on the watch list')).toBeVisible();
		const beside = screen.getByRole('region', { name: 'Not on the matrix' });
		expect(within(beside).getByText('Unknown')).toBeVisible();
		expect(within(beside).getByText('Not scored is not low.')).toBeVisible();
	});

	it('is one tab stop whose arrows go by level, with Home and End', async () => {
		show();
		mark(/^1 of 4/).focus();
		expect(
			within(picture())
				.getAllByRole('button')
				.filter((each) => each.tabIndex === 0)
		).toEqual([mark(/^1 of 4/)]);
		await userEvent.keyboard('{ArrowDown}');
		expect(mark(/^2 of 4/)).toHaveFocus();
		await userEvent.keyboard('{End}');
		expect(mark(/^2 threats here/)).toHaveFocus();
		await userEvent.keyboard('{ArrowRight}');
		expect(mark(/^2 threats here/)).toHaveFocus();
		await userEvent.keyboard('{Home}');
		expect(mark(/^1 of 4/)).toHaveFocus();
		expect(mark(/^1 of 4/).tabIndex).toBe(0);
	});

	it('fills the panel with the mark that Enter or Space selects', async () => {
		show();
		expect(panelTitle()).toBe('Freeze');
		mark(/^1 of 4/).focus();
		await userEvent.keyboard('{ArrowRight}{Enter}');
		expect(panelTitle()).toBe('Smear');
		expect(mark(/^2 of 4/)).toHaveAttribute('aria-pressed', 'true');
		await userEvent.keyboard('{ArrowLeft} ');
		expect(panelTitle()).toBe('Freeze');
	});

	it('spreads a bubble on Enter and brings it together on Escape', async () => {
		show();
		mark(/^2 threats here/).focus();
		await userEvent.keyboard('{Enter}');
		expect(mark(/^3 of 4, Twin A/)).toHaveFocus();
		expect(mark(/^4 of 4, Twin B/)).toBeInTheDocument();
		expect(within(picture()).queryByRole('button', { name: /threats here/ })).toBeNull();
		await userEvent.keyboard('{Escape}');
		expect(mark(/^2 threats here, all Low: numbers 3 and 4/)).toHaveFocus();
	});

	it('says in the panel who acts next and which threats cannot be told apart', async () => {
		show();
		expect(within(panel()).getByText(/Finance lead, by .*2026/)).toBeVisible();
		expect(within(panel()).getByText('2 To do')).toBeVisible();
		expect(within(panel()).getByText('No other range overlaps with it.')).toBeVisible();
		await userEvent.click(
			within(screen.getByRole('table')).getByRole('button', { name: /Twin A/ })
		);
		expect(within(panel()).getByRole('button', { name: '4. Twin B' })).toBeVisible();
	});

	it('shows the threat for which a person came from another step', () => {
		showStep(Matrix, {
			...{ plan: aMatrixPlan(), step: 'matrix', catalogue: matrixCatalogue },
			about: { threatId: 'twinA' }
		});
		expect(panelTitle()).toBe('Twin A');
	});

	it('goes from threat to threat and back to the first', async () => {
		show();
		const next = within(panel()).getByRole('button', { name: 'Next threat' });
		for (const title of ['Smear', 'Twin A', 'Twin B', 'Freeze']) {
			await userEvent.click(next);
			expect(panelTitle()).toBe(title);
		}
	});

	it('holds the same threats in the table, in the same order, with target and flags', () => {
		show();
		const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
		expect(
			rows.map((row) =>
				within(row).getByRole('rowheader').textContent.replaceAll('\u00a0', ' ').trim()
			)
		).toEqual(['1. Freeze', '2. Smear', '3. Twin A', '4. Twin B']);
		expect(rows[0]).toHaveTextContent(/duty of care/);
		expect(rows[1]).toHaveTextContent('nothing adopted yet');
	});

	it('holds every threat in the table also where there are many', async () => {
		const ids = Array.from({ length: 70 }, (_, place) => `many${String(place)}`);
		show({
			threats: Object.fromEntries(ids.map((id) => [id, own(id, 'a0')])),
			entries: Object.fromEntries(ids.map((id) => [`${id}/one`, marked(3, 3)]))
		});
		const rows = (): number => screen.getByRole('table').querySelectorAll('tbody tr').length;
		await expect.poll(rows, { timeout: 4000 }).toBe(70);
	});

	it('draws the way to the target only while it is asked for', async () => {
		show();
		const ways = (): number => picture().querySelectorAll('.aim').length;
		expect(ways()).toBe(1);
		await userEvent.click(screen.getByRole('button', { name: 'Ways' }));
		expect(ways()).toBe(0);
	});

	it('names the stops on the way of the selected threat', () => {
		show();
		expect(within(picture()).getByText('Typical peer, Now')).toBeInTheDocument();
		expect(within(picture()).getByText('Today, Target')).toBeInTheDocument();
	});

	it('lets marks and table stand at another stage', async () => {
		show();
		await userEvent.click(screen.getByRole('button', { name: 'Target' }));
		expect(
			mark(/^1 of 4, Freeze, Financial, Target Critical\. Likelihood Likely to Expected/)
		).toBeInTheDocument();
		expect(screen.getByRole('columnheader', { name: 'Target' })).toBeVisible();
	});

	it('leads on when nothing is scored, and when there is no threat at all', () => {
		show({ entries: {} });
		expect(screen.getByText(/Nothing is scored yet/)).toBeVisible();
		expect(screen.getByRole('button', { name: 'Score the threats' })).toBeVisible();
		expect(screen.queryByRole('table')).toBeNull();
	});

	const showMany = (): void => {
		const names = Array.from({ length: 30 }, (_, at) => `many${String(at)}`);
		show({
			threats: Object.fromEntries(names.map((name) => [name, own(`Threat ${name}`, name)])),
			entries: Object.fromEntries(names.map((name) => [`${name}/one`, marked(3, 3)]))
		});
	};

	it('prints the key and the whole table also from a tab that was never shown', async () => {
		vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
		showMany();
		window.dispatchEvent(new Event('beforeprint'));
		await tick();
		expect(screen.getAllByRole('rowheader')).toHaveLength(30);
		expect(screen.getByRole('region', { name: 'Key' })).toBeInTheDocument();
		vi.restoreAllMocks();
	});

	it('shows the picture first where there are many threats, and the rest right after', async () => {
		showMany();
		expect(picture()).toBeInTheDocument();
		expect(screen.queryByRole('table')).not.toBeInTheDocument();
		expect(await screen.findByRole('table')).toBeInTheDocument();
		expect(screen.getByRole('region', { name: 'Key' })).toBeInTheDocument();
		await waitFor(() => {
			expect(screen.getAllByRole('rowheader')).toHaveLength(30);
		});
	});
});
