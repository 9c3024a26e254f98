import type { Page } from '@playwright/test';
import type { WallBody, WallSlide } from '../../src/lib/domain/workshop/wall';
import { expect, expectAccessible, test, watch } from '../support/page';

/** The projectors of the guide. */
const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 1366, height: 768 },
	{ width: 1920, height: 1080 }
] as const;

const WORD = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsge';
const ARABIC = 'مداهمة المكتب ومصادرة الأجهزة والوثائق في الصباح الباكر قبل وصول الموظفين';
const line = (signs: number): string =>
	'Somebody comes to the office and asks for the papers of three years. '
		.repeat(20)
		.slice(0, signs)
		.trim();
/** Words of every shape that people type, in turn. */
const words = [WORD, ARABIC, line(400), 'Bank account freeze'] as const;
const many = <T>(count: number, make: (text: string, at: number) => T): T[] =>
	Array.from({ length: count }, (_, at) => make(words[at % words.length] ?? WORD, at));

const categories = ['legal', 'financial', 'disinformation', 'digital', 'reputational'] as const;
const levels = ['low', 'moderate', 'high', 'critical'] as const;
const windows = ['24h', '72h', 'month'] as const;
const categoryOf = (at: number) => categories[at % categories.length] ?? 'legal';
const place = {
	threat: { title: `${WORD} ${line(200)}`, category: 'financial' },
	number: 12,
	count: 40
} as const;

const bodies: readonly (readonly [string, WallBody])[] = [
	['a long question', { kind: 'question', title: WORD, question: line(1200), output: line(1200) }],
	['a break', { kind: 'break', title: WORD, until: '11:15' }],
	['fourteen lines', { kind: 'lines', title: WORD, lines: many(14, (text) => text) }],
	[
		'sixty cards of any length',
		{
			kind: 'cards',
			title: 'Threats',
			cards: many(60, (text, at) => ({ text, category: categoryOf(at), dots: at }))
		}
	],
	[
		'sixty cards as a room calls them out',
		{
			kind: 'cards',
			title: 'Threats',
			cards: many(60, (_text, at) => ({
				text: 'Tax inspection without warning',
				category: categoryOf(at),
				dots: at
			}))
		}
	],
	['marking', { kind: 'scoring', ...place, months: 12, sealed: 5, seats: 8 }],
	[
		'all marks with notes',
		{
			kind: 'reveal',
			...place,
			round: 2,
			differOn: ['likelihood', 'impact'],
			notes: many(4, (text) => text),
			spreads: [
				{ axis: 'likelihood', values: [1, 2, 2, 4, 4, 5], middle: 3 },
				{ axis: 'impact', values: [0, 3, 3, 3, 5], middle: 3 }
			]
		}
	],
	[
		'thirty threats on the matrix',
		{
			kind: 'matrix',
			months: 12,
			unscored: 3,
			marks: many(30, (title, at) => ({
				...{ number: at + 1, title, category: categoryOf(at), level: levels[at % 4] ?? 'low' },
				...{ likelihood: 1 + ((at * 7) % 17) / 4, impact: 1 + ((at * 5) % 17) / 4 }
			}))
		}
	],
	[
		'five scenarios',
		{
			kind: 'scenarios',
			columns: many(5, (title) => ({
				...{ title, story: line(400) },
				moves: windows.flatMap((window) => many(5, (what) => ({ window, what })))
			}))
		}
	],
	['a card of the rehearsal', { kind: 'inject', title: line(1200), card: line(1200) }],
	[
		'actions',
		{ kind: 'actions', more: 23, actions: many(7, (what) => ({ what, due: '7 May 2027' })) }
	]
];

const slideOf = (body: WallBody): WallSlide => ({
	...{ isCovered: false, isTry: false, body },
	// Two days, of which only a part has room along the foot.
	agenda: many(12, (title, at) => ({
		...{ at: `${String(9 + at)}:15`, title },
		state: at < 5 ? 'done' : at === 5 ? 'here' : at === 8 ? 'cut' : 'later'
	})),
	clock: { left: -4000, at: Date.now(), isGoing: false, pace: 1, minutes: 20 }
});

async function openWall(page: Page): Promise<Page> {
	await page.goto('/#/about');
	const [wall] = await Promise.all([
		page.context().waitForEvent('page'),
		page.evaluate(() => {
			window.open('#/wall', 'holdfast-wall', 'popup,width=1024,height=768');
		})
	]);
	await expect(wall.getByText('We begin soon')).toBeVisible();
	return wall;
}

/** Sends a slide as the facilitator's window does. */
const post = (page: Page, slide: WallSlide): Promise<void> =>
	page.evaluate((sent) => {
		window.open('', 'holdfast-wall')?.postMessage(sent, location.origin);
	}, slide);

/** What is cut off by an edge, or drawn smaller than 16 px; inside a mark 13 px. */
const faults = (wall: Page): Promise<readonly string[]> =>
	wall.evaluate(() => {
		const parts = [
			...document.querySelectorAll('html, .show, .show :is(main, section, aside, ol)')
		];
		const cut = parts
			.filter((part) => part.checkVisibility())
			.filter(
				({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
					scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
			)
			.map((part) => `${part.tagName} ${part.className} is cut off`);
		const sizeOf = (part: Element): number => {
			const matrix = part instanceof SVGGraphicsElement ? part.getScreenCTM() : null;
			return (
				parseFloat(getComputedStyle(part).fontSize) *
				(matrix === null ? 1 : Math.hypot(matrix.a, matrix.b))
			);
		};
		const small = [...document.querySelectorAll('.show *')]
			.filter((part) => [...part.childNodes].some((node) => node.nodeValue?.trim()))
			.filter((part) => part.checkVisibility() && part.closest('.vh, title') === null)
			.filter((part) => sizeOf(part) < (part.closest('.m-n, .mark') === null ? 15.95 : 12.95))
			.map((part) => `${part.textContent}: ${sizeOf(part).toFixed(1)} px`);
		return [...cut, ...small];
	});

test('whatever was typed, nothing on the wall is cut off unsaid or too small', async ({ page }) => {
	test.slow();
	const wall = await openWall(page);
	const { trouble } = await watch(wall);
	for (const [name, body] of bodies) {
		await post(page, slideOf(body));
		// A slide that is not one would show as waiting, and fit.
		await expect(wall.locator(`.show__say--${body.kind}`), name).toBeVisible();
		await expect(wall.getByText('The clock stands.'), name).toBeVisible();
		for (const size of SIZES) {
			await wall.setViewportSize(size);
			expect(await faults(wall), `${name} at ${String(size.width)}`).toEqual([]);
		}
		await wall.setViewportSize(SIZES[0]);
		await expectAccessible(wall);
	}
	expect(trouble).toEqual([]);
});
