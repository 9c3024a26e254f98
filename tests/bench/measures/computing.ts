import { withRig, type Bench } from '../measure';
import type { GrowthPoint, Measured } from '../report';
import type { Rig } from '../rig';

const THREATS = 200;
const ASSESSORS = 5;

/** Scoring and matching: the rules alone, in a page, at full speed. */
export async function measureComputing(bench: Bench): Promise<Measured> {
	return withRig(bench, async (rig) => {
		const mechanisms = await rig.inBench((page) =>
			page.evaluate(() => window.bench.countMechanisms())
		);
		const scoring = await grow(bench.counts, (count) => score(rig, count, bench.runs));
		const ranges = await grow(bench.counts.filter(isSampled), (count) =>
			sample(rig, count, bench.runs)
		);
		const matching = await grow(bench.counts, (count) => match(rig, count, bench.runs));
		const covering = await grow(bench.counts.filter(isSampled), (count) =>
			cover(rig, count, bench.runs)
		);
		return {
			lines: [
				{
					id: 'computing/scoring',
					what: `score ${String(THREATS)} threats x ${String(ASSESSORS)} assessors and sample 4,000 runs of each, in a worker`,
					unit: 'ms',
					bar: 1_000,
					values: await sample(rig, THREATS, bench.runs)
				},
				{
					id: 'computing/matching',
					what: `match ${String(THREATS)} threats x ${String(mechanisms)} mechanisms`,
					unit: 'ms',
					bar: 50,
					values: await match(rig, THREATS, bench.runs)
				},
				{
					id: 'computing/cover',
					what: `find the mechanisms for a whole plan of ${String(THREATS)} threats, once matched`,
					unit: 'ms',
					bar: 50,
					values: await cover(rig, THREATS, bench.runs)
				}
			],
			growth: [
				{
					id: 'computing/growth/scoring',
					what: `score, ${String(ASSESSORS)} assessors`,
					per: 'threat',
					points: scoring
				},
				{
					id: 'computing/growth/ranges',
					what: `score and sample, ${String(ASSESSORS)} assessors`,
					per: 'threat',
					points: ranges
				},
				{
					id: 'computing/growth/matching',
					what: `match, ${String(mechanisms)} mechanisms`,
					per: 'threat',
					points: matching
				},
				{
					id: 'computing/growth/cover',
					what: 'find the mechanisms for a whole plan',
					per: 'threat',
					points: covering
				}
			]
		};
	});
}

/** The runs of ten thousand threats are more than any plan keeps in memory. */
const isSampled = (threats: number): boolean => threats <= 1000;

const sample = (rig: Rig, threats: number, runs: number): Promise<readonly number[]> =>
	rig.inBench(
		(page) =>
			page.evaluate(([size, times]) => window.bench.timeRanges(size, times), [
				{ threats, assessors: ASSESSORS },
				runs
			] as const),
		{ profile: 'ranges' }
	);

const score = (rig: Rig, threats: number, runs: number): Promise<readonly number[]> =>
	rig.inBench(
		(page) =>
			page.evaluate(([size, times]) => window.bench.timeScoring(size, times), [
				{ threats, assessors: ASSESSORS },
				runs
			] as const),
		{ profile: 'scoring' }
	);

const match = (rig: Rig, threats: number, runs: number): Promise<readonly number[]> =>
	rig.inBench(
		(page) =>
			page.evaluate(([size, times]) => window.bench.timeMatching(size, times), [
				{ threats },
				runs
			] as const),
		{ profile: 'matching' }
	);

const cover = (rig: Rig, threats: number, runs: number): Promise<readonly number[]> =>
	rig.inBench((page) =>
		page.evaluate(([size, times]) => window.bench.timeCover(size, times), [
			{ threats, assessors: ASSESSORS },
			runs
		] as const)
	);

/** One point for each count. */
export async function grow(
	counts: readonly number[],
	measure: (count: number) => Promise<readonly number[]>
): Promise<GrowthPoint[]> {
	const points: GrowthPoint[] = [];
	for (const count of counts) points.push({ count, values: await measure(count) });
	return points;
}
