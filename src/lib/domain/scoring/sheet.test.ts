import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../plan/plan';
import { byValue, openedEntries, type SheetEntry } from './sheet';

const level = fc.constantFrom(1, 1.5, 2);
const anEntry: fc.Arbitrary<SheetEntry> = fc.record(
	{
		form: fc.constantFrom('full', 'ballot', 'hand'),
		forMonths: fc.constantFrom(6, 12),
		...{ low: level, best: level, high: level, people: level, reputation: level },
		notCredible: fc.boolean(),
		confidence: fc.constantFrom('high', 'medium', 'low')
	},
	{ requiredKeys: ['form'] }
);

describe('entries sorted by what they say', () => {
	it('are in the same order, whatever order they came in', () => {
		const shuffled = fc
			.array(anEntry)
			.chain((entries) =>
				fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))
			);
		fc.assert(
			fc.property(shuffled, ([entries, others]) => {
				expect(others.sort(byValue)).toEqual([...entries].sort(byValue));
			})
		);
	});

	it('begin with those who find the threat not credible, then the least likely', () => {
		const entries: SheetEntry[] = [
			{ form: 'full', best: 5 },
			{ form: 'ballot', best: 2 },
			{ form: 'full', best: 2, notCredible: true }
		];
		const sorted = [...entries].sort(byValue).map(({ notCredible, best }) => notCredible ?? best);
		expect(sorted).toEqual([true, 2, 5]);
	});
});

describe('the entries of an opened round', () => {
	const threats = [
		{
			threatId: 'a',
			entries: [{ form: 'hand', best: 1 } as const, { form: 'hand', best: 4 } as const]
		},
		{ threatId: 'b', entries: [] }
	];

	it('get the round and fresh ids', () => {
		let made = 0;
		const opened = openedEntries({ number: 2, threats }, () => `id-${String(++made)}`);
		const entry = (best: number): Entry => ({ form: 'hand', best, round: 2 });
		expect(opened).toEqual([
			{ id: 'id-1', threatId: 'a', entry: entry(1) },
			{ id: 'id-2', threatId: 'a', entry: entry(4) }
		]);
	});
});
