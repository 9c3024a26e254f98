import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { workedExample } from '$lib/content/example';
import { explainScore } from '$lib/domain/scoring/explain';
import { gather } from '$lib/exchange/report/material';
import { explanationLines } from '$lib/exchange/report/sections/explanation';
import { sumInWords } from '$lib/ui/steps/scoring/sums';

const material = gather(workedExample({ id: 'example', today: '2026-11-21' }), catalogue, {
	language: 'en',
	edition: 'full',
	on: '2026-11-21'
});
const nameOf = (id: string): string => material.mechanismById.get(id)?.mechanism.name ?? '';
const numbersIn = (text: string): readonly string[] =>
	[...new Set(text.match(/\d+(?:\.\d+)?/g))].toSorted();

describe('the sums of a level', () => {
	it.each(material.ranked.map(({ title, score }) => ({ title, score })))(
		'are those of the document to the last digit: $title',
		({ score }) => {
			const stages = explainScore(score);
			const panel = stages
				.filter(({ index }, place) => place === 0 || index !== stages[place - 1]?.index)
				.map(({ likelihood, impact }) =>
					numbersIn(`${sumInWords(likelihood, nameOf)} ${sumInWords(impact, nameOf)}`)
				);
			expect(panel.length).toBeGreaterThan(1);
			expect(explanationLines(material, score).map(numbersIn)).toEqual(panel);
		}
	);
});
