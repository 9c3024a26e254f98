import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { fullStemsOf } from '$lib/domain/matching/text/tokens';
import { weightsReader, type StoryReading } from '$lib/domain/matching/text/story-weights';
import { learn, learnAll, LEARNED } from './learn';
import { parseStory, readStories } from './stories';

const ids = new Set(catalogue.cases.map(({ id }) => id));

describe('a graded story', () => {
	it('is read with its grades', () => {
		const { text, grades } = parseStory('hivos-room:3 vuka:1 | No hall: They want | our keys.');
		expect(text).toBe('No hall: They want | our keys.');
		expect([...grades]).toEqual([
			['hivos-room', 3],
			['vuka', 1]
		]);
		expect(parseStory('- | Rain: The roof is wet.').grades.size).toBe(0);
	});

	it.each(['no grade at all', ' | nothing before', 'vuka:4 | too much', 'vuka | none'])(
		'is refused where it is not one: %s',
		(line) => {
			expect(() => parseStory(line)).toThrow(/No grade/);
		}
	);
});

describe('learning', () => {
	const stories = [
		...['frozen account', 'account frozen by the bank', 'bank froze our account'].map(
			(text) => `petition:3 | ${text}`
		),
		...['police raid', 'raid at dawn by police', 'police raid again'].map(
			(text) => `safe-room:3 petition:1 | ${text}`
		),
		...['flood in the cellar', 'a flood', 'flood and mud'].map((text) => `- | ${text}`)
	].map(parseStory);
	const readAll = weightsReader(learn(stories, ['petition', 'safe-room']));
	const read = (story: string): StoryReading => {
		const reading = readAll(story);
		if (reading === undefined) throw new Error('no word is known');
		return reading;
	};

	it('finds what words speak for', () => {
		const frozen = read('The account is frozen').byCase;
		expect(frozen.get('petition')).toBeGreaterThan((frozen.get('safe-room') ?? 1) + 0.3);
		const raid = read('Police were here, a raid').byCase;
		expect(raid.get('safe-room')).toBeGreaterThan((raid.get('petition') ?? 1) + 0.3);
		const flood = read('There was a flood');
		expect(flood.none).toBeGreaterThan(Math.max(...flood.byCase.values()) + 0.3);
	});

	it('gives the same table for the same stories', () => {
		expect(learn(stories, ['petition'])).toEqual(learn(stories, ['petition']));
	});
});

describe('what Holdfast learned', () => {
	it('is what its stories give, byte for byte', async () => {
		expect((await learnAll()).text).toBe(await readFile(LEARNED, 'utf8'));
	});

	it('comes from stories about its cases, and about none', async () => {
		const stories = await readStories();
		expect(
			stories.flatMap(({ grades }) => [...grades.keys()]).filter((id) => !ids.has(id))
		).toEqual([]);
		expect(catalogue.storyWeights?.cases.length).toBeGreaterThanOrEqual(22);
		expect(stories.filter(({ grades }) => grades.size === 0).length).toBeGreaterThan(400);
	});

	it('knows no country, no city and no firm', () => {
		const terms = new Set(catalogue.storyWeights?.terms.split('\n'));
		const names = ['Mexico', 'London', 'Kenya', 'Malawi', 'Switzerland', 'Facebook', 'Georgia'];
		for (const [stem] of names.map(fullStemsOf)) expect(terms).not.toContain(stem);
		expect(terms).toContain(fullStemsOf('raid')[0]);
	});
});
