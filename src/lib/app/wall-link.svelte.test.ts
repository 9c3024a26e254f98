import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitingSlide, type WallSlide } from '$lib/domain/workshop/wall';
import { WallLink } from './wall-link.svelte';
import { WALL_READY } from './wall-words';

const slide: WallSlide = {
	...waitingSlide,
	body: { kind: 'inject', title: 'The line is dead', card: 'Nobody can be called.' }
};

/** A window on the projector that keeps what it was sent, and to which origin. */
function fakeWall() {
	const heard: (readonly [unknown, string])[] = [];
	return {
		closed: false,
		heard,
		postMessage: (message: unknown, origin: string) => heard.push([message, origin])
	};
}
type FakeWall = ReturnType<typeof fakeWall>;

/** What the browser makes of a message of that window. */
function say(wall: FakeWall, data: unknown, origin = location.origin): void {
	const event = new MessageEvent('message', { data, origin });
	Object.defineProperty(event, 'source', { value: wall });
	window.dispatchEvent(event);
}

describe('the facilitator’s end of the wall', () => {
	let link: WallLink;
	beforeEach(() => {
		vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') });
		link = new WallLink();
	});
	afterEach(() => {
		link.close();
		vi.useRealTimers();
	});

	it('sends the slide at once to a wall that says that it is there, and to this origin only', () => {
		const wall = fakeWall();
		link.show(slide);
		say(wall, WALL_READY);
		expect(link.isThere).toBe(true);
		expect(wall.heard).toEqual([[slide, location.origin]]);
	});

	it('sends it again by itself, so that a wall that was reloaded comes back', () => {
		const wall = fakeWall();
		say(wall, WALL_READY);
		link.show(slide);
		const before = wall.heard.length;
		vi.advanceTimersByTime(4000);
		expect(wall.heard.length).toBe(before + 2);
		expect(wall.heard.at(-1)?.[0]).toEqual(slide);
	});

	it('sends nothing to another origin, nor to whoever says anything else', () => {
		const stranger = fakeWall();
		link.show(slide);
		say(stranger, WALL_READY, 'https://elsewhere.example');
		say(stranger, 'ready');
		say(stranger, { ready: WALL_READY });
		vi.advanceTimersByTime(4000);
		expect(stranger.heard).toEqual([]);
		expect(link.isThere).toBe(false);
	});

	it('counts a wall as gone when it was silent, or was shut', () => {
		const wall = fakeWall();
		say(wall, WALL_READY);
		vi.advanceTimersByTime(6000);
		expect(link.isThere).toBe(true);
		vi.advanceTimersByTime(2000);
		expect(link.isThere).toBe(false);
		say(wall, WALL_READY);
		expect(link.isThere).toBe(true);
		wall.closed = true;
		expect(link.isThere).toBe(false);
	});

	it.each([
		['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
		['it is closed', () => undefined]
	])('takes everything off the wall when %s', (_when, leave) => {
		const wall = fakeWall();
		link.show(slide);
		say(wall, WALL_READY);
		leave();
		link.close();
		expect(wall.heard.at(-1)?.[0]).toEqual(waitingSlide);
		const sent = wall.heard.length;
		say(wall, WALL_READY);
		vi.advanceTimersByTime(10_000);
		expect(wall.heard).toHaveLength(sent);
	});
});
