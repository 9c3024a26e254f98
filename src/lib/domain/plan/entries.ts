import { dimensions } from '../vocabulary';
import type { Entry, Plan } from './plan';
import { partsOf } from './plan';

/** Whether a person's entry says everything that scoring needs, or that the threat is not credible. */
export function isEntryComplete(entry: Entry): boolean {
	if (entry.notCredible === true) return true;
	const likelihood = [entry.low, entry.high, entry.best].every((level) => level !== undefined);
	return likelihood && dimensions.every((dimension) => entry[dimension] !== undefined);
}

/** The keys of the entries of one threat, in a fixed order. */
export const entryKeysOf = (plan: Plan, threatId: string): readonly string[] =>
	Object.keys(plan.entries)
		.filter((key) => partsOf(key).threatId === threatId)
		.sort();
