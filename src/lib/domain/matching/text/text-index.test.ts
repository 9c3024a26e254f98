import { describe, expect, it } from 'vitest';
import { catalogue } from '$lib/content/catalogue';
import { prepareStories, storyReader } from './text-index';

const story = 'Police sealed our office and took the laptops';

describe('the index made in pieces', () => {
	it('reads a story as the one made at once does', async () => {
		const [inPieces, atOnce] = [{ ...catalogue }, { ...catalogue }];
		let time = 0;
		let rests = 0;
		await prepareStories(inPieces, {
			now: () => (time += 5),
			rest: () => {
				rests += 1;
				return Promise.resolve();
			}
		});
		expect(rests).toBeGreaterThan(10);
		expect(storyReader(inPieces)(story)).toEqual(storyReader(atOnce)(story));
	});

	it('is made once, and gives way to one that was needed meanwhile', async () => {
		const same = { ...catalogue };
		const reading: { first?: unknown } = {};
		let time = 0;
		await prepareStories(same, {
			now: () => (time += 20),
			rest: () => {
				reading.first ??= storyReader(same);
				return Promise.resolve();
			}
		});
		expect(storyReader(same)).toBe(reading.first);
	});
});
