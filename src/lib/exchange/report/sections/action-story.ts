import type { Action } from '$lib/domain/plan/plan';
import { label, m } from '$lib/i18n';
import { own, type Material } from '../material';

/** The scenario, the attack, the window, the exercise and the paper of an action, a part of a sentence for each. */
export function storyWords({ plan, options }: Material, action: Action): readonly string[] {
	const { scenarioId, attackId, rehearsalId, window, templateId } = action;
	return [
		...titled(scenarioId, own(plan.scenarios, scenarioId)?.title, (scenario) =>
			m.report_chain_scenario({ scenario })
		),
		...titled(attackId, attackWords(plan, attackId), (what) =>
			m.report_chain_attack({ attack: what })
		),
		...(window === undefined ? [] : [m.report_chain_window({ window: label.window(window) })]),
		...titled(rehearsalId, own(plan.rehearsals, rehearsalId)?.title, (rehearsal) =>
			m.report_chain_rehearsal({ rehearsal })
		),
		...paperWords(options, templateId)
	];
}

/** By the title that the library gives it; its id would tell a reader nothing. */
function paperWords(
	{ templates = [] }: Material['options'],
	templateId: string | undefined
): readonly string[] {
	if (templateId === undefined) return [];
	const template = templates.find(({ id }) => id === templateId);
	return [
		template === undefined
			? m.report_chain_paper_unknown()
			: m.report_chain_paper({ template: template.title })
	];
}

/** What happens in the attack; without words the threat that it is. */
function attackWords(plan: Material['plan'], attackId: string | undefined): string | undefined {
	const attack = own(plan.attacks, attackId);
	return attack && (attack.what.trim() || own(plan.threats, attack.threatId)?.title || '');
}

/** Nothing for no link; what was removed is said. */
function titled(
	id: string | undefined,
	title: string | undefined,
	words: (title: string) => string
): readonly string[] {
	if (id === undefined) return [];
	return [words(title ?? m.report_story_gone())];
}
