import type { Plan } from '$lib/domain/plan/plan';
import { ownWords } from '$lib/domain/scoring/anchors';
import type { Dimension } from '$lib/domain/vocabulary';
import { m } from '$lib/i18n';
import { wholeAbove, wholeBelow, type Whole } from './levels';

type Anchors = Readonly<Record<Exclude<Whole, '0'>, () => string>>;

const anchors: Readonly<Record<Dimension, Anchors>> = {
	people: {
		'1': m.scoring_people_1,
		'2': m.scoring_people_2,
		'3': m.scoring_people_3,
		'4': m.scoring_people_4,
		'5': m.scoring_people_5
	},
	mission: {
		'1': m.scoring_mission_1,
		'2': m.scoring_mission_2,
		'3': m.scoring_mission_3,
		'4': m.scoring_mission_4,
		'5': m.scoring_mission_5
	},
	finance: {
		'1': m.scoring_finance_1,
		'2': m.scoring_finance_2,
		'3': m.scoring_finance_3,
		'4': m.scoring_finance_4,
		'5': m.scoring_finance_5
	},
	legal: {
		'1': m.scoring_legal_1,
		'2': m.scoring_legal_2,
		'3': m.scoring_legal_3,
		'4': m.scoring_legal_4,
		'5': m.scoring_legal_5
	},
	data: {
		'1': m.scoring_data_1,
		'2': m.scoring_data_2,
		'3': m.scoring_data_3,
		'4': m.scoring_data_4,
		'5': m.scoring_data_5
	},
	reputation: {
		'1': m.scoring_reputation_1,
		'2': m.scoring_reputation_2,
		'3': m.scoring_reputation_3,
		'4': m.scoring_reputation_4,
		'5': m.scoring_reputation_5
	}
};

/** Holdfast's words for a whole level of a dimension (method 4.2). */
export const givenAnchor = (dimension: Dimension, whole: Whole): string =>
	whole === '0' ? m.scoring_anchor_none() : anchors[dimension][whole]();

/** What a whole level of a dimension stands for in this plan: the group's words, or else Holdfast's. */
export const anchorOf = (dimension: Dimension, whole: Whole, own: Plan['anchors']): string =>
	(whole === '0' ? undefined : ownWords(own, { scale: dimension, step: whole })) ??
	givenAnchor(dimension, whole);

/** What the level marked stands for; a half level lies between two of them. Undefined while nothing is marked. */
export function anchorInWords(
	dimension: Dimension,
	level: number | undefined,
	own: Plan['anchors']
): string | undefined {
	if (level === undefined) return undefined;
	const lower = anchorOf(dimension, wholeBelow(level), own);
	if (Number.isInteger(level)) return lower;
	const upper = anchorOf(dimension, wholeAbove(level), own);
	return m.scoring_anchor_between({ lower, upper });
}
