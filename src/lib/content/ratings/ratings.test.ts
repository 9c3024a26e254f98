import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { RatingScale } from '$lib/domain/catalogue/ratings';
import { Rating } from '$lib/domain/vocabulary';
import { isCalm } from '../test-checks';
import { ratingScale } from './ratings';

describe('the civic-space ratings', () => {
	it('have the shape of a scale, with the five words from most to least open', () => {
		expect(z.safeParse(RatingScale, ratingScale).error?.issues ?? []).toEqual([]);
		expect(ratingScale.ratings).toEqual(Rating.options);
	});

	it('say of every statement where it was read and when it was last seen so', () => {
		const listed = ratingScale.sources.map(({ key }) => key);
		const cited = ratingScale.facts.flatMap(({ sources }) => sources);
		expect([...new Set(cited)].sort()).toEqual(listed.sort());
		for (const fact of ratingScale.facts) {
			expect(fact.sources.length).toBeGreaterThan(0);
			expect(fact.checkedOn).toBe(ratingScale.checkedOn);
		}
	});

	it('are explained calmly', () => {
		const texts = [...ratingScale.facts.map(({ text }) => text), ...ratingScale.cautions];
		expect(texts.filter((text) => !isCalm(text))).toEqual([]);
	});
});
