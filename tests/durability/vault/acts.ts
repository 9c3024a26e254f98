import type { Locator, Page } from '@playwright/test';
import { press } from '../pages';
import type { SeedFiles } from './seed';
import { FILE_PASSPHRASE, go, home, openPlan, PATIENCE, typeNew } from './places';
import type { Kind, World } from './world';

/** Where an act is done. */
export interface Stage {
	readonly page: Page;
	readonly world: World;
	readonly seed: SeedFiles;
	/** The passphrase to be set, where one is. */
	readonly next: string;
}

/** An act that one press begins, and what the page shows once it calls it done. */
export interface Ready {
	readonly press: Locator;
	readonly told: Locator;
}

type ActKind = Exclude<Kind, 'while tables are brought up to date'>;

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

async function goToVault({ page }: Stage): Promise<void> {
	await go(page, '#/vault');
	await page.getByRole('heading', { name: 'Passphrases', exact: true }).waitFor();
}

async function giveKnown({ page, world }: Stage): Promise<void> {
	await page.getByLabel(/opens the plans now/).fill(world.passphrase ?? '');
	await button(page, 'Continue').click();
}

async function setFirst(stage: Stage): Promise<Ready> {
	const { page, next } = stage;
	await goToVault(stage);
	await button(page, 'Set a passphrase').click();
	await page.getByLabel('Who holds it?').fill('Director');
	await page.getByRole('checkbox').check();
	await button(page, 'Continue').click();
	await typeNew(page, next);
	return {
		press: button(page, 'Set this passphrase'),
		told: page.getByText(/^The passphrase is set/)
	};
}

async function removeAll(stage: Stage): Promise<Ready> {
	const { page } = stage;
	await goToVault(stage);
	await button(page, 'Remove all passphrases').click();
	await giveKnown(stage);
	await page.getByText('Everything is encrypted again now').waitFor(PATIENCE);
	return {
		press: button(page, 'Remove all passphrases'),
		told: page.getByText(/^There is no passphrase any more/)
	};
}

async function makeNewKeys(stage: Stage): Promise<Ready> {
	const { page, next } = stage;
	await goToVault(stage);
	await button(page, 'Someone may know a passphrase').click();
	await giveKnown(stage);
	await button(page, 'New one for Director').click(PATIENCE);
	await typeNew(page, next);
	await button(page, 'Take this passphrase').click();
	return { press: button(page, 'Make new keys'), told: page.getByText(/^New keys were made/) };
}

async function merge({ page, seed }: Stage): Promise<Ready> {
	await openPlan(page, seed.shared);
	await openCopy(page, seed);
	return { press: button(page, /^Bring in, with/), told: page.getByText(/is brought in/) };
}

/** Opens the copy beside the shared plan, which is open. */
async function openCopy(page: Page, { shared, copy }: SeedFiles): Promise<void> {
	await go(page, `#/plan/${shared}/bring`);
	await page.getByLabel(/^Choose (a|the next) copy$/).setInputFiles(copy);
	await page.getByLabel('Passphrase of this file').fill(FILE_PASSPHRASE);
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await button(page, /^Bring in, with/).waitFor(PATIENCE);
}

async function takeBack({ page, seed }: Stage): Promise<Ready> {
	await openPlan(page, seed.shared);
	await go(page, `#/plan/${seed.shared}/versions`);
	await page.getByRole('rowheader').first().waitFor();
	const undo = button(page, /^Undo the whole merge/).first();
	const told = page.getByText(/The whole merge is taken back/);
	if (!(await undo.isVisible())) return restoreBefore(page);
	await undo.click();
	return { press: button(page, 'Undo the merge'), told };
}

/**
 * Where a kill fell between the merge and the note that it can be undone, or between taking that note away and the
 * undo, the version from before brings the plan back.
 */
function restoreBefore(page: Page): Ready {
	const before = page.getByRole('row', { name: /Before a copy or a version came in/ }).last();
	return {
		press: before.getByRole('button', { name: /^Restore/ }),
		told: page.getByText(/“Undo” in the bar takes this back too/)
	};
}

async function backUp({ page }: Stage): Promise<Ready> {
	await go(page, '#/backup');
	const write = button(page, 'Write one now');
	await write.waitFor();
	// The button is busy from the press to the end.
	return { press: write, told: write.and(page.locator('[aria-disabled="false"]')) };
}

async function restore({ page, seed, world }: Stage): Promise<Ready> {
	for (const id of seed.restorable) if (id in world.plans) await remove(page, id);
	await go(page, '#/backup/open');
	await page.getByLabel('Choose a file').setInputFiles(seed.backup);
	await page.getByLabel('Its passphrase').fill(FILE_PASSPHRASE);
	await button(page, 'Open and look').click();
	const act = button(page, 'Restore what is chosen');
	await act.waitFor(PATIENCE);
	return { press: act, told: page.getByText(/^Restored: /) };
}

async function remove(page: Page, id: string): Promise<void> {
	await home(page);
	const row = page.locator('tr', { has: page.locator(`a[href="#/plan/${id}"]`) });
	await press(row.getByRole('button', { name: /^Remove/ }));
	await press(button(page, 'Remove plan'));
	await row.waitFor({ state: 'detached' });
}

/** Brings the page to the press that begins the act. */
export const acts: Readonly<Record<ActKind, (stage: Stage) => Promise<Ready>>> = {
	'while the first passphrase is set': setFirst,
	'while every passphrase is removed': removeAll,
	'while new keys are made': makeNewKeys,
	'while a copy is merged': merge,
	'while a merge is taken back': takeBack,
	'while a backup is made': backUp,
	'while a backup is restored': restore
};
