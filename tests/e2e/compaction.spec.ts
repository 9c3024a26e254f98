import { expect, expectSaved, goToStep, openExample, test } from '../support/page';

test('a long log is made shorter in a worker that the policy allows, and nothing is missing', async ({
	page
}) => {
	test.slow();
	await openExample(page);
	await goToStep(page, 'mandate');
	const field = page.locator('textarea').first();
	// Each hand-over on blur is a row of its own once the one before it is saved.
	for (let at = 0; at <= 210; at++) {
		await field.fill(`Question ${String(at)}`);
		await field.blur();
		await expectSaved(page);
	}
	await page.reload();
	const worker = page.waitForEvent('worker');
	expect((await worker).url()).toMatch(/^blob:/);
	await expect.poll(() => page.evaluate(rowsLeft), { timeout: 20_000 }).toEqual([0, 1]);
	await page.reload();
	await expect(field).toHaveValue('Question 210');
	await expectSaved(page);
});

/** How many rows and snapshots lie in the database. */
async function rowsLeft(): Promise<number[]> {
	const open = indexedDB.open('holdfast');
	await new Promise((resolve) => (open.onsuccess = resolve));
	const transaction = open.result.transaction(['log', 'snapshots']);
	const counts = ['log', 'snapshots'].map((table) => transaction.objectStore(table).count());
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	open.result.close();
	return counts.map(({ result }) => result);
}
