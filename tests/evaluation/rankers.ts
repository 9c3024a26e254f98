import MiniSearch from 'minisearch';
import type { Case, Catalogue } from '$lib/domain/catalogue/catalogue';
import { matchMechanisms } from '$lib/domain/matching/match';
import { facetWeights, type Weights } from '$lib/domain/matching/weights';
import type { Ranking } from './metrics';
import { queryOf, type Vignette } from './vignettes';

export interface Ranked {
	readonly ranking: Ranking;
	readonly noCloseCase: boolean;
}

/** A case ranks by its best mechanism in the plain ranking, before diversity and gates. */
export function rankByMatching(
	vignette: Vignette,
	catalogue: Catalogue,
	weights: Weights = facetWeights
): Ranked {
	const { plain, noCloseCase } = matchMechanisms(queryOf(vignette), catalogue, weights);
	return { ranking: [...new Set(plain.map((match) => match.case.id))], noCloseCase };
}

export type Ranker = (vignette: Vignette) => Ranking;

const hidden = new Set(['words', 'rooms', 'fits']);

/** Everything a case tells, in one field, its situations too; not the hidden words, which are synonyms. */
function textsIn(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(textsIn).join(' ');
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value)
		.filter(([key]) => !hidden.has(key))
		.map(([, each]) => textsIn(each))
		.join(' ');
}

/** MiniSearch as it comes, prefix and fuzzy 0.2, over all texts of a case as one field; no synonyms, no facets. */
export function textBaseline(cases: readonly Case[]): Ranker {
	const search = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
	search.addAll(cases.map((told) => ({ id: told.id, text: textsIn(told) })));
	return ({ threat }) =>
		search.search(`${threat.title} ${threat.description}`).map(({ id }) => String(id));
}

/** By the share of a case's threats that are in the category, then by id. */
export function categoryBaseline({ cases, threatTypes }: Catalogue): Ranker {
	const categoryOf = new Map(threatTypes.map(({ id, category }) => [id, category]));
	return ({ threat }) => {
		const shareOf = ({ threats }: Case): number =>
			threats.filter((id) => categoryOf.get(id) === threat.category).length / threats.length;
		return [...cases]
			.sort((a, b) => shareOf(b) - shareOf(a) || (a.id < b.id ? -1 : 1))
			.map(({ id }) => id);
	};
}

/** Numbers from 0 to 1 that are the same in each run (Park and Miller's generator). */
export function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

export function randomBaseline(cases: readonly Case[]): Ranker {
	const chance = chanceFrom(20_261_122);
	return () =>
		cases
			.map(({ id }) => ({ id, at: chance() }))
			.sort((a, b) => a.at - b.at)
			.map(({ id }) => id);
}
