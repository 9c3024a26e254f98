/**
 * Everything on the page that shows the plan follows what is typed when the typing has rested so long, in
 * milliseconds. On a long plan that takes longer than the time between two letters: the field shows them meanwhile.
 */
export const REST = 300;

let isTyping = false;
let rest: ReturnType<typeof setTimeout> | undefined;
const behind = new Set<() => void>();

/** Hands over letters in the middle of typing: a change that `run` makes shows when the typing rests. */
export function typed<Taken>(run: () => Taken): Taken {
	isTyping = true;
	try {
		return run();
	} finally {
		isTyping = false;
	}
}

/** Shows a change: at once, with everything that waits, or when the typing rests. */
export function follow(show: () => void): void {
	behind.add(show);
	clearTimeout(rest);
	if (isTyping) rest = setTimeout(catchUp, REST);
	else catchUp();
}

/** Calls back when everything shows; at once if nothing waits. */
export function whenShown(shown: () => void): void {
	if (behind.size > 0) behind.add(shown);
	else shown();
}

/** Shows at once what waits for the typing to rest. */
export function catchUp(): void {
	clearTimeout(rest);
	const waiting = [...behind];
	behind.clear();
	for (const show of waiting) show();
}
