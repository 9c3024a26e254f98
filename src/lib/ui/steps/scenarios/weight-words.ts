import type { Plan } from '$lib/domain/plan/plan';
import type { ChainLink } from '$lib/domain/scenarios/read';
import type { Unweighed, Weight } from '$lib/domain/scenarios/weigh';
import { dimensions } from '$lib/domain/vocabulary';
import { format, label, m } from '$lib/i18n';
import { chanceWords, impactWords } from '../matrix/words';
import { attackName } from './words';

interface Named {
	readonly chain: readonly ChainLink[];
	readonly threats: Plan['threats'];
}

function nameOf({ chain, threats }: Named, attackId: string): string {
	const place = chain.findIndex(({ id }) => id === attackId);
	const link = chain[place];
	return link === undefined ? m.scenarios_attack_gone() : attackName(threats, link, place + 1);
}

/** "At most Possible, about 18 in 100". */
export function likelihoodLine({ likelihood, isAtMost }: Weight): string {
	if (likelihood === undefined) return m.scenarios_unknown();
	const words = chanceWords(likelihood);
	return isAtMost ? m.scenarios_at_most({ words }) : words;
}

/** While an attack is not scored the harm may be greater. */
export function impactLine({ impact, unweighed }: Weight): string {
	if (impact === undefined) return m.scenarios_unknown();
	const words = impactWords(impact);
	const isPart = unweighed.some(({ why }) => why !== 'no-impact');
	return isPart ? m.scenarios_at_least({ words }) : words;
}

/** Which attack keeps the likelihood down, and at what. */
export function capWords({ cap }: Weight, named: Named): string {
	if (cap === undefined) return m.scenarios_no_cap();
	const attack = nameOf(named, cap.attackId);
	return cap.isWatched
		? m.scenarios_cap_watched({ attack })
		: m.scenarios_cap({ attack, words: chanceWords(cap.likelihood) });
}

/** How likelihood and impact come about, one sentence each. */
export function howLines(weight: Weight, named: Named): readonly string[] {
	const { worst, atLeastOne } = weight;
	const touched = dimensions.flatMap((dimension) => {
		const level = worst[dimension];
		if (level === undefined) return [];
		const name = label.dimension(dimension);
		return [m.scenarios_dimension({ name, words: impactWords(level) })];
	});
	return [
		m.scenarios_how_cap(),
		capWords(weight, named),
		m.scenarios_how_impact(),
		...(touched.length === 0 ? [] : [m.scenarios_how_worst({ list: format.list(touched) })]),
		...(atLeastOne === undefined
			? []
			: [m.scenarios_at_least_one({ count: format.number(atLeastOne * 100) })])
	];
}

const whyWords: Readonly<Record<Unweighed['why'], () => string>> = {
	'no-threat': m.scenarios_why_no_threat,
	gone: m.scenarios_why_gone,
	unscored: m.scenarios_why_unscored,
	'no-impact': m.scenarios_why_no_impact
};

/** Attacks that do not count, each with its reason. */
export const unweighedLines = ({ unweighed }: Weight, named: Named): readonly string[] =>
	unweighed.map(({ attackId, why }) =>
		m.scenarios_unweighed_line({ attack: nameOf(named, attackId), why: whyWords[why]() })
	);
