import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ReleaseNotes } from '$lib/domain/release';
import { err, ok, type Result } from '$lib/domain/result';
import { Updates, type Refusal } from '$lib/state/updates.svelte';
import Update from './Update.svelte';
import UpdateLine from './UpdateLine.svelte';

const notes: ReleaseNotes = {
	number: '0.2.0',
	changes: ['Scenarios have <b>signposts</b>.', 'Export to Word.'],
	plans: 'raised'
};

function updatesThat(
	answer: Result<void, Refusal>,
	remembered: string[] = [],
	putOff?: string
): Updates {
	const updates = new Updates({
		accept: () => Promise.resolve(answer),
		putOff,
		remember: (version) => remembered.push(version)
	});
	updates.show({ version: 'b', notes });
	return updates;
}

const region = () => screen.queryByRole('complementary', { name: 'New release' });

describe('the notice of a new release', () => {
	it('lists what changed as plain text and says what becomes of plans', () => {
		render(Update, { updates: updatesThat(ok(undefined)) });
		expect(region()).toHaveTextContent('Holdfast 0.2.0 is ready.');
		expect(screen.getByText('Scenarios have <b>signposts</b>.')).toBeVisible();
		expect(region()).toHaveTextContent('they need this Holdfast or a newer one');
	});

	it('says so when the release does not tell what changed', () => {
		const updates = updatesThat(ok(undefined));
		updates.show({ version: 'c', notes: undefined });
		render(Update, { updates });
		expect(region()).toHaveTextContent('It does not say what changed.');
	});

	it('goes when left for later, stays away after a reload, and comes back for a newer one', async () => {
		const remembered: string[] = [];
		const updates = updatesThat(ok(undefined), remembered);
		const { unmount } = render(Update, { updates });
		await userEvent.click(screen.getByRole('button', { name: 'Later' }));
		expect(region()).toBeNull();
		expect(remembered).toEqual(['b']);
		unmount();
		const reloaded = updatesThat(ok(undefined), [], 'b');
		render(Update, { updates: reloaded });
		expect(region()).toBeNull();
		reloaded.show({ version: 'c', notes });
		expect(await screen.findByRole('complementary')).toBeVisible();
	});

	it('is reached from home after it was left for later', async () => {
		const updates = updatesThat(ok(undefined), [], 'b');
		render(Update, { updates });
		render(UpdateLine, { updates });
		await userEvent.click(screen.getByRole('button', { name: 'See what changed' }));
		expect(region()).toHaveFocus();
	});

	it.each([
		['full', 'the disk or the browser’s share of it is full'],
		['not-saved', 'cannot be written just now'],
		['slow', 'takes unusually long'],
		['removed', 'the last copy of a plan'],
		['memory-only', 'only in the memory of a tab'],
		['half-typed', 'something is typed that is in no plan yet'],
		['not-taken', 'has not started yet']
	] as const)('says why nothing was updated: %s', async (refusal, words) => {
		render(Update, { updates: updatesThat(err(refusal)) });
		await userEvent.click(screen.getByRole('button', { name: 'Update now' }));
		expect(region()).toHaveTextContent('Nothing was updated and nothing was lost.');
		expect(region()).toHaveTextContent(words);
	});
});

describe('home', () => {
	it('says that it works offline only when that is so', async () => {
		const updates = updatesThat(ok(undefined));
		const { container } = render(UpdateLine, { updates });
		expect(container).not.toHaveTextContent('without a connection');
		updates.ready();
		expect(await screen.findByText(/ready to work without a connection/)).toBeVisible();
	});
});
