import type { Plan } from '$lib/domain/plan/plan';
import type { NumberedThreat } from '$lib/domain/scoring/rank';
import { categories, levels, Onset } from '$lib/domain/vocabulary';

const signs = ['clear', 'duty', 'differ', 'agreed'] as const;
export type Sign = (typeof signs)[number];

/** The questions by which threats are filtered, each with its answers. */
export const filterGroups = {
	category: categories,
	level: levels,
	onset: Onset.options,
	sign: signs
} as const;
export type FilterGroup = keyof typeof filterGroups;

/** What is to be shown: per group the answers that were picked. A group without any lets everything through. */
export type MatrixFilter = Readonly<Record<FilterGroup, readonly string[]>>;

export const noFilter: MatrixFilter = { category: [], level: [], onset: [], sign: [] };

export const isFiltered = (filter: MatrixFilter): boolean =>
	Object.values(filter).some((picked) => picked.length > 0);

/** Everything by which one threat can be found, per group. */
function answersOf(plan: Plan, { threatId, category, score }: NumberedThreat): MatrixFilter {
	const { onset, clearAndPresent } = plan.threats[threatId] ?? {};
	const has: Readonly<Record<Sign, boolean>> = {
		clear: clearAndPresent === true,
		duty: score.dutyOfCare,
		differ: score.disagreement.fields.length > 0,
		agreed: score.agreed !== undefined
	};
	return {
		category: [category],
		level: [score.current.level],
		onset: onset === undefined ? [] : [onset],
		sign: signs.filter((sign) => has[sign])
	};
}

/** The threats that fit: in each group with picked answers they have at least one of them. */
export const filtered = (
	threats: readonly NumberedThreat[],
	plan: Plan,
	filter: MatrixFilter
): readonly NumberedThreat[] =>
	isFiltered(filter) ? threats.filter((threat) => fits(answersOf(plan, threat), filter)) : threats;

const fits = (answers: MatrixFilter, filter: MatrixFilter): boolean =>
	(Object.keys(filterGroups) as FilterGroup[]).every(
		(group) =>
			filter[group].length === 0 || filter[group].some((picked) => answers[group].includes(picked))
	);

/** How many threats of the whole plan have each answer, by group and answer; answers of none count 0. */
export function countAnswers(
	threats: readonly NumberedThreat[],
	plan: Plan
): Readonly<Record<FilterGroup, ReadonlyMap<string, number>>> {
	const all = threats.map((threat) => answersOf(plan, threat));
	const counted = (group: FilterGroup): ReadonlyMap<string, number> =>
		new Map(
			filterGroups[group].map((answer) => [
				answer,
				all.filter((answers) => answers[group].includes(answer)).length
			])
		);
	return {
		category: counted('category'),
		level: counted('level'),
		onset: counted('onset'),
		sign: counted('sign')
	};
}

/** The filter with one answer picked or left out. */
export const withAnswer = (
	filter: MatrixFilter,
	group: FilterGroup,
	answer: string
): MatrixFilter => ({
	...filter,
	[group]: filter[group].includes(answer)
		? filter[group].filter((picked) => picked !== answer)
		: [...filter[group], answer]
});
