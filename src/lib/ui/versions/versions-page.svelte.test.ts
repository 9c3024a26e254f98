import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeVersions, type FakeVersion } from '../../../../tests/support/fake-versions';
import { showPart } from '../../../../tests/support/show-step';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import type { Plan } from '$lib/domain/plan/plan';
import { err, ok } from '$lib/domain/result';
import { VersionList } from '$lib/state/version-list.svelte';
import VersionsPage from './VersionsPage.svelte';

const now = workedExample({ id: 'example', today: '2026-11-21' });
const [threatId = ''] = Object.keys(now.threats);
const earlier: Plan = {
	...now,
	settings: { ...now.settings, title: 'The first draft' },
	readiness: {},
	entries: Object.fromEntries(
		Object.entries(now.entries).filter(([key]) => !key.startsWith(`${threatId}/`))
	)
};

function show(start: readonly FakeVersion[]) {
	const restore = vi.fn(() => Promise.resolve(ok(undefined)));
	const erase = vi.fn(() => Promise.resolve(err('elsewhere' as const)));
	const kept = fakeVersions(start, () => now);
	const given = {
		versions: new VersionList(() => Promise.resolve(kept)),
		readCopies: () =>
			Promise.resolve(
				ok({
					copies: [
						{
							...{ planId: 'other', lineage: 'o', versionId: 'v', parents: [], madeAt: 0 },
							plan: earlier
						}
					],
					isPlain: true
				})
			),
		restore,
		erase
	};
	const { open } = showPart(VersionsPage, given, { plan: now, step: 'export', catalogue });
	return { kept, restore, erase, open };
}

const draft: FakeVersion = { id: 'draft', name: 'Draft for the board', plan: earlier };
const row = async (name: string): Promise<HTMLElement> => {
	const header = await screen.findByRole('rowheader', { name });
	return header.closest('tr') ?? header;
};

describe('the versions of a plan', () => {
	it('are listed with why they were kept, what cannot be read too', async () => {
		show([draft, { id: 'b', reason: 'backup', plan: earlier }, { id: 'c', plan: undefined }]);
		expect(await row('Draft for the board')).toHaveTextContent('Kept by name');
		expect(await row('No name')).toHaveTextContent('Left as a backup');
		expect(await row('A version that cannot be read')).toBeVisible();
	});

	it('take the plan as it is now under a name', async () => {
		const { kept } = show([]);
		const user = userEvent.setup();
		await user.click(screen.getByRole('button', { name: 'Keep as a version' }));
		expect(screen.getByText('Write a name first.')).toBeVisible();
		await user.type(screen.getByLabelText('Name of the version'), 'Before the vote');
		await user.click(screen.getByRole('button', { name: 'Keep as a version' }));
		expect(await row('Before the vote')).toBeVisible();
		expect(await kept.list()).toHaveLength(1);
	});

	it('are named anew and removed after a question', async () => {
		show([draft]);
		const user = userEvent.setup();
		await user.click(
			within(await row('Draft for the board')).getByRole('button', { name: /^Name/ })
		);
		const field = screen.getByLabelText('Name of this version');
		await user.clear(field);
		await user.type(field, 'Second draft{Enter}');
		await user.click(within(await row('Second draft')).getByRole('button', { name: /^Remove/ }));
		await user.click(screen.getByRole('button', { name: 'Remove version', hidden: true }));
		expect(await screen.findByText('No version is kept yet.')).toBeVisible();
	});

	it('are restored, and the page says how to take that back', async () => {
		const { restore } = show([draft]);
		const user = userEvent.setup();
		await user.click(
			within(await row('Draft for the board')).getByRole('button', { name: /^Restore/ })
		);
		expect(restore).toHaveBeenCalledWith(earlier);
		expect(await screen.findByText(/is kept as a version\. “Undo” in the bar/)).toBeVisible();
	});

	it('take a whole merge back only after saying that everything written since goes too', async () => {
		const { open } = show([{ id: 'in', name: 'Group 2', reason: 'taken-in', plan: earlier }]);
		const undo = vi.spyOn(open, 'undoMerge').mockResolvedValue(ok(undefined));
		const user = userEvent.setup();
		const ask = async () =>
			user.click(within(await row('Group 2')).getByRole('button', { name: /^Undo the whole/ }));
		await ask();
		const dialog = screen.getByRole('dialog', { name: /^Undo the whole merge of Group 2/ });
		expect(dialog).toHaveTextContent(/Everything written since goes too; it stays as a version/);
		expect(undo).not.toHaveBeenCalled();
		await user.click(within(dialog).getByRole('button', { name: 'Undo the merge' }));
		expect(undo).toHaveBeenCalledExactlyOnceWith('in');
		expect(await screen.findByText(/The whole merge is taken back/)).toBeVisible();
	});
});

describe('comparing two states', () => {
	it('says what changed, which threats moved, and why', async () => {
		show([draft]);
		const user = userEvent.setup();
		await user.click(
			within(await row('Draft for the board')).getByRole('button', { name: /^Compare with now/ })
		);
		const title = now.threats[threatId]?.title ?? '';
		const moved = await screen.findByRole('region', { name: 'Scored otherwise, and why' });
		const line = within(moved).getByRole('rowheader', { name: title }).closest('tr');
		expect(line).toHaveTextContent('Not scored');
		expect(line).toHaveTextContent(/Entries: 0 before, \d after\. This alone: /);
		const settings = screen.getByRole('region', { name: 'The plan as a whole' });
		expect(settings).toHaveTextContent('The first draft');
		expect(screen.getByRole('region', { name: 'House in order' })).toBeVisible();
	});

	it('takes a file as one side', async () => {
		show([]);
		const user = userEvent.setup();
		await user.upload(
			screen.getByLabelText('Compare with a file', { selector: 'input' }),
			new File(['{}'], 'plan.json')
		);
		expect(await screen.findByRole('region', { name: 'The plan as a whole' })).toBeVisible();
	});

	it('says when nothing differs', async () => {
		show([{ id: 'same', name: 'The same', plan: now }]);
		const user = userEvent.setup();
		await user.click(within(await row('The same')).getByRole('button', { name: /^Compare/ }));
		expect(await screen.findByText('The two hold the same. Nothing differs.')).toBeVisible();
	});
});

describe('erasing the history', () => {
	it('needs the word, and says when it was refused', async () => {
		const { erase } = show([]);
		const user = userEvent.setup();
		await user.click(screen.getByRole('button', { name: 'Erase history' }));
		const field = screen.getByLabelText('Type the word “erase”');
		expect(screen.getByText(/Old copies elsewhere keep the text/)).toBeVisible();
		await user.type(field, 'yes{Enter}');
		expect(erase).not.toHaveBeenCalled();
		await user.clear(field);
		await user.type(field, 'Erase{Enter}');
		await waitFor(() => {
			expect(erase).toHaveBeenCalledOnce();
		});
		expect(await screen.findByText(/Another window has Holdfast open/)).toBeVisible();
	});
});
