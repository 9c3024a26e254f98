import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../plan/plan';
import { disagreementOf } from './disagreement';
import { anEntry, anyEntry } from './scoring.builders';
import { readEntry } from './view';

const differing = (entries: readonly Entry[]) =>
	disagreementOf(entries.map((entry, at) => readEntry({ id: String(at), entry }).view));
const people = (...levels: readonly number[]) =>
	differing(levels.map((level) => anEntry({ people: level })));

describe('views that differ', () => {
	it('are not found in one view, and in two only from two levels on', () => {
		expect(people(5).fields).toEqual([]);
		expect(people(1, 2.5).fields).toEqual([]);
		expect(people(1, 3).fields).toEqual(['people']);
	});

	it('are found by the quartiles from one level and a half on', () => {
		expect(people(2, 2, 3, 3).fields).toEqual([]);
		expect(people(2, 2, 3.5, 3.5).fields).toEqual(['people']);
	});

	it('are found by the ends from three levels on, also when one person stands alone', () => {
		expect(people(2, 2, 2, 2, 4.5).fields).toEqual([]);
		expect(people(2, 2, 2, 2, 5).fields).toEqual(['people']);
	});

	it('counts who finds the threat not credible as the lowest mark', () => {
		const notCredible: Entry = { form: 'full', round: 1, notCredible: true };
		expect(differing([notCredible, anEntry(), anEntry()]).fields).toEqual(['likelihood']);
	});

	it('keep the spread by linear interpolation', () => {
		expect(people(1, 2, 3, 5).spreads.people).toEqual({
			...{ count: 4, min: 1, lower: 1.75, median: 2.5, upper: 3.5, max: 5 }
		});
	});

	it('are the same in any order', () => {
		const shuffled = fc
			.array(anyEntry, { minLength: 1, maxLength: 7 })
			.chain((all) =>
				fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
			);
		fc.assert(
			fc.property(shuffled, ([all, other]) => {
				expect(differing(other)).toEqual(differing(all));
			})
		);
	});
});
