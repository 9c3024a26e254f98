import type { Vignette } from './vignettes';

/** Case ids, nearest first. */
export type Ranking = readonly string[];

/** Means over the vignettes that have something relevant. */
export interface Figures {
	readonly n: number;
	readonly 'hit@1': number;
	readonly 'hit@3': number;
	readonly mrr: number;
	readonly 'ndcg@5': number;
}

export interface Judged {
	readonly vignette: Vignette;
	readonly ranking: Ranking;
}

export const hasRelevant = ({ relevant }: Vignette): boolean => Object.keys(relevant).length > 0;

/** Gain 2^grade - 1, discount log2(rank + 1), ideal over all graded cases. */
function ndcgAt5({ vignette: { relevant }, ranking }: Judged): number {
	const gained = (grades: readonly number[]): number =>
		grades.slice(0, 5).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
	const ideal = gained(Object.values(relevant).sort((a, b) => b - a));
	return gained(ranking.map((id) => relevant[id] ?? 0)) / ideal;
}

/** The place of the first case of grade 2 or 3, from 1; infinite where there is none. */
function firstGood({ vignette: { relevant }, ranking }: Judged): number {
	const at = ranking.findIndex((id) => (relevant[id] ?? 0) >= 2);
	return at < 0 ? Infinity : at + 1;
}

export function figuresOf(judged: readonly Judged[]): Figures {
	const graded = judged.filter(({ vignette }) => hasRelevant(vignette));
	const mean = (of: (each: Judged) => number): number =>
		rounded(graded.reduce((sum, each) => sum + of(each), 0) / Math.max(1, graded.length));
	return {
		n: graded.length,
		'hit@1': mean((each) => (firstGood(each) === 1 ? 1 : 0)),
		'hit@3': mean((each) => (firstGood(each) <= 3 ? 1 : 0)),
		mrr: mean((each) => 1 / firstGood(each)),
		'ndcg@5': mean(ndcgAt5)
	};
}

export function byCategory(judged: readonly Judged[]): Readonly<Record<string, Figures>> {
	const categories = [...new Set(judged.map(({ vignette }) => vignette.threat.category))];
	return Object.fromEntries(
		categories.map((category) => [
			category,
			figuresOf(judged.filter(({ vignette }) => vignette.threat.category === category))
		])
	);
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
