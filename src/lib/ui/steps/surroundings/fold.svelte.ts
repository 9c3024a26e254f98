import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/** Which cards of a list lie open. Cards are found by their element id, so one fold can serve several lists. */
export class Fold {
	readonly #open = new SvelteSet<string>();

	isOpen(id: string): boolean {
		return this.#open.has(id);
	}

	open(id: string): void {
		this.#open.add(id);
	}

	toggle(id: string): void {
		if (!this.#open.delete(id)) this.#open.add(id);
	}

	/** Opens a card and moves focus to its head; nothing happens for a card that is not there. */
	async show(id: string): Promise<void> {
		this.#open.add(id);
		await this.focus(id);
	}

	/** Moves focus to the head of a card, for instance after its list was put in order. */
	async focus(id: string): Promise<void> {
		await tick();
		document.getElementById(headOf(id))?.focus();
	}

	/** Moves focus to the field of a card that moved it to another list, so that a second key press finds it. */
	async focusMover(id: string): Promise<void> {
		await tick();
		const body = document.getElementById(bodyOf(id));
		body?.querySelector<HTMLElement>('[data-mover] select')?.focus();
	}
}

/** The element id of the head of a card. */
export const headOf = (id: string): string => `card-head-${id}`;

/** The element id of the fields of a card. */
export const bodyOf = (id: string): string => `card-body-${id}`;
