import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { PlanFile, type PlanJson } from './plan-cells';

/** One plan as the home page lists it. */
export interface Listed {
	readonly id: string;
	readonly words: string;
}

/** Opens the home page and waits for its list. */
export async function openHome(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/`);
	await page.locator('[aria-labelledby="plans"] :is(table, .empty)').waitFor();
}

/** The plans of the home page, damaged and locked ones among them. */
export function listPlans(page: Page): Promise<readonly Listed[]> {
	return page.locator('[aria-labelledby="plans"] tbody tr').evaluateAll((rows) =>
		rows.map((row) => ({
			id: /plan\/([\w-]+)/.exec(row.querySelector('a')?.href ?? '')?.[1] ?? '',
			words: (row.querySelector('th')?.textContent ?? '').trim()
		}))
	);
}

/** Presses something as a keyboard would: what had the focus is left first. */
export const press = (what: Locator): Promise<void> =>
	what.evaluate((element: HTMLElement) => {
		element.focus();
		element.click();
	});

/** Waits until a plan is open, its address names a step, and it calls itself saved. */
export async function untilOpen(page: Page): Promise<void> {
	await page.locator('.bar [data-save="saved"]').waitFor();
	await page.waitForURL(({ hash }) => /plan\/[\w-]+\/\w+$/.test(hash));
}

/** Opens a plan from the list of the home page. */
export async function openListed(page: Page, id: string): Promise<void> {
	await press(page.locator(`tr a[href="#/plan/${id}"]`).first());
	await untilOpen(page);
}

/** The address of a step of a plan. */
export const addressOf = (url: string, id: string, step: string): string =>
	`${url}/#/plan/${id}/${step}`;

/** Goes to a step of the plan that is open, as a link does. */
export async function goToStep(page: Page, step: string): Promise<void> {
	await page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = location.hash.replace(/[^/]*$/, to);
		// As the links of the rail do.
		link.dataset.sveltekitKeepfocus = '';
		document.body.append(link);
		link.click();
		link.remove();
	}, step);
	await page.waitForURL((address) => address.hash.endsWith(`/${step}`));
}

/** What the open plan holds, by its own plan file. */
export async function exportPlan(page: Page): Promise<PlanJson> {
	await goToStep(page, 'export');
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		press(page.getByRole('button', { name: /Plan file/ }))
	]);
	const path = await saved.path();
	return z.parse(PlanFile, JSON.parse(readFileSync(path, 'utf8'))).plan;
}

/** Whether the open plan says that a part of it could not be read. */
export async function saysDamaged(page: Page): Promise<boolean> {
	return (await page.locator('main', { hasText: /could not be read|damaged/i }).count()) > 0;
}

/** What lies in the tables: how many rows each plan has, and how many belong to no plan. */
export interface Tables {
	readonly rowsOf: Readonly<Record<string, number>>;
	readonly orphans: readonly string[];
}

/** Looks at the keys of the database. Only after Holdfast has opened it: looking would make an empty one. */
export function readTables(page: Page): Promise<Tables> {
	return page.evaluate(async () => {
		const finished = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('The database could not be read'));
			});
		const db = await finished(indexedDB.open('holdfast'));
		const stores = db.transaction(['plans', 'log', 'snapshots']);
		const [plans, log, snapshots] = await Promise.all([
			finished(stores.objectStore('plans').getAllKeys()),
			finished(stores.objectStore('log').getAllKeys()),
			finished(stores.objectStore('snapshots').getAll() as IDBRequest<{ planId: string }[]>)
		]);
		db.close();
		const rowsOf: Record<string, number> = {};
		for (const key of log) {
			const id = String((key as string[])[0]);
			rowsOf[id] = (rowsOf[id] ?? 0) + 1;
		}
		const owners = [...Object.keys(rowsOf), ...snapshots.map(({ planId }) => planId)];
		return { rowsOf, orphans: owners.filter((id) => !plans.includes(id)) };
	});
}
