import type { Section } from '$lib/domain/comparing/sections';
import type { planShape, EntityName, KeyedName } from '$lib/domain/plan/shape';
import { m } from '../words.js';
import {
	firstMoves,
	scenarioEntities,
	scenarioKeyed,
	scenarioSettings
} from './plan-fields-scenarios';
import type { Words } from './words';

/** The sections whose parts have fields. */
type WithFields = 'settings' | EntityName | KeyedName;
type FieldOf<S extends WithFields> = S extends 'settings'
	? keyof (typeof planShape)['settings']
	: S extends EntityName
		? keyof (typeof planShape)['entities'][S]
		: S extends KeyedName
			? keyof (typeof planShape)['keyed'][S]
			: never;

/** The name of every field of a plan. A field that has none does not compile. */
const fields: { readonly [S in WithFields]: Words<FieldOf<S> & string> } = {
	settings: {
		title: m.field_settings_title,
		scoringId: m.field_settings_scoring_id,
		createdOn: m.field_settings_created_on,
		route: m.field_settings_route,
		facilitated: m.field_settings_facilitated,
		horizonMonths: m.field_settings_horizon_months,
		focalQuestion: m.field_settings_focal_question,
		notWritten: m.field_settings_not_written,
		currency: m.field_settings_currency,
		country: m.field_settings_country,
		rating: m.field_settings_rating,
		ratingSeenOn: m.field_settings_rating_seen_on,
		place: m.field_settings_place,
		placeRating: m.field_settings_place_rating,
		placeRatingSeenOn: m.field_settings_place_rating_seen_on,
		organisationName: m.field_settings_organisation_name,
		organisationKind: m.field_settings_organisation_kind,
		staff: m.field_settings_staff,
		registration: m.field_settings_registration,
		otherWork: m.field_settings_other_work,
		foreignIncome: m.field_settings_foreign_income,
		publicIncome: m.field_settings_public_income,
		largestFunder: m.field_settings_largest_funder,
		readinessForm: m.field_settings_readiness_form,
		reviewOn: m.field_settings_review_on,
		destroyOn: m.field_settings_destroy_on,
		...scenarioSettings
	},
	roles: {
		title: m.field_roles_title,
		order: m.field_order
	},
	rules: {
		text: m.field_rules_text,
		order: m.field_order
	},
	signals: {
		what: m.field_signals_what,
		source: m.field_signals_source,
		seenOn: m.field_signals_seen_on,
		trend: m.field_signals_trend,
		threshold: m.field_signals_threshold,
		order: m.field_order
	},
	threats: {
		typeId: m.field_threats_type_id,
		category: m.field_threats_category,
		title: m.field_threats_title,
		description: m.field_threats_description,
		clearAndPresent: m.field_threats_clear_and_present,
		onset: m.field_threats_onset,
		dots: m.field_threats_dots,
		order: m.field_order
	},
	actions: {
		what: m.field_actions_what,
		owner: m.field_actions_owner,
		deputy: m.field_actions_deputy,
		startOn: m.field_actions_start_on,
		dueOn: m.field_actions_due_on,
		status: m.field_actions_status,
		front: m.field_actions_front,
		phase: m.field_actions_phase,
		doneWhen: m.field_actions_done_when,
		threatId: m.field_actions_threat_id,
		mechanismId: m.field_actions_mechanism_id,
		stepId: m.field_actions_step_id,
		readinessId: m.field_actions_readiness_id,
		...firstMoves,
		order: m.field_order
	},
	minorityNotes: {
		threatId: m.field_minority_notes_threat_id,
		text: m.field_minority_notes_text,
		order: m.field_order
	},
	holders: {
		who: m.field_holders_who,
		what: m.field_holders_what,
		givenOn: m.field_holders_given_on,
		destroyOn: m.field_holders_destroy_on,
		destroyedOn: m.field_holders_destroyed_on,
		order: m.field_order
	},
	...scenarioEntities,
	entries: {
		form: m.field_entries_form,
		forMonths: m.field_entries_for_months,
		round: m.field_entries_round,
		low: m.field_entries_low,
		high: m.field_entries_high,
		best: m.field_entries_best,
		unseen: m.field_entries_unseen,
		notCredible: m.field_entries_not_credible,
		confidence: m.field_entries_confidence,
		people: m.field_impact_people,
		mission: m.field_impact_mission,
		finance: m.field_impact_finance,
		legal: m.field_impact_legal,
		data: m.field_impact_data,
		reputation: m.field_impact_reputation
	},
	groupImpacts: {
		people: m.field_impact_people,
		mission: m.field_impact_mission,
		finance: m.field_impact_finance,
		legal: m.field_impact_legal,
		data: m.field_impact_data,
		reputation: m.field_impact_reputation
	},
	agreed: {
		likelihood: m.field_agreed_likelihood,
		impact: m.field_agreed_impact,
		reason: m.field_agreed_reason,
		agreedOn: m.field_agreed_agreed_on
	},
	decisions: {
		choice: m.field_decisions_choice,
		reason: m.field_decisions_reason,
		status: m.field_decisions_status,
		likelihoodEffect: m.field_decisions_likelihood_effect,
		impactEffect: m.field_decisions_impact_effect
	},
	...scenarioKeyed
};

/** What a field is called: "Due" for `actions`, `dueOn`. A field of a newer version is called by its id. */
export function planField(section: Section, field: string): string {
	const names: Partial<Record<Section, Words<string>>> = fields;
	return names[section]?.[field]?.() ?? field;
}

const sections: Words<Section> = {
	settings: m.section_settings,
	roles: m.section_roles,
	rules: m.section_rules,
	signals: m.section_signals,
	threats: m.section_threats,
	actions: m.section_actions,
	minorityNotes: m.section_minority_notes,
	holders: m.section_holders,
	entries: m.section_entries,
	groupImpacts: m.section_group_impacts,
	agreed: m.section_agreed,
	decisions: m.section_decisions,
	readiness: m.section_readiness,
	anchors: m.section_anchors,
	rounds: m.section_rounds,
	steps: m.section_steps,
	exposure: m.section_exposure,
	drafts: m.section_drafts,
	work: m.section_work,
	events: m.section_events,
	activities: m.section_activities,
	information: m.section_information,
	dependencies: m.section_dependencies,
	actors: m.section_actors,
	fears: m.section_fears,
	supports: m.section_supports,
	scenarios: m.section_scenarios,
	attacks: m.section_attacks,
	signposts: m.section_signposts,
	knockOns: m.section_knock_ons,
	decisionCards: m.section_decision_cards,
	rehearsals: m.section_rehearsals,
	injects: m.section_injects,
	rehearsalNotes: m.section_rehearsal_notes,
	handling: m.section_handling,
	formerScores: m.section_former_scores,
	notNeeded: m.section_not_needed,
	papers: m.section_papers
};
/** What a section of a plan is called: "Ground rules". */
export const planSection = (id: Section): string => sections[id]();
