import type { Bubble } from '$lib/charts/crowding';
import { BEHIND, SHAPE_STEP } from '$lib/charts/crowding-box';
import type { PlacedLabel } from '$lib/charts/labels';
import { barsPath, baselineOf, markShape, numberSize, pennantPath } from '$lib/charts/mark-shape';
import type { Movement, PlacedMark } from '$lib/charts/matrix-marks';
import { linePath, placed, whiskersPath } from '$lib/charts/paths';
import { categoryFills, palette } from './palette';
import { element, text } from './xml';

const bold = { 'text-anchor': 'middle', 'font-weight': 700 } as const;

/** A line with paper around it, so that it is seen on any hatch. */
const lifted = (d: string, width: number, more: Readonly<Record<string, string>> = {}): string =>
	element('path', { d, fill: 'none', stroke: palette.paper, 'stroke-width': width * 3 }) +
	element('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': width, ...more });

/** The ranges of marks on both axes. */
export const whiskers = (marks: readonly PlacedMark[]): string =>
	marks.length === 0 ? '' : lifted(whiskersPath(marks), 1.5);

/** A mark around its place: shape and number, with the signs of duty of care and of an agreed value. */
export function mark(drawn: PlacedMark, radius: number): string {
	const { fill, on } = categoryFills[drawn.category];
	const d = markShape(drawn.category, radius);
	return element(
		'g',
		{ transform: placed(drawn) },
		halo(d),
		element('path', { d, fill, stroke: palette.ink, 'stroke-width': 1.5 }),
		text(String(drawn.number), {
			...{ y: baselineOf(drawn.category), fill: on, ...bold },
			'font-size': numberSize(drawn.category, drawn.number)
		}),
		...(drawn.dutyOfCare ? [sign(pennantPath(radius), palette.ink)] : []),
		...(drawn.agreed ? [sign(barsPath(radius), 'none')] : [])
	);
}

const halo = (d: string): string =>
	element('path', {
		...{ d, fill: palette.paper, stroke: palette.paper },
		...{ 'stroke-width': 5, 'stroke-linejoin': 'round' }
	});

const sign = (d: string, fill: string): string =>
	element('path', { d, fill: 'none', stroke: palette.paper, 'stroke-width': 5 }) +
	element('path', { d, fill, stroke: palette.ink, 'stroke-width': 2 });

/** Where a mark goes: solid as far as it is, dashed as far as the plan takes it, hollow at the target. */
export function movement(moving: PlacedMark): string {
	const { movement: way } = moving;
	if (way === undefined) return '';
	return [
		...(way.done ? [lifted(linePath(way.done), 2)] : []),
		...(way.planned
			? [
					lifted(linePath(way.planned), 2, {
						'stroke-dasharray': '5 4',
						'marker-end': 'url(#head)'
					})
				]
			: []),
		...(way.today ? [dot(way.today)] : []),
		hollow(moving, way)
	].join('');
}

const dot = ({ x, y }: { readonly x: number; readonly y: number }): string =>
	element('circle', { cx: x, cy: y, r: 4.5, fill: palette.ink, stroke: palette.paper });

function hollow({ category, number }: PlacedMark, { target, targetRadius }: Movement): string {
	const d = markShape(category, targetRadius);
	return element(
		'g',
		{ transform: placed(target) },
		halo(d),
		element('path', { d, fill: palette.paper, stroke: palette.ink, 'stroke-width': 1.5 }),
		text(String(number), {
			...{ y: baselineOf(category) - 0.7, fill: palette.ink, ...bold },
			'font-size': Math.min(12, numberSize(category, number))
		})
	);
}

/** Several marks at one place: a count, and the shapes of the first of them. */
export function bubble({ x, y, box, members }: Bubble<PlacedMark>): string {
	const front = { x: -box.width / 2, y: -box.height / 2 };
	const size = { width: box.width - BEHIND, height: box.height - BEHIND, rx: 4 };
	const plate = (by: number): string =>
		element('rect', {
			...{ x: front.x + by, y: front.y + by, ...size },
			...{ fill: palette.paper, stroke: palette.ink, 'stroke-width': 1.5 }
		});
	const small = members.slice(0, box.shapes).map(({ category }, at) =>
		element('path', {
			d: markShape(category, 5.2),
			...{ fill: categoryFills[category].fill, stroke: palette.ink },
			transform: placed({
				x: front.x + box.count + SHAPE_STEP * (at + 0.5) - 2,
				y: -BEHIND / 2
			})
		})
	);
	return element(
		'g',
		{ transform: placed({ x, y }) },
		plate(BEHIND),
		plate(0),
		text(String(members.length), {
			...{ x: front.x + box.count / 2, y: 8 - BEHIND / 2, 'font-size': 22, ...bold }
		}),
		...small
	);
}

/** Words beside marks, with paper around them. */
export const words = (labels: readonly PlacedLabel[]): string =>
	labels
		.map(({ words: said, x, y }) =>
			text(said, {
				...{ x, y, 'text-anchor': 'middle', 'font-size': 12, 'paint-order': 'stroke' },
				...{ stroke: palette.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' }
			})
		)
		.join('');
