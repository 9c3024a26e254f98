import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliceBetween, wellFormed } from './prose';

const text = fc.string({ unit: 'binary', maxLength: 30 });
/** Texts of few letters are often nearly the same, which is where a difference goes wrong. */
const narrow = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🤀'), maxLength: 12 });
const pair = fc.oneof(fc.tuple(text, text), fc.tuple(narrow, narrow));

describe('the difference between two texts', () => {
	it('turns the first into the second', () => {
		fc.assert(
			fc.property(pair, ([before, after]) => {
				const { at, removed, inserted } = spliceBetween(before, after) ?? {
					at: 0,
					removed: 0,
					inserted: ''
				};
				expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after);
			})
		);
	});

	it('never cuts an emoji in half', () => {
		fc.assert(
			fc.property(pair, ([before, after]) => {
				const splice = spliceBetween(before, after);
				if (splice === undefined) return;
				const { at, removed, inserted } = splice;
				for (const piece of [inserted, before.slice(at, at + removed), before.slice(0, at)]) {
					expect(wellFormed(piece)).toBe(piece);
				}
			})
		);
	});

	it('touches only what was typed', () => {
		expect(spliceBetween('They came at night.', 'They came late at night.')).toEqual({
			at: 10,
			removed: 0,
			inserted: 'late '
		});
		expect(spliceBetween('aaa', 'aa')).toEqual({ at: 2, removed: 1, inserted: '' });
		expect(spliceBetween('same', 'same')).toBeUndefined();
	});

	it('replaces half an emoji, which no disk can hold', () => {
		expect(wellFormed('a\ud83db')).toBe('a\ufffdb');
		expect(wellFormed('😀')).toBe('😀');
	});
});
