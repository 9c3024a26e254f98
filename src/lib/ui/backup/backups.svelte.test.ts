import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NOTHING_LEFT_OUT } from '$lib/domain/folder-copies';
import { showPage } from '../../../../tests/support/show-page';
import { err, ok } from '$lib/domain/result';
import type { BackupDesk, BackupWhat, FolderDesk, FolderStatus } from '$lib/state/backup';
import type { PlanList } from '$lib/state/plan-list.svelte';
import BackupReminder from './BackupReminder.svelte';
import Backups from './Backups.svelte';

const WORDS = ['cavalier', 'mammal', 'stoplight', 'unwed', 'gigabyte', 'harmony'];
const SIX = WORDS.join(' ');
const phrases = { words: () => Promise.resolve(WORDS), draw: () => Promise.resolve(SIX) };
const plan = (id: string) =>
	({ kind: 'plan', id, title: `Plan of ${id}`, progress: null, changedAt: 1000 }) as const;
const listOf = (...ids: readonly string[]) =>
	({ items: ids.map(plan), keeping: { kind: 'kept' } }) as unknown as PlanList;
const noFolder: FolderDesk = {
	...{ isSupported: false, status: undefined, choose: () => Promise.resolve(undefined) },
	...{ now: () => Promise.resolve(), stop: () => Promise.resolve() }
};
const press = async (name: RegExp | string): Promise<void> =>
	userEvent.click(await screen.findByRole('button', { name }));
/** Writes the six words down and types them from the paper. */
async function typeSix(act: string): Promise<void> {
	await press('I have written it down');
	await userEvent.type(await screen.findByLabelText(/^The six words/), SIX);
	await press(act);
}

type Save = BackupDesk['save'];
const left = NOTHING_LEFT_OUT;
const made: Save = () => Promise.resolve(ok({ name: 'copy-2026-11-22.age', plans: 2, left }));
function show(save: Save, plans = listOf('river', 'coast'), folder = noFolder): void {
	showPage(Backups, { plans, desk: { save }, folder, phrases });
}

describe('a backup file', () => {
	it('holds everything under the passphrase that was typed, and is said to open', async () => {
		const asked: (readonly [BackupWhat, string])[] = [];
		show((what, passphrase, tell) => {
			asked.push([what, passphrase]);
			return made(what, passphrase, tell);
		});
		await press('Choose a passphrase');
		await typeSix('Encrypt and save');
		expect(await screen.findByText(/is made, and it opens/)).toBeVisible();
		expect(asked).toEqual([[{ kind: 'all' }, SIX]]);
		expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
	});

	it('holds one plan when one is chosen', async () => {
		const asked: BackupWhat[] = [];
		show((what, ...rest) => {
			asked.push(what);
			return made(what, ...rest);
		});
		await userEvent.click(await screen.findByRole('radio', { name: /One plan/ }));
		await userEvent.selectOptions(screen.getByLabelText('Which plan'), 'Plan of coast');
		await press('Choose a passphrase');
		await typeSix('Encrypt and save');
		await screen.findByText(/is made/);
		expect(asked).toEqual([{ kind: 'plan', id: 'coast' }]);
	});

	it('says what is not in it', async () => {
		const lacking = { plans: 1, packs: 2, versions: 1, older: 7 };
		show(() => Promise.resolve(ok({ name: 'copy.age', plans: 1, left: lacking })));
		await press('Choose a passphrase');
		await typeSix('Encrypt and save');
		const said = await screen.findByText(/^1 plan could not be read and is not in it\./);
		expect(said).toHaveTextContent('2 packs could not be read');
		expect(said).toHaveTextContent('1 version could not be read');
		expect(said).toHaveTextContent('7 older named versions have no room');
	});

	it('keeps the question open when it was not written', async () => {
		show(() => Promise.resolve(err({ code: 'refused' })));
		await press('Choose a passphrase');
		await typeSix('Encrypt and save');
		expect(await screen.findByRole('alert')).toHaveTextContent('The backup was not written.');
		expect(screen.getByRole('heading', { name: 'The passphrase of this file' })).toBeVisible();
	});

	it('is left as it is', async () => {
		show(made);
		await press('Choose a passphrase');
		await press('Leave it as it is');
		expect(screen.getByRole('button', { name: 'Choose a passphrase' })).toHaveFocus();
	});

	it('needs a plan', () => {
		show(made, listOf());
		expect(screen.getByText(/There is no plan yet/)).toBeVisible();
	});
});

describe('a folder that is kept up to date', () => {
	it('is not offered where the browser has none', () => {
		show(made);
		expect(screen.getByText(/does not let a page use a folder/)).toBeVisible();
	});

	it('begins with a passphrase of its own', async () => {
		const begun: string[] = [];
		const chosen = {
			name: 'Red stick',
			begin: (passphrase: string) => {
				begun.push(passphrase);
				return Promise.resolve(ok(undefined));
			}
		};
		const choose = () => Promise.resolve(chosen);
		const status = { kind: 'none' } as const;
		show(made, listOf('river'), { ...noFolder, isSupported: true, status, choose });
		await press('Choose a folder');
		expect(await screen.findByText('The folder Red stick is chosen.')).toHaveFocus();
		await typeSix('Begin with this folder');
		expect(await screen.findByText(/Backups now go to the folder Red stick/)).toBeVisible();
		expect(begun).toEqual([SIX]);
	});

	it('says on its page and on home why backups do not reach it', async () => {
		const status: FolderStatus = {
			...{ kind: 'kept', name: 'Red stick', lastAt: 1000, trouble: 'asks', left }
		};
		let asked = 0;
		const now = (): Promise<void> => {
			asked += 1;
			return Promise.resolve();
		};
		const folder = { ...noFolder, isSupported: true, status, now };
		const readReminder = () => Promise.resolve({ due: undefined, lastAt: undefined });
		render(BackupReminder, { props: { plans: listOf('river'), folder, readReminder } });
		expect(await screen.findByText('Backups do not reach their folder.')).toBeVisible();
		await press('Allow it again');
		expect(asked).toBe(1);
	});
});

describe('a folder whose last backup lacks a plan', () => {
	const status: FolderStatus = {
		...{ kind: 'kept', name: 'Red stick', lastAt: 1000, trouble: undefined },
		left: { ...left, plans: 1 }
	};
	const folder = { ...noFolder, isSupported: true, status };

	it('says so on its page', () => {
		show(made, listOf('river'), folder);
		expect(screen.getByText('The last backup in the folder lacks something.')).toBeVisible();
		expect(screen.getByText(/1 plan could not be read and is not in it/)).toBeVisible();
	});

	it('says so on home', () => {
		const readReminder = () => Promise.resolve({ due: undefined, lastAt: undefined });
		render(BackupReminder, { props: { plans: listOf('river'), folder, readReminder } });
		expect(screen.getByText(/1 plan could not be read and is not in it/)).toBeVisible();
	});
});

describe('the reminder on home', () => {
	const props = { plans: listOf('river'), folder: noFolder };
	it.each([
		['days', 1000, /a week old or more/],
		['days', undefined, /there is no backup yet/],
		['changes', 1000, /Much was changed/]
	] as const)('after %s, with a last one at %s', async (due, lastAt, words) => {
		render(BackupReminder, {
			props: { ...props, readReminder: () => Promise.resolve({ due, lastAt }) }
		});
		expect(await screen.findByText(words)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Make a backup' })).toHaveAttribute('href', '#/backup');
	});

	it('says nothing while there is time', async () => {
		const readReminder = () => Promise.resolve({ due: undefined, lastAt: 1000 });
		const { container } = render(BackupReminder, { props: { ...props, readReminder } });
		await readReminder();
		expect(container).toHaveTextContent('');
	});
});
