import { invariant } from '../result';

/**
 * The median of one value or more; between two middle values, their mean. So two views give their mean and one
 * gives itself. In the unit of the values. Throws on an empty list: who has nobody's view asks before.
 */
export function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	invariant(upper !== undefined && lower !== undefined, 'a median of no values');
	return (lower + upper) / 2;
}
