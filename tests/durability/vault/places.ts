import type { Locator, Page } from '@playwright/test';
import { exportPlan, listPlans, press, untilOpen, type Listed } from '../pages';
import type { PlanJson } from '../plan-cells';
import type { Known } from './world';

/** Long enough for a derivation, and for sealing everything anew, on a machine that does other things too. */
export const PATIENCE = { timeout: 120_000 };

/** The passphrase of every file of these runs. */
export const FILE_PASSPHRASE = 'nine quiet herons over the weir 4';

const LIST = '[aria-labelledby="plans"] :is(table, .empty)';
const lockField = (page: Page): Locator => page.getByLabel('Passphrase', { exact: true });
const unread = (page: Page): Locator => page.getByText(/cannot be read in this browser/);

/** Goes where a link would: an address that is typed would lock again. */
export async function go(page: Page, hash: string): Promise<void> {
	await page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
		link.remove();
	}, hash);
}

/** How a start of the browser went. `by` is what opened it: null when it opened by itself, undefined when nothing did. */
export interface Entered {
	readonly by: string | null | undefined;
	readonly isUnfinished: boolean;
	readonly said: string;
}

/** Opens home, with one passphrase after the other where they are asked for. */
export async function enter(
	page: Page,
	url: string,
	passphrases: readonly string[]
): Promise<Entered> {
	await page.goto(`${url}/`);
	const list = page.locator(LIST);
	await list.or(lockField(page)).or(unread(page)).first().waitFor(PATIENCE);
	if (await list.isVisible()) return { by: null, isUnfinished: false, said: '' };
	const isUnfinished = await page.getByText('A change of passphrases was cut off').isVisible();
	for (const passphrase of passphrases) {
		if (!(await lockField(page).isVisible())) break;
		await lockField(page).fill(passphrase);
		await page.getByRole('button', { name: 'Unlock' }).click();
		const refused = page.getByText('That did not open it');
		await list.or(refused).or(unread(page)).first().waitFor(PATIENCE);
		if (await list.isVisible()) return { by: passphrase, isUnfinished, said: '' };
	}
	return { by: undefined, isUnfinished, said: await page.locator('main').innerText() };
}

/** Shows home without loading the page anew, and says what it lists. */
export async function home(page: Page): Promise<readonly Listed[]> {
	await go(page, '#/');
	await page.locator(LIST).waitFor();
	return listPlans(page);
}

/** Opens a plan from home. */
export async function openPlan(page: Page, id: string): Promise<void> {
	await home(page);
	await press(page.locator(`tr a[href="#/plan/${id}"]`).first());
	await untilOpen(page);
}

/** What the open plan holds. */
export const readPlan = async (page: Page): Promise<Known> => knownOf(await exportPlan(page));

/** Looking at a plan exports it, and that marks the step. */
export function knownOf(plan: PlanJson): Known {
	const steps = { ...plan.steps, export: '' };
	return { title: String(plan.settings.title), words: inOrder({ ...plan, steps }) };
}

/** JSON with the keys of every object in the order of the alphabet. */
const inOrder = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) => {
		if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
		return Object.fromEntries(
			Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))
		);
	});

/** Types a passphrase of one's own into the form that is open. */
export async function typeNew(page: Page, passphrase: string): Promise<void> {
	await page.getByRole('radio', { name: /of my own|your own/i }).check();
	await page.getByLabel('New passphrase').fill(passphrase);
	await page.getByLabel('The same again').fill(passphrase);
}
