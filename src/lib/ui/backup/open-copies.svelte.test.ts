import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPage } from '../../../../tests/support/show-page';
import { err, ok } from '$lib/domain/result';
import type {
	CopySource,
	CopyTrouble,
	OfferedPack,
	OfferedPlan,
	Offer,
	RestoreDesk
} from '$lib/state/backup';
import OpenCopies from './OpenCopies.svelte';

const plan = (id: string, standing: OfferedPlan['standing']): OfferedPlan => ({
	...{ id, title: `Plan of ${id}`, madeAt: Date.UTC(2026, 10, 1), standing, isIncomplete: false },
	versions: 0
});
const pack = (id: string, standing: OfferedPack['standing']): OfferedPack => ({
	...{ id, title: `Pack of ${id}`, standing }
});
const nothingLost: Offer['lost'] = { plans: 0, packs: 0, versions: 0 };
type Ids = Parameters<Offer['restore']>[0];

interface World {
	readonly asked: Ids[];
	readonly opened: string[];
	readonly brought: string[];
}

/** A file that opens with one passphrase and offers these things. */
function showFile(offered: Partial<Offer>, trouble?: CopyTrouble): World {
	const world: World = { asked: [], opened: [], brought: [] };
	const offer: Offer = {
		...{ kind: 'vault', madeOn: '2026-11-01', plans: [], packs: [], lost: nothingLost },
		...{ file: 'copy-2026-11-01.age', others: [] },
		restore: (ids) => {
			world.asked.push(ids);
			return Promise.resolve({ ...ids, failed: [] });
		},
		bringTogether: (id) => {
			world.brought.push(id);
			return `#/plan/${id}/bring`;
		},
		...offered
	};
	const source: CopySource = {
		name: 'copy-2026-11-01.age',
		open: (passphrase) => {
			world.opened.push(passphrase);
			if (trouble !== undefined) return Promise.resolve(err(trouble));
			return Promise.resolve(passphrase === 'right' ? ok(offer) : err({ code: 'wrong-secret' }));
		}
	};
	const desk: RestoreDesk = {
		...{ waiting: () => source, fromFiles: () => ok(source), fromFolder: undefined }
	};
	showPage(OpenCopies, { desk });
	return world;
}
const openWith = async (passphrase: string): Promise<void> => {
	const field = screen.getByLabelText('Its passphrase');
	await userEvent.clear(field);
	if (passphrase !== '') await userEvent.type(field, passphrase);
	await userEvent.click(screen.getByRole('button', { name: 'Open and look' }));
};
const restore = () =>
	userEvent.click(screen.getByRole('button', { name: 'Restore what is chosen' }));

describe('a backup file', () => {
	it('that was chosen on the first page waits for its passphrase', () => {
		showFile({ plans: [plan('river', 'new')] });
		expect(screen.getByLabelText('Its passphrase')).toHaveFocus();
	});

	it('asks again for a passphrase that is wrong or missing', async () => {
		const world = showFile({ plans: [plan('river', 'new')] });
		await openWith('');
		expect(screen.getByLabelText('Its passphrase')).toHaveFocus();
		expect(world.opened).toEqual([]);
		await openWith('wrong');
		expect(await screen.findByText(/does not open with this passphrase/)).toBeVisible();
		expect(screen.getByLabelText('Its passphrase')).toHaveFocus();
		await openWith('right');
		expect(await screen.findByRole('heading', { name: 'What is in it' })).toHaveFocus();
	});

	it.each([
		['cut-off', /The end of this file is missing or was changed/],
		['damaged', /changed or damaged after it was made/],
		['needs-key', /Choose the file key.age/],
		['not-a-bundle', /holds no plans/]
	] as const)('that is %s is refused in words', async (code, words) => {
		showFile({}, { code });
		await openWith('right');
		expect(await screen.findByRole('alert')).toHaveTextContent(words);
	});

	it('shows what it would change, and writes only what is chosen', async () => {
		const world = showFile({
			plans: [plan('river', 'new'), plan('coast', 'new'), plan('hill', 'older')],
			packs: [pack('ours', 'new'), pack('theirs', 'differs')]
		});
		await openWith('right');
		await userEvent.click(await screen.findByRole('checkbox', { name: /Plan of coast/ }));
		expect(screen.queryByRole('checkbox', { name: /Plan of hill/ })).not.toBeInTheDocument();
		expect(screen.getByRole('checkbox', { name: /Pack of theirs/ })).not.toBeChecked();
		expect(world.asked).toEqual([]);
		await restore();
		expect(world.asked).toEqual([{ plans: ['river'], packs: ['ours'] }]);
		expect(await screen.findByText('Restored: Plan of river and Pack of ours.')).toBeVisible();
	});

	it('says when nothing is chosen', async () => {
		const world = showFile({ plans: [plan('river', 'new')] });
		await openWith('right');
		await userEvent.click(await screen.findByRole('checkbox', { name: /Plan of river/ }));
		await restore();
		expect(screen.getByRole('alert')).toHaveTextContent('Choose something to restore first.');
		expect(world.asked).toEqual([]);
	});

	it('leads a plan that differs to where two copies come together', async () => {
		const world = showFile({ plans: [plan('river', 'differs')] });
		await openWith('right');
		const link = await screen.findByRole('link', { name: /^Bring together/ });
		expect(link).toHaveAttribute('href', '#/plan/river/bring');
		await userEvent.click(link);
		expect(world.brought).toEqual(['river']);
	});

	it('says that there is nothing in it that is not here', async () => {
		showFile({ plans: [plan('river', 'same'), plan('hill', 'older')] });
		await openWith('right');
		expect(await screen.findByText(/nothing that is not here already/)).toBeVisible();
		expect(screen.queryByRole('button', { name: /Restore/ })).not.toBeInTheDocument();
	});

	it('does not say so while a named version of it is not here', async () => {
		showFile({ plans: [{ ...plan('river', 'same'), versions: 2 }] });
		await openWith('right');
		expect(await screen.findByText(/2 named versions in the file are not here/)).toBeVisible();
		expect(screen.queryByText(/nothing that is not here already/)).not.toBeInTheDocument();
	});

	it('does not say so while something of it is damaged', async () => {
		const lost = { ...nothingLost, packs: 1 };
		showFile({ plans: [plan('river', 'same')], lost });
		await openWith('right');
		expect(await screen.findByText(/1 pack in the file is damaged/)).toBeVisible();
		expect(screen.queryByText(/nothing that is not here already/)).not.toBeInTheDocument();
	});

	it('is named, with the others that were not opened', async () => {
		showFile({ plans: [plan('river', 'new')], others: ['copy-2026-10-30.age', 'old.age'] });
		await openWith('right');
		expect(await screen.findByText('From the file copy-2026-11-01.age.')).toBeVisible();
		expect(screen.getByText(/copy-2026-10-30\.age.*old\.age/)).toBeVisible();
	});

	it('says what could not be stored, and what is damaged in the file', async () => {
		showFile({
			plans: [plan('river', 'new')],
			lost: { plans: 1, packs: 2, versions: 1 },
			restore: () =>
				Promise.resolve({
					plans: [],
					packs: [],
					failed: [{ title: 'Plan of river', why: 'refused' }]
				})
		});
		await openWith('right');
		const said = await screen.findByText(/1 plan in the file is damaged/);
		expect(said).toHaveTextContent('2 packs in the file are damaged');
		expect(said).toHaveTextContent('1 named version in the file is damaged');
		await restore();
		expect(await screen.findByText('Plan of river was not restored.')).toBeVisible();
	});
});
