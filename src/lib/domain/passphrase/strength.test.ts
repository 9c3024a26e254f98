import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessingTime } from './guessing';
import { REFUSED_BELOW, strengthOf, WARNED_BELOW } from './strength';

const list = readFileSync('src/lib/storage/sealed/words.txt', 'utf8')
	.split(/\r?\n/)
	.filter((line) => line !== '' && !line.startsWith('#'));
const words = new Set(list);
const bitsOf = (text: string): number => strengthOf(text, words).bits;

/** Words drawn from the list, as the generated ones are. */
const drawn = (count: number): fc.Arbitrary<readonly string[]> =>
	fc.uniqueArray(fc.constantFrom(...list), { minLength: count, maxLength: count });

describe('a passphrase of drawn words', () => {
	it('counts no more than the draw, and six words are never warned of', () => {
		fc.assert(
			fc.property(drawn(6), (six) => {
				const bits = bitsOf(six.join(' '));
				expect(bits).toBeLessThanOrEqual(6 * Math.log2(7776) + 3);
				expect(bits).toBeGreaterThanOrEqual(WARNED_BELOW);
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		[3, 'weak'],
		[4, 'fair'],
		[5, 'good'],
		[6, 'strong']
	] as const)('of %i words is %s', (count, word) => {
		const six = ['cavalier', 'mammal', 'stoplight', 'unwed', 'gigabyte', 'harmony'];
		expect(strengthOf(six.slice(0, count).join(' '), words).word).toBe(word);
	});

	it('counts the same without gaps, with hyphens and in capitals', () => {
		const spaced = bitsOf('cavalier mammal stoplight harmony');
		for (const way of ['cavaliermammalstoplightharmony', 'CAVALIER MAMMAL STOPLIGHT HARMONY'])
			expect(bitsOf(way)).toBeCloseTo(spaced);
		expect(bitsOf('cavalier-mammal-stoplight-harmony')).toBeCloseTo(spaced + 2);
	});
});

describe('what people choose', () => {
	it.each([
		['Password123!', 'common'],
		['P@ssw0rd2024', 'common'],
		['qwertyuiop12345', 'pattern'],
		['abcdefghijklmnop', 'pattern'],
		['harmony harmony harmony harmony harmony', 'repeat'],
		['Harmony1987', 'date'],
		['harmony14031987', 'date'],
		['Independence2!', 'one-word'],
		['Unabhängigkeitserklärung', 'one-word'],
		['независимость', 'one-word'],
		['x7!', 'short'],
		['482915', 'short'],
		['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'pattern'],
		['19871988198919901991', 'date'],
		['йцукенгшщ', 'pattern']
	] as const)('%s is refused: %s', (text, reason) => {
		const { bits, word, reasons } = strengthOf(text, words);
		expect(bits).toBeLessThan(REFUSED_BELOW);
		expect(word).toBe('weak');
		expect(reasons).toContain(reason);
	});

	it.each([
		'vG7#kQ2m!xZ9pL4w',
		'Tk9$ wq3R vB8n zH5y Lm2x',
		'корабль скрипка молоток вершина тетрадь',
		'مفتاح سفينة جبل دفتر نافذة غيمة',
		'窓辺で猫が新聞を読む朝',
		'ประตูสีเขียวเดินไปหาแมวที่ตลาดเมื่อวานนี้',
		'마을 사람들이 바다에서 노란 우산을 접는다'
	])('%s is taken', (text) => {
		expect(bitsOf(text)).toBeGreaterThanOrEqual(REFUSED_BELOW);
	});

	it('says nothing against a good one', () => {
		expect(strengthOf('cavalier mammal stoplight unwed gigabyte', words).reasons).toEqual([]);
		expect(strengthOf('', words)).toEqual({ bits: 0, word: 'weak', reasons: [] });
	});
});

const anything = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc
		.array(fc.constantFrom(...list, 'password', '1987', 'abc', ' ', 'Q', '7', '!'), {
			maxLength: 8
		})
		.map((parts) => parts.join(''))
);

describe('the estimate', () => {
	it('is never above what so many characters can hold, and never below nothing', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const { bits } = strengthOf(text, words);
				expect(bits).toBeGreaterThanOrEqual(0);
				expect(bits).toBeLessThanOrEqual(7 * Array.from(text.normalize('NFKC')).length);
			})
		);
	});

	it('falls by one word at most when something is appended', () => {
		fc.assert(
			fc.property(anything, anything, (text, more) => {
				expect(bitsOf(text + more)).toBeGreaterThanOrEqual(bitsOf(text) - 14);
			}),
			{ numRuns: 500 }
		);
	});

	it('is the same for the same letters written in another form, and for spaces at the ends', () => {
		expect(bitsOf(' Unabha\u0308ngig ')).toBe(bitsOf('Unabhängig'));
	});

	it('takes little time for a page of text', () => {
		const page = 'the harbour is quiet and every boat has come home '.repeat(400);
		const begun = performance.now();
		strengthOf(page, words);
		expect(performance.now() - begun).toBeLessThan(1000);
	});
});

describe('the time that guessing takes', () => {
	it.each([
		[10, 1, 'hours'],
		[40, 1000, 'years'],
		[52, 1000, 'never'],
		[40, 1_000_000, 'days'],
		[77, 1_000_000, 'never']
	] as const)('of %i bits with %i computers: %s', (bits, computers, time) => {
		expect(guessingTime(bits, computers)).toBe(time);
	});

	it('is never shorter for a harder passphrase', () => {
		const order = ['hours', 'days', 'months', 'years', 'lifetimes', 'never'];
		const bits = Array.from({ length: 100 }, (_, at) => at);
		const times = bits.map((bit) => order.indexOf(guessingTime(bit, 1000)));
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});
});
