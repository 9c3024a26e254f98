import type { Plan, Scenario, Signpost } from '$lib/domain/plan/plan';
import type { ChainLink } from '$lib/domain/scenarios/read';
import { chains, format, label, m } from '$lib/i18n';
import { likelihoodWords } from '../matrix/words';

type Threats = Plan['threats'];

/** What a scenario is called; one without words says so. */
export const scenarioName = (scenario: Scenario | undefined): string =>
	scenario === undefined || scenario.title.trim() === '' ? m.scenarios_untitled() : scenario.title;

/** What a signpost says; one without words says so. */
export const signName = (signpost: Pick<Signpost, 'what'> | undefined): string =>
	signpost === undefined || signpost.what.trim() === '' ? m.scenarios_untitled() : signpost.what;

/** The threat of an attack in words, also where it is gone or was never named. */
export function threatName(threats: Threats, threatId: string | undefined): string {
	if (threatId === undefined) return m.scenarios_no_threat();
	const threat = Object.hasOwn(threats, threatId) ? threats[threatId] : undefined;
	if (threat === undefined) return m.scenarios_threat_gone();
	return threat.title.trim() === '' ? m.scenarios_untitled() : threat.title;
}

/** "2. Bank account freeze". */
export const attackName = (threats: Threats, link: ChainLink, number: number): string =>
	m.scenarios_numbered({ number, name: threatName(threats, link.attack.threatId) });

/** Everything the mark of an attack says, in one sentence. */
export function attackSentence(
	plan: Pick<Plan, 'threats' | 'attacks'>,
	link: ChainLink,
	{ number, before }: { readonly number: number; readonly before: number | undefined }
): string {
	const { threats } = plan;
	const { attack } = link;
	const category = Object.hasOwn(threats, attack.threatId ?? '')
		? threats[attack.threatId ?? '']?.category
		: undefined;
	const days = chains.days(attack);
	const parts = [
		attackName(threats, link, number),
		...(category === undefined ? [] : [label.category(category)]),
		chains.before(link, before),
		...(days === '' ? [] : [days]),
		...(attack.isOptional === true ? [m.scenarios_is_optional()] : [])
	];
	return parts.join(', ');
}

/** The half levels at which a group may put a scenario, in words. */
export const likelihoodOptions = (): readonly { readonly id: string; readonly name: string }[] =>
	[1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5].map((level) => ({
		id: String(level),
		name: m.scenarios_level_option({
			words: likelihoodWords(level),
			level: format.number(level, 1)
		})
	}));
