import { expect, type Locator, type Page } from '@playwright/test';

/** Somebody who has no mouse. */
export class Keyboard {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/**
	 * Tabs until the thing has focus, backwards where it stands further up. Fails when it cannot be reached, or only
	 * after an unreasonable way.
	 */
	async to(target: Locator, limit = 150): Promise<void> {
		await expect(target.first()).toBeAttached();
		const key = (await this.#isPast(target)) ? 'Shift+Tab' : 'Tab';
		for (let n = 0; n < limit; n++) {
			if (await this.#has(target)) return;
			await this.#page.keyboard.press(key);
		}
		expect(await this.#has(target), `reach ${target.toString()} with Tab`).toBe(true);
	}

	/** Whether all that is meant stands before what has focus now. */
	async #isPast(target: Locator): Promise<boolean> {
		return target.evaluateAll((found) =>
			found.every((each) => {
				const place = each.compareDocumentPosition(document.activeElement ?? document.body);
				return place === Node.DOCUMENT_POSITION_FOLLOWING;
			})
		);
	}

	async #has(target: Locator): Promise<boolean> {
		const matches = await target.evaluateAll((found) =>
			found.some((each) => each === document.activeElement)
		);
		return matches;
	}

	async press(target: Locator): Promise<void> {
		await this.to(target);
		await this.#page.keyboard.press('Enter');
	}

	async check(target: Locator): Promise<void> {
		await this.to(target);
		await this.#page.keyboard.press('Space');
	}

	async type(target: Locator, text: string): Promise<void> {
		await this.to(target);
		await this.#page.keyboard.type(text);
	}

	/** Chooses in a radio group: Tab reaches it once, arrows move in it. */
	async choose(group: Locator, wanted: Locator): Promise<void> {
		await this.to(group);
		await this.#page.keyboard.press('Space');
		for (let n = 0; n < 20 && !(await wanted.isChecked()); n++)
			await this.#page.keyboard.press('ArrowDown');
		await expect(wanted).toBeChecked();
	}
}
