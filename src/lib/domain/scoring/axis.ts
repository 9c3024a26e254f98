/**
 * Both axes of the matrix run from half a level below 1 to half a level above 5 (method 4.4). What is less
 * likely than that is on the watch list; nothing is drawn or counted outside.
 */
export const AXIS_MIN = 0.5;
export const AXIS_MAX = 5.5;

/**
 * A computed level without the last digits of floating point, to 1e-9: two computers must find the same
 * level at a cut-off (design 4.3).
 */
export const settle = (value: number): number => Math.round(value * 1e9) / 1e9;

/** A level moved by `by` levels (negative lowers it) and held within the axis, settled. */
export const shiftLevel = (level: number, by: number): number =>
	settle(Math.min(AXIS_MAX, Math.max(AXIS_MIN, level + by)));
