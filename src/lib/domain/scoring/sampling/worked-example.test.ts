import { describe, expect, it } from 'vitest';
import type { Level } from '../../vocabulary';
import { scored, anEntry, entriesOf, impactsOf } from '../scoring.builders';
import { stages, type Stage } from '../stage';
import { samplingInputOf } from './sampling-input';
import { sampleThreat, type StageRanges } from './threat-ranges';

/** FIN-01, the freeze of accounts of a mid-size national organisation, three people (method 4.7). */
const score = scored({
	entries: entriesOf(
		anEntry({ low: 2, best: 3, high: 4, confidence: 'medium', ...impactsOf(2, 4, 4, 3, 1, 3) }),
		anEntry({ low: 3, best: 4, high: 5, confidence: 'high', ...impactsOf(2, 4, 5, 3, 1, 3) }),
		anEntry({ low: 2, best: 4, high: 5, confidence: 'medium', ...impactsOf(1, 3, 4, 4, 2, 3) })
	),
	answers: [2],
	readiness: { prevention: 0.4, response: 0.35 },
	mechanisms: [
		{ id: 'counsel', likelihood: 0, impact: 0.7, status: 'in-place' },
		{ id: 'reserve', likelihood: 0.2, impact: 1, status: 'started' },
		{ id: 'regulator', likelihood: 0.6, impact: 0.2, status: 'tested' }
	]
});
const input = samplingInputOf(score, { scoringId: 'demo-assessment', threatId: 'FIN-01' });
const { ranges } = sampleThreat(input);

const published: Readonly<Record<Stage, readonly [number, number, number]>> = {
	context: [11.19, 12.94, 14.5],
	current: [11.76, 13.51, 15.06],
	today: [9.76, 11.51, 13.07],
	target: [8.26, 10.01, 11.57]
};

const publishedShares: readonly (readonly [Stage, Partial<Record<Level, number>>])[] = [
	['current', { critical: 0.75, high: 0.25 }],
	['today', { high: 0.67, critical: 0.27, moderate: 0.06 }],
	['target', { high: 0.62, moderate: 0.38 }]
];

describe('the worked example of the method', () => {
	it('starts from the published seed', () => {
		expect(ranges.seed).toBe(3074891517);
	});

	it.each(stages)('has the published percentiles at the stage %s', (stage) => {
		const { p10, p50, p90 } = ranges[stage].index;
		for (const [at, value] of [p10, p50, p90].entries()) {
			expect(Math.abs(value - (published[stage][at] ?? 0))).toBeLessThanOrEqual(0.06);
		}
	});

	it.each(publishedShares)('has the published shares at the stage %s', (stage, expected) => {
		for (const level of ['low', 'moderate', 'high', 'critical'] as const) {
			const off = Math.abs(ranges[stage].shares[level] - (expected[level] ?? 0));
			expect(off).toBeLessThanOrEqual(0.03);
		}
	});

	it('is, to the last digit, what it was when it was first sampled', () => {
		const { context, current, today, target } = ranges;
		const line = ({ index, likelihood, impact, shares }: StageRanges) =>
			[index, likelihood, impact, shares].map((each) => Object.values(each).join(' ')).join(' | ');
		expect([context, current, today, target].map(line)).toMatchInlineSnapshot(`
			[
			  "11.230291955 12.94563995 14.529809647 | 2.751889093 3.629851673 4.430486457 | 4.007712301 4.704999688 5.211926307 | 0 0.00025 0.3915 0.60825",
			  "11.796958622 13.512306617 15.084773479 | 3.01855576 3.89651834 4.697153124 | 4.157712301 4.854999687 5.361926307 | 0 0 0.248 0.752",
			  "9.79695862 11.512306615 13.084773477 | 2.385222426 3.263185006 4.06381979 | 3.474378967 4.171666354 4.678592973 | 0 0.059 0.67925 0.26175",
			  "8.296958622 10.012306617 11.584773479 | 2.31855576 3.19651834 3.997153124 | 2.757712301 3.454999688 3.961926307 | 0 0.37475 0.62375 0.0015",
			]
		`);
	});
});
