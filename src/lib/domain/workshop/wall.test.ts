import { describe, expect, it } from 'vitest';
import { readSlide, waitingSlide, WALL_TEXT_LIMIT, type WallSlide } from './wall';

const slide: WallSlide = {
	...waitingSlide,
	clock: { left: -30, at: 1_800_000_000_000, isGoing: true, pace: 1, minutes: 20 },
	agenda: [{ at: '9:45', title: 'Signals', state: 'here' }],
	body: { kind: 'question', title: 'Signals', question: 'What changed?', output: 'A list' }
};

describe('a slide on the wall', () => {
	it('arrives as it was sent', () => {
		expect(readSlide(structuredClone(slide))).toEqual(slide);
	});

	it.each([
		['nothing', undefined],
		['another message', { kind: 'hello' }],
		['a field that the wall does not know', { ...slide, owner: 'Finance lead' }],
		['a body of no kind', { ...slide, body: { kind: 'plan', plan: {} } }],
		['a text that is too long', { ...slide, agenda: [longBlock()] }]
	])('shows as waiting instead of %s', (_, message) => {
		expect(readSlide(message)).toEqual(waitingSlide);
	});
});

function longBlock() {
	return { at: '9:45', title: 'x'.repeat(WALL_TEXT_LIMIT + 1), state: 'here' };
}
