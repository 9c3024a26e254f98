import { dimensions, type Dimension } from '../vocabulary';
import type { View } from './view';

/** What people can differ on: the mark for likelihood, and each impact. */
export type JudgedField = 'likelihood' | Dimension;
export const judgedFields = ['likelihood', ...dimensions] as const satisfies readonly JudgedField[];

/** How the views on one field lie, in levels: the ends, the quartiles and the middle. */
export interface FieldSpread {
	readonly count: number;
	readonly min: number;
	readonly lower: number;
	readonly median: number;
	readonly upper: number;
	readonly max: number;
}

/** How far the views on one threat lie apart. It never changes a level and never blocks (method 4.5). */
export interface Disagreement {
	/** Fields on which the views differ enough to ask for a sentence on why, in the order in which they are asked. */
	readonly fields: readonly JudgedField[];
	/** By field; a field on which nobody said anything is left out. */
	readonly spreads: Readonly<Partial<Record<JudgedField, FieldSpread>>>;
}

/** In levels: from these on, views differ (method 4.5). */
const FAR_QUARTILES = 1.5;
const FAR_ENDS = 3;
const FAR_BETWEEN_TWO = 2;

/**
 * The spread of views on likelihood and each impact, and where they differ: quartiles 1.5 levels or more apart, or
 * ends 3 or more; between two views, 2 or more (method 4.5). One view differs from nobody.
 */
export function disagreementOf(views: readonly View[]): Disagreement {
	const spreads: Partial<Record<JudgedField, FieldSpread>> = {};
	for (const field of judgedFields) {
		const levels = views.flatMap((view) => levelIn(view, field) ?? []);
		if (levels.length > 0) spreads[field] = spreadOf(levels);
	}
	const differs = (field: JudgedField): boolean => {
		const spread = spreads[field];
		return spread !== undefined && isFar(spread);
	};
	return { fields: judgedFields.filter(differs), spreads };
}

const levelIn = (view: View, field: JudgedField): number | undefined =>
	field === 'likelihood' ? view.likelihood.best : view.impacts[field];

function isFar({ count, min, lower, upper, max }: FieldSpread): boolean {
	if (count < 2) return false;
	if (count === 2) return max - min >= FAR_BETWEEN_TWO;
	return upper - lower >= FAR_QUARTILES || max - min >= FAR_ENDS;
}

function spreadOf(levels: readonly number[]): FieldSpread {
	const sorted = [...levels].sort((a, b) => a - b);
	return {
		count: sorted.length,
		min: quantile(sorted, 0),
		lower: quantile(sorted, 0.25),
		median: quantile(sorted, 0.5),
		upper: quantile(sorted, 0.75),
		max: quantile(sorted, 1)
	};
}

/** Linear interpolation between ranks, type 7 (method 4.5). */
function quantile(sorted: readonly number[], share: number): number {
	const rank = share * (sorted.length - 1);
	const [below, above] = [sorted[Math.floor(rank)] ?? 0, sorted[Math.ceil(rank)] ?? 0];
	return below + (above - below) * (rank - Math.floor(rank));
}
