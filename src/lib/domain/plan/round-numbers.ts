import { partsOf, type Entry, type Plan } from './plan';

/** The form of the plan counts so many rounds at most. */
export const MAX_ROUNDS = 9;

/** The last round of which the plan holds an entry; 0 before the first. Entries of threats that are gone are passed over. */
export const lastRoundOf = (plan: Pick<Plan, 'threats' | 'entries'>): number =>
	Math.max(0, ...entriesOfThreats(plan).map(({ round }) => round));

/** Whether anything in the last round was given unseen. Nobody adds to such a round: that was promised to all in it. */
export function isLastRoundSealed(plan: Pick<Plan, 'threats' | 'entries'>): boolean {
	const last = lastRoundOf(plan);
	return entriesOfThreats(plan).some(({ round, unseen }) => unseen === true && round === last);
}

/** The entries of the threats that are still in the plan. */
const entriesOfThreats = ({ threats, entries }: Pick<Plan, 'threats' | 'entries'>): Entry[] =>
	Object.entries(entries)
		.filter(([key]) => threats[partsOf(key).threatId] !== undefined)
		.map(([, entry]) => entry);

/** The number of the round that would come next; undefined when the plan has had all that it can count. */
export function nextRoundOf(plan: Pick<Plan, 'threats' | 'entries'>): number | undefined {
	const last = lastRoundOf(plan);
	return last < MAX_ROUNDS ? last + 1 : undefined;
}

/**
 * The number under which a sealed round comes into the plan: its own, or one more than what was marked in the open
 * since it began. Past the last number that a plan can count, its entries join those of that one.
 */
export function numberAtReveal(plan: Pick<Plan, 'threats' | 'entries'>, begunAs: number): number {
	return Math.min(MAX_ROUNDS, Math.max(begunAs, lastRoundOf(plan) + 1));
}
