import type { RatingScale } from '$lib/domain/catalogue/ratings';
import { Rating } from '$lib/domain/vocabulary';

const checkedOn = '2026-11-21';

/** The ratings of the CIVICUS Monitor: where they come from, and what they are good for here. */
export const ratingScale: RatingScale = {
	rater: 'CIVICUS Monitor',
	ratings: [...Rating.options],
	facts: [
		{
			text: 'The Monitor rates 198 countries and territories with one of five words.',
			grade: 'context',
			sources: ['S36', 'S37'],
			checkedOn
		},
		{
			text: 'A rating rests on several kinds of sources. What organisations in the country report weighs most, and a panel of independent people looks it over.',
			grade: 'context',
			sources: ['S36', 'S37'],
			checkedOn
		},
		{
			text: 'Behind each word stands a base score that is adjusted as events come in, so a rating can change during the year.',
			grade: 'context',
			sources: ['S38'],
			when: '2018',
			checkedOn
		},
		{
			text: 'The findings for 2024 count 40 places as open, and 81 as repressed or closed.',
			grade: 'context',
			sources: ['S39', 'S40'],
			when: '2024',
			checkedOn
		}
	],
	cautions: [
		'Look the rating up yourself and note the day. Holdfast brings no ratings of countries.',
		'The capital is not the country. Note a second rating for a place where it is different.',
		'A rating helps to find similar cases and to talk. It never changes a score by itself.',
		'Looking it up leaves a trace. Where that is risky, choose the word that fits and say so.'
	],
	checkedOn,
	sources: [
		{
			key: 'S36',
			title: 'CIVICUS Monitor: methodology of the global findings for 2023',
			url: 'https://monitor.civicus.org/globalfindings_2023/methodology/',
			kind: 'context',
			seenOn: checkedOn
		},
		{
			key: 'S37',
			title: 'CIVICUS Monitor: methodology',
			url: 'https://monitor.civicus.org/methodology/',
			kind: 'context',
			seenOn: checkedOn
		},
		{
			key: 'S38',
			title: 'CIVICUS Monitor: methodology paper of 2018 (read in a copy)',
			url: 'https://vdocument.in/civicus-monitor-methodology-paper-2018-5-30-categories-1-the-base-score-and.html',
			kind: 'context',
			seenOn: checkedOn
		},
		{
			key: 'S39',
			title:
				'Business and Human Rights Resource Centre: summary of the CIVICUS Monitor findings for 2024',
			url: 'https://business-humanrights.org/en/latest-news/2024-civicus-monitor-finds-over-70-percent-of-worlds-population-lives-in-highly-restricted-countries-nearly-10-percent-of-civic-space-violations-related-to-Palestine',
			kind: 'context',
			seenOn: checkedOn
		},
		{
			key: 'S40',
			title: 'CIVICUS Monitor: press release on the findings for 2024',
			url: 'https://monitor.civicus.org/press_release/2024',
			kind: 'context',
			seenOn: checkedOn
		}
	]
};
