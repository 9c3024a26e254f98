import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRoundsOf } from './group-rounds';
import { anEntry, entriesOf, scored } from './scoring.builders';

const ofRounds = (...rounds: readonly number[]) =>
	entriesOf(...rounds.map((round) => anEntry({ round })));

describe('the rounds that a group has held', () => {
	it.each([
		['none while one person has marked', [1], 0],
		['none while one person has marked twice', [1, 2], 0],
		['one after a first round of several', [1, 1, 1], 1],
		['one where several mark after one alone', [1, 2, 2], 1],
		['two after a second round', [1, 1, 2, 2, 2], 2],
		['one where one alone marks after several', [1, 1, 2], 1]
	] as const)('are %s', (_, rounds, expected) => {
		expect(groupRoundsOf(ofRounds(...rounds))).toBe(expected);
		expect(scored({ entries: ofRounds(...rounds) }).groupRounds).toBe(expected);
	});

	it('are those with two entries that count: what was only begun makes no group', () => {
		const begun = anEntry({ round: 2, best: undefined });
		expect(groupRoundsOf(entriesOf(anEntry(), anEntry(), anEntry({ round: 2 }), begun))).toBe(1);
	});

	it('are the same in whatever order the entries come, and never more than there are rounds', () => {
		const rounds = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 });
		fc.assert(
			fc.property(rounds, (given) => {
				const held = groupRoundsOf(ofRounds(...given));
				expect(groupRoundsOf(ofRounds(...given).toReversed())).toBe(held);
				expect(held).toBeLessThanOrEqual(Math.min(new Set(given).size, given.length / 2));
			})
		);
	});
});
