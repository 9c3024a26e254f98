import type { planShape } from '$lib/domain/plan/shape';
import { m } from '../words.js';
import type { Words } from './words';

/** Names of the fields of scenarios, first moves, rehearsals and of what surrounds an organisation. */

type Settings = (typeof planShape)['settings'];
type Entities = (typeof planShape)['entities'];
type Keyed = (typeof planShape)['keyed'];
type Names<Table, Section extends keyof Table> = {
	readonly [S in Section]: Words<keyof Table[S] & string>;
};

export const scenarioSettings = {
	driverOne: m.field_settings_driver_one,
	driverOneLow: m.field_settings_driver_one_low,
	driverOneHigh: m.field_settings_driver_one_high,
	driverTwo: m.field_settings_driver_two,
	driverTwoLow: m.field_settings_driver_two_low,
	driverTwoHigh: m.field_settings_driver_two_high,
	driversLinked: m.field_settings_drivers_linked,
	leadRole: m.field_settings_lead_role,
	drillOn: m.field_settings_drill_on,
	showsCare: m.field_settings_shows_care,
	formerTitle: m.field_settings_former_title,
	formerOn: m.field_settings_former_on,
	grabCalls: m.field_settings_grab_calls,
	grabDoor: m.field_settings_grab_door,
	grabMeeting: m.field_settings_grab_meeting,
	grabSpeaks: m.field_settings_grab_speaks,
	grabPays: m.field_settings_grab_pays,
	grabFirstMoves: m.field_settings_grab_first_moves,
	grabPrintedOn: m.field_settings_grab_printed_on
} satisfies Partial<Words<keyof Settings>>;

export const firstMoves = {
	window: m.field_actions_window,
	scenarioId: m.field_actions_scenario_id,
	attackId: m.field_actions_attack_id,
	precondition: m.field_actions_precondition,
	cost: m.field_actions_cost,
	budgetLine: m.field_actions_budget_line,
	rehearsedOn: m.field_actions_rehearsed_on,
	rehearsalId: m.field_actions_rehearsal_id,
	templateId: m.field_actions_template_id
} satisfies Partial<Words<keyof Entities['actions']>>;

export const scenarioEntities: Names<
	Entities,
	| 'events'
	| 'activities'
	| 'information'
	| 'dependencies'
	| 'actors'
	| 'fears'
	| 'supports'
	| 'scenarios'
	| 'attacks'
	| 'signposts'
	| 'knockOns'
	| 'decisionCards'
	| 'rehearsals'
	| 'injects'
	| 'rehearsalNotes'
> = {
	events: {
		what: m.field_events_what,
		startsOn: m.field_events_starts_on,
		endsOn: m.field_events_ends_on,
		mayBring: m.field_events_may_bring,
		order: m.field_order
	},
	activities: {
		what: m.field_activities_what,
		where: m.field_activities_where,
		whoIsTouched: m.field_activities_who_is_touched,
		exposed: m.field_activities_exposed,
		order: m.field_order
	},
	information: {
		what: m.field_information_what,
		why: m.field_information_why,
		where: m.field_information_where,
		deleteWhen: m.field_information_delete_when,
		canHarm: m.field_information_can_harm,
		order: m.field_order
	},
	dependencies: {
		what: m.field_dependencies_what,
		kind: m.field_dependencies_kind,
		daysWithout: m.field_dependencies_days_without,
		fallback: m.field_dependencies_fallback,
		order: m.field_order
	},
	actors: {
		title: m.field_actors_title,
		stance: m.field_actors_stance,
		interests: m.field_actors_interests,
		means: m.field_actors_means,
		pastActs: m.field_actors_past_acts,
		contact: m.field_actors_contact,
		interest: m.field_actors_interest,
		influence: m.field_actors_influence,
		order: m.field_order
	},
	fears: {
		text: m.field_fears_text,
		threatId: m.field_fears_threat_id,
		order: m.field_order
	},
	supports: {
		who: m.field_supports_who,
		what: m.field_supports_what,
		reach: m.field_supports_reach,
		order: m.field_order
	},
	scenarios: {
		title: m.field_scenarios_title,
		origin: m.field_scenarios_origin,
		chainId: m.field_scenarios_chain_id,
		corner: m.field_scenarios_corner,
		story: m.field_scenarios_story,
		best: m.field_scenarios_best,
		worst: m.field_scenarios_worst,
		likelihood: m.field_scenarios_likelihood,
		order: m.field_order
	},
	attacks: {
		scenarioId: m.field_attacks_scenario_id,
		threatId: m.field_attacks_threat_id,
		afterId: m.field_attacks_after_id,
		what: m.field_attacks_what,
		daysFrom: m.field_attacks_days_from,
		daysTo: m.field_attacks_days_to,
		isOptional: m.field_attacks_is_optional,
		effect: m.field_attacks_effect,
		owner: m.field_attacks_owner,
		fallback: m.field_attacks_fallback,
		order: m.field_order
	},
	signposts: {
		scenarioId: m.field_signposts_scenario_id,
		attackId: m.field_signposts_attack_id,
		what: m.field_signposts_what,
		threshold: m.field_signposts_threshold,
		passedOn: m.field_signposts_passed_on,
		order: m.field_order
	},
	knockOns: {
		scenarioId: m.field_knock_ons_scenario_id,
		what: m.field_knock_ons_what,
		ring: m.field_knock_ons_ring,
		isGood: m.field_knock_ons_is_good,
		threatId: m.field_knock_ons_threat_id,
		order: m.field_order
	},
	decisionCards: {
		scenarioId: m.field_decision_cards_scenario_id,
		signpostId: m.field_decision_cards_signpost_id,
		sign: m.field_decision_cards_sign,
		threshold: m.field_decision_cards_threshold,
		decision: m.field_decision_cards_decision,
		decides: m.field_decision_cards_decides,
		deputy: m.field_decision_cards_deputy,
		withinHours: m.field_decision_cards_within_hours,
		order: m.field_order
	},
	rehearsals: {
		scenarioId: m.field_rehearsals_scenario_id,
		title: m.field_rehearsals_title,
		heldOn: m.field_rehearsals_held_on,
		stage: m.field_rehearsals_stage,
		seconds: m.field_rehearsals_seconds,
		endedAt: m.field_rehearsals_ended_at,
		order: m.field_order
	},
	injects: {
		rehearsalId: m.field_injects_rehearsal_id,
		source: m.field_injects_source,
		sourceId: m.field_injects_source_id,
		title: m.field_injects_title,
		card: m.field_injects_card,
		minute: m.field_injects_minute,
		dealtAt: m.field_injects_dealt_at,
		order: m.field_order
	},
	rehearsalNotes: {
		rehearsalId: m.field_rehearsal_notes_rehearsal_id,
		kind: m.field_rehearsal_notes_kind,
		text: m.field_rehearsal_notes_text,
		at: m.field_rehearsal_notes_at,
		injectId: m.field_rehearsal_notes_inject_id,
		by: m.field_rehearsal_notes_by,
		actionId: m.field_rehearsal_notes_action_id,
		order: m.field_order
	}
};

export const scenarioKeyed: Names<Keyed, 'handling' | 'formerScores'> = {
	handling: {
		choice: m.field_handling_choice,
		by: m.field_handling_by,
		on: m.field_handling_on,
		reason: m.field_handling_reason,
		level: m.field_handling_level
	},
	formerScores: {
		likelihood: m.field_former_scores_likelihood,
		impact: m.field_former_scores_impact,
		level: m.field_former_scores_level,
		on: m.field_former_scores_on,
		worst: m.field_former_scores_worst
	}
};
