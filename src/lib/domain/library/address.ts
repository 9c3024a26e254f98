import { facets } from './entry';
import type { Filter } from './filter';
import { queryOf } from './query';

const LIBRARY = '#/library';

/** Longer values than these narrow nothing; an address has to stay one that can be sent. */
const LONGEST = 200;

/** Reads what an address narrows the library by. What it does not know is passed over. */
export function readFilter(address: string): Filter {
	const query = queryOf(address);
	const filter: Partial<Record<(typeof facets)[number], string>> = {};
	for (const facet of facets) {
		const value = query.get(facet);
		if (value !== null && value !== '') filter[facet] = value.slice(0, LONGEST);
	}
	return filter;
}

/**
 * The address of the library narrowed by a filter; the same filter has always the same one. The words that a person
 * looks for are never in it: a browser keeps addresses, and they may name anybody.
 */
export function addressOf(filter: Filter): string {
	const query = new URLSearchParams();
	for (const facet of facets) {
		const value = filter[facet];
		if (value !== undefined) query.set(facet, value);
	}
	const text = query.toString();
	return text === '' ? LIBRARY : `${LIBRARY}?${text}`;
}

/** The address of one item, `case/vuka`. */
export const addressOfItem = (key: string): string => `${LIBRARY}/${key}`;
