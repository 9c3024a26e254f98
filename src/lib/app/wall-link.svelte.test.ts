import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitingSlide, type WallSlide } from '$lib/domain/workshop/wall';
import { WallLink } from './wall-link.svelte';
import { WALL_GONE, WALL_READY, wallPressed } from './wall-words';

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
	let pressed: string[] = [];
	beforeEach(() => {
		vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00Z') });
		pressed = [];
		link = new WallLink((act) => pressed.push(act));
	});
	afterEach(() => {
		link.close();
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
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

	it('is told what was pressed in the wall’s own window, and by nobody else', () => {
		const [wall, stranger] = [fakeWall(), fakeWall()];
		say(wall, WALL_READY);
		say(wall, wallPressed('cover'));
		say(wall, wallPressed('harm'));
		expect(pressed).toEqual(['cover', 'harm']);
		say(stranger, wallPressed('cover'));
		say(wall, wallPressed('cover'), 'https://elsewhere.example');
		say(wall, 'holdfast-wall-end');
		expect(pressed).toEqual(['cover', 'harm']);
	});

	it('counts a wall as gone as soon as another page takes its place', () => {
		const wall = fakeWall();
		say(wall, WALL_READY);
		say(wall, WALL_GONE);
		expect(link.isThere).toBe(false);
		say(wall, WALL_READY);
		expect(link.isThere).toBe(true);
	});

	describe('from a file, where every page has the same nameless origin', () => {
		let wall: FakeWall;
		beforeEach(() => {
			wall = fakeWall();
			vi.stubGlobal('location', { protocol: 'file:', href: 'file:///holdfast.html#/plan' });
			vi.spyOn(window, 'open').mockReturnValue(wall as unknown as Window);
			link.show(slide);
			link.open();
		});

		it('sends nothing before the window it opened says that it is a wall', () => {
			vi.advanceTimersByTime(4000);
			expect(wall.heard).toEqual([]);
			say(fakeWall(), WALL_READY, 'null');
			expect(link.isThere).toBe(false);
			say(wall, WALL_READY, 'null');
			expect(wall.heard).toEqual([[slide, '*']]);
		});

		it('sends nothing more once the wall was silent, or another page is in its window', () => {
			say(wall, WALL_READY, 'null');
			vi.advanceTimersByTime(3000);
			const sent = wall.heard.length;
			vi.advanceTimersByTime(10_000);
			expect(wall.heard).toHaveLength(sent);
			say(wall, WALL_READY, 'null');
			say(wall, WALL_GONE, 'null');
			const atLeaving = wall.heard.length;
			link.show({ ...slide, isCovered: true });
			vi.advanceTimersByTime(10_000);
			expect(wall.heard).toHaveLength(atLeaving);
		});
	});
});
