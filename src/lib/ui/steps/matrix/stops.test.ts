import { describe, expect, it } from 'vitest';
import { moveOf, stopAfter, type Stop } from './stops';

const stops: readonly Stop[] = ['a', 'b', 'c'].map((id, place) => ({
	id,
	kind: 'mark',
	number: place + 1
}));

describe('moving between the marks', () => {
	it('turns the sideways arrows over where the page runs from right to left', () => {
		expect(moveOf('ArrowRight', 'ltr')).toBe(1);
		expect(moveOf('ArrowRight', 'rtl')).toBe(-1);
		expect(moveOf('ArrowDown', 'rtl')).toBe(1);
	});

	it('leaves every other key alone, so that Tab leaves the picture', () => {
		for (const key of ['Tab', 'a', 'PageDown']) expect(moveOf(key, 'ltr')).toBeUndefined();
	});

	it('stays at the ends', () => {
		expect(stopAfter(stops, 'c', 1)?.id).toBe('c');
		expect(stopAfter(stops, 'b', -Infinity)?.id).toBe('a');
		expect(stopAfter(stops, 'a', Infinity)?.id).toBe('c');
		expect(stopAfter([], 'a', 1)).toBeUndefined();
	});
});
