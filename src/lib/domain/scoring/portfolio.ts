import type { Plan } from '../plan/plan';
import { categories, type Category } from '../vocabulary';
import { chanceOf } from './likelihood';
import type { NumberedThreat } from './rank';

/** What the threats of one category come to together, at the current stage (method 4.6). */
export interface CategorySummary {
	readonly category: Category;
	/** The gravest scored threat; undefined where none is scored. */
	readonly gravest: NumberedThreat | undefined;
	/** How many are scored, and how many of those stand at High or Critical. */
	readonly scored: number;
	readonly grave: number;
	/** How many are not on the matrix: not scored, or judged not credible or without impact. */
	readonly unplaced: number;
	/**
	 * The rough chance, 0 to 1, that at least one of the scored threats happens within the horizon: 1 less the
	 * product of (1 less each chance). It holds for threats that have nothing to do with each other, and these do;
	 * undefined where none is scored.
	 */
	readonly atLeastOne: number | undefined;
}

/**
 * One summary for each category that has a threat, in the fixed order of the categories. Levels are never
 * averaged: a mean of a harmless and a grave threat says something of neither.
 * @param ranking the scored threats, the gravest first
 */
export function summariseCategories(
	plan: Plan,
	ranking: readonly NumberedThreat[]
): readonly CategorySummary[] {
	const all = Object.values(plan.threats);
	return categories
		.map((category) =>
			summaryOf(
				category,
				ranking.filter((threat) => threat.category === category),
				all.filter((threat) => threat.category === category).length
			)
		)
		.filter(({ scored, unplaced }) => scored + unplaced > 0);
}

function summaryOf(
	category: Category,
	ranked: readonly NumberedThreat[],
	count: number
): CategorySummary {
	return {
		category,
		gravest: ranked[0],
		scored: ranked.length,
		grave: ranked.filter(({ score }) => isGrave(score.current.level)).length,
		unplaced: count - ranked.length,
		atLeastOne: ranked.length === 0 ? undefined : atLeastOne(ranked)
	};
}

const isGrave = (level: NumberedThreat['score']['current']['level']): boolean =>
	level === 'high' || level === 'critical';

const atLeastOne = (ranked: readonly NumberedThreat[]): number =>
	1 - ranked.reduce((none, { score }) => none * (1 - chanceOf(score.current.likelihood)), 1);
