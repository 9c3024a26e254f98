import { describe, expect, it } from 'vitest';
import { anEntry, aPlan, aThreat } from '../scoring/scoring.builders';
import { keyOf, type Plan } from './plan';
import { isLastRoundSealed, lastRoundOf, nextRoundOf, numberAtReveal } from './round-numbers';

/** A plan with one entry for each round named, the last of them for a threat that is gone. */
const planWith = (rounds: readonly number[], gone?: number): Plan => {
	const kept = rounds.map((round, at) => [keyOf('t1', String(at)), anEntry({ round })] as const);
	const lost = gone === undefined ? [] : [[keyOf('gone', 'e'), anEntry({ round: gone })] as const];
	return aPlan({ threats: { t1: aThreat() }, entries: Object.fromEntries([...kept, ...lost]) });
};

describe('the number of a round', () => {
	it('follows on the last that the plan holds an entry of', () => {
		expect([lastRoundOf(planWith([])), nextRoundOf(planWith([]))]).toEqual([0, 1]);
		expect(nextRoundOf(planWith([1, 3, 2]))).toBe(4);
		expect(nextRoundOf(planWith([1], 5))).toBe(2);
	});

	it('is not taken for a sealed one where only a threat that is gone was marked unseen in it', () => {
		const plan = planWith([1]);
		plan.entries[keyOf('gone', 'e')] = anEntry({ round: 1, unseen: true });
		expect(isLastRoundSealed(plan)).toBe(false);
		plan.entries[keyOf('t1', 'sealed')] = anEntry({ round: 1, unseen: true });
		expect(isLastRoundSealed(plan)).toBe(true);
		plan.entries[keyOf('t1', 'open')] = anEntry({ round: 2 });
		expect(isLastRoundSealed(plan)).toBe(false);
	});

	it('ends with nine', () => {
		expect(nextRoundOf(planWith([8]))).toBe(9);
		expect(nextRoundOf(planWith([9]))).toBeUndefined();
	});

	it('is looked at anew when a sealed round comes in: what was marked meanwhile keeps its own', () => {
		expect(numberAtReveal(planWith([1]), 2)).toBe(2);
		expect(numberAtReveal(planWith([]), 2)).toBe(2);
		expect(numberAtReveal(planWith([1, 2]), 2)).toBe(3);
		expect(numberAtReveal(planWith([9]), 9)).toBe(9);
	});
});
