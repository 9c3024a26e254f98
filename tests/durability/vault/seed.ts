import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { withFolder } from '../../support/backup-folder';
import { start } from '../browser';
import { openHome, press, untilOpen } from '../pages';
import { makeOlder } from './older';
import { FILE_PASSPHRASE, go, home, openPlan, PATIENCE, readPlan, typeNew } from './places';
import { Seed, type Known } from './world';

/** Where every profile of a run begins, and the files that its acts need. */
export interface SeedFiles extends Seed {
	/** Three plans, of which one was split, and a backup folder. */
	readonly profile: string;
	/** The same without versions and folder, in a database of the version before. */
	readonly older: string;
	/** A copy of the shared plan that was changed elsewhere. */
	readonly copy: string;
	/** A backup of everything. */
	readonly backup: string;
}

/** Makes what every profile begins with, once in a folder. */
export async function seedIn(folder: string, url: string): Promise<SeedFiles> {
	const files = {
		profile: join(folder, 'profile'),
		older: join(folder, 'profile-older'),
		copy: join(folder, 'copy.age'),
		backup: join(folder, 'backup.age')
	};
	const list = join(folder, 'seed.json');
	if (!existsSync(list)) {
		const seed = await makeSeed(`${folder}.new`, url);
		rmSync(folder, { recursive: true, force: true });
		writeFileSync(join(`${folder}.new`, 'seed.json'), JSON.stringify(seed));
		renameSync(`${folder}.new`, folder);
	}
	return { ...z.parse(Seed, JSON.parse(readFileSync(list, 'utf8'))), ...files };
}

async function makeSeed(folder: string, url: string): Promise<Seed> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const group = join(folder, 'group.age');
	const shared = await inBrowser(join(folder, 'profile'), (page) => begin(page, { url, group }));
	await inBrowser(join(folder, 'profile-elsewhere'), (page) =>
		changeElsewhere(page, { url, group, copy: join(folder, 'copy.age') })
	);
	const backup = join(folder, 'backup.age');
	const plans = await inBrowser(join(folder, 'profile'), (page) =>
		finish(page, { url, shared, backup })
	);
	await inBrowser(join(folder, 'profile-older'), async (page) => {
		await openHome(page, url);
		await restoreFrom(page, backup);
		await makeOlder(page, url);
	});
	const restorable = Object.keys(plans).filter((id) => id !== shared);
	return { shared, restorable, plans };
}

async function inBrowser<Found>(
	profile: string,
	work: (page: Page) => Promise<Found>
): Promise<Found> {
	const { context, page } = await start(profile, undefined);
	try {
		await withFolder(page);
		return await work(page);
	} finally {
		await context.close();
	}
}

interface Begin {
	readonly url: string;
	readonly group: string;
}

/** Three plans with titles of their own, and a copy of the first for a group. */
async function begin(page: Page, { url, group }: Begin): Promise<string> {
	await openHome(page, url);
	for (const title of ['The second plan', 'The third plan 👩🏽‍🚒', 'The shared plan']) {
		await home(page);
		await press(page.getByRole('button', { name: 'Open the worked example' }));
		await untilOpen(page);
		await write(page, 'Title of the plan', title);
	}
	const [, shared = ''] = /plan\/([\w-]+)/.exec(page.url()) ?? [];
	await splitTo(page, shared, group);
	return shared;
}

async function write(page: Page, label: string, text: string): Promise<void> {
	await page.getByLabel(label).fill(text);
	await page.getByLabel(label).blur();
	await page.waitForTimeout(300);
	await untilOpen(page);
}

/** Makes copies for two groups and keeps the first. */
async function splitTo(page: Page, id: string, path: string): Promise<void> {
	await go(page, `#/plan/${id}/bring`);
	const [saved] = await Promise.all([
		page.waitForEvent('download', PATIENCE),
		(async () => {
			await page.getByRole('button', { name: 'Make copies for groups' }).click();
			await typeNew(page, FILE_PASSPHRASE);
			await page.getByRole('button', { name: 'Make the copies' }).click();
		})()
	]);
	await page.getByText(/The copies are saved/).waitFor(PATIENCE);
	await saved.saveAs(path);
}

/** Opens a file of plans and takes everything that is not here. */
async function restoreFrom(page: Page, path: string): Promise<void> {
	await go(page, '#/backup/open');
	// Home has a field for files too, and may still be there.
	await page.getByRole('heading', { name: 'Open a backup or a copy' }).waitFor();
	await page.setInputFiles('input[type=file]', path);
	await page.getByLabel('Its passphrase').fill(FILE_PASSPHRASE);
	await page.getByRole('button', { name: 'Open and look' }).click();
	await page.getByRole('button', { name: 'Restore what is chosen' }).click(PATIENCE);
	await page.getByText(/^Restored: /).waitFor(PATIENCE);
}

/** A colleague opens the copy, changes it, and makes a copy of that. */
async function changeElsewhere(page: Page, given: Begin & { copy: string }): Promise<void> {
	await openHome(page, given.url);
	await restoreFrom(page, given.group);
	const [plan] = await home(page);
	const id = plan?.id ?? '';
	await openPlan(page, id);
	await go(page, `#/plan/${id}/mandate`);
	await write(page, 'Title of the plan', 'What room two says');
	await write(page, 'What should this plan answer?', 'Who answers when the office is shut?');
	await splitTo(page, id, given.copy);
}

interface Finish {
	readonly url: string;
	readonly shared: string;
	readonly backup: string;
}

/** Changes the shared plan on this side too, saves a backup file, and begins with a backup folder. */
async function finish(page: Page, { url, shared, backup }: Finish): Promise<Record<string, Known>> {
	await openHome(page, url);
	await openPlan(page, shared);
	await go(page, `#/plan/${shared}/mandate`);
	await write(page, 'What do we not write down?', 'Names of those who host us');
	await write(page, 'Title of the plan', 'What room one says');
	await go(page, '#/backup');
	const saved = await saveBackup(page);
	await saved.saveAs(backup);
	await page.getByRole('button', { name: 'Choose a folder' }).click();
	await typeNew(page, FILE_PASSPHRASE);
	await page.getByRole('button', { name: 'Begin with this folder' }).click();
	await page.getByText(/Backups now go to the folder/).waitFor(PATIENCE);
	const plans: Record<string, Known> = {};
	for (const { id } of await home(page)) {
		await openPlan(page, id);
		plans[id] = await readPlan(page);
	}
	return plans;
}

async function saveBackup(page: Page): Promise<Download> {
	await page.getByRole('button', { name: 'Choose a passphrase' }).click();
	await typeNew(page, FILE_PASSPHRASE);
	const [saved] = await Promise.all([
		page.waitForEvent('download', PATIENCE),
		page.getByRole('button', { name: 'Encrypt and save' }).click()
	]);
	await page.getByText(/is made, and it opens with this passphrase/).waitFor(PATIENCE);
	return saved;
}
