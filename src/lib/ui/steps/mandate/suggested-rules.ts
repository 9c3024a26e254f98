import { m } from '$lib/i18n';

/** Ground rules to read out and edit with the group: first those that make it safe to speak, then those about traces. */
export const suggestedRules = (): readonly string[] => [
	m.ground_rule_voluntary(),
	m.ground_rule_no_painful_story(),
	m.ground_rule_step_out(),
	m.ground_rule_ideas(),
	m.ground_rule_seniority_last(),
	m.ground_rule_no_recording(),
	m.ground_rule_breaks(),
	m.ground_rule_roles(),
	m.ground_rule_one_scribe(),
	m.ground_rule_paper(),
	m.ground_rule_no_messages(),
	m.ground_rule_if_asked()
];
