import { describe, expect, it } from 'vitest';
import { Thrice } from './thrice';

describe('a key pressed three times', () => {
	it('is a sign within a second', () => {
		const key = new Thrice();
		expect([0, 400, 1000].map((now) => key.isThird(now))).toEqual([false, false, true]);
	});

	it('is none when it takes longer', () => {
		const key = new Thrice();
		expect([0, 600, 1200, 2300].map((now) => key.isThird(now))).toEqual([
			...Array<boolean>(4).fill(false)
		]);
	});

	it('begins anew after each sign', () => {
		const key = new Thrice();
		const seen = [0, 100, 200, 300, 400, 500].map((now) => key.isThird(now));
		expect(seen).toEqual([false, false, true, false, false, true]);
	});
});
