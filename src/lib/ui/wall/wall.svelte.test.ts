import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { waitingSlide, type WallBody, type WallSlide } from '$lib/domain/workshop/wall';
import Wall from './Wall.svelte';

const NOW = 1_800_000_000_000;
const threat = { title: 'Bank account freeze', category: 'financial' } as const;
const place = { threat, number: 2, count: 6 };

/** One slide of each kind, with a word in it that a room would read. */
const bodies: readonly (readonly [WallBody, RegExp])[] = [
	[{ kind: 'waiting' }, /We begin soon/],
	[
		{ kind: 'question', title: 'Signals', question: 'What changed?', output: 'A list' },
		/What changed/
	],
	[{ kind: 'break', title: 'Break', until: '11:15' }, /We go on at 11:15/],
	[{ kind: 'lines', title: 'Ground rules', lines: ['We may pass'] }, /We may pass/],
	[
		{ kind: 'cards', title: 'Threats', cards: [{ text: 'A raid', category: 'legal', dots: 1 }] },
		/1 dot/
	],
	[{ kind: 'scoring', ...place, months: 12, sealed: 5, seats: 8 }, /5 of 8 sealed/],
	[
		{
			...{ kind: 'reveal', ...place, round: 1, differOn: ['likelihood'], notes: ['Ask the bank'] },
			spreads: [{ axis: 'likelihood', values: [1, 4, 4], middle: 4 }]
		},
		/Views differ/
	],
	[
		{
			...{ kind: 'matrix', months: 12, unscored: 3 },
			marks: [{ number: 1, ...threat, level: 'high', likelihood: 4, impact: 4 }]
		},
		/3 not scored yet/
	],
	[
		{
			kind: 'scenarios',
			columns: [
				{
					title: 'The raid',
					story: 'They come',
					moves: [{ window: '24h', what: 'Call the lawyer' }]
				}
			]
		},
		/Call the lawyer/
	],
	[{ kind: 'inject', title: 'The line is dead', card: 'Nobody can be called.' }, /Nobody can be/],
	[
		{ kind: 'actions', actions: [{ what: 'Copy the files', due: '7 May 2027' }], more: 4 },
		/and 4 more/
	]
];

const slideWith = (body: WallBody, rest: Partial<WallSlide> = {}): WallSlide => ({
	...{ ...waitingSlide, body },
	agenda: [
		{ at: '9:00', title: 'Welcome', state: 'done' },
		{ at: '9:20', title: 'Signals', state: 'here' },
		{ at: '9:45', title: 'Actors', state: 'cut' }
	],
	clock: { left: 1120, at: NOW, isGoing: true, pace: 1, minutes: 20 },
	...rest
});

const show = (slide: WallSlide): HTMLElement =>
	render(Wall, { slide, now: () => NOW + 10_000 }).container;

describe('the wall', () => {
	it.each(bodies.map(([body, words]) => [body.kind, body, words] as const))(
		'shows %s with the time and the way through the day',
		(_kind, body, words) => {
			const wall = show(slideWith(body));
			expect(wall.textContent).toMatch(words);
			expect(wall.textContent).toContain('18:30');
			expect(wall.querySelector('[aria-current="step"]')?.textContent).toContain('Signals');
			expect(wall.textContent).toContain('Names and places are hidden');
		}
	);

	it.each(bodies.map(([body]) => [body.kind, body] as const))(
		'holds nothing of %s under blank paper',
		(_kind, body) => {
			const wall = show(slideWith(body, { isCovered: true }));
			expect(wall.textContent.trim()).toBe('Covered for a moment');
			expect(wall.querySelectorAll('[aria-label], [title]')).toHaveLength(0);
		}
	);

	it('says in words that the time is over, and by how much', () => {
		show(
			slideWith(
				{ kind: 'waiting' },
				{ clock: { left: -50, at: NOW, isGoing: true, pace: 1, minutes: 20 } }
			)
		);
		expect(screen.getByText('The time is over')).toBeVisible();
		expect(screen.getByRole('timer')).toHaveTextContent('+1:00');
	});

	it('does not count on while the clock stands', () => {
		show(
			slideWith(
				{ kind: 'waiting' },
				{ clock: { left: 60, at: NOW, isGoing: false, pace: 1, minutes: 20 } }
			)
		);
		expect(screen.getByRole('timer')).toHaveTextContent('1:00');
		expect(screen.getByText('The clock stands.')).toBeVisible();
	});

	it('counts as fast as a try does, and says that it is one', () => {
		show(
			slideWith(
				{ kind: 'waiting' },
				{ isTry: true, clock: { left: 1200, at: NOW, isGoing: true, pace: 60, minutes: 20 } }
			)
		);
		expect(screen.getByRole('timer')).toHaveTextContent('10:00');
		expect(screen.getByText(/Only a try/)).toBeVisible();
	});

	it('is large and light only while it is there', () => {
		const { unmount } = render(Wall, { slide: waitingSlide });
		expect(document.documentElement.dataset['mode']).toBe('projector');
		unmount();
		expect(document.documentElement.dataset['mode']).toBeUndefined();
	});
});
