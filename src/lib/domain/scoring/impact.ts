import { AXIS_MAX, settle } from './scales';

/**
 * One impact level from the levels of the dimensions (method 4.4.1). Harm grows fourfold per level; the worst
 * dimension counts in full and the others by half, because they overlap:
 * I = log4(0.5 * sum of 4^d + 0.5 * 4^max), at most 5.5, settled to 1e-9.
 *
 * @param dimensionLevels 0 (does not touch us) or up to 5 each, in any order. Zeros are dropped.
 * @returns undefined when every dimension is 0: the threat has no impact and is not on the matrix.
 */
export function combineImpacts(dimensionLevels: readonly number[]): number | undefined {
	const touched = dimensionLevels.filter((level) => level > 0);
	if (touched.length === 0) return undefined;
	// Summed in one order, so that the order of the dimensions cannot change the last digit.
	const harms = touched.map((level) => 4 ** level).sort((a, b) => a - b);
	const worst = harms.at(-1) ?? 0;
	const sum = harms.reduce((total, harm) => total + harm, 0);
	return settle(Math.min(AXIS_MAX, Math.log2(0.5 * sum + 0.5 * worst) / 2));
}
