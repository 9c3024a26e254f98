import { describe, expect, it } from 'vitest';
import { anEntry, entriesOf, impactsOf, scored } from '$lib/domain/scoring/scoring.builders';
import { bubbleSentence, chanceWords, impactWords, likelihoodWords, marksSay } from './words';

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

	it('says what the marks alone say, also that they are off the matrix', () => {
		const agreed = { likelihood: 4, impact: 4 };
		const nowhere = scored({ entries: entriesOf(anEntry({ notCredible: true })), agreed });
		expect(marksSay(nowhere).likelihood).toBe('Not credible');
		const nothing = scored({ entries: entriesOf(anEntry(impactsOf(0))), agreed });
		expect(marksSay(nothing)).toEqual({ likelihood: 'Possible', impact: 'None' });
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
