import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { remembered } from './remembered';

type Ordered = Readonly<Record<string, { readonly order: string }>>;

/** Ids in the order the group gave them; equal places fall back to the id, so every copy agrees. */
export const inOrder = remembered((things: Ordered): readonly string[] =>
	Object.entries(things)
		.sort(([a, { order: rankOfA }], [b, { order: rankOfB }]) =>
			rankOfA === rankOfB ? compare(a, b) : compare(rankOfA, rankOfB)
		)
		.map(([id]) => id)
);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A place after everything there is. */
export function orderAtEnd(things: Ordered): string {
	let last: string | null = null;
	for (const { order } of Object.values(things)) if (last === null || order > last) last = order;
	try {
		return generateKeyBetween(last, null);
	} catch {
		// A foreign copy may hold a place that is no fractional index; the end still sorts after it.
		return `${last ?? ''}z`;
	}
}

/** New places, one for each of so many things. */
export const freshOrders = (count: number): readonly string[] =>
	generateNKeysBetween(null, null, count);
