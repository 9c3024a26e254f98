import type { Catalogue } from '$lib/domain/catalogue/catalogue';
import { facets, facetWeights, type Facet } from '$lib/domain/matching/weights';
import { figuresOf, hasRelevant, type Figures, type Judged, type Ranking } from './metrics';
import { chanceFrom, rankByMatching } from './rankers';
import type { Vignette } from './vignettes';

const DRAWS = 2_000;

type Interval = readonly [low: number, high: number];

/** 95 % intervals: the vignettes drawn again with replacement, 2,000 times, always the same draws. */
export function intervalsOf(judged: readonly Judged[]): Readonly<Record<keyof Figures, Interval>> {
	const graded = judged.filter(({ vignette }) => hasRelevant(vignette));
	const chance = chanceFrom(4_747);
	const draws = Array.from({ length: DRAWS }, () =>
		figuresOf(graded.flatMap(() => graded[Math.floor(chance() * graded.length)] ?? []))
	);
	const between = (key: keyof Figures): Interval => {
		const values = draws.map((each) => each[key]).sort((a, b) => a - b);
		return [values[Math.floor(DRAWS * 0.025)] ?? 0, values[Math.floor(DRAWS * 0.975)] ?? 0];
	};
	return {
		n: between('n'),
		'hit@1': between('hit@1'),
		'hit@3': between('hit@3'),
		mrr: between('mrr'),
		'ndcg@5': between('ndcg@5')
	};
}

/** The figures with a facet's weight changed; the others stay as they are. */
function withWeight(
	facet: Facet,
	times: number,
	{ vignettes, catalogue }: { vignettes: readonly Vignette[]; catalogue: Catalogue }
): readonly Judged[] {
	const weights = { ...facetWeights, [facet]: facetWeights[facet] * times };
	return vignettes.map((vignette) => ({
		vignette,
		ranking: rankByMatching(vignette, catalogue, weights).ranking
	}));
}

/** What is left without each facet. */
export function ablation(
	vignettes: readonly Vignette[],
	catalogue: Catalogue
): Readonly<Record<string, Figures>> {
	return Object.fromEntries(
		facets.map((facet) => [facet, figuresOf(withWeight(facet, 0, { vignettes, catalogue }))])
	);
}

/** Each weight moved by 20 % both ways: nDCG@5, and how much of the first three stays the same, 0 to 1. */
export function shaking(
	vignettes: readonly Vignette[],
	catalogue: Catalogue
): Readonly<Record<string, { readonly 'ndcg@5': number; readonly sameThree: number }>> {
	const before = vignettes.map((vignette) => rankByMatching(vignette, catalogue).ranking);
	return Object.fromEntries(
		facets.flatMap((facet) =>
			[0.8, 1.2].map((times) => {
				const moved = withWeight(facet, times, { vignettes, catalogue });
				const same = moved.reduce((sum, { ranking }, at) => sum + shared(ranking, before[at]), 0);
				return [
					`${facet} x ${String(times)}`,
					{
						'ndcg@5': figuresOf(moved)['ndcg@5'],
						sameThree: Math.round((same / Math.max(1, vignettes.length)) * 1e3) / 1e3
					}
				];
			})
		)
	);
}

const shared = (one: Ranking, other: Ranking = []): number =>
	one.slice(0, 3).filter((id) => other.slice(0, 3).includes(id)).length / 3;

/**
 * Leave one out: what set a case off, as the story, with the case itself removed. A hit is a case among the first
 * three that shares one of its first two threats.
 */
export function triggers(catalogue: Catalogue): { readonly n: number; readonly 'hit@3': number } {
	const categoryOf = new Map(catalogue.threatTypes.map(({ id, category }) => [id, category]));
	const tried = catalogue.cases.flatMap((told) => {
		const aims = told.threats.slice(0, 2);
		const others = catalogue.cases.filter((each) => each !== told);
		const category = categoryOf.get(aims[0] ?? '');
		const isUsable = others.some(({ threats }) => threats.some((id) => aims.includes(id)));
		if (category === undefined || !isUsable || told.trigger.length === 0) return [];
		const threat = {
			category,
			title: '',
			description: told.trigger.map(({ text }) => text).join(' ')
		};
		const vignette = { id: told.id, threat, organisation: { work: [] }, relevant: {} };
		const first = rankByMatching(vignette, { ...catalogue, cases: others }).ranking.slice(0, 3);
		const found = others.filter(({ id }) => first.includes(id));
		return [found.some(({ threats }) => threats.some((id) => aims.includes(id)))];
	});
	const hits = tried.filter((hit) => hit).length;
	return { n: tried.length, 'hit@3': Math.round((hits / Math.max(1, tried.length)) * 1e4) / 1e4 };
}
