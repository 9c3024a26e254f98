import { tick } from 'svelte';
import type { Plan } from '$lib/domain/plan/plan';
import type { OpenPlan } from '$lib/state/open-plan.svelte';

/** One thing that is taken out of the plan. */
interface Removing {
	/** What a person calls it, for the status line. */
	readonly name: string;
	/** Its place in the list, so that focus can go to the neighbour; without it focus stays. */
	readonly place?: number;
	readonly recipe: (draft: Plan) => void;
}

/**
 * Takes things out of one list so that nothing is lost on the way: the status line offers to bring the last one back
 * for as long as undo would take back just that (what is written aside, such as a clock, changes nothing), and focus
 * moves to the neighbour. Buttons that remove carry `data-remove`; the region is focusable by script.
 */
export class Removal {
	readonly #open: OpenPlan;
	readonly #region: () => HTMLElement | undefined;
	#last: { readonly name: string; readonly at: object } | undefined = $state.raw();

	constructor(open: OpenPlan, region: () => HTMLElement | undefined) {
		this.#open = open;
		this.#region = region;
	}

	/** The name of what was just removed, while it can be brought back. */
	get removed(): string | undefined {
		const { undoPosition, undoName } = this.#open;
		// A merge that somebody else began is a change to undo as well.
		const isNext = undoName === 'remove' && this.#last?.at === undoPosition;
		return isNext ? this.#last?.name : undefined;
	}

	remove({ name, place, recipe }: Removing): void {
		if (!this.#open.change('remove', recipe)) return;
		this.#last = { name, at: this.#open.undoPosition };
		if (place !== undefined) void this.focusNear(place);
	}

	/** Brings the last thing back. */
	undo(): void {
		if (this.removed === undefined) return;
		this.#last = undefined;
		this.#open.undo();
		this.#region()?.focus();
	}

	/** Moves focus to the button at this place of the list, or the last one, or the list itself. */
	async focusNear(place: number): Promise<void> {
		await tick();
		const region = this.#region();
		const buttons = region?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
		const near = buttons[Math.min(place, buttons.length - 1)] ?? region;
		near?.focus();
	}
}
