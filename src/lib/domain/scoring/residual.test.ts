import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTested, REDUCTION_CAP, reductionsOf } from './residual';
import { aMechanism, anyMechanisms } from './scoring.builders';

const counsel = aMechanism({ id: 'counsel', likelihood: 0, impact: 0.7, status: 'in-place' });
const reserve = aMechanism({ id: 'reserve', likelihood: 0.2, impact: 1, status: 'started' });
const regulator = aMechanism({ id: 'regulator', likelihood: 0.6, impact: 0.2, status: 'tested' });
const worked = [counsel, reserve, regulator];

/** Amounts are settled to 1e-9, so sums may differ by a few of these. */
const SETTLED = 1e-8;

describe('what mechanisms take off', () => {
	it('is 0.633 and 0.683 today in the worked example', () => {
		const { likelihood, impact } = reductionsOf(worked);
		expect(likelihood.total).toBeCloseTo(0.6333, 4);
		expect(impact.total).toBeCloseTo(0.6833, 4);
		expect(likelihood.contributions.map(({ mechanismId }) => mechanismId)).toEqual([
			'regulator',
			'reserve',
			'counsel'
		]);
		expect(impact.contributions.map(({ weight }) => weight)).toEqual([1, 0.5, 0.25]);
	});

	it('is 0.7 and 1.4 at the target of the worked example', () => {
		const { likelihood, impact } = reductionsOf(allTested(worked));
		expect(likelihood.total).toBeCloseTo(0.7, 4);
		expect(impact.total).toBeCloseTo(1.4, 4);
	});

	it('is nothing for an idea and for a mechanism without effect', () => {
		const idle = [
			aMechanism({ id: 'idea', status: 'idea' }),
			aMechanism({ id: 'none', likelihood: 0, impact: 0, status: 'tested' })
		];
		expect(reductionsOf(idle).impact).toMatchObject({ total: 0, capped: false });
		expect(reductionsOf([]).likelihood).toEqual({ contributions: [], total: 0, capped: false });
	});

	it('counts a mechanism that is named twice once, at its larger contribution', () => {
		const twice = [reserve, { ...reserve, status: 'tested' as const }, reserve];
		expect(reductionsOf(twice)).toEqual(reductionsOf([{ ...reserve, status: 'tested' }]));
	});

	it('is at most one and a half levels, and says when it would be more', () => {
		const many = ['a', 'b', 'c', 'd'].map((id) => aMechanism({ id, status: 'tested' }));
		expect(reductionsOf(many).impact).toMatchObject({ total: REDUCTION_CAP, capped: true });
		expect(reductionsOf(many.slice(0, 2)).impact).toMatchObject({ total: 1.5, capped: false });
	});

	it('is less than twice the largest contribution and within the cap', () => {
		fc.assert(
			fc.property(anyMechanisms, (mechanisms) => {
				const { likelihood, impact } = reductionsOf(mechanisms);
				for (const { contributions, total } of [likelihood, impact]) {
					const largest = Math.max(0, ...contributions.map(({ amount }) => amount));
					expect(total).toBeLessThanOrEqual(REDUCTION_CAP);
					expect(total).toBeLessThanOrEqual(2 * largest);
					if (largest > SETTLED) expect(total).toBeLessThan(2 * largest);
				}
			})
		);
	});

	it('is the same in whatever order they were taken over', () => {
		fc.assert(
			fc.property(anyMechanisms, (mechanisms) => {
				expect(reductionsOf([...mechanisms].reverse())).toEqual(reductionsOf(mechanisms));
			})
		);
	});

	it('never falls when a mechanism is added', () => {
		fc.assert(
			fc.property(anyMechanisms, (mechanisms) => {
				const fewer = reductionsOf(mechanisms.slice(1));
				const more = reductionsOf(mechanisms);
				expect(more.likelihood.total).toBeGreaterThanOrEqual(fewer.likelihood.total - SETTLED);
				expect(more.impact.total).toBeGreaterThanOrEqual(fewer.impact.total - SETTLED);
			})
		);
	});

	it('never falls when a status or an effect rises', () => {
		const rise = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(anyMechanisms, rise, (mechanisms, by) => {
				const raised = mechanisms.map((mechanism, place) =>
					place === 0 ? { ...mechanism, impact: Math.min(1, mechanism.impact + by) } : mechanism
				);
				const before = reductionsOf(mechanisms).impact.total;
				expect(reductionsOf(raised).impact.total).toBeGreaterThanOrEqual(before - SETTLED);
				const tested = reductionsOf(allTested(mechanisms)).impact.total;
				expect(tested).toBeGreaterThanOrEqual(before - SETTLED);
			})
		);
	});
});
