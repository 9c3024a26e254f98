import { wellFormed } from './prose';

/** A plain value as it comes back from the disk: half surrogates are replaced before it is written. */
export function storableOf(value: unknown): unknown {
	if (typeof value === 'string') return wellFormed(value);
	if (Array.isArray(value)) return value.map(storableOf);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, storableOf(each)]));
}

/** Whether two plain values are the same. Plain data in plans is small, so their text is compared. */
export const isSame = (a: unknown, b: unknown): boolean =>
	a === b || (typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
