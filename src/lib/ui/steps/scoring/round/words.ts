import type { Plan } from '$lib/domain/plan/plan';
import type { Dimension } from '$lib/domain/vocabulary';
import { format, label, m } from '$lib/i18n';
import { anchorInWords } from '../anchors';
import { impactSteps, levelInWords, likelihoodSteps } from '../levels';
import { chanceInWords } from '../saying';
import type { Lack, Sure } from './marks';

interface Option<Id extends string = string> {
	readonly id: Id;
	readonly name: string;
}

/** 0 and 1 to 5 in half levels, each with its word and its chance. */
export const likelihoodOptions = (): readonly Option[] => [
	{ id: '0', name: m.round_option_not_credible() },
	...likelihoodSteps.map((level) => ({
		id: String(level),
		name: m.round_option_likelihood({
			level: levelInWords(level, label.likelihood),
			chance: chanceInWords(level)
		})
	}))
];

/** 0 to 5 in half levels, each with what it stands for in this plan where a dimension is chosen. */
export const impactOptions = (
	own: Plan['anchors'],
	dimension: Dimension | undefined
): readonly Option[] =>
	impactSteps.map((level) => {
		const name = levelInWords(level, label.impact);
		const anchor = dimension === undefined ? undefined : anchorInWords(dimension, level, own);
		return {
			id: String(level),
			name: anchor === undefined ? name : m.round_option_impact({ level: name, anchor })
		};
	});

/** The three answers to "how sure", as they stand on a paper ballot. */
export const sureOptions = (): readonly Option<Sure>[] => [
	{ id: 'high', name: m.round_sure_high() },
	{ id: 'medium', name: m.round_sure_medium() },
	{ id: 'low', name: m.round_sure_low() }
];

const lacks: Readonly<Record<Lack, () => string>> = {
	likelihood: m.round_lacks_likelihood,
	range: m.round_lacks_range,
	sure: m.round_lacks_sure,
	worst: m.round_lacks_worst,
	impacts: m.round_lacks_impacts,
	order: m.round_lacks_order
};

/** What marks still lack, in one sentence. */
export const lackWords = (missing: readonly Lack[]): string =>
	m.round_lacks({ what: format.list(missing.map((lack) => lacks[lack]())) });
