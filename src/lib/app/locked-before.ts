import * as z from 'zod/mini';
import { LOCK_REASONS } from '$lib/flow/vault-session.machine';
import type { Locked } from '$lib/state/vault-session.svelte';

/** In the tab's own memory: when it was locked and why, and whether something was not finished; nothing else. */
const KEY = 'locked';

const Before = z.object({
	at: z.number(),
	why: z.enum(LOCK_REASONS),
	isPart: z.optional(z.boolean())
});

/** Why and when this tab was locked before it was loaded anew; undefined when it was not. */
export function readLocked(memory: () => Storage = () => sessionStorage): Locked | undefined {
	try {
		const read = Before.safeParse(JSON.parse(memory().getItem(KEY) ?? 'null'));
		return read.success ? read.data : undefined;
	} catch {
		// A browser that keeps nothing, or something else under this name: the screen says less.
		return undefined;
	}
}

/** The plans are open again: the next reload says nothing of the last time. */
export function forgetLocked(memory: () => Storage = () => sessionStorage): void {
	try {
		memory().removeItem(KEY);
	} catch {
		// As above.
	}
}

/** Remembers over the reload that this tab was locked. */
export function writeLocked(
	{ at, why, isPart = false }: Locked,
	memory: () => Storage = () => sessionStorage
): void {
	try {
		memory().setItem(KEY, JSON.stringify({ at, why, isPart }));
	} catch {
		// As above.
	}
}
