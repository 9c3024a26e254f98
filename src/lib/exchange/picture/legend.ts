import { shortTitle } from '$lib/charts/labels';
import type { Direction } from '$lib/charts/matrix-plane';
import { markShape } from '$lib/charts/mark-shape';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import type { Stage } from '$lib/domain/scoring/stage';
import { categories, levels, type Category, type Level } from '$lib/domain/vocabulary';
import { label, m } from '$lib/i18n';
import { hatchOf } from './hatches';
import { categoryFills, levelFills, palette } from './palette';
import { element, text } from './xml';

/** Rows of a picture, one under the other; each says how high it is. */
export interface Row {
	readonly height: number;
	/** Drawn with its upper end at 0. */
	readonly content: string;
}

/** How far from its start a line of words begins. */
export const EDGE = 4;

/** A line across the picture, in the direction of reading. */
interface Line {
	readonly width: number;
	/** Where a place is drawn that lies so far from the start; something wide is drawn with its left end there. */
	readonly at: (fromStart: number, wide?: number) => number;
}

export const lineOf = (width: number, direction: Direction): Line => ({
	width,
	at: (fromStart, wide = 0) => (direction === 'rtl' ? width - fromStart - wide : fromStart)
});

const SIGN = 26;
const LETTER = 7.1;

interface Item {
	readonly sign: string;
	readonly width: number;
	readonly words: string;
}

/** The key: what shapes, lines and signs mean, and the four levels with letter and hatch. */
export const legend = (line: Line): readonly Row[] => [
	...flow([...categories.map(categoryItem), ...signItems()], line),
	...flow(levels.map(levelItem), line)
];

/** Items side by side, as many as a line holds. */
function flow(items: readonly Item[], { width, at }: Line): readonly Row[] {
	const lines: { item: Item; x: number }[][] = [[]];
	let x = EDGE;
	for (const item of items) {
		const taken = item.width + 6 + item.words.length * LETTER + 18;
		if (x + taken > width && x > EDGE) {
			lines.push([]);
			x = EDGE;
		}
		lines.at(-1)?.push({ item, x });
		x += taken;
	}
	return lines.map((line) => ({
		height: SIGN + 2,
		content: line
			.map(({ item, x: start }) =>
				element(
					'g',
					{},
					element(
						'g',
						{ transform: `translate(${String(at(start, item.width))} ${String(SIGN / 2)})` },
						item.sign
					),
					text(item.words, { x: at(start + item.width + 6), y: SIGN / 2 + 5 })
				)
			)
			.join('')
	}));
}

function categoryItem(category: Category): Item {
	const { fill, on } = categoryFills[category];
	return {
		width: 24,
		words: label.category(category),
		sign: element(
			'g',
			{ transform: 'translate(12 0)' },
			element('path', { d: markShape(category, 9), fill, stroke: palette.ink }),
			text(label.categoryMark(category), {
				...{ y: 4, fill: on, 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 700 }
			})
		)
	};
}

const drawn = (d: string, more: Readonly<Record<string, string>> = {}): string =>
	element('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5, ...more });

const signItems = (): readonly Item[] => [
	{
		width: 36,
		words: m.matrix_key_range(),
		sign: drawn('M2 0H34M2-5v10M34-5v10M18-9V9M13-9h10M13 9h10')
	},
	{
		width: 38,
		words: m.matrix_key_movement(),
		sign:
			drawn('M1 0H14') +
			drawn('M14 0H24', { 'stroke-dasharray': '4 3' }) +
			element('circle', { cx: 13, cy: 0, r: 4, fill: palette.ink }) +
			element('circle', { cx: 31, cy: 0, r: 6, fill: palette.paper, stroke: palette.ink })
	},
	{
		width: 30,
		words: m.matrix_key_bubble(),
		sign:
			element('rect', {
				...{ x: 1, y: -9, width: 26, height: 17, rx: 3 },
				...{ fill: palette.paper, stroke: palette.ink }
			}) + text('4', { x: 14, y: 5, 'text-anchor': 'middle', 'font-weight': 700 })
	},
	{
		width: 18,
		words: m.matrix_key_duty(),
		sign: drawn('M3 10V-8l12 5-12 5', { fill: palette.ink })
	},
	{ width: 18, words: m.matrix_key_agreed(), sign: drawn('M1-2h14M1 2h14') }
];

function levelItem(level: Level): Item {
	const box = { x: 1, y: -10, width: 34, height: 20 };
	const hatch = hatchOf(level);
	return {
		width: 36,
		words: m.matrix_key_level({ level: label.level(level), rule: label.levelRule(level) }),
		sign: [
			element('rect', { ...box, fill: levelFills[level], stroke: palette.ink }),
			...(hatch === undefined ? [] : [element('rect', { ...box, width: 17, fill: hatch })]),
			element('rect', { ...box, x: 18, width: 17, fill: palette.paper, stroke: palette.ink }),
			text(label.levelLetter(level), {
				...{ x: 26.5, y: 5, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 700 }
			})
		].join('')
	};
}

const LINE = 20;
const COLUMNS = 2;
/** Words of a title that fit into half a picture, beside its number and level. */
const TITLE = 42;

/** The numbers of the picture with their titles and levels, in two columns read downwards. */
export function list(
	threats: readonly NumberedThreat[],
	stage: Stage,
	{ width, at }: Line
): readonly Row[] {
	const rows = Math.ceil(threats.length / COLUMNS);
	const cell = (threat: NumberedThreat | undefined, column: number): string =>
		threat === undefined
			? ''
			: text(
					m.matrix_picture_line({
						number: threat.number,
						title: shortTitle(threat.title, TITLE),
						level: label.level(threat.score[stage].level)
					}),
					{ x: at(EDGE + column * (width / COLUMNS)), y: 15, 'font-size': 13 }
				);
	return Array.from({ length: rows }, (_, row) => ({
		height: LINE,
		content: [0, 1].map((column) => cell(threats[row + column * rows], column)).join('')
	}));
}

/** A paragraph in lines that fit. */
export function paragraph(words: string, { width, at }: Line): readonly Row[] {
	const most = Math.floor(width / 6.8);
	const lines: string[] = [''];
	for (const word of words.split(' ')) {
		const line = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (line.length > most) lines.push(word);
		else lines[lines.length - 1] = line;
	}
	return lines.map((line) => ({
		height: LINE,
		content: text(line, { x: at(EDGE), y: 15, 'font-size': 13, fill: palette.quiet })
	}));
}
