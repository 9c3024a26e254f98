import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../model';
import { pertQuantile, type ThreePoints } from './pert';
import { tableParts } from './pert-table';

/** Simpson's rule over what is left of Beta(a, 6 - a) below x, with x = y^4 so that nothing is steep at 0. */
function areaBelow(x: number, a: number): number {
	const steps = 300;
	const end = x ** 0.25;
	const height = (y: number): number => 4 * y ** (4 * a - 1) * (1 - y ** 4) ** (5 - a);
	let sum = height(0) + height(end);
	for (let step = 1; step < steps; step++) {
		sum += (step % 2 === 0 ? 2 : 4) * height((end * step) / steps);
	}
	return (sum * end) / steps / 3;
}

/** The share of Beta(a, 6 - a) below x, by areas alone: it shares nothing with the table's script. */
function shareBelow(x: number, a: number): number {
	const middle = [areaBelow(0.5, a), areaBelow(0.5, 6 - a)] as const;
	const whole = middle[0] + middle[1];
	return x <= 0.5 ? areaBelow(x, a) / whole : 1 - areaBelow(1 - x, 6 - a) / whole;
}

function exactQuantile(p: number, t: number): number {
	let [from, to] = [0, 1];
	for (let n = 0; n < 45; n++) {
		const middle = (from + to) / 2;
		if (shareBelow(middle, 1 + 4 * t) < p) from = middle;
		else to = middle;
	}
	return (from + to) / 2;
}

const at = (points: ThreePoints, share: number): number => pertQuantile(points)(share * RUNS);

const threePoints = fc
	.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0.5, max: 5.5, noNaN: true })))
	.map((levels): ThreePoints => {
		const [low = 0.5, best = low, high = best] = [...levels].sort((a, b) => a - b);
		return { low, best, high };
	});

describe('the quantiles of a PERT distribution', () => {
	it.each([
		[{ low: 1, best: 3, high: 5 }, [1.9865, 3, 4.0135]],
		[{ low: 1, best: 2, high: 5 }, [1.4489, 2.2552, 3.3356]],
		[{ low: 3, best: 4, high: 5 }, [3.4933, 4, 4.5067]]
	])('are those that a library of statistics finds for %o', (points, [p10, p50, p90]) => {
		expect(Math.abs(at(points, 0.1) - (p10 ?? 0))).toBeLessThan(1e-4);
		expect(Math.abs(at(points, 0.5) - (p50 ?? 0))).toBeLessThan(1e-4);
		expect(Math.abs(at(points, 0.9) - (p90 ?? 0))).toBeLessThan(1e-4);
	});

	it.each([
		[
			'in the middle 99 of 100',
			6e-4,
			[0.005, 0.011, 0.037, 0.1, 0.26, 0.5, 0.68, 0.903, 0.985, 0.995]
		],
		['towards the ends', 5e-3, [0.00026, 0.00037, 0.0006, 0.002, 0.9991, 0.99962]],
		['in the outermost parts', 0.11, [0.00001, 0.00005, 0.0001, 0.9999, 0.99995]]
	] as const)('are as close to the exact ones as is said %s', (_where, bound, shares) => {
		for (const t of [0, 0.013, 0.05, 0.17, 0.25, 0.4, 0.5, 0.61, 0.77, 0.9, 0.99, 1]) {
			const points = { low: 0, best: t, high: 1 };
			for (const share of shares) {
				expect(Math.abs(at(points, share) - exactQuantile(share, t))).toBeLessThan(bound);
			}
		}
	});

	it('rise with the probability, between low and high', () => {
		fc.assert(
			fc.property(
				threePoints,
				fc.double({ min: 0, max: 0.9999, noNaN: true }),
				fc.double({ min: 0, max: 0.9999, noNaN: true }),
				(points, one, other) => {
					const lower = at(points, Math.min(one, other));
					const upper = at(points, Math.max(one, other));
					expect(lower).toBeLessThanOrEqual(upper + 1e-12);
					expect(lower).toBeGreaterThanOrEqual(points.low);
					expect(upper).toBeLessThanOrEqual(points.high + 1e-12);
				}
			)
		);
	});

	it('have the mean (low + 4 best + high) / 6', () => {
		fc.assert(
			fc.property(threePoints, (points) => {
				const quantile = pertQuantile(points);
				let sum = 0;
				for (let part = 0; part < RUNS; part++) sum += quantile(part + 0.5);
				const mean = (points.low + 4 * points.best + points.high) / 6;
				expect(Math.abs(sum / RUNS - mean)).toBeLessThan(0.001 * 5);
			})
		);
	});

	it('are the point itself where there is no range', () => {
		expect(at({ low: 3, best: 3, high: 3 }, 0.2)).toBe(3);
	});
});

describe('the table of quantiles', () => {
	it('stands on the same probabilities from both ends', () => {
		expect(tableParts.map((part) => RUNS - part).reverse()).toEqual(tableParts);
		expect([tableParts[0], tableParts.at(-1)]).toEqual([0, RUNS]);
	});
});
