import type { PlacedMark, Whisker } from './matrix-marks';
import type { Point, Segment } from './matrix-plane';

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** One straight line as path data. */
export const linePath = ({ x1, y1, x2, y2 }: Segment): string =>
	`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;

export const linesPath = (lines: readonly Segment[]): string => lines.map(linePath).join('');

export const polygonPath = (polygon: readonly Point[]): string =>
	`M${polygon.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}Z`;

const whiskerPath = ({ likelihood, impact, caps }: Whisker): string =>
	linesPath([likelihood, impact, ...caps]);

/** The ranges of several marks as one path: two hundred marks are then two elements and not eight hundred. */
export const whiskersPath = (marks: readonly PlacedMark[]): string =>
	marks.map(({ whisker }) => (whisker ? whiskerPath(whisker) : '')).join('');

export const placed = ({ x, y }: Point): string => `translate(${n(x)} ${n(y)})`;

/** Rings around several places as one path. */
export const ringsPath = (places: readonly Point[], radius: number): string =>
	places
		.map(
			({ x, y }) =>
				`M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0`
		)
		.join('');

/** Frames around several boxes, so much wider on each side, as one path. */
export const roundsPath = (boxes: readonly Framed[], by: number): string =>
	boxes
		.map(({ x, y, box }) => {
			const [width, height] = [box.width + 2 * by, box.height + 2 * by];
			return `M${n(x - width / 2)} ${n(y - height / 2)}h${n(width)}v${n(height)}h${n(-width)}Z`;
		})
		.join('');

interface Framed extends Point {
	readonly box: { readonly width: number; readonly height: number };
}
