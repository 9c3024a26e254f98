import { describe, expect, it } from 'vitest';
import { mulberry32, shuffled } from './random';
import { fnv1a, seedOf } from './seed';

describe('the seed of a threat', () => {
	it('is the published hash', () => {
		expect(fnv1a('')).toBe(2166136261);
		expect(fnv1a('a')).toBe(3826002220);
	});

	it('follows from the plan, the threat and the version of the arithmetic', () => {
		expect(seedOf('demo-assessment', 'FIN-01')).toBe(3074891517);
		expect(seedOf('demo-assessment', 'FIN-02')).not.toBe(3074891517);
		expect(seedOf('other-assessment', 'FIN-01')).not.toBe(3074891517);
	});
});

describe('the random numbers', () => {
	it('are the published ones', () => {
		const random = mulberry32(1);
		expect([random(), random(), random()]).toEqual([
			0.6270739405881613, 0.002735721180215478, 0.5274470399599522
		]);
	});

	it('put every number in some place, by the seed alone', () => {
		const order = shuffled(100, mulberry32(7));
		expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n));
		expect(shuffled(100, mulberry32(7))).toEqual(order);
		expect(shuffled(100, mulberry32(8))).not.toEqual(order);
	});
});
