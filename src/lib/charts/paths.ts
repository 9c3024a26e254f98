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
