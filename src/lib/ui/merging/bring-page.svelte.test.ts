import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeVersions } from '../../../../tests/support/fake-versions';
import { showPart } from '../../../../tests/support/show-step';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import { pathKey, type MergeItem } from '$lib/domain/merging/merge-report';
import { err, ok, type Result } from '$lib/domain/result';
import type { CopyTrouble, FoundCopies, MergeReport, PlanCopy } from '$lib/state/copies';
import { VersionList } from '$lib/state/version-list.svelte';
import BringPage from './BringPage.svelte';
import type { MergingKit } from './kit';

const ours = workedExample({ id: 'example', today: '2026-11-21' });
const [threatId = '', threat] = Object.entries(ours.threats)[0] ?? [];
const theirs = { ...ours, settings: { ...ours.settings, title: 'Plan of room 2' } };
const copy: PlanCopy = {
	...{ planId: 'example', lineage: 'l', versionId: 'copied', parents: ['base'] },
	...{ madeAt: Date.UTC(2026, 10, 20, 12), plan: theirs }
};
const items: readonly MergeItem[] = [
	{
		...{ path: ['threats', threatId, 'description'], kind: 'both-changed' },
		...{ ours: 'Our words', theirs: 'Their words', base: 'Old words', together: 'Our and their' }
	},
	{
		...{ path: ['settings', 'place'], kind: 'theirs-changed' },
		...{ ours: 'North', theirs: 'South', base: 'North' }
	},
	{
		...{ path: ['settings', 'reviewOn'], kind: 'ours-changed' },
		...{ ours: '2027-01-01', theirs: undefined, base: undefined }
	}
];
const report = (values: Partial<MergeReport> = {}): MergeReport => ({
	...{ copy, ours, sameLineage: true, items },
	base: {
		...{ id: 'base', reason: 'split', name: 'Group 2', lineage: 'l', isKnown: true },
		madeAt: Date.UTC(2026, 10, 19, 12)
	},
	...values
});

type Read = Result<FoundCopies, CopyTrouble>;
function show(read: (passphrase: string | undefined) => Read, compared = report()) {
	const kit: MergingKit = {
		readCopies: (_, passphrase) => Promise.resolve(read(passphrase)),
		offered: () => undefined,
		isHere: () => Promise.resolve(false),
		restore: vi.fn(() => Promise.resolve(ok(undefined))),
		copyFor: vi.fn(({ number }) => Promise.resolve(`group-${String(number)}.age`)),
		phrases: {
			words: () => Promise.resolve(['river', 'stone']),
			draw: () => Promise.resolve('river stone river stone river stone')
		}
	};
	const kept = fakeVersions([], () => ours);
	const versions = new VersionList(() => Promise.resolve(kept));
	const go = vi.fn();
	const { open } = showPart(
		BringPage,
		{ kit, versions },
		{ plan: ours, step: 'export', catalogue, surroundings: { go } }
	);
	vi.spyOn(open, 'compare').mockResolvedValue(compared);
	const merge = vi.spyOn(open, 'merge').mockResolvedValue(ok('copied'));
	const undo = vi.spyOn(open, 'undoMerge').mockResolvedValue(ok(undefined));
	return { kit, open, merge, undo, go, user: userEvent.setup() };
}

const found: Read = ok({ copies: [copy], isPlain: false });
const give = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
	const input = screen.getByLabelText(/^Choose/, { selector: 'input' });
	await user.upload(input, new File(['age-encryption.org/v1'], 'copy.age'));
};

describe('bringing a copy in', () => {
	it('asks for the passphrase of the file, and again when it is wrong', async () => {
		const { user } = show((passphrase) => {
			if (passphrase === undefined) return err('passphrase');
			return passphrase === 'right' ? found : err('wrong-passphrase');
		});
		await give(user);
		const field = await screen.findByLabelText('Passphrase of this file');
		await user.type(field, 'wrong{Enter}');
		expect(await screen.findByText(/This passphrase does not open the file/)).toBeVisible();
		await user.clear(field);
		await user.type(field, 'right{Enter}');
		expect(await screen.findByText('Plan of room 2')).toBeVisible();
	});

	it('shows counts and both sides, and folds what stays as ours', async () => {
		const { user } = show(() => found);
		await give(user);
		const group = await screen.findByRole('region', { name: 'Changed on both sides' });
		const row = within(group).getByRole('group', { name: new RegExp(threat?.title ?? '') });
		expect(row).toHaveTextContent('Our words');
		expect(row).toHaveTextContent('Their words');
		expect(row).toHaveTextContent('Old words');
		expect(within(row).getByRole('radio', { name: /Both texts together/ })).toBeChecked();
		expect(screen.getByText('Kept as yours: 1')).toBeVisible();
		expect(screen.queryByText('1 January 2027')).toBeNull();
	});

	it('merges once with what was chosen, and undoes the whole merge from the same page', async () => {
		const { user, merge, undo } = show(() => found);
		await give(user);
		await user.click(await screen.findByRole('radio', { name: /In the copy.*Their words/s }));
		await user.click(screen.getByRole('button', { name: /^Bring in, with 2 values/ }));
		const choices = { [pathKey(['threats', threatId, 'description'])]: 'theirs' };
		expect(merge).toHaveBeenCalledExactlyOnceWith(report(), choices);
		await user.click(await screen.findByRole('button', { name: 'Undo the whole merge' }));
		expect(undo).toHaveBeenCalledWith('copied');
		expect(await screen.findByText(/Opening the same copy offers it again/)).toBeVisible();
	});

	it('asks before it takes back with the merge what was written since', async () => {
		const { user, open, undo } = show(() => found);
		await give(user);
		await user.click(await screen.findByRole('button', { name: /^Bring in, with/ }));
		const button = await screen.findByRole('button', { name: 'Undo the whole merge' });
		open.change('title', (draft) => {
			draft.settings.title = 'Written since';
		});
		await user.click(button);
		const question = await screen.findByRole('dialog');
		expect(question).toHaveTextContent('Everything written since goes too');
		await user.click(within(question).getByRole('button', { name: 'Leave it as it is' }));
		expect(undo).not.toHaveBeenCalled();
		await user.click(button);
		await user.click(screen.getByRole('button', { name: 'Undo the merge' }));
		expect(undo).toHaveBeenCalledExactlyOnceWith('copied');
	});

	it('takes or keeps a whole group at once', async () => {
		const { user, merge } = show(() => found);
		await give(user);
		const group = await screen.findByRole('region', { name: 'Taken from the copy' });
		await user.click(within(group).getByRole('button', { name: /^Keep all of yours/ }));
		await user.click(screen.getByRole('button', { name: /^Bring in, with 1 value/ }));
		const choices = { [pathKey(['settings', 'place'])]: 'ours' };
		expect(merge).toHaveBeenCalledExactlyOnceWith(report(), choices);
	});

	it('says what it does where nothing of the copy is taken', async () => {
		const { user, merge } = show(() => found, report({ items: items.slice(2) }));
		await give(user);
		const act = 'Keep all of yours, and note the copy as seen';
		await user.click(await screen.findByRole('button', { name: act }));
		expect(merge).toHaveBeenCalledOnce();
		expect(await screen.findByText(/^Everything is as it was/)).toBeVisible();
	});

	it.each([
		['outdated', /The plan changed since it was compared/],
		['full', /no room on the disk/],
		['look-only', /can only be looked at/]
	] as const)('says in words when it is refused: %s', async (code, words) => {
		const { user, merge } = show(() => found);
		merge.mockResolvedValue(err(code));
		await give(user);
		await user.click(await screen.findByRole('button', { name: /^Bring in/ }));
		expect(await screen.findByText(words)).toBeVisible();
	});

	it('says plainly what it does not know', async () => {
		const unknown = report({ base: undefined, sameLineage: false });
		const { user } = show(() => found, unknown);
		await give(user);
		expect(await screen.findByText(/This copy has another history/)).toBeVisible();
	});

	it('offers a copy of a plan that is not here as a plan of its own', async () => {
		const stranger = { ...copy, planId: 'elsewhere' };
		const { user, kit, go } = show(() => ok({ copies: [stranger], isPlain: false }));
		await give(user);
		await user.click(await screen.findByRole('button', { name: 'Restore it as a plan here' }));
		expect(kit.restore).toHaveBeenCalledWith(stranger);
		await waitFor(() => {
			expect(go).toHaveBeenCalledWith('#/plan/elsewhere');
		});
	});

	it('draws a thousand differences in parts', async () => {
		const many = Array.from({ length: 1000 }, (_, at): MergeItem => ({
			...{ path: ['readiness', `H${String(at)}`], kind: 'differs' },
			...{ ours: 1, theirs: 2, base: undefined }
		}));
		const { user } = show(() => found, report({ items: many, base: undefined }));
		await give(user);
		expect(await screen.findAllByRole('group')).toHaveLength(50);
		await user.click(screen.getByRole('button', { name: /^Show 50 more of 950/ }));
		expect(screen.getAllByRole('group')).toHaveLength(100);
	});
});

describe('splitting for groups', () => {
	it('makes a copy for each group under one passphrase', async () => {
		const { user, kit } = show(() => found);
		await user.click(screen.getByRole('button', { name: 'Make copies for groups' }));
		expect(screen.getByLabelText(/^How many groups/)).toHaveFocus();
		await user.selectOptions(screen.getByLabelText('Group 2 works on'), 'Threats');
		await fireEvent.click(await screen.findByRole('radio', { name: /own/i }));
		const fields = screen.getAllByLabelText(/^(New passphrase|The same again)/);
		for (const field of fields) await user.type(field, 'seventeen quiet herons at dusk');
		await user.click(await screen.findByRole('button', { name: 'Make the copies' }));
		const said = await screen.findByText(/group-1\.age and group-2\.age/);
		await waitFor(() => {
			expect(said.closest('[role="status"]')).toHaveFocus();
		});
		expect(kit.copyFor).toHaveBeenLastCalledWith(
			{ number: 2, stage: 'threats', name: 'Group 1 and Group 2: Threats' },
			'seventeen quiet herons at dusk'
		);
	});

	it('can be left as it is', async () => {
		const { user, kit } = show(() => found);
		await user.click(screen.getByRole('button', { name: 'Make copies for groups' }));
		await user.click(screen.getByRole('button', { name: 'Leave it as it is' }));
		expect(screen.getByRole('button', { name: 'Make copies for groups' })).toHaveFocus();
		expect(kit.copyFor).not.toHaveBeenCalled();
	});
});
