import type { Catalogue } from '../catalogue/catalogue';
import { partsOf, type Plan } from '../plan/plan';
import type { NumberedThreat } from '../scoring/rank';
import { Front, type Level } from '../vocabulary';
import type { Matches } from './match';
import { coveredFronts, frontsCalledFor } from './open-fronts';

/** What a cover is made of. */
export interface ToCover {
	readonly plan: Plan;
	readonly catalogue: Catalogue;
	/** The threats to cover, the gravest first: those that `graveThreats` gives. */
	readonly threats: readonly NumberedThreat[];
	/** What `matchMechanisms` gives for each of them, by threat id. */
	readonly matches: ReadonlyMap<string, Matches>;
}

/** Judgement: an open front counts a quarter of the gravest threat that calls for it, so that threats come first. */
const FRONT_COUNTS = 0.25;

const graveLevels: ReadonlySet<Level> = new Set(['high', 'critical']);

/** The threats of a ranking that are High or Critical as things stand now. */
export const graveThreats = (ranking: readonly NumberedThreat[]): readonly NumberedThreat[] =>
	ranking.filter(({ score }) => graveLevels.has(score.current.level));

/** One thing that is to be covered: a threat, or a front. */
export interface Element {
	readonly front: Front | undefined;
	/** The place of the threat itself, or of all that call for the front; the gravest first, never none. */
	readonly places: readonly number[];
	/** More for what is graver; above 0. */
	readonly worth: number;
}

/** The grave threats against which nothing is adopted, the gravest first, then the fronts that are open. */
export function elementsOf(input: ToCover): readonly Element[] {
	// An adopted mechanism that the catalogue no longer has takes nothing off and answers nothing.
	const known = new Set(
		input.catalogue.cases.flatMap(({ mechanisms }) => mechanisms.map(({ id }) => id))
	);
	const answered = new Set(
		Object.entries(input.plan.decisions).flatMap(([key, { choice }]) => {
			const { threatId, other } = partsOf(key);
			return choice === 'adopted' && known.has(other) ? [threatId] : [];
		})
	);
	const unanswered = input.threats.flatMap(({ threatId, score }, place) =>
		answered.has(threatId)
			? []
			: [{ front: undefined, places: [place], worth: score.current.index }]
	);
	return [...unanswered, ...openFrontsOf(input)];
}

function openFrontsOf({ plan, catalogue, threats }: ToCover): readonly Element[] {
	const covered = coveredFronts(plan, catalogue);
	const callers = threats.map(({ threatId, score }, place) => ({
		place,
		worth: FRONT_COUNTS * score.current.index,
		fronts: frontsCalledFor(plan.threats[threatId] ?? {}, catalogue)
	}));
	return Front.options.flatMap((front) => {
		const calling = callers.filter(({ fronts }) => fronts.includes(front));
		const [gravest] = calling;
		if (gravest === undefined || covered.has(front)) return [];
		return [{ front, places: calling.map(({ place }) => place), worth: gravest.worth }];
	});
}
