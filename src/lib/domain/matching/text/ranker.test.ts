import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, rankerSteps, type Fields } from './ranker';
import { termReader } from './terms';

const concepts = [
	['police', 'gendarmes'],
	['bank', 'account']
];
const read = termReader(concepts);
const tuning = { saturation: 1.2, length: 0.5 };
const plain = (text: string): Fields => [[1, [text]]];

function scores(texts: readonly string[], story: string): readonly number[] {
	return [...atOnce(rankerSteps(texts.map(plain), read, tuning))(new Set(read(story)))];
}

describe('the ranker', () => {
	it('finds the text that shares a rare word before the one that shares a frequent one', () => {
		const texts = ['court ruling', 'court raid', 'court letter'];
		const [ruling = 0, raid = 0] = scores(texts, 'raid after court');
		expect(raid).toBeGreaterThan(ruling);
	});

	it('counts two words side by side more than apart', () => {
		const [beside = 0, apart = 0] = scores(
			['freezing order came', 'order came, freezing'],
			'freezing order'
		);
		expect(beside).toBeGreaterThan(apart);
	});

	it('finds a word with a typing error, and the beginning of a longer one, but counts less', () => {
		const texts = ['the petition', 'nothing alike'];
		const exact = scores(texts, 'petition')[0] ?? 0;
		const slip = scores(texts, 'pettition')[0] ?? 0;
		expect(slip).toBeGreaterThan(0);
		expect(slip).toBeLessThan(exact);
	});

	it('finds words that mean the same, and counts less', () => {
		const texts = ['police came', 'letters came'];
		expect(scores(texts, 'gendarmes')[0]).toBeGreaterThan(0);
		expect(scores(texts, 'gendarmes')[0]).toBeLessThan(scores(texts, 'police')[0] ?? 0);
		expect(scores(texts, 'gendarmes')[1]).toBe(0);
	});

	it('counts a word in a heavier field more', () => {
		const heavy: Fields = [
			[5, ['raid']],
			[1, ['dawn']]
		];
		const light: Fields = [
			[5, ['dawn']],
			[1, ['raid']]
		];
		const [first = 0, second = 0] = atOnce(rankerSteps([heavy, light], read, tuning))(
			new Set(read('raid'))
		);
		expect(first).toBeGreaterThan(second);
	});

	it('gives nothing for nothing, and survives an empty collection', () => {
		expect(scores(['raid'], '')).toEqual([0]);
		expect(scores([], 'raid')).toEqual([]);
	});

	it('gives finite scores of 0 or more, the same each time, for any text', () => {
		const text = fc.string({ maxLength: 60, unit: 'binary' });
		fc.assert(
			fc.property(fc.array(text, { maxLength: 5 }), text, (texts, story) => {
				const once = scores(texts, story);
				expect(once.every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
				expect(scores(texts, story)).toEqual(once);
			})
		);
	});
});
