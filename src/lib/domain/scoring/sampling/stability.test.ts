import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from './random';
import { RUNS } from '../model';
import { stabilityOf } from './stability';

/** Runs of one threat: the same index in each, or one for each run. */
const runsOf = (index: number | ((run: number) => number)): Float64Array =>
	Float64Array.from({ length: RUNS }, (_, run) => (typeof index === 'number' ? index : index(run)));

const shares = (threats: Readonly<Record<string, Float64Array>>) =>
	Object.fromEntries(stabilityOf(new Map(Object.entries(threats))));

describe('the share of runs among the three gravest', () => {
	it('is whole for the three gravest and nothing for the others', () => {
		const threats = { a: runsOf(12), b: runsOf(9), c: runsOf(11), d: runsOf(10), e: runsOf(3) };
		expect(shares(threats)).toEqual({ a: 1, b: 0, c: 1, d: 1, e: 0 });
	});

	it('is whole for every threat where there are no more than three', () => {
		expect(shares({ a: runsOf(12), b: runsOf(3), c: runsOf(2) })).toEqual({ a: 1, b: 1, c: 1 });
		expect(shares({})).toEqual({});
	});

	it('holds each run against the same run of the others', () => {
		const threats = {
			...{ a: runsOf(12), b: runsOf(11) },
			c: runsOf((run) => (run < 1000 ? 10 : 5)),
			d: runsOf(7)
		};
		expect(shares(threats)).toEqual({ a: 1, b: 1, c: 0.25, d: 0.75 });
	});

	it('gives the place to all who tie for it', () => {
		const threats = { a: runsOf(12), b: runsOf(9), c: runsOf(9), d: runsOf(9) };
		expect(shares(threats)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
	});

	it('comes to three threats for every run without ties, in whatever order the threats stand', () => {
		fc.assert(
			fc.property(fc.integer({ min: 4, max: 12 }), fc.integer(), (count, seed) => {
				const random = mulberry32(seed);
				const threats = Array.from(
					{ length: count },
					(_, at) => [`t${String(at)}`, runsOf(() => 1.5 + random() * 15)] as const
				);
				const found = stabilityOf(new Map(threats));
				expect([...found.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 9);
				expect(stabilityOf(new Map([...threats].reverse()))).toEqual(new Map([...found].reverse()));
			}),
			{ numRuns: 20 }
		);
	});
});
