import { linesPath, placed, polygonPath } from '$lib/charts/paths';
import type { Direction } from '$lib/charts/matrix-plane';
import type { Plate, RiskMatrix } from '$lib/charts/risk-matrix';
import { label, m } from '$lib/i18n';
import { hatchOf } from './hatches';
import { levelFills, palette } from './palette';
import { element, escapeXml, text } from './xml';

const line = (d: string, width: number, opacity?: number): string =>
	element('path', {
		...{ d, fill: 'none', stroke: palette.ink },
		...{ 'stroke-width': width, 'stroke-opacity': opacity }
	});

/** What lies under the marks: bands with their hatches, cells, cut lines and the names of the levels. */
export const ground = (matrix: RiskMatrix): string =>
	[
		...matrix.bands.map(({ level, polygon }) => {
			const d = polygonPath(polygon);
			const hatch = hatchOf(level);
			const fill = element('path', { d, fill: levelFills[level] });
			return hatch === undefined ? fill : fill + element('path', { d, fill: hatch });
		}),
		line(linesPath(matrix.gridLines), 1, 0.28),
		line(linesPath(matrix.cutLines), 2),
		element('rect', { ...matrix.frame, fill: 'none', stroke: palette.ink, 'stroke-width': 2 }),
		...matrix.plates.map(plate)
	].join('');

function plate({ level, angle, x, y }: Plate): string {
	const words = m.matrix_plate({ letter: label.levelLetter(level), level: label.level(level) });
	const width = 8 * words.length + 16;
	return element(
		'g',
		{ transform: `${placed({ x, y })} rotate(${String(angle)})` },
		element('rect', {
			...{ x: -width / 2, y: -10, width, height: 20 },
			...{ fill: palette.paper, stroke: palette.ink }
		}),
		text(words, { y: 4.8, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 700 })
	);
}

type WholeLevel = '1' | '2' | '3' | '4' | '5';
const whole = (level: number): WholeLevel => (['1', '2', '3', '4', '5'] as const)[level - 1] ?? '1';

/** The names along both axes, with their number bands. */
export function axes(matrix: RiskMatrix, direction: Direction, months: number): string {
	const isMirrored = direction === 'rtl';
	const { frame } = matrix;
	const bottom = frame.y + frame.height;
	const end = { 'text-anchor': 'end', fill: palette.ink };
	const outward = isMirrored ? 10 : -10;
	return [
		...matrix.ticks.likelihood.flatMap(({ level, x }) => [
			named(level, label.likelihood(whole(level)), { x, y: bottom + 20, 'text-anchor': 'middle' }),
			text(label.likelihoodBand(whole(level)), {
				...{ x, y: bottom + 37, 'text-anchor': 'middle' },
				...{ 'font-size': 13, fill: palette.quiet }
			})
		]),
		...matrix.ticks.impact.flatMap(({ level, x, y }) => [
			named(level, label.impact(whole(level)), { x: x + outward, y: y - 1, ...end }),
			text(label.impactTime(whole(level)), {
				...{ x: x + outward, y: y + 15, 'text-anchor': 'end' },
				...{ 'font-size': 13, fill: palette.quiet }
			})
		]),
		text(m.matrix_axis_impact(), {
			...{ x: isMirrored ? matrix.width - 4 : 4, y: 14, 'font-weight': 700 }
		}),
		text(m.matrix_axis_likelihood({ months, arrow: isMirrored ? '←' : '→' }), {
			...{ x: frame.x + frame.width / 2, y: bottom + 58 },
			...{ 'text-anchor': 'middle', 'font-weight': 700 }
		})
	].join('');
}

const named = (
	level: number,
	words: string,
	attributes: Readonly<Record<string, string | number>>
): string =>
	element(
		'text',
		attributes,
		element('tspan', { 'font-weight': 700 }, String(level)),
		escapeXml(` ${words}`)
	);
