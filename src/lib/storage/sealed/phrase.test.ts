import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newPhrase, phraseLetters, phraseWords, randomBelow } from './phrase';

afterEach(() => {
	vi.restoreAllMocks();
});

/** Lets the browser draw these numbers, one after the other. */
function draw(...numbers: readonly number[]): void {
	const left = [...numbers];
	vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
		if (array instanceof Uint32Array) array[0] = left.shift() ?? 0;
		return array;
	});
}

describe('a reveal phrase', () => {
	it('is four words of the list', async () => {
		const words = (await newPhrase()).split(' ');
		expect(words).toHaveLength(4);
		const list = new Set(await phraseWords());
		expect(words.every((word) => list.has(word))).toBe(true);
	});

	it('has as many words as are asked for', async () => {
		expect((await newPhrase(6)).split(' ')).toHaveLength(6);
	});

	it('takes each word by a number of its own', async () => {
		draw(0, 7775, 7776, 2);
		expect(await newPhrase()).toBe('abacus zoom abacus abdominal');
	});

	it('is another one each time', async () => {
		const phrases = await Promise.all(Array.from({ length: 20 }, () => newPhrase()));
		expect(new Set(phrases).size).toBe(20);
	});
});

describe('the list of words', () => {
	it('is the 7,776 words of its publisher, to the letter', async () => {
		const words = await phraseWords();
		expect(new Set(words).size).toBe(7776);
		expect(createHash('sha256').update(words.join('\n')).digest('hex')).toBe(DIGEST);
	});

	it('tells its words apart by their letters alone', async () => {
		const letters = (await phraseWords()).map(phraseLetters);
		// Only the yo-yo is there with a hyphen and without.
		expect(new Set(letters).size).toBe(7775);
		expect(letters.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
	});
});

const DIGEST = 'abae49761b88f3f1ba31ef944bea1f61b795a3cd7e1cfb7d276ed45bf77967ba';

describe('a random number', () => {
	it('is drawn anew where the end of the range would favour small ones', () => {
		const uneven = 2 ** 32 - 1;
		expect(uneven).toBeGreaterThanOrEqual(2 ** 32 - (2 ** 32 % 7776));
		draw(uneven, uneven - 1, 41);
		expect(randomBelow(7776)).toBe(41);
	});

	it('comes to every number below its limit', () => {
		const seen = new Set(Array.from({ length: 400 }, () => randomBelow(6)));
		expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
	});
});

describe('the letters of a phrase', () => {
	it.each([
		['capitals', 'Abacus ZOOM'],
		['spaces at the ends, and more than one', '  abacus   zoom '],
		['hyphens, dots and lines', 'abacus-zoom.\n'],
		['wide letters', 'ａｂａｃｕｓ　ｚｏｏｍ'],
		['no spaces', 'abacuszoom']
	])('are the same with %s', (_, typed) => {
		expect(phraseLetters(typed)).toBe('abacuszoom');
	});

	it('keep accents and other scripts', () => {
		expect(phraseLetters('Épée дом')).toBe('épéeдом');
	});

	it('are their own letters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(phraseLetters(phraseLetters(text))).toBe(phraseLetters(text));
			})
		);
	});
});
