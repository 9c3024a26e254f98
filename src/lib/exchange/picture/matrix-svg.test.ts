import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstView, type MatrixView } from '$lib/domain/picture';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import { aMechanism, anEntry, entriesOf, scored } from '$lib/domain/scoring/scoring.builders';
import { stages } from '$lib/domain/scoring/stage';
import { categories, levels } from '$lib/domain/vocabulary';
import { label } from '$lib/i18n';
import { matrixSvg, type MatrixPicture } from './matrix-svg';
import { categoryFills, levelFills, palette } from './palette';

const threat = (
	number: number,
	best: 1 | 3 | 5,
	title = `Threat ${String(number)}`
): NumberedThreat => ({
	...{ threatId: `t${String(number)}`, number, title },
	category: categories[number % categories.length] ?? 'legal',
	score: scored({
		entries: entriesOf(anEntry({ low: best, best, high: best, people: number === 1 ? 5 : 1 })),
		mechanisms: number === 1 ? [aMechanism({ status: 'started' })] : [],
		...(number === 2 && { agreed: { likelihood: 4, impact: 2 } })
	})
});
const threats = [threat(1, 5, 'Raid & "search" <again>'), threat(2, 3), threat(3, 1)];

const draw = (
	view: Partial<MatrixView> = {},
	total = 3,
	given: Partial<MatrixPicture> = {}
): string =>
	matrixSvg({
		shown: { threats, total, view: { ...firstView, ...view }, ranges: new Map() },
		...{ title: 'Plan 2027', months: 12, on: '2026-11-21', direction: 'ltr' },
		...given
	});
/** Every line of words in it, read as XML reads them. */
const said = (svg: string): readonly string[] =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inside = '']) =>
		inside.replace(/<[^>]+>/g, '')
	);

describe('the picture of the matrix', () => {
	it('stands alone: nothing outside it, no style sheet, no script', () => {
		const svg = draw();
		expect(svg).not.toMatch(/<style|<script|class=|href|@import|var\(--/);
		expect(svg.match(/url\([^)]*\)/g)?.every((each) => each.startsWith('url(#'))).toBe(true);
		expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
	});

	it('tells the four levels apart without colour: a pattern and a letter for each', () => {
		const svg = draw();
		for (const level of levels) {
			expect(said(svg)).toContain(`${label.levelLetter(level)} ${label.level(level)}`);
			expect(said(svg)).toContain(label.levelLetter(level));
			if (level === 'low') continue;
			expect(svg).toContain(`<pattern id="h-${level}"`);
			expect(svg.match(new RegExp(`fill="url\\(#h-${level}\\)"`, 'g'))).toHaveLength(2);
		}
	});

	it('writes down title, day, horizon, model and limits', () => {
		const words = said(draw()).join(' ');
		expect(words).toContain('Risk matrix: Plan 2027');
		expect(words).toContain('Made on 21 November 2026, looking 12 months ahead. Scoring model 1.');
		expect(words).toContain('What is not scored is not low.');
		expect(words).toContain('Sensitive.');
	});

	it('names each number with its level at the stage that is drawn', () => {
		for (const stage of stages) {
			const lines = said(draw({ stage }));
			for (const { number, score } of threats) {
				const level = label.level(score[stage].level);
				expect(
					lines.some((line) => line.startsWith(`${String(number)}.`) && line.endsWith(`: ${level}`))
				).toBe(true);
			}
		}
	});

	it('says how much of the plan a filter left', () => {
		expect(said(draw({}, 40)).join(' ')).toContain('3 of 40 shown');
		expect(said(draw()).join(' ')).not.toContain('shown');
	});

	it('takes what people wrote as words and never as markup', () => {
		expect(draw({ showsTitles: true })).toContain('Raid &amp; &quot;search&quot; &lt;again&gt;');
	});

	it('draws ways and ranges as the screen does', () => {
		const dashes = (svg: string): number => svg.split('stroke-dasharray="5 4"').length - 1;
		expect(dashes(draw())).toBe(1);
		expect(dashes(draw({ showsWay: false }))).toBe(0);
		expect(draw({ ranges: 'all' }).length).toBeGreaterThan(draw({ ranges: 'selected' }).length);
	});

	it('cuts the title of a plan that would run off the edge at a word, and leaves others whole', () => {
		const title = 'Resilience plan of the federation of community radios for 2027';
		expect(said(draw({}, 3, { title: 'Resilience plan of the federation for 2027' }))).toContain(
			'Risk matrix: Resilience plan of the federation for 2027'
		);
		expect(said(draw({}, 3, { title: title.repeat(4) }))[0]).toBe(
			'Risk matrix: Resilience plan of the federation of…'
		);
		expect(said(draw({}, 3, { title: 'M'.repeat(200) }))[0]?.length).toBeLessThanOrEqual(60);
	});

	it('begins every line at the right edge for a language that is read from there', () => {
		/** Where each line of words begins that is neither centred nor drawn in the matrix. */
		const starts = (direction: 'ltr' | 'rtl'): readonly number[] =>
			[...draw({}, 3, { direction }).matchAll(/<text x="([\d.]+)"(?![^>]*text-anchor)[^>]*>/g)].map(
				([, x]) => Number(x)
			);
		const [ltr, rtl] = [starts('ltr'), starts('rtl')];
		expect(ltr.length).toBeGreaterThan(20);
		expect(rtl).toEqual(ltr.map((x) => Math.round((900 - x) * 10) / 10));
	});

	it('is the same for the same plan', () => {
		expect(draw()).toBe(draw());
	});
});

describe('the colours of the picture', () => {
	const sheet = readFileSync('src/lib/ui/styles/tokens.css', 'utf8');
	/** The first value of a token: the light one. */
	const token = (name: string): string | undefined =>
		new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(sheet)?.[1];

	it('are the light ones of the interface', () => {
		expect(palette.ink).toBe(token('c-ink'));
		expect(palette.quiet).toBe(token('c-ink-2'));
		expect(palette.paper).toBe(token('c-halo'));
		for (const level of levels) expect(levelFills[level]).toBe(token(`lvl-${level}`));
		for (const category of categories) {
			const { fill, on } = categoryFills[category];
			expect(fill).toBe(token(`cat-${category}`));
			expect(on).toBe(token(`cat-${category}-on`));
		}
	});
});
