import type { Plan } from '$lib/domain/plan/plan';
import { ownWords } from '$lib/domain/scoring/anchors';
import { m } from '$lib/i18n';
import type { Whole } from './levels';

/** The chance of a likelihood level in words, for each half level (2 to the power of level less 5.5, rounded). */
const chances: Readonly<Record<string, () => string>> = {
	'1': m.scoring_chance_1,
	'1.5': m.scoring_chance_1_5,
	'2': m.scoring_chance_2,
	'2.5': m.scoring_chance_2_5,
	'3': m.scoring_chance_3,
	'3.5': m.scoring_chance_3_5,
	'4': m.scoring_chance_4,
	'4.5': m.scoring_chance_4_5,
	'5': m.scoring_chance_5
};

/** "about 1 in 3" for a half level from 1 to 5; empty for anything else. */
export const chanceInWords = (level: number): string => chances[String(level)]?.() ?? '';

const realities: Readonly<Record<Whole, () => string>> = {
	'0': m.scoring_reality_0,
	'1': m.scoring_reality_1,
	'2': m.scoring_reality_2,
	'3': m.scoring_reality_3,
	'4': m.scoring_reality_4,
	'5': m.scoring_reality_5
};

/** What would have to be true for a level of likelihood, in Holdfast's words. */
export const givenReality = (whole: Whole): string => realities[whole]();

/** The same in this plan: the group's words, or else Holdfast's. */
export const realityOf = (whole: Whole, own: Plan['anchors']): string =>
	(whole === '0' ? undefined : ownWords(own, { scale: 'likelihood', step: whole })) ??
	givenReality(whole);

/** The three marks of likelihood. */
export interface Marks {
	readonly low?: number | undefined;
	readonly high?: number | undefined;
	readonly best?: number | undefined;
}

/** What the marks say, as one sentence; undefined until the three of them stand. */
export function sayingOf({ low, high, best }: Marks): string | undefined {
	if (low === undefined || high === undefined || best === undefined) return undefined;
	const chance = chanceInWords(best);
	if (low === high) return m.scoring_saying_point({ best: chance });
	return m.scoring_saying({ best: chance, low: chanceInWords(low), high: chanceInWords(high) });
}
