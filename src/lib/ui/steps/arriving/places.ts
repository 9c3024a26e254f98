import { tick } from 'svelte';

/** The id of a part of a step where a person can arrive: of a thing in no card of its own, or of a setting. */
export const placeOf = (thing: string): string => `step-at-${thing}`;

/** Takes a person to the first field of a part of the page; nothing happens where it is not shown. */
export function focusOn(thing: string | undefined): void {
	if (thing === undefined) return;
	document
		.getElementById(placeOf(thing))
		?.querySelector<HTMLElement>('select, input, textarea')
		?.focus();
}

/** The same for a step that was just opened: it begins at its top, and then leads to what the person came for. */
export async function arriveAt(thing: string | undefined): Promise<void> {
	await tick();
	focusOn(thing);
}
