import type { Page } from '@playwright/test';
import { Ledger, after, type Cells, type Op, type Value } from './ledger';
import { goToStep, press } from './pages';
import type { PlanJson } from './plan-cells';
import type { Chance } from './chance';
import type { Locator } from '@playwright/test';

/** Where a tab begins: what the plan held, and which plan it is. */
export interface TabStart {
	readonly page: Page;
	readonly plan: PlanJson;
	readonly base: Cells;
	readonly chance: Chance;
	/** Begins every mark that this tab types, so that no two are alike. */
	readonly name: string;
}

/** A text field of a step and the cell that it writes. */
export interface TextField {
	readonly locator: Locator;
	readonly cell: string;
	readonly mark: 'input textarea' | 'input text';
	/** Beyond this many letters the text is begun anew. */
	readonly limit: number;
}

/** Milliseconds between two keys, at most: a fast typist needs 60. */
const SLOWEST_KEY = 60;

/** One tab in which the storm writes, with the list of what it did. */
export class Tab {
	readonly page: Page;
	readonly plan: PlanJson;
	readonly chance: Chance;
	readonly ledger = new Ledger();
	readonly #base: Cells;
	readonly #name: string;
	#count = 0;
	#step = '';
	/** Set when the storm is to end: nothing more is typed. */
	isStopped = false;

	constructor({ page, plan, base, chance, name }: TabStart) {
		this.page = page;
		this.plan = plan;
		this.chance = chance;
		this.#base = base;
		this.#name = name;
	}

	/** A mark that no other text holds. */
	newMark(): string {
		return `${this.#name}.${++this.#count}`;
	}

	/** What a cell holds after everything that was done here. */
	now(cell: string): Value {
		return after(this.#base, this.ledger.ops)[cell] ?? '';
	}

	/** Shows a step, if it does not show already. */
	async visit(step: string): Promise<void> {
		if (this.#step === step) return;
		await goToStep(this.page, step);
		this.#step = step;
	}

	/** Types a text at the end of a field, letter by letter. Stops in the middle when the storm ends. */
	async type(field: TextField, text: string): Promise<void> {
		let value = await this.#enter(field);
		for (const letter of text) {
			if (this.isStopped) return;
			value = value.length > field.limit ? await this.#beginAnew(field) : value;
			value += letter;
			this.ledger.add({ mark: field.mark, text: value, sets: { [field.cell]: value } });
			await this.page.keyboard.type(letter);
			await this.#pause(SLOWEST_KEY);
		}
	}

	/** Puts the caret behind the last letter of a field and says what the field holds. */
	async #enter({ locator, cell }: TextField): Promise<string> {
		const expected = String(this.now(cell));
		const shown = await locator.evaluate((field: HTMLInputElement | HTMLTextAreaElement) => {
			field.focus();
			field.setSelectionRange(field.value.length, field.value.length);
			return field.value;
		});
		if (shown !== expected)
			throw new Error(`${cell} shows ${JSON.stringify(shown)}, not ${JSON.stringify(expected)}`);
		return shown;
	}

	/** Takes the whole text out of a field with one key. */
	async #beginAnew({ locator, cell, mark }: TextField): Promise<string> {
		await locator.evaluate((field: HTMLInputElement | HTMLTextAreaElement) => {
			field.select();
		});
		this.ledger.add({ mark, text: '', sets: { [cell]: '' } });
		await this.page.keyboard.press('Delete');
		return '';
	}

	/** Does one thing that is not typing. */
	async act(op: Op, what: Locator): Promise<void> {
		if (this.isStopped) return;
		await what.waitFor({ state: 'attached' });
		this.ledger.add(op);
		await press(what);
		await this.#pause(SLOWEST_KEY);
	}

	/** Presses Enter in the field that has the focus. */
	async enter(op: Op): Promise<void> {
		if (this.isStopped) return;
		this.ledger.add(op);
		await this.page.keyboard.press('Enter');
		await this.#pause(SLOWEST_KEY);
	}

	/**
	 * Presses "Undo" or "Redo" right after something was done to one cell, and reads what that cell is then: how
	 * much one step of undo takes back depends on the clock.
	 */
	async turn(name: 'Undo' | 'Redo', cell: string, read: () => Promise<Value>): Promise<void> {
		if (this.isStopped) return;
		const button = this.page.getByRole('button', { name, exact: true }).first();
		this.ledger.add({ mark: 'click button', sets: { [cell]: this.now(cell) }, earlier: true });
		await press(button);
		this.ledger.settle({ [cell]: await read() });
	}

	async #pause(most: number): Promise<void> {
		const wait = this.chance.within(0, most);
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
}
