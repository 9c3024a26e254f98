import { facets } from './entry';
import type { Filter } from './filter';

/** What a person sees of the library: the words looked for, and what it is narrowed by. */
export interface View {
	readonly words: string;
	readonly filter: Filter;
}

const LIBRARY = '#/library';

/** Longer words than these are no search; an address has to stay one that can be sent. */
const LONGEST = 200;

/** The part of an address after its `?`, wherever the `#` stands. */
export const queryOf = (address: string): URLSearchParams =>
	new URLSearchParams(address.includes('?') ? address.slice(address.indexOf('?') + 1) : '');

/** Reads a view from an address. What it does not know is passed over; anything gives some view. */
export function readView(address: string): View {
	const query = queryOf(address);
	const filter: Partial<Record<(typeof facets)[number], string>> = {};
	for (const facet of facets) {
		const value = query.get(facet);
		if (value !== null && value !== '') filter[facet] = value.slice(0, LONGEST);
	}
	return { words: (query.get('q') ?? '').slice(0, LONGEST), filter };
}

/** The address of a view; the same view has always the same one. */
export function addressOf({ words, filter }: View): string {
	const query = new URLSearchParams();
	const looked = words.trim().slice(0, LONGEST);
	if (looked !== '') query.set('q', looked);
	for (const facet of facets) {
		const value = filter[facet];
		if (value !== undefined) query.set(facet, value);
	}
	const text = query.toString();
	return text === '' ? LIBRARY : `${LIBRARY}?${text}`;
}

/** The address of one item, `case/vuka`. */
export const addressOfItem = (key: string): string => `${LIBRARY}/${key}`;
