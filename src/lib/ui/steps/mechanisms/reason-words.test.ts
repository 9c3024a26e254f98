import { describe, expect, it } from 'vitest';
import type { KnownReading } from '$lib/domain/matching/facets';
import type { ReadinessArea } from '$lib/domain/vocabulary';
import { readingWords } from './reason-words';

type ThreatReading = Extract<KnownReading, { readonly facet: 'threat' }>;

describe('the sentence on weak spots', () => {
	const said = (areas: readonly ReadinessArea[], questions: readonly string[]): string =>
		readingWords(
			{ facet: 'needs', known: true, similarity: 0.5, areas, questions, wanted: 4 },
			() => ''
		);

	it('names areas and counts answers, whose ids say nothing to anybody', () => {
		expect(said(['legal', 'people'], ['H12'])).toMatch(
			/^Helps where you are weak: .* and .*\. It can raise one of your weakest answers on the house\.$/
		);
		expect(said([], ['H12', 'H15'])).toBe('It can raise 2 of your weakest answers on the house.');
		expect(said(['legal'], [])).toMatch(/^Helps where you are weak: [^.]*\.$/);
	});
});

describe('the sentence on open fronts', () => {
	type FrontsReading = Extract<KnownReading, { readonly facet: 'fronts' }>;
	const said = (reading: Pick<FrontsReading, 'shared' | 'missing' | 'similarity'>): string =>
		readingWords({ facet: 'fronts', known: true, ...reading }, () => '');

	it('names those that are covered, and says how many stay open where it is a doubt', () => {
		expect(said({ shared: ['legal'], missing: ['people'], similarity: 0.5 })).toBe(
			'Covers fronts on which your plan does nothing yet: Legal.'
		);
		expect(
			said({ shared: ['legal'], missing: ['people', 'digital', 'political'], similarity: 0.25 })
		).toBe('Of the 4 fronts on which your plan does nothing yet, it covers only: Legal.');
		expect(said({ shared: [], missing: ['people'], similarity: 0 })).toBe(
			'Covers none of the fronts on which your plan does nothing yet.'
		);
	});
});

describe('the sentence on the threat', () => {
	const said = (reading: Pick<ThreatReading, 'link' | 'share' | 'similarity'>): string =>
		readingWords(
			{ facet: 'threat', known: true, threatTypeId: 'LEG-04', ...reading },
			() => 'Accounts are frozen'
		);

	it('is a doubt where the words of the story make the threat one of several', () => {
		expect(said({ link: 'same', share: 0.5, similarity: 0.3 })).toBe(
			'It answers this threat: Accounts are frozen. It is not sure that this is yours.'
		);
	});

	it('says "may be" of a threat that is less than probable, and "probably" only of one that is', () => {
		expect(said({ link: 'same', share: 0.39, similarity: 0.35 })).toBe(
			'By your words, it may be the same threat: Accounts are frozen.'
		);
		expect(said({ link: 'same', share: 0.4, similarity: 0.35 })).toBe(
			'By your words, probably the same threat: Accounts are frozen.'
		);
	});

	it('says of a case about another threat that its threat is another one', () => {
		expect(said({ link: 'chain', share: 1, similarity: 0.3 })).toBe(
			'It answers another threat, which comes before or after yours: Accounts are frozen.'
		);
	});
});
