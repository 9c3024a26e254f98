import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '$lib/domain/scoring/likelihood';
import { dimensions } from '$lib/domain/vocabulary';
import { anchorInWords } from './anchors';
import { impactSteps, levelInWords, likelihoodSteps, wholeAbove, wholeBelow } from './levels';
import { chanceInWords, realityOf, sayingOf } from './saying';

describe('chances in words', () => {
	it('are within a quarter of the chance they stand for', () => {
		const oneIn = likelihoodSteps.flatMap((level) => {
			const found = /1 in (\d+)/.exec(chanceInWords(level))?.[1];
			return found === undefined ? [] : [{ level, said: 1 / Number(found) }];
		});
		expect(oneIn).toHaveLength(likelihoodSteps.length - 1);
		for (const { level, said } of oneIn) {
			expect(said / chanceOf(level)).toBeGreaterThan(0.75);
			expect(said / chanceOf(level)).toBeLessThan(1.25);
		}
	});

	it('say "more likely than not" for the highest level', () => {
		expect(chanceInWords(5)).toBe('more likely than not');
	});

	it('stay silent until all three marks stand', () => {
		expect(sayingOf({ low: 1, best: 2 })).toBeUndefined();
	});

	it('name no range where there is none', () => {
		expect(sayingOf({ low: 3, high: 3, best: 3 })).toMatch(/nothing else is possible/);
	});
});

describe('levels in words', () => {
	it('put a half level between its two neighbours', () => {
		expect(levelInWords(3.5, (whole) => `word${whole}`)).toBe('3.5 between word3 and word4');
		expect(levelInWords(3, (whole) => `word${whole}`)).toBe('3 word3');
	});

	it('have neighbours no more than one step apart', () => {
		fc.assert(
			fc.property(fc.constantFrom(...impactSteps), (level) => {
				const [below, above] = [Number(wholeBelow(level)), Number(wholeAbove(level))];
				expect(below <= level && level <= above && above - below <= 1).toBe(true);
			})
		);
	});

	it('have an anchor of their own for every dimension and step', () => {
		for (const dimension of dimensions) {
			const said = impactSteps.map((level) => anchorInWords(dimension, level, {}));
			expect(new Set(said).size).toBe(impactSteps.length);
		}
		expect(anchorInWords('people', undefined, {})).toBeUndefined();
	});

	it('take the words of the group where it wrote its own, also for a half step', () => {
		const own = { 'people/4': 'somebody leaves the valley', 'likelihood/3': 'as in that year' };
		expect(anchorInWords('people', 4, own)).toBe('somebody leaves the valley');
		expect(anchorInWords('people', 3.5, own)).toMatch(/^between .* and “somebody leaves/);
		expect(anchorInWords('mission', 4, own)).toBe(anchorInWords('mission', 4, {}));
		expect(realityOf('3', own)).toBe('as in that year');
		expect(realityOf('2', own)).toBe(realityOf('2', {}));
	});
});
