import { describe, expect, it } from 'vitest';
import { bubbleSentence, chanceWords, impactWords, likelihoodWords } from './words';

describe('the words for a place on the matrix', () => {
	it('names one level near a whole value and two between them', () => {
		expect(likelihoodWords(2.8)).toBe('Possible');
		expect(likelihoodWords(4.27)).toBe('Likely to Expected');
		expect(impactWords(4.75)).toBe('Extreme');
	});

	it('stays within the words at the ends of the axis', () => {
		expect(likelihoodWords(5.5)).toBe('Expected');
		expect(impactWords(0.5)).toBe('Minor');
	});

	it('says the chance beside the word', () => {
		expect(chanceWords(4.27)).toBe('Likely to Expected, about 43 in 100');
	});

	it('says the span of levels in a bubble, whatever the order of its members', () => {
		const members = [
			{ number: 1, level: 'high' },
			{ number: 2, level: 'moderate' },
			{ number: 3, level: 'critical' }
		] as const;
		expect(bubbleSentence(members)).toContain('3 threats here, from Moderate to Critical');
	});
});
