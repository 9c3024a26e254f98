import type { Scenario } from '$lib/domain/plan/plan';
import type { ChainLink } from '$lib/domain/scenarios/read';
import { m } from '$lib/i18n';
import { own, type Material } from '../material';

/** What a document calls a scenario. */
export const scenarioTitle = ({ title }: Scenario): string =>
	title.trim() === '' ? m.scenarios_untitled() : title;

/** What a document calls an attack: its place in the chain and its threat, also where one of them is gone. */
export function attackWords(
	{ plan }: Material,
	chain: readonly ChainLink[],
	attackId: string
): string {
	const place = chain.findIndex(({ id }) => id === attackId);
	const link = chain[place];
	if (link === undefined) return m.scenarios_attack_gone();
	const { threatId } = link.attack;
	const threat = own(plan.threats, threatId);
	const gone = threatId === undefined ? m.scenarios_no_threat() : m.scenarios_threat_gone();
	return m.scenarios_numbered({ number: place + 1, name: threat?.title ?? gone });
}
