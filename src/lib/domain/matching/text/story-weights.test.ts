import { describe, expect, it } from 'vitest';
import {
	letters,
	storyTerms,
	weightsReader,
	type StoryReading,
	type StoryWeights
} from './story-weights';

const letter = (step: number): string => letters.charAt(step);

/** Two cases; "froze" speaks for the first, "raid" for the second, "flood" for none. */
const table: StoryWeights = {
	cases: ['petition', 'safe-room'],
	ground: [0.1, 0.2, 0.3],
	unit: 0.1,
	rarityUnit: 1,
	terms: ['flood', 'froz', 'raid'].join('\n'),
	weights: [
		[32, 32, 42, 4],
		[42, 30, 32, 4],
		[32, 40, 32, 2]
	]
		.flat()
		.map(letter)
		.join('')
};
const readAll = weightsReader(table);
const read = (story: string): StoryReading => {
	const reading = readAll(story);
	if (reading === undefined) throw new Error('no word is known');
	return reading;
};

describe('reading a story by what was learned', () => {
	it('adds the weight of a word to the ground of each case', () => {
		const { byCase, none } = read('They froze it');
		expect(byCase.get('petition')).toBeCloseTo(0.1 + 1);
		expect(byCase.get('safe-room')).toBeCloseTo(0.2 - 0.2);
		expect(none).toBeCloseTo(0.3);
	});

	it('weighs several words by how rare they are', () => {
		const { byCase } = read('Raid, and they froze it');
		const length = Math.hypot(4, 2);
		expect(byCase.get('petition')).toBeCloseTo(0.1 + (4 / length) * 1);
		expect(byCase.get('safe-room')).toBeCloseTo(0.2 + (4 / length) * -0.2 + (2 / length) * 0.8);
	});

	it('speaks for none where the words do', () => {
		expect(read('A flood').none).toBeCloseTo(1.3);
	});

	it('counts a word that is repeated once', () => {
		expect(read('flood flood')).toEqual(read('flood'));
	});

	it('says nothing where no word is known: another script, or none but small words', () => {
		for (const story of ['', 'Unheard', 'داهموا المكتب', 'We are in it'])
			expect(readAll(story)).toBeUndefined();
	});

	it('leaves out a case that is not there', () => {
		const some = weightsReader(table, new Set(['safe-room']));
		expect([...(some('They froze it')?.byCase.keys() ?? [])]).toEqual(['safe-room']);
		expect(weightsReader(table, new Set())('They froze it')).toBeUndefined();
	});
});

it('a story is read with its denials and its pairs of neighbours', () => {
	expect([...storyTerms('Nobody is after us')]).toEqual(['nobodi', 'after', 'nobodi after']);
});
