import { AXIS_MAX, AXIS_MIN, settle } from './axis';
import type { Level } from '../vocabulary';

/**
 * The risk index K of a point: likelihood doubles and impact quadruples harm per level, so K = L + 2I orders
 * points by expected harm (method 4.3). From 1.5 to 16.5 within the axes.
 */
export const indexOf = (likelihood: number, impact: number): number =>
	settle(likelihood + 2 * impact);

/** The stretch of the index that one level takes: from `from` up to, but without, `to`. */
export interface LevelSpan {
	readonly level: Level;
	readonly from: number;
	readonly to: number;
}

/**
 * The one definition of the levels. Everything that colours, names or draws a level reads it here; the last
 * span also holds its upper end, which is the end of the axes.
 */
export const levelSpans = [
	{ level: 'low', from: indexOf(AXIS_MIN, AXIS_MIN), to: 6.5 },
	{ level: 'moderate', from: 6.5, to: 9.5 },
	{ level: 'high', from: 9.5, to: 12.5 },
	{ level: 'critical', from: 12.5, to: indexOf(AXIS_MAX, AXIS_MAX) }
] as const satisfies readonly LevelSpan[];

/** The level of an index K; a value at a cut-off belongs to the higher level. */
export function levelOf(index: number): Level {
	return levelSpans.find((span) => index < span.to)?.level ?? 'critical';
}
