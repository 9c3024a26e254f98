/** The id of a part of the page that a finding can lead to: a threat's row, or a field of the dates. */
export const placeOf = (thing: string): string => `review-at-${thing}`;

/** Takes a person to the first field of a part of the page; nothing happens where it is not shown. */
export function focusOn(thing: string | undefined): void {
	if (thing === undefined) return;
	document
		.getElementById(placeOf(thing))
		?.querySelector<HTMLElement>('select, input, textarea')
		?.focus();
}
