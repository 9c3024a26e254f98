import { partsOf, type Plan } from './plan';

/** The keys of the entries of one threat, in a fixed order. */
export const entryKeysOf = (plan: Plan, threatId: string): readonly string[] =>
	Object.keys(plan.entries)
		.filter((key) => partsOf(key).threatId === threatId)
		.sort();
